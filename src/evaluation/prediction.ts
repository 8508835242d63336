import type { NamedThing } from './gold.js';

/** An entity as `tupu extract --json` prints it, as far as scoring looks. */
export interface PredictedEntity extends NamedThing {
  readonly id: string;
  readonly type?: string;
}

/** A relation as `tupu extract --json` prints it, as far as scoring looks. */
export interface PredictedRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly amountCny?: number | null | undefined;
  readonly originalAmount?: number | null | undefined;
  readonly currency?: string | null | undefined;
  readonly capacity?: number | null | undefined;
  readonly capacityUnit?: string | null | undefined;
  /** 0 to 1, for the calibration table. */
  readonly confidence?: number | null | undefined;
  /** What the rules gave it, before calibration. */
  readonly score?: number | null | undefined;
  /** The rule that read it. */
  readonly extractor?: string | null | undefined;
  /** Other rules that read the same. */
  readonly alsoBy?: readonly string[] | null | undefined;
  readonly evidence?: { readonly quote?: string; readonly start?: number; readonly end?: number } | null | undefined;
}

/** One document of `tupu extract --json`. */
export interface Prediction {
  readonly entities?: readonly PredictedEntity[];
  readonly relations?: readonly PredictedRelation[];
}

/** A sum of money: in yuan, or in the stated currency where that is another. */
export interface Figure {
  readonly value: number;
  readonly currency: string;
}

/** The sum that a relation states, if any. */
export function figureOf(relation: PredictedRelation): Figure | undefined {
  const { currency, originalAmount, amountCny } = relation;
  if (currency && currency !== 'CNY' && originalAmount !== undefined && originalAmount !== null)
    return { value: originalAmount, currency };
  return amountCny === undefined || amountCny === null ? undefined : { value: amountCny, currency: 'CNY' };
}

/** Whether two figures are one, up to a millionth. */
export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1);
}
