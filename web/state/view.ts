import type { GraphEdge, GraphNode, Subgraph } from '../../src/model/api.js';
import type { NodeType, RelationshipType } from '../../src/model/schema.js';
import { applyFilter, type Filter, noFilter } from './filter.js';

/** What the canvas shows. Pure data: look (hover, camera, colours) is not in it. */
export interface ViewState {
  readonly nodes: Readonly<Record<string, GraphNode>>;
  readonly edges: Readonly<Record<string, GraphEdge>>;
  /** Nodes that the user hid by hand. */
  readonly hiddenIds: readonly string[];
  readonly hiddenNodeTypes: readonly NodeType[];
  readonly hiddenEdgeTypes: readonly RelationshipType[];
  /** Whether lines to a place are drawn where its ground shows them already. */
  readonly showsPlaceLines: boolean;
  /** Where nodes came from: a node that was expanded gives its new neighbours a place to start. */
  readonly parents: Readonly<Record<string, string>>;
  /** Edges of an expanded node that the limit left out. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Where nodes were put by hand, or by the link or file that the view came from. */
  readonly points: Readonly<Record<string, Position>>;
  /** Nodes that keep their place whatever is laid out around them. */
  readonly pinnedIds: readonly string[];
  /** How the picture is ordered. */
  readonly layout: LayoutChoice;
  /** Areas that the reader has opened although the picture is large, and closed although it is small. */
  readonly openedIds: readonly string[];
  readonly closedIds: readonly string[];
  /** What is shown of it, beside types that are switched off. */
  readonly filter: Filter;
  /** Another number is another arrangement: what stood where it stood no longer counts, `points` alone do. */
  readonly arrangement: number;
}

/** By place, by force, from upstream to downstream, or in rings around one node. */
export interface LayoutChoice {
  readonly kind: 'places' | 'force' | 'chain' | 'radial';
  /** Of rings: the node in the middle; the most connected one where none is chosen. */
  readonly centreId?: string;
}

/** On the canvas, in pixels at zoom 1 around its middle, y up. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export type SingleSelection = { readonly kind: 'node' | 'edge'; readonly id: string };

/** One thing, or several nodes in the order in which they were chosen. */
export type Selection = SingleSelection | { readonly kind: 'nodes'; readonly ids: readonly string[] };

/** The one thing that is selected, if it is one. */
export const readOne = (selection: Selection | undefined): string | undefined =>
  selection === undefined || selection.kind === 'nodes' ? undefined : selection.id;

/** What stands out while the rest fades: an answer, or the neighbourhood in focus. */
export interface Highlight {
  readonly nodeIds: readonly string[];
  readonly edgeIds: readonly string[];
}

export type Producer = (view: ViewState) => ViewState;

export const emptyView: ViewState = {
  nodes: {},
  edges: {},
  hiddenIds: [],
  hiddenNodeTypes: [],
  hiddenEdgeTypes: [],
  showsPlaceLines: false,
  parents: {},
  leftOut: {},
  points: {},
  pinnedIds: [],
  layout: { kind: 'places' },
  openedIds: [],
  closedIds: [],
  filter: noFilter,
  arrangement: 0,
};

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

