import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './appearance.js';

type Drawn = Sigma<NodeAttributes, EdgeAttributes>;

/** An empty part of the graph: nothing in it is looked at again. */
const nothing = { nodes: [], edges: [] };

/** Draws with the next frame; nothing but the camera, or what lies above and below Sigma's layers, has changed. */
export const drawSoon = (sigma: Drawn): unknown =>
  sigma.refresh({ partialGraph: nothing, skipIndexation: true, schedule: true });

/** The same at once. */
export const drawNow = (sigma: Drawn): unknown =>
  sigma.refresh({ partialGraph: nothing, skipIndexation: true, schedule: false });

/** Asks anew how everything looks; called while Sigma is about to draw, and drawn then. */
export function takeLooks(sigma: Drawn): void {
  const graph = sigma.getGraph();
  sigma.refresh({ partialGraph: { nodes: graph.nodes(), edges: graph.edges() }, schedule: true });
}

/**
 * Puts nodes elsewhere and draws with the next frame. Told of each node, Sigma would ask anew how all of them look,
 * twice; positions it reads again by itself before it draws.
 */
export function placeNodes(
  sigma: Drawn,
  points: Iterable<readonly [string, { readonly x: number; readonly y: number }]>,
): void {
  const graph = sigma.getGraph();
  for (const [id, { x, y }] of points) {
    if (!graph.hasNode(id)) continue;
    const attributes = graph.getNodeAttributes(id);
    attributes.x = x;
    attributes.y = y;
  }
  sigma.refresh({ partialGraph: nothing, schedule: true });
}

/** The next frame, or a moment later where the page is not seen and has none. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 120);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });
}
