import type { GraphEdge } from '../src/model/api.js';
import type { RelationshipType } from '../src/model/schema.js';

/** What a line has besides its colour: nothing, a gap along its middle, or beads; the shader counts on this order. */
export const lineMarks = ['plain', 'twin', 'beads'] as const;
export type LineMark = (typeof lineMarks)[number];

export interface EdgeLook {
  /** The custom property of styles/tokens.css that holds its colour. */
  readonly colour: string;
  /** Width in pixels where no amount sets it; for investments, where none is stated. */
  readonly width: number;
  readonly mark: LineMark;
}

/**
 * How each type of edge looks, on the canvas and in the legend. Money stands out; where things lie stays quiet. Two types
 * that can join the same two things differ by more than hue: a test holds them apart under three kinds of colour blindness.
 */
export const edgeLooks: Readonly<Record<RelationshipType, EdgeLook>> = {
  INVESTED_IN: { colour: '--accent', width: 1.2, mark: 'plain' },
  DEVELOPS: { colour: '--project', width: 1.8, mark: 'plain' },
  SUPPLIES: { colour: '--supply', width: 2, mark: 'plain' },
  PRODUCES: { colour: '--product', width: 1.6, mark: 'plain' },
  CONSUMES: { colour: '--consumption', width: 1.4, mark: 'beads' },
  UPSTREAM_OF: { colour: '--upstream', width: 1.8, mark: 'plain' },
  OWNS: { colour: '--holding', width: 3.4, mark: 'twin' },
  SUBSIDIARY_OF: { colour: '--subsidiary', width: 1.6, mark: 'beads' },
  LEADS_CHAIN: { colour: '--industry', width: 1.6, mark: 'plain' },
  LOCATED_IN: { colour: '--edge', width: 1.1, mark: 'plain' },
  REGISTERED_IN: { colour: '--edge', width: 1, mark: 'plain' },
  PART_OF: { colour: '--edge', width: 1.1, mark: 'plain' },
  ADMINISTERED_BY: { colour: '--edge', width: 1.1, mark: 'plain' },
  PHASE_OF: { colour: '--phase', width: 1.4, mark: 'plain' },
  OF: { colour: '--edge', width: 1, mark: 'plain' },
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
