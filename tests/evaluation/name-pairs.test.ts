import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateNamePairs } from '../../src/evaluation/evaluate-pairs.js';
import { judgePairs } from '../../src/evaluation/judge-pairs.js';
import { type LabelledPair, pairLabels, parsePairs } from '../../src/evaluation/pair-set.js';
import { type PairSummary, summarisePairs } from '../../src/evaluation/score-pairs.js';
import { isValidUscc } from '../../src/model/values/uscc.js';

const pairs: readonly LabelledPair[] = parsePairs(readFileSync('tests/evaluation/name-pairs.csv', 'utf8'), pairLabels);

describe('the pairs of names', () => {
  let summary: PairSummary;
  beforeAll(async () => {
    summary = summarisePairs(await judgePairs(pairs));
  });

  it('are many, of every category, and their codes have right check signs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    expect(Object.keys(summary.categories)).toHaveLength(9);
    for (const { left, right } of pairs)
      for (const { inventedUscc, uscc } of [left.context, right.context])
        for (const code of [inventedUscc, uscc]) if (code !== undefined) expect(isValidUscc(code), code).toBe(true);
  });

  it('have their misses listed for the tuning half alone', async () => {
    const { misses } = await evaluateNamePairs('tests/evaluation/name-pairs.csv');
    const listed = Object.values(misses ?? {}).flat();
    expect(new Set(listed.map(({ half }) => half))).toEqual(new Set(['tuning']));
  });

  it('are decided at least as well as the floors say', () => {
    expect(summary.unseen.f1).toBeGreaterThanOrEqual(0.95);
    expect(summary.all.f1).toBeGreaterThanOrEqual(0.95);
    expect(summary.all.falseSame).toBe(0);
    expect(summary.withCodes).toMatchObject({ falseSame: 0, falseDifferent: 0 });
    for (const [category, { f1 }] of Object.entries(summary.categories))
      expect(f1, category).toBeGreaterThanOrEqual(0.9);
  });
});
