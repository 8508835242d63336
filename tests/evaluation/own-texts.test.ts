import { describe, expect, it } from 'vitest';
import { evaluateTexts, summariseEvaluatedTexts } from '../../src/evaluation/evaluate-texts.js';
import { loadEvaluationSet } from '../../src/evaluation/evaluation-set.js';

describe('the self-written texts', () => {
  const evaluated = evaluateTexts(loadEvaluationSet('tests/evaluation'));

  it('are read at least as well as their floors say', () => {
    const summary = summariseEvaluatedTexts(evaluated);
    expect(evaluated.length).toBeGreaterThanOrEqual(15);
    expect(summary.micro.precision).toBeGreaterThanOrEqual(0.92);
    expect(summary.micro.explicit_recall).toBeGreaterThanOrEqual(0.75);
    expect(summary.micro.figures_right).toBeGreaterThanOrEqual(0.97);
  });

  it('are quoted to the character', () => {
    for (const { text, prediction } of evaluated) {
      for (const { evidence } of prediction.relations ?? []) {
        if (evidence?.start === undefined || evidence.end === undefined) throw new Error(`${text.name}: no evidence`);
        expect(text.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      }
    }
  });
});