const toggle = <Item>(list: readonly Item[], item: Item): readonly Item[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** Starts anew with a subgraph; filters stay. */
export const replaceGraph =
  ({ nodes, edges }: Subgraph): Producer =>
  (view) => ({
    ...view,
    nodes: byId(nodes),
    edges: byId(edges),
    hiddenIds: [],
    parents: {},
    leftOut: {},
    points: {},
    pinnedIds: [],
    openedIds: [],
    closedIds: [],
    arrangement: view.arrangement + 1,
  });

/** The same things as they stand in the graph now: what is no longer there goes, the rest keeps its place. */
export const refreshGraph =
  ({ nodes, edges }: Subgraph): Producer =>
  (view) => ({ ...view, nodes: byId(nodes), edges: byId(edges) });

/** Takes nodes and their lines out of the view, as if they had never been brought in. */
export const removeNodes =
  (ids: readonly string[]): Producer =>
  (view) => {
    const gone = new Set(ids);
    const edges = Object.values(view.edges).filter((edge) => !gone.has(edge.from) && !gone.has(edge.to));
    return {
      ...view,
      nodes: byId(Object.values(view.nodes).filter(({ id }) => !gone.has(id))),
      edges: byId(edges),
      pinnedIds: view.pinnedIds.filter((id) => !gone.has(id)),
    };
  };

/** Hides all but these. */
export const keepOnly =
  (ids: readonly string[]): Producer =>
  (view) => {
    const kept = new Set(ids);
    return { ...view, hiddenIds: Object.keys(view.nodes).filter((id) => !kept.has(id)) };
  };

/** Adds what is new; what is there keeps its place, hidden nodes that are asked for again come back. */
export const addGraph =
  ({ nodes, edges }: Subgraph, parentId?: string): Producer =>
  (view) => {
    const ids = new Set<string>(nodes.map((node) => node.id));
    const fresh = nodes.filter((node) => view.nodes[node.id] === undefined && node.id !== parentId);
    const parents = parentId === undefined ? {} : Object.fromEntries(fresh.map((node) => [node.id, parentId] as const));
    return {
      ...view,
      nodes: { ...view.nodes, ...byId(nodes) },
      edges: { ...view.edges, ...byId(edges) },
      hiddenIds: view.hiddenIds.filter((id) => !ids.has(id)),
      parents: { ...view.parents, ...parents },
    };
  };

export const setLeftOut =
  (id: string, count: number): Producer =>
  (view) => ({ ...view, leftOut: { ...view.leftOut, [id]: count } });

export const hideNodes =
  (ids: readonly string[]): Producer =>
  (view) => {
    const hidden = new Set([...view.hiddenIds, ...ids]);
    return hidden.size === view.hiddenIds.length ? view : { ...view, hiddenIds: [...hidden] };
  };

export const showHiddenNodes = (): Producer => (view) => ({ ...view, hiddenIds: [] });

/** Keeps a node and what it touches, hides the rest. */
export const focusNode =
  (id: string): Producer =>
  (view) =>
    keepOnly([...neighbourhood(view, id)])(view);

export const toggleNodeType =
  (type: NodeType): Producer =>
  (view) => ({ ...view, hiddenNodeTypes: toggle(view.hiddenNodeTypes, type) });

export const toggleEdgeType =
  (type: RelationshipType): Producer =>
  (view) => ({ ...view, hiddenEdgeTypes: toggle(view.hiddenEdgeTypes, type) });

/** Leaves only one type of node switched on; where it is the only one already, all come back. */
export const onlyNodeType =
  (type: NodeType): Producer =>
  (view) => {
    const others = [...new Set(Object.values(view.nodes).map((node) => node.type))].filter((other) => other !== type);
    const isAlone = others.every((other) => view.hiddenNodeTypes.includes(other));
    return { ...view, hiddenNodeTypes: isAlone ? [] : others };
  };

/** Leaves only one type of line switched on; where it is the only one already, all come back. */
export const onlyEdgeType =
  (type: RelationshipType): Producer =>
  (view) => {
    const others = [...new Set(Object.values(view.edges).map((edge) => edge.type))].filter((other) => other !== type);
    const isAlone = others.every((other) => view.hiddenEdgeTypes.includes(other));
    return { ...view, hiddenEdgeTypes: isAlone ? [] : others };
  };

export const togglePlaceLines = (): Producer => (view) => ({ ...view, showsPlaceLines: !view.showsPlaceLines });

export const clearFilters = (): Producer => (view) => ({
  ...view,
  hiddenNodeTypes: [],
  hiddenEdgeTypes: [],
  filter: { ...noFilter, clock: view.filter.clock },
});

/** Filters by something else. */
export const setFilter =
  (filter: Filter): Producer =>
  (view) => ({ ...view, filter });

/** How many lines of a node the view holds, of one type and direction or of all. */
export function countShown(
  { edges }: Pick<ViewState, 'edges'>,
  id: string,
  { type, direction }: { readonly type?: RelationshipType; readonly direction?: 'in' | 'out' } = {},
): number {
  return Object.values(edges).filter(
    (edge) =>
      ((direction !== 'in' && edge.from === id) || (direction !== 'out' && edge.to === id)) &&
      (type === undefined || edge.type === type),
  ).length;
}

/** The node and all that an edge in the view joins to it. */
export function neighbourhood(view: ViewState, id: string): Set<string> {
  const near = new Set([id]);
  for (const edge of Object.values(view.edges)) {
    if (edge.from === id) near.add(edge.to);
    if (edge.to === id) near.add(edge.from);
  }
  return near;
}

/** What is left to draw once filters and hidden nodes are taken away. An edge needs both its ends. */
export function visibleGraph(view: ViewState, documentsOf: ReadonlyMap<string, string> = new Map()): Subgraph {
  return applyFilter({ graph: shownByHand(view), documentsOf }, view.filter);
}

/** Without what was hidden by hand or by its type. */
export function shownByHand(view: ViewState): Subgraph {
  const hidden = new Set(view.hiddenIds);
  const nodes = Object.values(view.nodes).filter(
    (node) => !hidden.has(node.id) && !view.hiddenNodeTypes.includes(node.type),
  );
  const ids = new Set<string>(nodes.map((node) => node.id));
  const edges = Object.values(view.edges).filter(
    (edge) => ids.has(edge.from) && ids.has(edge.to) && !view.hiddenEdgeTypes.includes(edge.type),
  );
  return { nodes, edges };
}

/** How many of each type the view holds, hidden ones included: the legend's figures. */
export function countTypes(items: readonly { readonly type: string }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of items) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
