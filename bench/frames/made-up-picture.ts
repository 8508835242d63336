import type { GraphEdge, GraphNode, Subgraph } from '../../src/model/api.js';
import type { Point } from '../../web/graph-view/separation.js';

const kinds = ['Company', 'Company', 'Company', 'Project', 'Project', 'Product', 'District'] as const;
const relations = ['INVESTED_IN', 'DEVELOPS', 'PRODUCES', 'SUPPLIES', 'SUBSIDIARY_OF'] as const;
/** Pixels at zoom 1 between two nodes. */
const spacing = 46;

export interface MadeUpPicture {
  readonly graph: Subgraph;
  readonly points: ReadonlyMap<string, Point>;
}

/** So many nodes on a sunflower, with three lines for every two of them, near and far; the same every time. */
export function makeUpPicture(count: number): MadeUpPicture {
  const idOf = (index: number) => `n${index % count}` as GraphNode['id'];
  const points = new Map<string, Point>();
  const turn = Math.PI * (3 - Math.sqrt(5));
  const nodes = Array.from({ length: count }, (_, index): GraphNode => {
    const reach = spacing * 0.56 * Math.sqrt(index);
    points.set(idOf(index), { x: reach * Math.cos(index * turn) * 1.3, y: (reach * Math.sin(index * turn)) / 1.3 });
    const type = kinds[index % kinds.length] ?? 'Company';
    return {
      id: idOf(index),
      type,
      name: `图样${index}号新材料有限公司`,
      aliases: [],
      degree: 2 + (index % 40 === 0 ? 40 : index % 5),
      properties: {},
    };
  });
  const edges = Array.from({ length: Math.floor(count * 1.5) }, (_, index): GraphEdge => {
    // A sunflower's neighbours are a Fibonacci number apart.
    const step = [34, 55, 89, 144, 21, 610][index % 6] ?? 34;
    const type = relations[index % relations.length] ?? 'PRODUCES';
    return {
      id: `e${index}`,
      type,
      from: idOf(index),
      to: idOf(index + step),
      modality: index % 4 === 0 ? 'planned' : 'reported',
      confidence: 0.9,
      evidenceCount: 1,
      claimIds: [],
      conflict: false,
      properties: type === 'INVESTED_IN' ? { amountCny: 1e8 * (1 + (index % 50)) } : {},
    };
  });
  return { graph: { nodes, edges }, points };
}
