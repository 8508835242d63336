import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/ask/fact.js';
import { groupOf, sortFacts } from '../../../src/ask/investment-groups.js';
import { mentionOnce, nameFor } from '../../../src/ask/wording.js';

const fact = (type: string, properties: Fact['properties'], stage?: string): Fact => ({
  type,
  from: { id: 'f', type: 'Company', name: 'f', aliases: [] },
  to: { id: 't', type: 'Project', name: 't', aliases: [], ...(stage === undefined ? {} : { stage }) },
  properties,
  sites: [],
});

describe('groups of investments', () => {
  it('follows the stage of the money, else that of the project', () => {
    expect(groupOf(fact('INVESTED_IN', { amountCny: 1, amountStage: 'framework' }, 'running'))).toBe('agreed');
    expect(groupOf(fact('INVESTED_IN', { amountCny: 1 }, 'running'))).toBe('completed');
    expect(groupOf(fact('INVESTED_IN', { amountCny: 1 }))).toBe('stated');
    expect(groupOf(fact('INVESTED_IN', {}, 'running'))).toBe('silent');
    expect(groupOf({ ...fact('INVESTED_IN', { amountCny: 1 }), inferred: true })).toBe('inferred');
  });

  it('sorts by group, then by sum', () => {
    const facts = [
      fact('DEVELOPS', {}),
      fact('INVESTED_IN', { amountCny: 2, amountStage: 'underway' }),
      fact('INVESTED_IN', { amountCny: 9, amountStage: 'underway' }),
      fact('INVESTED_IN', { amountCny: 1, amountStage: 'signed' }),
    ];
    expect(sortFacts(facts).map((one) => one.properties.amountCny)).toEqual([1, 9, 2, undefined]);
  });
});

describe('names in sentences', () => {
  it('shortens firms and gives the Chinese name once in English', () => {
    expect(nameFor({ name: '远岫化工有限公司', type: 'Company', aliases: [] }, 'zh')).toBe('远岫化工');
    expect(mentionOnce('Yuanxiu (远岫) met Yuanxiu (远岫)')).toBe('Yuanxiu (远岫) met Yuanxiu');
  });
});
