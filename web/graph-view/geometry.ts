import type { GraphEdge, GraphNode } from '../../src/model/api.js';
import type { NodeType, RelationshipType } from '../../src/model/schema.js';
import type { Highlight, Selection } from '../state/view.js';
import type { Point } from './separation.js';

/** What is looked at. Never stored: look is not data. */
export interface Look {
  readonly selection: Selection | undefined;
  readonly highlight: Highlight | undefined;
  readonly hovered: string | undefined;
}

const leastRadius: Partial<Record<NodeType, number>> = { Company: 9, Project: 9, District: 9, Product: 7.5, Person: 8 };
const quiet: ReadonlySet<RelationshipType> = new Set([
  'LOCATED_IN',
  'REGISTERED_IN',
  'PART_OF',
  'ADMINISTERED_BY',
  'OF',
]);

/** In pixels at zoom 1: grows with what touches the node, by the logarithm. */
export function readRadius(node: Pick<GraphNode, 'type' | 'degree'>): number {
  const least = leastRadius[node.type] ?? 8.5;
  const most = node.type === 'Product' ? 13 : 20;
  return Math.min(most, least + 2.1 * Math.log2(1 + node.degree / 2));
}

/** Edges that say what is made of what: by place they all run to one band, and would hide who invests where. */
export const isOfGoods = ({ type }: Pick<GraphEdge, 'type'>): boolean =>
  type === 'PRODUCES' || type === 'CONSUMES' || type === 'UPSTREAM_OF';

/** Edges that only say where things lie: drawn as a quiet ground. */
export const isQuiet = (edge: Pick<GraphEdge, 'type'>): boolean => quiet.has(edge.type);

/** From so many lines on, one that has no other beside it is drawn straight: bends of thousands say nothing. */
const straightFrom = 4000;

/** Bends edges between the same two nodes apart; a single one bends a little, so that its direction can be felt. */
export function spreadParallel(edges: readonly GraphEdge[]): Map<string, number> {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const key = edge.from < edge.to ? `${edge.from}\0${edge.to}` : `${edge.to}\0${edge.from}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edge]);
    else group.push(edge);
  }
  const alone = edges.length >= straightFrom ? { quiet: 0, loud: 0 } : { quiet: 0.03, loud: 0.1 };
  const curvatures = new Map<string, number>();
  for (const group of groups.values()) {
    const [first] = group;
    group.forEach((edge, index) => {
      const single = isQuiet(edge) ? alone.quiet : alone.loud;
      // Of several the middle one is straight, the others lie to both sides of it.
      const step = group.length === 1 ? single : (index - (group.length - 1) / 2) * 0.2;
      curvatures.set(edge.id, edge.from === first?.from ? step : -step);
    });
  }
  return curvatures;
}

/** Points on the curve where a label may stand: its middle first. In pixels, y down, as the arc program bends. */
export function placesAlong(from: Point, to: Point, curvature: number): [Point, ...Point[]] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature };
  const at = (t: number): Point => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * bend.x + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * bend.y + t ** 2 * to.y,
  });
  return [at(0.5), at(0.42), at(0.58), at(0.34), at(0.66)];
}

/** The program that draws a curve well enough: up to this bend six pieces are within half a pixel of the curve. */
export const programFor = (curvature: number): 'arc' | 'bow' | 'straight' =>
  curvature === 0 ? 'straight' : Math.abs(curvature) <= 0.12 ? 'bow' : 'arc';
