import { addTypeCounts, countsOf, noTypeCounts, sumTexts, type TextCounts, type TypeCounts } from './counts.js';
import { coreTypes } from './gold-index.js';
import { roundHalfEven } from './rounding.js';

/** Scores of one relation type. Shares are 0 to 1 at four decimals, null where nothing was asked. */
export interface SummaryLine {
  readonly gold: number;
  readonly found: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly explicit_recall: number | null;
  readonly inferred_recall: number | null;
  readonly figures: number;
  readonly figures_right: number | null;
}

export interface TextSummary {
  /** Over all scored types together. */
  readonly micro: SummaryLine;
  readonly types: Readonly<Record<string, SummaryLine>>;
  readonly traps: number;
  readonly trapped: number;
  readonly quotes: number;
  readonly quotes_exact: number;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : roundHalfEven(part / whole, 4));

function lineOf(counts: TypeCounts): SummaryLine {
  const emitted = counts.found + counts.wrong;
  const precision = emitted === 0 ? 0 : counts.found / emitted;
  const recall = counts.gold === 0 ? 0 : counts.found / counts.gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    gold: counts.gold,
    found: counts.found,
    wrong: counts.wrong,
    precision: roundHalfEven(precision, 4),
    recall: roundHalfEven(recall, 4),
    f1: roundHalfEven(f1, 4),
    explicit_recall: share(counts.explicitFound, counts.explicit),
    inferred_recall: share(counts.inferredFound, counts.inferred),
    figures: counts.figures,
    figures_right: share(counts.figuresRight, counts.figures),
  };
}

/** The scores over all texts, in the shape and to the digit of the reference scorer. */
export function summariseTexts(texts: Iterable<TextCounts>): TextSummary {
  const sum = sumTexts(texts);
  const everything = noTypeCounts();
  for (const type of coreTypes) addTypeCounts(everything, countsOf(sum, type));
  return {
    micro: lineOf(everything),
    types: Object.fromEntries(coreTypes.map((type) => [type, lineOf(countsOf(sum, type))])),
    traps: sum.traps,
    trapped: sum.trapped,
    quotes: sum.quotes,
    quotes_exact: sum.quotesExact,
  };
}
