import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { captionOfEdgeType, captionOfNodeType, displayName } from '../captions.js';
import { useShown } from '../graph-view/shown.js';
import { readLanguage } from '../i18n.js';
import { useStore, useView } from '../state/store.js';
import { type Picture, tellChange } from './tell-change.js';

/** Says aloud what the canvas shows by being redrawn: what came, what went and why, and what is selected. */
export function Changes() {
  const { t } = useTranslation();
  const language = readLanguage();
  const view = useView();
  const { graph } = useShown();
  const selection = useStore((state) => state.selection);
  const before = useRef<Picture>(undefined);
  const [change, setChange] = useState('');
  useEffect(() => {
    const now: Picture = { held: view.nodes, nodes: graph.nodes, edges: graph.edges, layout: view.layout.kind };
    const told = before.current === undefined ? undefined : tellChange(before.current, now, t);
    before.current = now;
    if (told !== undefined) setChange(told);
  }, [graph, view.nodes, view.layout.kind, t]);

  const describeSelection = (): string => {
    if (selection === undefined) return '';
    if (selection.kind === 'nodes') return t('several.chosen', { count: selection.ids.length });
    const node = view.nodes[selection.id];
    if (node !== undefined) {
      const count = graph.edges.filter(({ from, to }) => from === node.id || to === node.id).length;
      const [name, type] = [displayName(node, language), captionOfNodeType(node.type, language)];
      return t('listing.selectedNode', { name, type, relations: t('listing.relationsOf', { count }) });
    }
    const edge = view.edges[selection.id] ?? graph.edges.find(({ id }) => id === selection.id);
    const [from, to] = edge === undefined ? [] : [view.nodes[edge.from], view.nodes[edge.to]];
    if (edge === undefined || from === undefined || to === undefined) return '';
    return t('listing.selectedEdge', {
      from: displayName(from, language),
      relation: captionOfEdgeType(edge.type, language),
      to: displayName(to, language),
    });
  };
  return (
    <>
      <p role="status" className="unseen" data-testid="change">
        {change}
      </p>
      <p role="status" className="unseen" data-testid="selected">
        {describeSelection()}
      </p>
    </>
  );
}
