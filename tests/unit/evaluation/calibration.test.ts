import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCalibration, type Outcome, toOutcomes } from '../../../src/evaluation/calibration.js';
import { fitCalibration, makeMonotone } from '../../../src/evaluation/fit-calibration.js';
import { calibrateConfidence, readCurve } from '../../../src/importers/text/confidence/calibrate.js';
import { type RelationshipType, relationshipTypes } from '../../../src/model/schema.js';

const some = (count: number, right: number, confidence: number): Outcome[] =>
  Array.from({ length: count }, (_, index) => ({ confidence, isRight: index < right }));

describe('measureCalibration', () => {
  it('counts claims by confidence and finds no error where confidence says how many are right', () => {
    const { buckets, claims, expected_calibration_error } = measureCalibration([
      ...some(10, 8, 0.8),
      ...some(4, 2, 0.5),
    ]);
    expect(claims).toBe(14);
    expect(expected_calibration_error).toBe(0);
    expect(buckets.filter((bucket) => bucket.claims > 0)).toEqual([
      { from: 0.5, below: 0.6, claims: 4, right: 2, confidence: 0.5, share: 0.5 },
      { from: 0.8, below: 0.85, claims: 10, right: 8, confidence: 0.8, share: 0.8 },
    ]);
  });

  it('weighs each distance by its claims', () => {
    const { expected_calibration_error, brier } = measureCalibration([...some(3, 3, 0.8), ...some(1, 0, 0.6)]);
    expect(expected_calibration_error).toBe(0.3);
    expect(brier).toBe(0.12);
  });

  it('keeps a full confidence in the last bucket, and says nothing of nothing', () => {
    expect(measureCalibration(some(2, 2, 1)).buckets.at(-1)?.claims).toBe(2);
    expect(measureCalibration([]).expected_calibration_error).toBeNull();
  });

  it('takes a wrong figure for wrong and leaves out what counts neither way', () => {
    const relation = { type: 'PRODUCES', from: 'a', to: 'b', confidence: 0.7 };
    const judged = (['right', 'figureWrong', 'trap', 'wrong', 'ignored', 'unscored'] as const).map((judgement) => ({
      relation,
      judgement,
    }));
    expect(toOutcomes(judged).map(({ isRight }) => isRight)).toEqual([true, false, false, false]);
  });
});

describe('fitCalibration', () => {
  const claims = (kind: string, score: number, count: number, right: number) =>
    some(count, right, score).map(({ confidence, isRight }) => ({ kind, score: confidence, isRight }));

  it('gives a kind with many claims a curve of its own, near what was seen', () => {
    const table = fitCalibration(
      [...claims('SUPPLIES', 0.7, 60, 30), ...claims('SUPPLIES', 0.87, 80, 76), ...claims('OWNS', 0.7, 3, 3)],
      'a test',
    );
    expect(Object.keys(table.kinds)).toEqual(['SUPPLIES']);
    expect(readCurve(table.kinds.SUPPLIES ?? [], 0.7)).toBeCloseTo(0.5, 1);
    expect(readCurve(table.kinds.SUPPLIES ?? [], 0.87)).toBeCloseTo(0.95, 1);
  });

  it('never falls while the score rises, whatever was seen', () => {
    const point = fc.record({ score: fc.double({ min: 0.5, max: 1, noNaN: true }), isRight: fc.boolean() });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 200 }), (points) => {
        const { all } = fitCalibration(
          points.map((each) => ({ ...each, kind: 'OWNS' })),
          'a test',
        );
        for (const [index, [, share]] of all.entries()) {
          expect(share).toBeGreaterThanOrEqual(Math.max(0.5, all[index - 1]?.[1] ?? 0));
          expect(share).toBeLessThan(1);
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('joins neighbours that fall', () => {
    const points = [0.9, 0.3, 0.6].map((share, index) => ({ score: index, share, weight: 1 }));
    expect(makeMonotone(points).map(({ share }) => Number(share.toFixed(4)))).toEqual([0.6, 0.6, 0.6]);
  });
});

describe('calibrateConfidence', () => {
  it('rises with the score, and accepts neither more nor less than the rules do', () => {
    for (const type of Object.keys(relationshipTypes) as RelationshipType[]) {
      let before = 0;
      for (let score = 0; score <= 1; score += 0.01) {
        const confidence = calibrateConfidence(type, score);
        expect(confidence).toBeGreaterThanOrEqual(before);
        expect(confidence >= 0.5).toBe(score >= 0.5);
        before = confidence;
      }
    }
  });
});
