import type { TFunction } from 'i18next';
import type { GraphEdge, GraphNode } from '../../src/model/api.js';
import type { LayoutChoice } from '../state/view.js';

/** What is held in the view, and what of it is shown. */
export interface Picture {
  readonly held: Readonly<Record<string, GraphNode>>;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly layout: LayoutChoice['kind'];
}

/** What changed from one picture to the next, in a sentence; undefined where nothing did. */
export function tellChange(before: Picture, now: Picture, t: TFunction): string | undefined {
  const came = countMissing(now.nodes, before.nodes);
  const went = countMissing(before.nodes, now.nodes);
  const [newEdges, goneEdges] = [countMissing(now.edges, before.edges), countMissing(before.edges, now.edges)];
  const isFetched = Object.keys(now.held).some((id) => before.held[id] === undefined);
  const isDropped = Object.keys(before.held).some((id) => now.held[id] === undefined);
  const told = [
    before.layout === now.layout ? '' : t('listing.arranged', { layout: t(`layout.${now.layout}`) }),
    came + newEdges === 0 ? '' : t(isFetched ? 'listing.added' : 'listing.shownAgain', words(came, newEdges)),
    went + goneEdges === 0 ? '' : t(isDropped ? 'listing.removed' : 'listing.hidden', words(went, goneEdges)),
  ].filter(Boolean);
  if (told.length === 0) return undefined;
  return [...told, t('listing.now', words(now.nodes.length, now.edges.length))].join(' ');

  function words(nodes: number, edges: number) {
    return { nodes: t('listing.nodes', { count: nodes }), edges: t('listing.edges', { count: edges }) };
  }
}

function countMissing(items: readonly { readonly id: string }[], others: readonly { readonly id: string }[]): number {
  const known = new Set(others.map(({ id }) => id));
  return items.filter(({ id }) => !known.has(id)).length;
}
