import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureCalibration, toOutcomes } from '../../../src/evaluation/calibration.js';
import { type EvaluatedText, summariseEvaluatedTexts } from '../../../src/evaluation/evaluate-texts.js';
import { loadEvaluationSet } from '../../../src/evaluation/evaluation-set.js';
import type { PredictedRelation } from '../../../src/evaluation/prediction.js';
import { listFindings } from '../../../src/evaluation/report/findings.js';
import { html } from '../../../src/evaluation/report/html.js';
import { renderReport } from '../../../src/evaluation/report/page.js';
import { scoreText } from '../../../src/evaluation/score-text.js';

const { texts } = loadEvaluationSet(join(import.meta.dirname, 'fixtures'));
const lantern = texts.find(({ name }) => name === 'lantern');
if (lantern === undefined) throw new Error('no fixture');
const { gold, text } = lantern;

/** Gold read back as a prediction, but for what `change` does to each relation. */
function readBack(change: (relation: PredictedRelation, index: number) => PredictedRelation[]): EvaluatedText {
  if (lantern === undefined) throw new Error('no fixture');
  const relations = gold.relations.flatMap(({ type, head, tail, amount, currency, capacity, capacity_unit }, index) =>
    change(
      {
        ...{ type, from: head, to: tail, capacity: capacity ?? null, capacityUnit: capacity_unit ?? null },
        ...(currency && currency !== 'CNY'
          ? { originalAmount: amount ?? null, currency }
          : { amountCny: amount ?? null }),
        ...{ confidence: 0.8, extractor: 'zh/invest-active', evidence: { quote: text.slice(0, 9), start: 0, end: 9 } },
      },
      index,
    ),
  );
  const prediction = { entities: gold.entities, relations };
  return { text: lantern, prediction, score: scoreText(gold, prediction, text) };
}

describe('listFindings', () => {
  it('finds nothing where gold is read back', () => {
    expect(listFindings(readBack((relation) => [relation]))).toEqual([]);
  });

  it('says of what is missing that no rule fired, and where it stands', () => {
    const [first, ...more] = listFindings(readBack((relation, index) => (index === 0 ? [] : [relation])));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ kind: 'miss', cause: 'noRule' });
    expect(first?.passage?.pieces.some(({ isQuoted }) => isQuoted)).toBe(true);
  });

  it('says that an end was not found', () => {
    const whole = readBack(() => []);
    const [relation] = gold.relations;
    const prediction = { entities: gold.entities.filter(({ id }) => id !== relation?.tail), relations: [] };
    const found = listFindings({ ...whole, prediction, score: scoreText(gold, prediction, text) });
    expect(found.find(({ to }) => to === gold.entities.find(({ id }) => id === relation?.tail)?.name)?.cause).toBe(
      'tailNotFound',
    );
  });

  it('tells a wrong figure and an inexact quote apart from a false alarm', () => {
    const index = gold.relations.findIndex(({ amount }) => typeof amount === 'number');
    const found = listFindings(
      readBack((relation, at) =>
        at === index
          ? [{ ...relation, amountCny: 7, currency: 'CNY', evidence: { quote: 'x', start: 0, end: 9 } }]
          : [relation],
      ),
    );
    expect(found.map(({ kind, cause }) => `${kind} ${cause}`)).toEqual(['figure wrongFigure', 'quote inexactQuote']);
  });
});

describe('renderReport', () => {
  const evaluated = [readBack((relation, index) => (index === 0 ? [] : [relation]))];
  const content = {
    sets: ['a <set>'],
    texts: evaluated,
    summary: summariseEvaluatedTexts(evaluated),
    calibration: measureCalibration(evaluated.flatMap(({ score }) => toOutcomes(score.judged))),
  };
  const page = renderReport(content);

  it('is one page that needs nothing from elsewhere', () => {
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)/u);
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/@import|url\(/u);
    expect(page).toContain('prefers-color-scheme:dark');
  });

  it('escapes names, tells the miss in its context, and is the same each time', () => {
    expect(page).toContain('a &lt;set&gt;');
    expect(page).toContain('both ends found, and no rule fired');
    expect(page).toContain('<mark>');
    expect(renderReport(content)).toBe(page);
  });

  it('shows control characters and halves of pairs as a sign', () => {
    expect(html`<p>${'a\u0000\ud800<b>\n'}</p>`.markup).toBe('<p>a\ufffd\ufffd&lt;b&gt;\n</p>');
  });
});
