import { describe, expect, it } from 'vitest';
import { evaluateTexts, summariseEvaluatedTexts } from '../../src/evaluation/evaluate-texts.js';
import { loadEvaluationSet } from '../../src/evaluation/evaluation-set.js';

/** Floors stand just below what was measured; they rise with the readers and never fall. */
describe.each([
  { folder: 'development', texts: 243, precision: 0.925, explicitRecall: 0.77, figuresRight: 0.96 },
  { folder: 'held-out', texts: 31, precision: 0.84, explicitRecall: 0.58, figuresRight: 0.935 },
])('$folder texts', ({ folder, texts, precision, explicitRecall, figuresRight }) => {
  it('are read at least as well as their floors say', () => {
    const evaluated = evaluateTexts(loadEvaluationSet(`tests/evaluation/${folder}`));
    const { micro } = summariseEvaluatedTexts(evaluated);
    expect(evaluated).toHaveLength(texts);
    expect(micro.precision).toBeGreaterThanOrEqual(precision);
    expect(micro.explicit_recall).toBeGreaterThanOrEqual(explicitRecall);
    expect(micro.figures_right).toBeGreaterThanOrEqual(figuresRight);
  });
});
