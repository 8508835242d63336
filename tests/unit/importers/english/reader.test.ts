import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEvaluationSet } from '../../../../src/evaluation/evaluation-set.js';
import { scoreText } from '../../../../src/evaluation/score-text.js';
import { summariseTexts } from '../../../../src/evaluation/text-summary.js';
import { readEnglishArticle } from '../../../../src/importers/text/english/english-reader.js';

const read = (text: string, publishedOn?: string) =>
  readEnglishArticle(
    text,
    { start: 0, end: text.length, headline: '' },
    publishedOn === undefined ? {} : { publishedOn },
  );

describe('the English reader', () => {
  it('reads our own English texts with precision first, every quote exact', () => {
    const set = loadEvaluationSet(join(import.meta.dirname, '../../../evaluation'));
    const scores = set.texts
      .filter(({ name }) => name.startsWith('en-'))
      .map(({ text, gold }) => {
        const { entities, relations } = read(text, gold.published ?? undefined);
        const predicted = relations.map(({ type, from, to, properties, evidence: { start, end } }) => ({
          ...properties,
          ...{ type, from, to, evidence: { start, end, quote: text.slice(start, end) } },
        }));
        return scoreText(gold, { entities, relations: predicted }, text).counts;
      });
    const summary = summariseTexts(scores);
    expect(scores.length).toBeGreaterThanOrEqual(6);
    expect(summary.micro.precision).toBeGreaterThanOrEqual(0.9);
    expect(summary.micro.recall).toBeGreaterThanOrEqual(0.85);
    expect(summary.micro.figures_right).toBe(1);
    expect(summary.trapped).toBe(0);
    expect(summary.quotes_exact).toBe(summary.quotes);
  });

  it('keeps the stated currency and leaves its conversion in brackets alone', () => {
    const { relations } = read(
      'Merrow Battery will invest about 2 billion yuan ($280 million) in a cell plant in Hefei.',
    );
    const sums = relations.filter(({ type }) => type === 'INVESTED_IN').map(({ properties }) => properties);
    expect(sums).toHaveLength(1);
    expect(sums[0]).toMatchObject({ amountCny: 2e9, currency: 'CNY', amountQualifier: 'about' });
  });

  it('reads nothing from what is denied', () => {
    const { relations } = read('Merrow Battery will not build a cell plant in Hefei.');
    expect(relations.filter(({ type }) => type === 'DEVELOPS' || type === 'INVESTED_IN')).toEqual([]);
  });

  it('does not take what stands in an aside for what the firm before it is', () => {
    const text =
      'Dawn Brightwell, a joint venture set up in 2019 by Merrow Battery and Corvel, the truck brand of Brightwell, is spending 8 billion yuan on a battery plant in Yibin.';
    const { relations } = read(text);
    const owned = relations.filter(({ type }) => type === 'SUBSIDIARY_OF');
    expect(owned.map(({ from, to }) => `${from} ${to}`)).toHaveLength(1);
  });

  it('leaves relative dates unresolved without a date of publication', () => {
    const text = 'Merrow Battery invested 2 billion yuan in Hefei last year.';
    expect(read(text).relations[0]?.properties.date).toBeUndefined();
    expect(read(text, '2031-04').relations[0]?.properties.date).toBe('2030');
  });

  it.each(['', '\n \n', 'A'.repeat(50_000), '(('.repeat(9_000), '⟨F0⟩ ⟨P9⟩ invest ⟨M3⟩', 'Ã¤Â½ \ufffd Co., Ltd.'])(
    'survives odd input %#',
    (text) => {
      expect(read(text).relations).toEqual([]);
    },
  );
});
