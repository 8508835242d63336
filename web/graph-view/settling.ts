import type { GraphEdge } from '../../src/model/api.js';
import { type Pull, settle } from './forces.js';
import { type Group, type LayoutInput, nodesIn } from './grounds.js';
import type { Point } from './separation.js';

/** Edges that say where a thing lies draw it near; what is done with money may reach far. */
const pull: Partial<Record<GraphEdge['type'], number>> = {
  LOCATED_IN: 1.6,
  PART_OF: 1.2,
  DEVELOPS: 1.4,
  PRODUCES: 1.4,
  REGISTERED_IN: 0.3,
};
/** Where everything settles, level by level: first what stands on the canvas, then what stands on each area of it. */
export function settleGroups(root: Group, input: LayoutInput): Map<string, Map<string, { x: number; y: number }>> {
  const settled = new Map<string, Map<string, { x: number; y: number }>>();
  const aspect = input.width / Math.max(1, input.height);
  const visit = (group: Group, outside: ReadonlyMap<string, Point>) => {
    const unitOf = new Map<string, string>(group.nodeIds.map((id) => [id, id]));
    // Bands stand beside the areas whatever pulls at them.
    const areas = group.groups.filter(({ band }) => band === undefined);
    for (const inner of areas) for (const id of nodesIn(inner)) unitOf.set(id, inner.id);
    const ids = [...group.nodeIds, ...areas.map(({ id }) => id)];
    const anchors = new Map<string, Point>();
    const reach = 150 + 60 * Math.sqrt(ids.length);
    const pulls = input.graph.edges.flatMap(({ type, from, to }): Pull[] => {
      const [a, b] = [unitOf.get(from), unitOf.get(to)];
      const weight = pull[type] ?? 1;
      if (a !== undefined && b !== undefined) return [{ from: a, to: b, weight }];
      const [unit, other] = a === undefined ? [b, from] : [a, to];
      const towards = outside.get(other);
      if (unit === undefined || towards === undefined) return [];
      const length = Math.hypot(towards.x, towards.y) || 1;
      anchors.set(`@${other}`, { x: (towards.x / length) * reach, y: (towards.y / length) * reach });
      return [{ from: unit, to: `@${other}`, weight: 0.5 }];
    });
    const points = settle([...ids, ...anchors.keys()], pulls, (id) => anchors.get(id), aspect);
    for (const id of anchors.keys()) points.delete(id);
    settled.set(group.id, points);
    for (const inner of areas) {
      const centre = points.get(inner.id) ?? { x: 0, y: 0 };
      const members = new Set(nodesIn(inner));
      const beyond = new Map<string, Point>(outside);
      for (const [id, unit] of unitOf) {
        const at = points.get(unit);
        if (at !== undefined && !members.has(id)) beyond.set(id, { x: at.x - centre.x, y: at.y - centre.y });
      }
      visit(inner, beyond);
    }
  };
  visit(root, new Map());
  return settled;
}
