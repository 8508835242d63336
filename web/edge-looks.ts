import type { GraphEdge } from '../src/model/api.js';
import type { RelationshipType } from '../src/model/schema.js';

export interface EdgeLook {
  /** The custom property of styles/tokens.css that holds its colour. */
  readonly colour: string;
  /** Width in pixels where no amount sets it; for investments, where none is stated. */
  readonly width: number;
}

/** How each type of edge looks, on the canvas and in the legend. Money stands out; where things lie stays quiet. */
export const edgeLooks: Readonly<Record<RelationshipType, EdgeLook>> = {
  INVESTED_IN: { colour: '--accent', width: 1.2 },
  DEVELOPS: { colour: '--project', width: 1.8 },
  SUPPLIES: { colour: '--supply', width: 2 },
  PRODUCES: { colour: '--product', width: 1.6 },
  CONSUMES: { colour: '--consumption', width: 1.4 },
  UPSTREAM_OF: { colour: '--upstream', width: 1.8 },
  OWNS: { colour: '--holding', width: 1.8 },
  SUBSIDIARY_OF: { colour: '--subsidiary', width: 1.6 },
  LEADS_CHAIN: { colour: '--industry', width: 1.6 },
  LOCATED_IN: { colour: '--edge', width: 1.1 },
  REGISTERED_IN: { colour: '--edge', width: 1 },
  PART_OF: { colour: '--edge', width: 1.1 },
  ADMINISTERED_BY: { colour: '--edge', width: 1.1 },
  PHASE_OF: { colour: '--phase', width: 1.4 },
  OF: { colour: '--edge', width: 1 },
};

/** Line width in pixels for a sum in yuan: 1.5 at 100 million and below, about 4 at a billion, 8 at ten billion and up. */
export function widthOfAmount(amountCny: number): number {
  const decades = Math.log10(Math.max(amountCny, 1e8) / 1e8);
  return Math.min(8, 1.5 + decades * 3.2);
}

/** Whether a line stands for money of which no source says how much: drawn thin with an open arrow, unlike a small sum. */
export function isUndisclosed({ type, properties }: Pick<GraphEdge, 'type' | 'properties'>): boolean {
  const { amountCny, originalAmount } = properties;
  return type === 'INVESTED_IN' && typeof amountCny !== 'number' && typeof originalAmount !== 'number';
}

/** Whether what the line says is not yet so: drawn dashed. */
export const isPlanned = ({ modality, properties }: Pick<GraphEdge, 'modality' | 'properties'>): boolean =>
  modality === 'planned' || properties.amountStage === 'planned';

/** Stands before the figure of a line whose sources differ. */
export const conflictMark = '≠';

/** Stands before the figure of a line that somebody made a note on. */
export const noteMark = '✎';
