import { describe, expect, it } from 'vitest';
import { cutToWidth, displayWidth } from '../../../src/cli/display-width.js';
import { formatCell, formatTable } from '../../../src/cli/text-table.js';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['涪陵', 4],
    ['（PTA）', 7],
    ['Xī’ān', 5],
    ['e\u0301', 1],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('cuts without exceeding the columns', () => {
    expect(cutToWidth('涪陵新材料', 5)).toBe('涪陵…');
    expect(cutToWidth('涪陵', 4)).toBe('涪陵');
  });
});

describe('formatTable', () => {
  it('aligns Chinese and Latin cells, numbers to the right', () => {
    const lines = formatTable(
      ['投资方', 'amount'],
      [
        ['某某化工', 1_500_000],
        ['Acme', 20],
      ],
    ).split('\n');
    expect(lines).toEqual(['投资方       amount', '────────  ─────────', '某某化工  1,500,000', 'Acme             20']);
  });

  it('writes lists, nothing and objects on one line', () => {
    expect(formatCell(['甲', '乙'])).toBe('甲、乙');
    expect(formatCell(null)).toBe('');
    expect(formatCell({ a: 1 })).toBe('{"a":1}');
    expect(formatCell('a\n b')).toBe('a b');
  });
});
