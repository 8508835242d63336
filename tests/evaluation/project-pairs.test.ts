import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgePairs } from '../../src/evaluation/judge-pairs.js';
import { parsePairs, projectLabels } from '../../src/evaluation/pair-set.js';
import { summarisePairs } from '../../src/evaluation/score-pairs.js';

it('the pairs of projects are decided at least as well as the floors say', async () => {
  const pairs = parsePairs(readFileSync('tests/evaluation/project-pairs.csv', 'utf8'), projectLabels);
  expect(pairs.length).toBeGreaterThanOrEqual(150);
  const summary = summarisePairs(await judgePairs(pairs, 'Project'), ['same', 'phase']);
  expect(summary.all.f1).toBeGreaterThanOrEqual(0.95);
  expect(summary.all.falseDifferent).toBe(0);
});
