import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSentenceSet } from '../../../src/evaluation/sentence-set.js';

const folder = mkdtempSync(join(tmpdir(), 'tupu-sentences-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string) {
  const path = join(folder, 'few.sentences');
  writeFileSync(path, content);
  return readSentenceSet(path, 'few.sentences');
}

describe('readSentenceSet', () => {
  it('reads names, relations with figures, and what follows from them', () => {
    const [first, second] = read(
      `# notes are left out
{a Company 恒泽重工股份有限公司|恒泽}在{d District 青田县}投资2亿元建{p Project 齿轮厂}，{a}年产{m Product 齿轮}5万吨。 => a INVESTED_IN p or d 200000000 CNY; a PRODUCES m 50000 t/a inferred; p LOCATED_IN d

{a Company 恒泽}去年盈利。 => nothing
`,
    );
    expect(first?.text).toBe('恒泽重工股份有限公司在青田县投资2亿元建齿轮厂，恒泽年产齿轮5万吨。\n');
    expect(first?.name).toBe('few-2');
    expect(first?.gold.relations).toEqual([
      {
        id: 'r0',
        type: 'INVESTED_IN',
        head: 'a',
        tail: 'p',
        explicit: true,
        alt_tails: ['d'],
        amount: 2e8,
        currency: 'CNY',
      },
      { id: 'r1', type: 'PRODUCES', head: 'a', tail: 'm', explicit: false, capacity: 50000, capacity_unit: 't/a' },
      { id: 'r2', type: 'LOCATED_IN', head: 'p', tail: 'd', explicit: true },
    ]);
    const ignored = first?.gold.ignored.map(({ type, head_id, tail_id }) => `${head_id} ${type} ${tail_id}`);
    expect(ignored).toEqual(['a DEVELOPS p', 'a LOCATED_IN d', 'a INVESTED_IN d']);
    expect(second?.gold.relations).toEqual([]);
  });

  it('takes what can be argued about, by mark or by name', () => {
    const [only] = read(
      '{a Company 恒泽}温岭工厂复工。 => maybe a DEVELOPS 恒泽温岭工厂; maybe 恒泽温岭工厂 LOCATED_IN 温岭市',
    );
    expect(only?.gold.ignored).toEqual([
      { type: 'DEVELOPS', head: '恒泽', tail: '恒泽温岭工厂', head_id: 'a', tail_id: null },
      { type: 'LOCATED_IN', head: '恒泽温岭工厂', tail: '温岭市', head_id: null, tail_id: null },
    ]);
  });

  it.each([
    ['没有箭头的一句话。', 'line 1: 没有箭头的一句话。: is not of the form "sentence => relations"'],
    ['\n{a Firm 恒泽}复工。 => nothing', 'line 2: {a Firm 恒泽}: Firm is no node type of the model'],
    ['{a Company 恒泽}复工。 => a BUILDS b', 'a BUILDS b: BUILDS is no relationship type of the model'],
    ['{a Company 恒泽}复工。 => a SUPPLIES b', 'a SUPPLIES b: b is not marked in the sentence'],
    ['{a Company 恒泽}给{b}供货。 => nothing', '{b}: names no thing marked before it'],
    ['{a Company 恒泽}复工。 => a supplies', 'a supplies: is not of the form'],
  ])('refuses %j with its place', (content, reason) => {
    expect(() => read(content)).toThrow(reason);
  });
});
