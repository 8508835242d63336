import { readFileSync } from 'node:fs';
import { SourceError } from '../errors.js';
import { judgePairs } from './judge-pairs.js';
import { type LabelledPair, pairLabels, parsePairs, projectLabels } from './pair-set.js';
import { type JudgedPair, type PairSummary, summarisePairs } from './score-pairs.js';

/** A pair that was decided wrongly, or not at all where the two are one. */
export interface PairMiss {
  readonly category: string;
  readonly half: LabelledPair['half'];
  readonly left: string;
  readonly right: string;
  readonly label: string;
  readonly decided: string;
  readonly why: string;
}

export interface PairReport extends PairSummary {
  /** Of the tuning half alone: whoever writes rules must not see what of the other half went wrong. */
  readonly misses?: {
    readonly falseSame: readonly PairMiss[];
    readonly falseDifferent: readonly PairMiss[];
    readonly undecided: readonly PairMiss[];
  };
}

function readCsv(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new SourceError('unreadable', `${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const toMiss = ({ pair, decided, why }: JudgedPair): PairMiss => ({
  category: pair.category,
  half: pair.half,
  left: pair.left.name,
  right: pair.right.name,
  label: pair.label,
  decided: decided ?? 'undecided',
  why,
});

function toReport(judged: readonly JudgedPair[], positive: readonly string[]): PairReport {
  const isPositive = (label: string | undefined): boolean => label !== undefined && positive.includes(label);
  const shown = judged.filter(({ pair }) => pair.half === 'tuning');
  return {
    ...summarisePairs(judged, positive),
    misses: {
      falseSame: shown.filter(({ pair, decided }) => isPositive(decided) && decided !== pair.label).map(toMiss),
      falseDifferent: shown
        .filter(({ pair, decided }) => isPositive(pair.label) && decided === 'different')
        .map(toMiss),
      undecided: shown
        .filter(({ pair, decided }) => isPositive(pair.label) && !isPositive(decided) && decided !== 'different')
        .map(toMiss),
    },
  };
}

/** Decides every pair of a CSV file and scores the decisions. Throws SourceError or UsageError. */
export async function evaluateNamePairs(file: string): Promise<PairReport> {
  return toReport(await judgePairs(parsePairs(readCsv(file), pairLabels)), ['same']);
}

/** Likewise for pairs of projects, whose phases are to be found too. */
export async function evaluateProjectPairs(file: string): Promise<PairReport> {
  return toReport(await judgePairs(parsePairs(readCsv(file), projectLabels), 'Project'), ['same', 'phase']);
}
