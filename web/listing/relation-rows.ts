import type { GraphEdge, GraphNode, Language } from '../../src/model/api.js';
import { amountStages } from '../../src/model/enumerations.js';
import { captionOfEdgeType, displayName, formatFigure } from '../captions.js';
import { conflictMark } from '../edge-looks.js';
import type { Folded } from '../graph-view/folding.js';
import { type Clock, dateOf, stageOf } from '../state/filter.js';

/** The columns of the table of relations, in their order. */
export const columns = ['from', 'relation', 'to', 'amount', 'stage', 'date', 'sources'] as const;
export type Column = (typeof columns)[number];

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** The largest sums first, as in every list of sums in the viewer. */
export const firstOrder: Order = { by: 'amount', descending: true };

/** A line of the picture as a row of text. */
export interface RelationRow {
  readonly id: string;
  readonly edge: GraphEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly cells: Readonly<Record<Column, string>>;
  /** In yuan, or another quantity where no sum is stated; for sorting. */
  readonly size: number | undefined;
}

/** Every line of what is shown, drawn or said by a ground; a bundle of lines to a closed area is one row, like on the canvas. */
export function readRelations({ graph, bundles }: Folded, clock: Clock, language: Language): RelationRow[] {
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  return graph.edges.flatMap((edge) => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const bundle = bundles.get(edge.id);
    const { amountCny, originalAmount, capacity, percentage } = edge.properties;
    const size = [amountCny, originalAmount, capacity, percentage].find((value) => typeof value === 'number');
    const stage = stageOf(edge, to);
    return {
      id: edge.id,
      edge,
      from,
      to,
      size,
      cells: {
        from: displayName(from, language),
        relation: captionOfEdgeType(edge.type, language) + (bundle === undefined ? '' : ` ×${bundle.length}`),
        to: displayName(to, language),
        amount: [edge.conflict ? conflictMark : '', formatFigure(edge, language) ?? ''].filter(Boolean).join(' '),
        stage: stage === undefined || stage === 'unstated' ? '' : amountStages[stage][language],
        date: dateOf(edge, clock) ?? '',
        sources: String(edge.evidenceCount),
      },
    };
  });
}

/** Sorted by a column; what a row does not state comes last either way. Equal rows keep the order of their names. */
export function sortRelations(
  rows: readonly RelationRow[],
  { by, descending }: Order,
  language: Language,
): RelationRow[] {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', { numeric: true });
  const sign = descending ? -1 : 1;
  const isBlank = (row: RelationRow): boolean => (by === 'amount' ? row.size === undefined : row.cells[by] === '');
  const between = (a: RelationRow, b: RelationRow): number => {
    if (by === 'amount') return (a.size ?? 0) - (b.size ?? 0);
    if (by === 'sources') return a.edge.evidenceCount - b.edge.evidenceCount;
    return compare(a.cells[by], b.cells[by]);
  };
  return [...rows].sort(
    (a, b) =>
      Number(isBlank(a)) - Number(isBlank(b)) ||
      sign * between(a, b) ||
      compare(a.cells.from, b.cells.from) ||
      compare(a.cells.to, b.cells.to),
  );
}
