import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphEdge, GraphNode } from '../../src/model/api.js';
import { amountKinds } from '../../src/model/enumerations.js';
import type { NodeType } from '../../src/model/schema.js';
import { formatAmount } from '../../src/model/values/amount.js';
import { captionOfNodeType, displayName } from '../captions.js';
import { tallyMembers } from '../graph-view/tally.js';
import { readLanguage } from '../i18n.js';
import { clearSelection, select } from '../state/actions.js';
import { expandSeveral, mostExpanded } from '../state/expanding.js';
import { selectNodes, toggleSelected } from '../state/selecting.js';
import { useStore, useView } from '../state/store.js';
import { countTypes } from '../state/view.js';
import { NodeActions } from './node-actions.js';
import { NodeGlyph } from './node-glyph.js';

const listedAtFirst = 12;

/** Several nodes at once: how many of each type, the sums of their projects, and what can be done with all of them. */
export function SeveralPanel({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const view = useView();
  const nodes = ids.flatMap((id) => view.nodes[id] ?? []);
  return (
    <>
      <section>
        <div className="section-head">
          <h2>{t('several.title')}</h2>
          <button type="button" className="icon" onClick={clearSelection} aria-label={t('close')}>
            <X size={15} />
          </button>
        </div>
        <p className="big" data-testid="several">
          {nodes.length.toLocaleString()}
          <small>{t('several.nodes', { count: nodes.length })}</small>
        </p>
        <Types nodes={nodes} />
        <Sums nodes={nodes} />
        <Actions ids={nodes.map(({ id }) => id)} />
      </section>
      <Names nodes={nodes} />
    </>
  );
}

/** Each type narrows the selection to itself. */
function Types({ nodes }: { readonly nodes: readonly GraphNode[] }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const counts = Object.entries(countTypes(nodes)) as [NodeType, number][];
  return (
    <ul className="expansion" aria-label={t('several.types')}>
      {counts
        .sort(([, a], [, b]) => b - a)
        .map(([type, count]) => (
          <li key={type}>
            <button
              type="button"
              disabled={counts.length === 1}
              title={t('several.only', { kind: captionOfNodeType(type, language) })}
              onClick={() => selectNodes(nodes.filter((node) => node.type === type).map(({ id }) => id))}
            >
              <NodeGlyph type={type} size={12} /> {captionOfNodeType(type, language)} <em>{count}</em>
            </button>
          </li>
        ))}
    </ul>
  );
}

/** The projects that are chosen and those that chosen ones put money in, each once. */
function findProjects(
  nodes: readonly GraphNode[],
  view: { readonly nodes: Readonly<Record<string, GraphNode>>; readonly edges: Readonly<Record<string, GraphEdge>> },
): { readonly projects: readonly GraphNode[]; readonly edges: readonly GraphEdge[] } {
  const chosen = new Set<string>(nodes.map(({ id }) => id));
  const edges = Object.values(view.edges);
  const concerned = new Set(chosen);
  for (const { type, from, to } of edges) if (type === 'INVESTED_IN' && chosen.has(from)) concerned.add(to);
  const projects = [...concerned].flatMap((id) => view.nodes[id] ?? []).filter(({ type }) => type === 'Project');
  return { projects, edges };
}

/** Sums of different kinds are never added up. */
function Sums({ nodes }: { readonly nodes: readonly GraphNode[] }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const { projects, edges } = findProjects(nodes, useView());
  const { money } = tallyMembers(projects, edges);
  if (money.length === 0) return null;
  return (
    <>
      <dl className="properties">
        {money.map(({ kind, cny }) => (
          <div key={kind}>
            <dt>{amountKinds[kind][language]}</dt>
            <dd>{formatAmount(cny, language)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('several.sums', { count: projects.length })}</p>
    </>
  );
}

function Actions({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const isBusy = useStore((state) => state.expanding !== undefined);
  const isTooMany = ids.length > mostExpanded;
  const expansion = {
    caption: isBusy ? t('loading') : t('entity.expand'),
    hint: isTooMany ? t('several.tooMany', { count: mostExpanded }) : t('several.expandHint'),
    isDisabled: isBusy || isTooMany,
    onExpand: () => void expandSeveral(ids),
  };
  const keep = { caption: t('several.keepShort'), hint: t('several.keep') };
  return <NodeActions ids={ids} expansion={expansion} keep={keep} />;
}

function Names({ nodes }: { readonly nodes: readonly GraphNode[] }) {
  const { t } = useTranslation();
  const language = readLanguage();
  const [all, setAll] = useState(false);
  const listed = all ? nodes : nodes.slice(0, listedAtFirst);
  return (
    <section className="relation-group">
      <h2>{t('several.names')}</h2>
      <ul>
        {listed.map((node) => (
          <li key={node.id}>
            <button type="button" className="relation" onClick={() => select({ kind: 'node', id: node.id })}>
              <NodeGlyph type={node.type} size={14} /> <span>{displayName(node, language)}</span>
            </button>
            <button
              type="button"
              className="icon small"
              onClick={() => toggleSelected(node.id)}
              aria-label={t('several.takeOut', { name: displayName(node, language) })}
            >
              <X size={13} />
            </button>
          </li>
        ))}
      </ul>
      {nodes.length > listed.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('ask.showAll', { count: nodes.length })}
        </button>
      )}
      <p className="note">{t('several.hint')}</p>
    </section>
  );
}
