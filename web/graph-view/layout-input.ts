import type { Folded } from './folding.js';
import type { LayoutGraph } from './grounds.js';

/**
 * What a layout needs to know. It is computed by a worker, and what is sent to one is copied: names and figures of
 * thousands would cost more than all else. A hub's lines are not drawn, and pull at nothing.
 */
export function thinOut({ graph, hubs }: Pick<Folded, 'graph' | 'hubs'>): LayoutGraph {
  return {
    nodes: graph.nodes.map(({ id, type }) => ({ id, type })),
    edges: graph.edges
      .filter(({ from, to }) => !hubs.has(from) && !hubs.has(to))
      .map(({ id, type, from, to }) => ({ id, type, from, to })),
  };
}
