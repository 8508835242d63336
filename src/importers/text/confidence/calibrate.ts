import { readFileSync } from 'node:fs';
import type { RelationshipType } from '../../../model/schema.js';
import type { Reading, ReadRelation } from '../reading.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A fitted mapping from what rules give (`score`) to how often such claims are right (`share`), rising with the score. */
export type CalibrationCurve = readonly (readonly [score: number, share: number])[];

/** The content of calibration.json, which `scripts/fit-calibration.ts` writes. */
export interface CalibrationTable {
  /** What it was fitted on, and how. */
  readonly source: string;
  readonly claims: number;
  /** For kinds of relation without a curve of their own. */
  readonly all: CalibrationCurve;
  readonly kinds: Readonly<Record<string, CalibrationCurve>>;
}

const table = JSON.parse(readFileSync(new URL('./calibration.json', import.meta.url), 'utf8')) as CalibrationTable;

/** Reads a curve between its points in a straight line, and beyond them as its ends say. */
export function readCurve(curve: CalibrationCurve, score: number): number {
  let [lowScore, lowShare] = curve[0] ?? [score, score];
  if (score <= lowScore) return lowShare;
  for (const [highScore, highShare] of curve) {
    if (score <= highScore) {
      const part = highScore === lowScore ? 1 : (score - lowScore) / (highScore - lowScore);
      return lowShare + part * (highShare - lowShare);
    }
    [lowScore, lowShare] = [highScore, highShare];
  }
  return lowShare;
}

/**
 * How likely a claim of this score is right, 0 to 1, as measured on texts with known answers. The curves never fall
 * below one half, so that what the rules accept stays accepted; a score below one half is left as it is.
 */
export function calibrateConfidence(type: RelationshipType, score: number): number {
  if (score < 0.5) return score;
  return readCurve(table.kinds[type] ?? table.all, score);
}

/** A relation that says how likely it is; what the rules gave it stays as `score`. */
function calibrateRelation(relation: ReadRelation): ReadRelation {
  const { type, from, to, properties, modality, polarity, rule, alsoBy, grounds, evidence } = relation;
  const score = relation.confidence;
  const confidence = calibrateConfidence(type, score);
  const made: Mutable<ReadRelation> = {
    type,
    from,
    to,
    properties,
    modality,
    polarity,
    confidence,
    score,
    rule,
    evidence,
  };
  if (alsoBy !== undefined) made.alsoBy = alsoBy;
  if (grounds !== undefined) made.grounds = grounds;
  return made;
}

/** A reading whose relations say how likely each is right; what the rules gave stays as `score`. */
export function calibrateReading(reading: Reading): Reading {
  return { ...reading, relations: reading.relations.map(calibrateRelation) };
}
