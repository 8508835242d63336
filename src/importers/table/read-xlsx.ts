import readXlsxFile from 'read-excel-file/node';
import { SourceError } from '../../errors.js';
import { cleanFloat } from '../../model/values/numeral.js';
import { checkSize } from '../decode.js';
import type { Sheet, SheetRow, Workbook } from './sheet.js';

/** A cell as a person sees it: dates as ISO, numbers without binary noise, no tabs and line ends. */
function writeCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(cleanFloat(value));
  return String(value)
    .replace(/[\t\r\n]+/gu, ' ')
    .trim();
}

/**
 * Reads every sheet of an Excel workbook. The document's text is written by us: each sheet's name, then its rows with
 * tabs between cells; a workbook has no characters of its own that evidence could point to.
 */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  checkSize(bytes, fileName);
  let sheets: Awaited<ReturnType<typeof readXlsxFile>>;
  try {
    sheets = await readXlsxFile(Buffer.from(bytes));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError('table-unreadable', `${fileName} is no Excel workbook that can be read: ${reason}`);
  }
  let text = '';
  const read: Sheet[] = [];
  for (const { sheet: name, data } of sheets) {
    const sheetStart = text.length;
    text += `${name}\n`;
    const rows: SheetRow[] = [];
    for (const [index, cells] of data.entries()) {
      const written = cells.map(writeCell);
      const line = written.join('\t').replace(/\t+$/u, '');
      rows.push({ row: index + 1, start: text.length, end: text.length + line.length, cells: written });
      text += `${line}\n`;
    }
    read.push({ name, start: sheetStart, end: text.length, rows });
  }
  if (read.every((sheet) => sheet.rows.every((row) => row.start === row.end))) {
    throw new SourceError('source-empty', `${fileName} has no filled cell in any sheet`);
  }
  return { text, sheets: read };
}
