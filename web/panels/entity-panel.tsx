import { FoldHorizontal, Orbit, Route, UnfoldHorizontal, X } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityResponse, GraphNode } from '../../src/model/api.js';
import { nodeTypes } from '../../src/model/schema.js';
import { type ApiError, fetchEntity } from '../api-client.js';
import { captionOfNodeType, describeProperties, displayName, formatQuantity } from '../captions.js';
import { useShown } from '../graph-view/shown.js';
import { readLanguage } from '../i18n.js';
import { clearSelection, toApiError } from '../state/actions.js';
import { chooseLayout, openOrClose } from '../state/curation.js';
import { expand } from '../state/expanding.js';
import { nodeTarget } from '../state/notes.js';
import { useStore, useView } from '../state/store.js';
import { Differing } from './conflict.js';
import { EvidenceList } from './evidence.js';
import { Expansion } from './expansion.js';
import { NodeActions } from './node-actions.js';
import { NodeGlyph } from './node-glyph.js';
import { Notes } from './notes.js';
import { Failure, Skeleton } from './notice.js';
import { Relations } from './relations.js';

const Joined = lazy(() => import('./joined.js').then((module) => ({ default: module.Joined })));

/** Everything that is known of one thing. What the view holds is shown at once; the rest is fetched. */
export function EntityPanel({ id }: { readonly id: string }) {
  const view = useView();
  const [loaded, setLoaded] = useState<EntityResponse | ApiError>();
  const [round, setRound] = useState(0);
  const isSaved = useStore((state) => state.saved !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry asks for the same entity again
  useEffect(() => {
    let current = true;
    setLoaded(undefined);
    fetchEntity(id)
      .then((entity) => current && setLoaded(entity))
      .catch((cause: unknown) => current && setLoaded(toApiError(cause)));
    return () => {
      current = false;
    };
  }, [id, round]);
  const entity = loaded instanceof Error ? undefined : loaded;
  const node = entity?.node ?? view.nodes[id];
  return (
    <>
      {node && <Head node={node} />}
      {loaded instanceof Error && <Failure error={loaded} onRetry={() => setRound((before) => before + 1)} />}
      {loaded === undefined && (
        <section>
          <Skeleton lines={6} />
        </section>
      )}
      {entity && entity.mergedIds.length > 1 && !isSaved && (
        <Suspense fallback={null}>
          <Joined key={entity.node.id} id={entity.node.id} memberIds={entity.mergedIds} />
        </Suspense>
      )}
      {node && <Notes target={nodeTarget(node.id)} />}
      {entity && <Differing entity={entity} />}
      {entity && <Figures statistics={entity.statistics} />}
      {entity && <Relations entity={entity} />}
      {entity && entity.facts.length > 0 && <Facts entity={entity} />}
    </>
  );
}

function Head({ node }: { readonly node: GraphNode }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const properties = describeProperties(nodeTypes[node.type].properties, node.properties, language);
  const aliases = node.aliases.filter((alias) => alias !== node.name && alias !== node.nameEn);
  const other = language === 'zh' ? node.nameEn : node.nameEn && node.name;
  const romanised = node.nameEnKind === 'romanised';
  const shown = displayName(node, language);
  return (
    <section>
      <div className="section-head">
        <h2>{captionOfNodeType(node.type, language)}</h2>
        <button type="button" className="icon" onClick={clearSelection} aria-label={t('close')}>
          <X size={15} />
        </button>
      </div>
      <h3 className="entity-name">
        <NodeGlyph type={node.type} size={22} />
        <span>{romanised && language === 'en' ? <i>{shown}</i> : shown}</span>
      </h3>
      {other && (
        <p className="other-name">
          {romanised && language === 'zh' ? <i title={t('entity.romanised')}>{other}</i> : other}
        </p>
      )}
      {aliases.length > 0 && (
        <p className="note">
          {t('entity.aliases')} {aliases.slice(0, 6).join(language === 'zh' ? '、' : ', ')}
        </p>
      )}
      {properties.length > 0 && (
        <dl className="properties">
          {properties.map((property) => (
            <div key={property.key}>
              <dt>{property.caption}</dt>
              <dd>{property.value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Actions id={node.id} />
      <Expansion id={node.id} />
    </section>
  );
}

/** What can be done with the thing on the canvas. */
function Actions({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const expanding = useStore((state) => state.expanding === id);
  const leftOut = useView().leftOut[id];
  const isSaved = useStore((state) => state.saved !== undefined);
  const { folds, places } = useShown();
  const isClosed = folds.has(id);
  const isArea = isClosed || places.areas.some((area) => area.id === id);
  const FoldIcon = isClosed ? UnfoldHorizontal : FoldHorizontal;
  const rest = leftOut ? t('entity.more', { count: leftOut }) : undefined;
  const expansion = {
    caption: rest ?? (expanding ? t('loading') : t('entity.expand')),
    isDisabled: expanding,
    onExpand: () => void expand(id),
  };
  const keep = { caption: t('entity.focus'), hint: t('command.focus') };
  return (
    <NodeActions ids={[id]} expansion={expansion} keep={keep}>
      {isArea && (
        <button type="button" className="button" onClick={() => openOrClose(id)}>
          <FoldIcon size={14} aria-hidden="true" /> {isClosed ? t('fold.open') : t('fold.close')}
        </button>
      )}
      {!isSaved && (
        <button
          type="button"
          className="button square"
          aria-label={t('path.title')}
          title={t('path.title')}
          onClick={() => useStore.setState({ pathing: { from: id } })}
        >
          <Route size={14} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className="button square"
        aria-label={t('fold.around')}
        title={t('fold.around')}
        onClick={() => chooseLayout('radial')}
      >
        <Orbit size={14} aria-hidden="true" />
      </button>
    </NodeActions>
  );
}

function Figures({ statistics }: { readonly statistics: readonly GraphNode[] }) {
  const { t } = useTranslation();
  const language = readLanguage();
  if (statistics.length === 0) return null;
  return (
    <section>
      <h2>{t('entity.statistics')}</h2>
      <table className="rows">
        <tbody>
          {statistics.slice(0, 20).map(({ id, properties }) => (
            <tr key={id}>
              <td>
                {String(properties.metric ?? '')}
                {properties.period !== undefined && <small>{String(properties.period)}</small>}
              </td>
              <td className="n">
                {typeof properties.value === 'number' &&
                  formatQuantity(properties.value, String(properties.unit ?? ''), language)}
                {typeof properties.growth === 'number' && (
                  <small>
                    {properties.growth > 0 ? '+' : ''}
                    {properties.growth}%
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Facts({ entity }: { readonly entity: EntityResponse }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('entity.facts')}</h2>
      <EvidenceList claims={entity.facts} />
    </section>
  );
}
