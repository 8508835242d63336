import { ArrowRight, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GraphEdge, GraphNode, Language } from '../../src/model/api.js';
import { modalities } from '../../src/model/enumerations.js';
import { amountProperties, relationshipTypes } from '../../src/model/schema.js';
import { captionOfEdgeType, captionOfValue, describeProperties, displayName, formatFigure } from '../captions.js';
import { isBundleId } from '../graph-view/folding.js';
import { readLanguage } from '../i18n.js';
import { clearSelection, openEntity } from '../state/actions.js';
import { edgeTarget } from '../state/notes.js';
import { useView } from '../state/store.js';
import { BundlePanel } from './bundle-panel.js';
import { Conflict } from './conflict.js';
import { ClaimsSection } from './evidence.js';
import { NodeGlyph } from './node-glyph.js';
import { Notes } from './notes.js';

/** A relation: its ends, its figure, what kind of figure that is, and the sentences that say so. */
export function EdgePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const view = useView();
  const language = readLanguage();
  const edge = view.edges[id];
  const [from, to] = edge === undefined ? [] : [view.nodes[edge.from], view.nodes[edge.to]];
  if (isBundleId(id)) return <BundlePanel id={id} />;
  if (edge === undefined || from === undefined || to === undefined) return <p className="blank">{t('edge.gone')}</p>;
  const figure = formatFigure(edge, language);
  const shownAbove = new Set([
    'amountCny',
    'originalAmount',
    'currency',
    'capacity',
    'capacityUnit',
    'amountStage',
    'amountScope',
    'amountKind',
    'amountIsNew',
    'date',
    'amountQualifier',
  ]);
  const rest = describeProperties(relationshipTypes[edge.type].properties, edge.properties, language).filter(
    ({ key }) => !shownAbove.has(key),
  );
  return (
    <>
      <section>
        <div className="section-head">
          <h2>{captionOfEdgeType(edge.type, language)}</h2>
          <button type="button" className="icon" onClick={clearSelection} aria-label={t('close')}>
            <X size={15} />
          </button>
        </div>
        <div className="ends">
          <End node={from} language={language} />
          <ArrowRight
            size={16}
            className="accent"
            role="img"
            aria-label={relationshipTypes[edge.type].phrase[language]}
          />
          <End node={to} language={language} />
        </div>
        {figure !== undefined && <BigFigure text={figure} />}
        <Tags edge={edge} language={language} />
        {rest.length > 0 && (
          <dl className="properties">
            {rest.map((property) => (
              <div key={property.key}>
                <dt>{property.caption}</dt>
                <dd>{property.value}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {edge.conflict && <Conflict edge={edge} language={language} />}
      <Notes target={edgeTarget(edge)} />
      <ClaimsSection ids={edge.claimIds} count={edge.evidenceCount} />
    </>
  );
}

function End({ node, language }: { readonly node: GraphNode; readonly language: Language }) {
  return (
    <button type="button" className="end" onClick={() => void openEntity(node.id)}>
      <NodeGlyph type={node.type} /> {displayName(node, language)}
    </button>
  );
}

/** The number large, what stands around it small. */
function BigFigure({ text }: { readonly text: string }) {
  const match = /^(\D*?)([\d.,]+)(.*)$/su.exec(text);
  return (
    <p className="big" data-testid="figure">
      {match?.[1] && <small>{match[1].trim()}</small>}
      {match?.[2] ?? text}
      {match?.[3] && <small>{match[3].trim()}</small>}
    </p>
  );
}

function Tags({ edge, language }: { readonly edge: GraphEdge; readonly language: Language }) {
  const { t } = useTranslation();
  const { amountStage, amountScope, amountKind, amountIsNew, date } = edge.properties;
  const listed = { amountStage, amountKind, amountScope };
  const stated = Object.entries(listed).flatMap(([key, value]) => {
    if (value === undefined || value === 'unstated') return [];
    const caption = captionOfValue(amountProperties[key as keyof typeof listed].kind, value, language);
    return caption ? [{ key, caption }] : [];
  });
  return (
    <div className="tags">
      {edge.modality !== 'reported' && <span className="tag strong">{modalities[edge.modality][language]}</span>}
      {stated.map(({ key, caption }) => (
        <span key={key} className={key === 'amountStage' ? 'tag strong' : 'tag'}>
          {caption}
        </span>
      ))}
      {amountIsNew === true && <span className="tag">{amountProperties.amountIsNew.caption[language]}</span>}
      {typeof date === 'string' && <span className="tag">{date}</span>}
      {edge.reportedOn !== undefined && <span className="tag">{t('edge.reported', { date: edge.reportedOn })}</span>}
      <span className="tag">{t('edge.confidence', { value: edge.confidence.toFixed(2) })}</span>
    </div>
  );
}
