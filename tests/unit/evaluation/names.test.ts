import { describe, expect, it } from 'vitest';
import { likeness, normalise } from '../../../src/evaluation/names.js';
import { roundHalfEven } from '../../../src/evaluation/rounding.js';

describe('normalise', () => {
  it.each([
    ['Ｘｉｎｇｈｅ（集团）', 'xinghe集团'],
    ['A-B_C/D — E', 'abcde'],
    ['星\u0085禾\u001c', '星禾'],
    ['星\ufeff禾', '星\ufeff禾'],
    ['ΟΔΟΣ', 'οδος'],
  ])('%j is %j', (name, normalised) => {
    expect(normalise(name)).toBe(normalised);
  });
});

describe('likeness', () => {
  it('takes firms and places with or without their suffix, and no other part of a name', () => {
    expect(likeness('星禾集团', '星禾', 'Firm')).toBe(0.9);
    expect(likeness('青屏区', '青屏', 'Place')).toBe(0.9);
    expect(likeness('青屏星禾', '星禾', 'Firm')).toBe(0);
  });

  it('never cuts a name to one character', () => {
    expect(likeness('沙市', '沙', 'Place')).toBe(0);
  });

  it('takes projects by containment or half of their letter pairs, counted in code points', () => {
    expect(likeness('尼龙切片项目', '尼龙切片', 'Project')).toBeCloseTo(0.5 + (0.3 * 4) / 6, 12);
    expect(likeness('𠮷', '𠮷野', 'Project')).toBe(0);
    expect(likeness('abcd', 'abce', 'Product')).toBe(0.5);
  });
});

describe('roundHalfEven', () => {
  it.each([
    [1 / 32, 0.0312],
    [3 / 32, 0.0938],
    [0.00005, 0.0001],
    [2 / 3, 0.6667],
    [1, 1],
    [0, 0],
  ])('%d at four decimals is %d', (value, rounded) => {
    expect(roundHalfEven(value, 4)).toBe(rounded);
  });
});
