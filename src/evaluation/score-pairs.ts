import type { LabelledPair } from './pair-set.js';
import { roundHalfEven } from './rounding.js';

/** A pair with what was decided of it; undefined: nothing. */
export interface JudgedPair {
  readonly pair: LabelledPair;
  readonly decided: string | undefined;
  /** The decision in a few words. */
  readonly why: string;
}

export interface PairScore {
  readonly pairs: number;
  /** Of those decided `same`, the share that is. */
  readonly precision: number | null;
  /** Of those that are the same, the share decided so. */
  readonly recall: number | null;
  readonly f1: number | null;
  readonly falseSame: number;
  readonly falseDifferent: number;
}

export interface PairSummary {
  readonly all: PairScore;
  /** The half that no rule was tuned on. */
  readonly unseen: PairScore;
  readonly tuning: PairScore;
  /** Pairs of which both sides carry a code. */
  readonly withCodes: PairScore;
  readonly categories: Readonly<Record<string, PairScore>>;
}

/**
 * Pairwise scores. A pair labelled `unsure` that is decided `same` is a false same; anything else is right for it.
 * A false different is a pair of one thing decided `different`; one left undecided only costs recall.
 * @param positive the label whose finding is scored
 */
export function scorePairs(judged: readonly JudgedPair[], positive: readonly string[] = ['same']): PairScore {
  const isPositive = (label: string | undefined): boolean => label !== undefined && positive.includes(label);
  const hit = judged.filter(({ pair, decided }) => isPositive(pair.label) && decided === pair.label).length;
  const found = judged.filter(({ decided }) => isPositive(decided)).length;
  const gold = judged.filter(({ pair }) => isPositive(pair.label)).length;
  const precision = found === 0 ? null : hit / found;
  const recall = gold === 0 ? null : hit / gold;
  const f1 = found + gold === 0 ? null : (2 * hit) / (found + gold);
  const show = (value: number | null): number | null => (value === null ? null : roundHalfEven(value, 3));
  return {
    pairs: judged.length,
    precision: show(precision),
    recall: show(recall),
    f1: show(f1),
    falseSame: found - hit,
    falseDifferent: judged.filter(({ pair, decided }) => isPositive(pair.label) && decided === 'different').length,
  };
}

const hasCode = ({ context }: LabelledPair['left']): boolean =>
  context.uscc !== undefined || context.inventedUscc !== undefined;

/** The scores of all pairs, of both halves, of pairs with codes, and by category in the order of the file. */
export function summarisePairs(judged: readonly JudgedPair[], positive?: readonly string[]): PairSummary {
  const score = (keep: (one: JudgedPair) => boolean): PairScore => scorePairs(judged.filter(keep), positive);
  const categories = [...new Set(judged.map(({ pair }) => pair.category))];
  return {
    all: score(() => true),
    unseen: score(({ pair }) => pair.half === 'unseen'),
    tuning: score(({ pair }) => pair.half === 'tuning'),
    withCodes: score(({ pair }) => hasCode(pair.left) && hasCode(pair.right)),
    categories: Object.fromEntries(
      categories.map((category) => [category, score(({ pair }) => pair.category === category)]),
    ),
  };
}
