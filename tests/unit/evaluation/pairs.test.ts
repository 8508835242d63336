import { describe, expect, it } from 'vitest';
import { pairLabels, parsePairs } from '../../../src/evaluation/pair-set.js';
import { scorePairs, summarisePairs } from '../../../src/evaluation/score-pairs.js';

const csv = [
  'category,name_a,context_a,name_b,context_b,label',
  'homonym,青禾农机有限公司,place=湖州;inventedUscc=1,青禾农机有限公司,place=汉中;inventedUscc=2,different',
  'abbreviation,青禾农机,,青禾农机有限公司,product=插秧机,same',
  'abbreviation,青禾,,青禾农机有限公司,,unsure',
].join('\n');

describe('parsePairs', () => {
  it('reads names, contexts and labels, and halves them by hash', () => {
    const [homonym, short] = parsePairs(csv, pairLabels);
    expect(homonym).toMatchObject({ label: 'different', left: { context: { place: '湖州', inventedUscc: '1' } } });
    expect(short?.right).toEqual({ name: '青禾农机有限公司', context: { product: '插秧机' } });
    const halves = parsePairs(csv, pairLabels).map(({ half }) => half);
    expect(parsePairs(csv, pairLabels).map(({ half }) => half)).toEqual(halves);
  });

  it('names the line of a label that is none', () => {
    expect(() => parsePairs(csv.replace(',unsure', ',perhaps'), pairLabels)).toThrow(/line 4/);
  });
});

describe('scorePairs', () => {
  const pairs = parsePairs(csv, pairLabels);
  const judge = (...decided: (string | undefined)[]) =>
    pairs.map((pair, index) => ({ pair, decided: decided[index], why: '' }));

  it('gives one point for one right find, and none for leaving the rest alone', () => {
    expect(scorePairs(judge('different', 'same', undefined))).toEqual({
      ...{ pairs: 3, precision: 1, recall: 1, f1: 1, falseSame: 0, falseDifferent: 0 },
    });
  });
  it('counts what is unsure and said to be the same as a false same', () => {
    expect(scorePairs(judge('same', 'different', 'same'))).toMatchObject({
      ...{ precision: 0, recall: 0, falseSame: 2, falseDifferent: 1 },
    });
  });
  it('has no precision where nothing was found', () => {
    expect(scorePairs(judge(undefined, undefined, undefined))).toMatchObject({ precision: null, recall: 0 });
  });
  it('scores pairs with codes apart', () => {
    expect(summarisePairs(judge('same', 'same', undefined)).withCodes).toMatchObject({ pairs: 1, falseSame: 1 });
  });
});
