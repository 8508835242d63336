import type { JudgedRelation } from './score-text.js';

/** Claims of like confidence, and how many of them are right. */
export interface CalibrationBucket {
  /** From this confidence on, up to but not including `below` (1 is included in the last). */
  readonly from: number;
  readonly below: number;
  readonly claims: number;
  readonly right: number;
  /** The mean of the confidences in the bucket, at four decimals; null where it is empty. */
  readonly confidence: number | null;
  /** Right among all, at four decimals; null where it is empty. */
  readonly share: number | null;
}

export interface Calibration {
  readonly buckets: readonly CalibrationBucket[];
  readonly claims: number;
  /**
   * Expected calibration error: the distance between stated confidence and share right, weighted by the claims of each
   * bucket (Naeini, Cooper, Hauskrecht 2015). 0 is perfect.
   */
  readonly expected_calibration_error: number | null;
  /** The mean squared distance between confidence and outcome (Brier 1950): lower is better. */
  readonly brier: number | null;
}

/** A confidence with what became of the claim. */
export interface Outcome {
  readonly confidence: number;
  readonly isRight: boolean;
}

const bounds = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1] as const;
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The claims that were judged right or wrong. One with a wrong figure is wrong; what gold ignores is left out. */
export function toOutcomes(judged: readonly JudgedRelation[]): Outcome[] {
  return judged.flatMap(({ relation, judgement }) => {
    if (judgement === 'ignored' || judgement === 'unscored') return [];
    const { confidence } = relation;
    if (confidence === undefined || confidence === null) return [];
    return [{ confidence, isRight: judgement === 'right' }];
  });
}

/** How far confidences say how often claims are right. */
export function measureCalibration(outcomes: readonly Outcome[]): Calibration {
  const buckets = bounds.slice(0, -1).map((from, index): CalibrationBucket => {
    const below = bounds[index + 1] ?? 1;
    const inside = outcomes.filter(({ confidence }) => confidence >= from && (confidence < below || below === 1));
    const right = inside.filter(({ isRight }) => isRight).length;
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      ...{ from, below, claims: inside.length, right },
      confidence: inside.length === 0 ? null : round(sum / inside.length),
      share: inside.length === 0 ? null : round(right / inside.length),
    };
  });
  const error = buckets.reduce(
    (sum, { claims, confidence, share }) => sum + claims * Math.abs((confidence ?? 0) - (share ?? 0)),
    0,
  );
  const brier = outcomes.reduce((sum, { confidence, isRight }) => sum + (confidence - (isRight ? 1 : 0)) ** 2, 0);
  const isEmpty = outcomes.length === 0;
  return {
    buckets,
    claims: outcomes.length,
    expected_calibration_error: isEmpty ? null : round(error / outcomes.length),
    brier: isEmpty ? null : round(brier / outcomes.length),
  };
}
