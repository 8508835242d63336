import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from './separation.js';

export interface Pull {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Things that pull at each other settle near each other. Deterministic: no step draws lots. */
export function settle(
  ids: readonly string[],
  pulls: readonly Pull[],
  startOf: (id: string) => Point | undefined,
  aspect = 1,
): Map<string, { x: number; y: number }> {
  const scene = new Graph({ multi: false, type: 'undirected' });
  const turn = Math.PI * (3 - Math.sqrt(5));
  ids.forEach((id, index) => {
    // A sunflower: even, and the same every time.
    const reach = 30 * Math.sqrt(index + 1);
    const start = startOf(id);
    const x = start?.x ?? reach * Math.cos(index * turn) * Math.min(1, aspect);
    scene.addNode(id, { x, y: start?.y ?? reach * Math.sin(index * turn), fixed: start !== undefined });
  });
  for (const { from, to, weight } of pulls) {
    if (from === to || !scene.hasNode(from) || !scene.hasNode(to)) continue;
    const edge = scene.edge(from, to);
    if (edge === undefined) scene.addEdge(from, to, { weight });
    else scene.updateEdgeAttribute(edge, 'weight', (sum: number) => Math.min(4, sum + weight));
  }
  if (ids.length > 1) {
    forceAtlas2.assign(scene, {
      iterations: Math.max(30, Math.min(500, Math.round(60_000 / ids.length))),
      getEdgeWeight: 'weight',
      settings: {
        gravity: 0.5,
        scalingRatio: 90,
        slowDown: 6,
        edgeWeightInfluence: 1,
        barnesHutOptimize: ids.length > 500,
        strongGravityMode: false,
        adjustSizes: false,
      },
    });
  }
  const points = new Map<string, { x: number; y: number }>();
  scene.forEachNode((id, { x, y }) => points.set(id, { x, y }));
  return points;
}
