import { read as readBook, utils } from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../src/export/graph-attributes.js';
import { type Cell, defuseCell, type ExportTable } from '../../../src/export/table.js';
import { writeCsv } from '../../../src/export/write-csv.js';
import { writeXlsx } from '../../../src/export/write-xlsx.js';

const table = (rows: readonly (readonly Cell[])[]): ExportTable => ({
  name: 'sheet',
  captions: ['a', 'b'],
  async *rows() {
    yield* rows;
  },
});

describe('defuseCell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1+1', "=HYPERLINK('http://x','y')", '|calc'])(
    '%j',
    (text) => expect(defuseCell(text)).toBe(`'${text}`),
  );
  it.each(['企业', 'a=b', '', '3-4月', -5, 1.5, true, undefined])('leaves %j alone', (cell) =>
    expect(defuseCell(cell)).toBe(cell),
  );
});

const rows: Cell[][] = [
  ['引号"与,逗号', 'line\nbreak'],
  ['=cmd', -5],
  [undefined, true],
];

it('CSV comes back as it went out', async () => {
  let text = '';
  for await (const piece of writeCsv(table(rows))) text += piece;
  expect(text.startsWith('\uFEFFa,b\r\n')).toBe(true);
  expect(parseCsv(text, { bom: true })).toEqual([
    ['a', 'b'],
    ['引号"与,逗号', 'line\nbreak'],
    ["'=cmd", '-5'],
    ['', 'true'],
  ]);
});

it('a workbook holds texts as texts and numbers as numbers, and no formula', async () => {
  const book = readBook(await writeXlsx([table(rows)]));
  const sheet = book.Sheets.sheet ?? {};
  expect(utils.sheet_to_json(sheet, { header: 1 })).toEqual([
    ['a', 'b'],
    ['引号"与,逗号', 'line\nbreak'],
    ["'=cmd", -5],
    [undefined, true],
  ]);
  expect(Object.values(sheet).some((cell) => typeof cell === 'object' && cell !== null && 'f' in cell)).toBe(false);
});

it('XML keeps what it can hold', () => {
  expect(escapeXml('a<b>&"\u0000\u0008\n企业😀')).toBe('a&#60;b&#62;&#38;&#34;&#10;企业😀');
});
