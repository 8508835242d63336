import { describe, expect, it } from 'vitest';
import { displayWidth, wrapToWidth } from '../../../src/cli/display-width.js';
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

  it('breaks lines between words and between Chinese characters, never before a closing mark', () => {
    expect(wrapToWidth('涪陵新材料，化工', 10)).toEqual(['涪陵新材', '料，化工']);
    expect(wrapToWidth('Sinochem Fuling moved', 10)).toEqual(['Sinochem', 'Fuling', 'moved']);
    expect(wrapToWidth('abcdefghijkl', 5)).toEqual(['abcde', 'fghij', 'kl']);
    expect(wrapToWidth('涪陵新（一期）', 8)).toEqual(['涪陵新', '（一期）']);
    expect(wrapToWidth('', 5)).toEqual(['']);
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

  const wide = (text: string): number => Math.max(...text.split('\n').map(displayWidth));

  it('wraps long cells so that no line exceeds the terminal', () => {
    const row = ['岱岭远帆精密机械制造股份有限公司', '年产二十万台高端数控机床智能化改造扩建项目', 1_200_000];
    const table = formatTable(['企业', '投向', '金额'], [row], { width: 60 });
    expect(wide(table)).toBeLessThanOrEqual(60);
    expect(table.split('\n').length).toBeGreaterThan(3);
    expect(table).toContain('1,200,000');
  });

  it('stacks rows where columns would become too narrow, each group under its heading', () => {
    const captions = ['甲', '乙', '丙', '丁', '戊'];
    const rows = [captions.map((one) => one.repeat(12)), captions.map((one) => one.repeat(9))];
    const table = formatTable(captions, rows, { width: 40, headings: ['在建', '在建'] });
    expect(wide(table)).toBeLessThanOrEqual(40);
    expect(table.startsWith(`── 在建\n甲  ${'甲'.repeat(12)}`)).toBe(true);
    expect(table.match(/── 在建/gu)).toHaveLength(1);
  });
});
