import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEvaluationSet } from '../../../src/evaluation/evaluation-set.js';
import { makeAttempt, type Scores, scoreAttempt, scoreWithPython } from './reference.js';

const fixtures = join(import.meta.dirname, 'fixtures');
/** Where the reference scorers and their set lie, if anywhere: beside the checkout. */
const shared = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'eval');
const hasPython = existsSync(join(shared, 'score.py')) && spawnSync('python3', ['--version']).status === 0;
const asJson = (scores: Scores): unknown => JSON.parse(JSON.stringify(scores));

describe('the scorer agrees to the digit', () => {
  const set = loadEvaluationSet(fixtures);
  const expected = JSON.parse(readFileSync(join(fixtures, 'expected.json'), 'utf8')) as ({ seed: number } & Scores)[];

  it.each(expected)('with the reference figures for attempt $seed', ({ seed, ...scores }) => {
    expect(asJson(scoreAttempt(set, makeAttempt(set, seed)))).toEqual(scores);
  });

  // Defined only where there is something to compare with; the figures above hold everywhere.
  const others = hasPython ? [fixtures, shared] : [];
  it.each(others)('with the reference scorers themselves, on other attempts at %s', (folder) => {
    const some = loadEvaluationSet(folder);
    for (const seed of [51, 52]) {
      const attempt = makeAttempt(some, seed);
      expect(asJson(scoreAttempt(some, attempt))).toEqual(scoreWithPython(shared, folder, attempt));
    }
  });
});

describe('gold scored against itself', () => {
  it('is perfect and falls into no trap', () => {
    const { texts } = loadEvaluationSet(fixtures);
    const predictions = new Map(
      texts.map(({ name, gold }) => [
        name,
        {
          entities: gold.entities,
          relations: gold.relations.map(({ type, head, tail, amount, currency, capacity, capacity_unit }) => ({
            type,
            from: head,
            to: tail,
            ...(currency === 'CNY'
              ? { amountCny: amount ?? null }
              : { originalAmount: amount ?? null, currency: currency ?? null }),
            capacity: capacity ?? null,
            capacityUnit: capacity_unit ?? null,
          })),
        },
      ]),
    );
    const { texts: summary } = scoreAttempt({ texts, questions: [] }, { predictions, answers: {} });
    expect(summary.micro).toMatchObject({ gold: 17, found: 17, wrong: 0, f1: 1, figures_right: 1 });
    expect(summary.trapped).toBe(0);
  });
});
