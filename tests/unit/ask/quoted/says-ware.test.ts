import { describe, expect, it } from 'vitest';
import { saysWare } from '../../../../src/ask/quoted/quote-names.js';

const of = (ware: string) => ({ asked: 'suppliers' as const, topics: [{ text: ware, proper: false }] });

describe('a list of suppliers is of the ware that is asked for', () => {
  const sentence = { text: '青禾机床的轴承向白鹭轴承采购，导轨由南岭精密提供。' };
  it('where its clause says the ware', () => {
    expect(saysWare(of('轴承'), { sentence, clause: '轴承向白鹭轴承采购' })).toBe(true);
    expect(saysWare(of('bearings'), { sentence, clause: '轴承向白鹭轴承采购' })).toBe(true);
  });
  it('and not where another clause of trade does', () => {
    expect(saysWare(of('轴承'), { sentence, clause: '导轨由南岭精密提供' })).toBe(false);
  });
  it('where the clause before it says the ware and tells of no trade', () => {
    const other = { text: '青禾机床所用的导轨，全部由南岭精密提供。' };
    expect(saysWare(of('导轨'), { sentence: other, clause: '全部由南岭精密提供' })).toBe(true);
  });
});
