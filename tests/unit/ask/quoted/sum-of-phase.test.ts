import { describe, expect, it } from 'vitest';
import { sumOfPhase } from '../../../../src/ask/quoted/sum-of-phase.js';

const first = ['一期', '首期', 'first phase', 'phase one'];

describe('the sum that a sentence has of a phase', () => {
  it.each([
    ['青禾食品的饮料项目总投资9亿元，其中一期投资4亿元，年产果汁6万吨。', 400_000_000],
    ['项目总投资9亿元，首期计划投入4亿元，二期投资5亿元。', 400_000_000],
    ['The plant costs 900 million yuan, of which the first phase is worth 400 million yuan.', 400_000_000],
    // The whole's sum, another phase's, and what is no investment.
    ['项目一期已开工。项目总投资9亿元。', undefined],
    ['项目分一期、二期建设，二期投资5亿元。', undefined],
    ['一期投产后年产值4亿元。', undefined],
  ])('%s', (sentence, expected) => expect(sumOfPhase(sentence, first)?.value).toBe(expected));
});
