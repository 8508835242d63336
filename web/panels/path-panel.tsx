import { Route, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphEdge, GraphNode, Language, PathsResponse } from '../../src/model/api.js';
import { type RelationshipType, relationshipTypes } from '../../src/model/schema.js';
import { type ApiError, fetchEntity, fetchPaths } from '../api-client.js';
import { captionOfEdgeType, displayName, labelEdge } from '../captions.js';
import { readLanguage } from '../i18n.js';
import { select, showPath, toApiError } from '../state/actions.js';
import { useStore, useView } from '../state/store.js';
import { NodeGlyph } from './node-glyph.js';
import { Failure, Skeleton } from './notice.js';
import { useSuggestions } from './search-rows.js';

/** With more lines than this, a thing joins what has nothing to do with each other. */
const hubFrom = 40;

const leave = () => useStore.setState({ pathing: undefined, highlight: undefined });

/** Ways between two things, each told in a sentence whose every step leads to its sources. */
export function PathPanel({ from, to }: { readonly from: string; readonly to: string | undefined }) {
  const { t } = useTranslation();
  const [avoids, setAvoids] = useState(true);
  const [types, setTypes] = useState<readonly RelationshipType[]>([]);
  return (
    <>
      <section>
        <div className="section-head">
          <h2>{t('path.title')}</h2>
          <button type="button" className="icon" onClick={leave} aria-label={t('close')}>
            <X size={15} />
          </button>
        </div>
        <div className="ends">
          <End id={from} />
          <Route size={15} aria-hidden="true" />
          {to === undefined ? <Target from={from} /> : <End id={to} />}
        </div>
        <label className="check">
          <input type="checkbox" checked={avoids} onChange={(event) => setAvoids(event.target.checked)} />{' '}
          {t('path.avoid', { count: hubFrom })}
        </label>
      </section>
      {to !== undefined && (
        <Ways
          key={`${to}:${avoids}:${types.join()}`}
          choice={{ from, to, type: types, mostLinks: avoids ? hubFrom : 0 }}
          setTypes={setTypes}
        />
      )}
    </>
  );
}

function End({ id }: { readonly id: string }) {
  const language = readLanguage();
  const shown = useView().nodes[id];
  const [node, setNode] = useState<GraphNode | undefined>(shown);
  useEffect(() => {
    if (shown === undefined)
      fetchEntity(id).then(
        (entity) => setNode(entity.node),
        () => {},
      );
  }, [id, shown]);
  if (node === undefined) return <span className="end">…</span>;
  return (
    <span className="end">
      <NodeGlyph type={node.type} /> {displayName(node, language)}
    </span>
  );
}

/** The other end, found by its name. */
function Target({ from }: { readonly from: string }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const [text, setText] = useState('');
  const { results } = useSuggestions(text);
  return (
    <div className="target">
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for it
        autoFocus
        value={text}
        placeholder={t('path.to')}
        aria-label={t('path.to')}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className="sums">
        {results.map((result) => (
          <li key={result.id}>
            <button
              type="button"
              className="row"
              onClick={() => useStore.setState({ pathing: { from, to: result.id } })}
            >
              <span>
                <NodeGlyph type={result.type} size={14} />{' '}
                {language === 'en' ? (result.nameEn ?? result.name) : result.name}
              </span>
              <small>{result.place}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ways({
  choice,
  setTypes,
}: {
  readonly choice: Parameters<typeof fetchPaths>[0];
  readonly setTypes: (types: readonly RelationshipType[]) => void;
}) {
  const { t } = useTranslation();
  const language = readLanguage();
  const [loaded, setLoaded] = useState<PathsResponse | ApiError>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another panel, by its key
  useEffect(() => {
    let current = true;
    fetchPaths(choice)
      .then((answer) => current && setLoaded(answer))
      .catch((cause: unknown) => current && setLoaded(toApiError(cause)));
    return () => {
      current = false;
    };
  }, []);
  if (loaded === undefined)
    return (
      <section>
        <Skeleton lines={4} />
      </section>
    );
  if (loaded instanceof Error) return <Failure error={loaded} />;
  const nodes = new Map<string, GraphNode>(loaded.subgraph.nodes.map((node) => [node.id, node]));
  const edges = new Map<string, GraphEdge>(loaded.subgraph.edges.map((edge) => [edge.id, edge]));
  const kinds = choice.type.length > 0 ? choice.type : [...new Set(loaded.subgraph.edges.map(({ type }) => type))];
  return (
    <section>
      <h2>{t('path.found', { count: loaded.paths.length })}</h2>
      {loaded.paths.length === 0 && <p className="blank">{t('path.none')}</p>}
      <div className="chips path-kinds">
        {kinds.length > 1 &&
          kinds.map((type) => (
            <button
              type="button"
              key={type}
              className="chip"
              onClick={() => setTypes(kinds.filter((other) => other !== type))}
              aria-label={t('path.without', { kind: captionOfEdgeType(type, language) })}
            >
              {captionOfEdgeType(type, language)} ×
            </button>
          ))}
        {choice.type.length > 0 && (
          <button type="button" className="link" onClick={() => setTypes([])}>
            {t('path.allKinds')}
          </button>
        )}
      </div>
      <ol className="ways">
        {loaded.paths.map(({ nodeIds, edgeIds }) => {
          const steps = edgeIds.flatMap((id) => edges.get(id) ?? []);
          return (
            <li key={edgeIds.join()}>
              <p>
                {steps.map((edge, index) => (
                  <Step
                    key={edge.id}
                    edge={edge}
                    nodes={nodes}
                    isLast={index === steps.length - 1}
                    language={language}
                    onShow={() => showPath(loaded.subgraph, nodeIds, edgeIds)}
                  />
                ))}
              </p>
              <button type="button" className="link" onClick={() => showPath(loaded.subgraph, nodeIds, edgeIds)}>
                {t('path.show')}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** One step as a clause: who does what to whom, with its figure, and the way to its sources. */
function Step({
  edge,
  nodes,
  isLast,
  language,
  onShow,
}: {
  readonly edge: GraphEdge;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly isLast: boolean;
  readonly language: Language;
  readonly onShow: () => void;
}) {
  const { t } = useTranslation();
  const nameOf = (id: string) => {
    const node = nodes.get(id);
    return node === undefined ? id : displayName(node, language);
  };
  const figure = labelEdge(edge, language);
  const phrase = relationshipTypes[edge.type].phrase[language];
  const space = language === 'en' ? ' ' : '';
  // 「是…的上游」 goes around the other's name.
  const [before = phrase, after = ''] = phrase.includes('…') ? phrase.split('…') : [phrase];
  return (
    <>
      <b>{nameOf(edge.from)}</b>
      {space}
      {before}
      {space}
      <b>{nameOf(edge.to)}</b>
      {after}
      {figure === undefined ? '' : language === 'en' ? ` (${figure})` : `（${figure}）`}{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          onShow();
          select({ kind: 'edge', id: edge.id });
        }}
      >
        {t('sources', { count: edge.evidenceCount })}
      </button>
      {isLast ? (language === 'en' ? '.' : '。') : language === 'en' ? '; ' : '；'}
    </>
  );
}
