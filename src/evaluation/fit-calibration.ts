import { type CalibrationCurve, type CalibrationTable, readCurve } from '../importers/text/confidence/calibrate.js';

/** A claim with the score that rules gave it, and whether it is right. */
export interface ScoredClaim {
  readonly kind: string;
  readonly score: number;
  readonly isRight: boolean;
}

const bounds = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 1.001] as const;
/** Kinds with fewer claims share the curve of all. */
const fewest = 25;
/** So many claims' worth of the curve of all is mixed into each point of a kind's own. */
const borrowed = 8;
const lowest = 0.5;
const highest = 0.98;
const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Block {
  score: number;
  share: number;
  weight: number;
}

/** Joins neighbours that fall until the shares rise with the score (pool adjacent violators; Ayer and others 1955). */
export function makeMonotone(points: readonly Block[]): Block[] {
  const blocks: (Block & { readonly members: number[] })[] = [];
  for (const point of [...points].sort((a, b) => a.score - b.score)) {
    blocks.push({ ...point, members: [point.score] });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before && before.share > last.share; ) {
      const weight = before.weight + last.weight;
      const share = (before.share * before.weight + last.share * last.weight) / weight;
      blocks.splice(-2, 2, { score: before.score, share, weight, members: [...before.members, ...last.members] });
      last = blocks.at(-1);
      before = blocks.at(-2);
    }
  }
  return blocks.flatMap(({ share, weight, members }) =>
    members.map((score) => ({ score, share, weight: weight / members.length })),
  );
}

function fitCurve(
  claims: readonly ScoredClaim[],
  expected: (score: number) => number,
  prior: number,
): CalibrationCurve {
  const points = bounds.slice(0, -1).flatMap((from, index): Block[] => {
    const inside = claims.filter(({ score }) => score >= from && score < (bounds[index + 1] ?? 2));
    if (inside.length === 0) return [];
    const score = inside.reduce((sum, claim) => sum + claim.score, 0) / inside.length;
    const right = inside.filter(({ isRight }) => isRight).length;
    const weight = inside.length + prior;
    return [{ score, share: (right + prior * expected(score)) / weight, weight }];
  });
  return makeMonotone(points).map(({ score, share }) => [
    round(score),
    round(Math.min(highest, Math.max(lowest, share))),
  ]);
}

/**
 * Fits how likely claims are right from the scores that rules gave them: one rising curve over all, and one for each kind
 * of relation with enough claims, drawn towards the curve of all where they are few.
 */
export function fitCalibration(claims: readonly ScoredClaim[], source: string): CalibrationTable {
  const share = claims.filter(({ isRight }) => isRight).length / Math.max(1, claims.length);
  const all = fitCurve(claims, () => share, borrowed / 2);
  const kinds = [...new Set(claims.map(({ kind }) => kind))].sort();
  const own = kinds.flatMap((kind): [string, CalibrationCurve][] => {
    const some = claims.filter((claim) => claim.kind === kind);
    return some.length < fewest ? [] : [[kind, fitCurve(some, (score) => readCurve(all, score), borrowed)]];
  });
  return { source, claims: claims.length, all, kinds: Object.fromEntries(own) };
}
