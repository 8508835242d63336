import { describe, expect, it } from 'vitest';
import { evaluateTexts, summariseEvaluatedTexts } from '../../src/evaluation/evaluate-texts.js';
import { loadEvaluationSet } from '../../src/evaluation/evaluation-set.js';

/** Floors stand just below what was measured; they rise with the readers and never fall. */
describe.each([
  { folder: 'development', texts: 286, precision: 0.93, explicitRecall: 0.79, figuresRight: 0.96 },
  { folder: 'held-out', texts: 14, precision: 0.815, explicitRecall: 0.67, figuresRight: 0.97 },
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
