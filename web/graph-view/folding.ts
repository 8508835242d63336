import type { GraphEdge, Subgraph } from '../../src/model/api.js';
import { findPlaces, noPlaces, type Places } from './places.js';
import { type Tally, tallyMembers } from './tally.js';

/** Above this many nodes parks open closed; above twice as many, districts too, from the inside out. */
export const mostOpen = 200;
/** In pictures that are not ordered by place, a place or product with more lines than this is told by a count alone. */
export const mostLines = 30;
/** Fewer things on an area are told as well by themselves. */
const leastFolded = 3;

/** A closed area: one glyph that stands for all on it. */
export interface Fold extends Tally {
  readonly memberIds: readonly string[];
}

/** A picture with some of it told in counts. */
export interface Folded {
  readonly graph: Subgraph;
  readonly places: Places;
  /** Closed areas by their place's id. */
  readonly folds: ReadonlyMap<string, Fold>;
  /** Lines that stand for several: to or from a closed area. By the id of the line that is drawn. */
  readonly bundles: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Places and products whose lines are not drawn, with how many they are. */
  readonly hubs: ReadonlyMap<string, number>;
}

export interface FoldChoice {
  readonly byPlace: boolean;
  readonly openedIds: readonly string[];
  readonly closedIds: readonly string[];
}

const bundlePrefix = 'bundle:';
export const isBundleId = (id: string): boolean => id.startsWith(bundlePrefix);

/** What is drawn of a picture: closed areas as one glyph each, hubs without their lines. */
export function foldGraph(graph: Subgraph, { byPlace, openedIds, closedIds }: FoldChoice): Folded {
  if (!byPlace) return { graph, places: noPlaces, folds: new Map(), bundles: new Map(), hubs: findHubs(graph) };
  const places = findPlaces(graph);
  const closed = chooseClosed(graph, places, new Set(openedIds), new Set(closedIds));
  if (closed.size === 0) return { graph, places, folds: new Map(), bundles: new Map(), hubs: new Map() };
  const parents = new Map(places.areas.map(({ id, parent }) => [id, parent]));
  /** The outermost closed area that something lies on, itself included. */
  const foldOf = (id: string): string | undefined => {
    let found: string | undefined;
    for (let area = places.homeOf.get(id); area !== undefined; area = parents.get(area))
      if (closed.has(area)) found = area;
    return found;
  };
  const standsFor = new Map<string, string>();
  const membersOf = new Map<string, string[]>();
  for (const { id } of graph.nodes) {
    const fold = foldOf(id);
    if (fold === undefined) continue;
    standsFor.set(id, fold);
    if (!membersOf.has(fold)) membersOf.set(fold, []);
    if (id !== fold) membersOf.get(fold)?.push(id);
  }
  const byId = new Map<string, Subgraph['nodes'][number]>(graph.nodes.map((node) => [node.id, node]));
  const edgesTo = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    const list = edgesTo.get(edge.to);
    if (list === undefined) edgesTo.set(edge.to, [edge]);
    else list.push(edge);
  }
  const folds = new Map(
    [...membersOf].map(([id, memberIds]): [string, Fold] => {
      const members = memberIds.flatMap((member) => byId.get(member) ?? []);
      return [
        id,
        {
          memberIds,
          ...tallyMembers(
            members,
            memberIds.flatMap((member) => edgesTo.get(member) ?? []),
          ),
        },
      ];
    }),
  );
  const nodes = graph.nodes.filter(({ id }) => !standsFor.has(id) || folds.has(id));
  const { edges, bundles } = bundleEdges(graph.edges, standsFor);
  const shown = { nodes, edges };
  return { graph: shown, places: findPlaces(shown, new Set(folds.keys())), folds, bundles, hubs: new Map() };
}

function chooseClosed(
  { nodes }: Subgraph,
  { areas, homeOf }: Places,
  opened: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const closed = new Set([...asked].filter((id) => areas.some((area) => area.id === id)));
  if (nodes.length <= mostOpen) return closed;
  const parents = new Map(areas.map(({ id, parent }) => [id, parent]));
  const types = new Map<string, string>(nodes.map(({ id, type }) => [id, type]));
  const counts = new Map<string, number>();
  for (const { id } of nodes)
    for (let area = homeOf.get(id); area !== undefined; area = parents.get(area))
      if (area !== id) counts.set(area, (counts.get(area) ?? 0) + 1);
  const mayClose = (id: string) => !opened.has(id) && (counts.get(id) ?? 0) >= leastFolded;
  for (const { id } of areas) if (types.get(id) === 'IndustrialPark' && mayClose(id)) closed.add(id);
  const isFolded = (id: string) => {
    for (let area = homeOf.get(id); area !== undefined; area = parents.get(area))
      if (closed.has(area) && area !== id) return true;
    return false;
  };
  // From the inside out, until what is left can be taken in.
  for (let depth = 0; depth < 4; depth++) {
    const visible = nodes.filter(({ id }) => !isFolded(id)).length;
    if (visible <= 2 * mostOpen) return closed;
    const holding = new Set(areas.filter(({ id }) => !closed.has(id) && mayClose(id)).map(({ parent }) => parent));
    const inner = areas.filter(({ id }) => !closed.has(id) && mayClose(id) && !holding.has(id));
    if (inner.length === 0) return closed;
    for (const { id } of inner) closed.add(id);
  }
  return closed;
}

/** Lines of closed areas: those inside go, those that leave it for the same end become one. */
function bundleEdges(
  edges: readonly GraphEdge[],
  standsFor: ReadonlyMap<string, string>,
): { edges: GraphEdge[]; bundles: Map<string, GraphEdge[]> } {
  const kept: GraphEdge[] = [];
  const bundles = new Map<string, GraphEdge[]>();
  const ends = new Map<string, Pick<GraphEdge, 'from' | 'to'>>();
  for (const edge of edges) {
    const from = (standsFor.get(edge.from) ?? edge.from) as GraphEdge['from'];
    const to = (standsFor.get(edge.to) ?? edge.to) as GraphEdge['to'];
    if (from === edge.from && to === edge.to) kept.push(edge);
    else if (from !== to) {
      const id = `${bundlePrefix}${edge.type}:${from}:${to}`;
      const bundle = bundles.get(id);
      if (bundle === undefined) bundles.set(id, [edge]);
      else bundle.push(edge);
      ends.set(id, { from, to });
    }
  }
  for (const [id, bundle] of bundles) {
    const [first] = bundle;
    const at = ends.get(id);
    if (first === undefined || at === undefined) continue;
    kept.push({
      id,
      type: first.type,
      ...at,
      modality: bundle.every(({ modality }) => modality === 'planned') ? 'planned' : 'reported',
      confidence: Math.min(...bundle.map(({ confidence }) => confidence)),
      evidenceCount: bundle.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0),
      claimIds: [],
      conflict: bundle.some(({ conflict }) => conflict),
      properties: {},
    });
  }
  return { edges: kept, bundles };
}

function findHubs({ nodes, edges }: Subgraph): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const foldable = new Set(['District', 'IndustrialPark', 'Product']);
  return new Map(
    nodes.flatMap(({ id, type }) => {
      const count = counts.get(id) ?? 0;
      return foldable.has(type) && count > mostLines ? [[id, count] as const] : [];
    }),
  );
}
