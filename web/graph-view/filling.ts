import Graph from 'graphology';
import type { GraphEdge, Language } from '../../src/model/api.js';
import { shortenNames } from '../short-names.js';
import type { EdgeAttributes, NodeAttributes, SceneGraph } from './appearance.js';
import { describeFold } from './fold-words.js';
import type { Folded } from './folding.js';
import { isOfGoods, isQuiet, spreadParallel } from './geometry.js';
import type { Layout, LayoutInput } from './grounds.js';
import { findImpliedEdges } from './places.js';
import { createSlices } from './slices.js';

/** How things are called on the canvas. */
export interface Captions {
  /** Places that name a ground. */
  readonly titles: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  /** Of closed areas, what they hold, line by line. */
  readonly contents: ReadonlyMap<string, readonly string[]>;
}

export function captionAll({ graph, places, folds }: Folded, language: Language): Captions {
  return {
    titles: new Set(places.areas.map(({ id }) => id)),
    names: shortenNames(graph.nodes, language),
    contents: new Map([...folds].map(([id, fold]) => [id, describeFold(fold, language)])),
  };
}

/**
 * Makes the graph that is drawn, beside the one that is on the screen and in pieces: thousands of nodes keep nobody
 * waiting, and nothing half-filled is ever seen.
 */
export async function fillGraph(
  { graph: { nodes, edges }, places, bundles, hubs }: Folded,
  { points, apartIds = [] }: Layout,
  kind: LayoutInput['kind'],
  { titles, names, contents }: Captions,
): Promise<SceneGraph> {
  const slices = createSlices();
  const graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true });
  for (const node of nodes) {
    const { id } = node;
    graph.addNode(id, {
      ...(points.get(id) ?? { x: 0, y: 0 }),
      node,
      isTitle: titles.has(id),
      label: names.get(id) ?? node.name,
      contents: contents.get(id) ?? [],
      badge: hubs.get(id) ?? places.siteCounts.get(id),
    });
    if (slices.isDue()) await slices.rest();
  }
  const implied = findImpliedEdges(edges, places);
  const curvatures = spreadParallel(edges);
  const apart = new Set(apartIds);
  // Where things lie is beside the point in a chain, and so is what stands apart.
  const isAside = (edge: GraphEdge) =>
    (kind === 'chain' && isQuiet(edge)) || (apart.has(edge.from) && apart.has(edge.to));
  for (const edge of edges) {
    graph.addEdgeWithKey(edge.id, edge.from, edge.to, {
      edge,
      curvature: curvatures.get(edge.id) ?? 0,
      implied: implied.has(edge.id) || isAside(edge) || hubs.has(edge.from) || hubs.has(edge.to),
      muted: kind === 'places' && isOfGoods(edge),
      count: bundles.get(edge.id)?.length ?? 1,
    });
    if (slices.isDue()) await slices.rest();
  }
  return graph;
}
