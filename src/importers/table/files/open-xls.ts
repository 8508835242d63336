import { SourceError } from '../../../errors.js';
import type { Content } from '../../content.js';
import { checkLength } from '../../decode.js';
import { reasons } from '../reasons.js';
import { type CellFault, limitColumns, type RowBatch, type TableFile, type TableRow } from './table-file.js';
import { tidyCell, tidyNumber } from './xlsx/cell-values.js';

/** The old format can't be read as a stream: a workbook of it is held in memory, some thirty times its size. */
export const largestXls = 8 * 1024 * 1024;

/** Errors of formulas by the codes under which the format keeps them ([MS-XLS] 2.5.10, BErr). */
const errorWords: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

interface XlsSheet {
  readonly name: string;
  readonly rows: readonly { readonly cells: readonly string[]; readonly faults: readonly CellFault[] }[];
}

/** Opens a workbook of Excel 97 to 2003, up to 8 MB. Throws SourceError. */
export async function openXls(content: Content, fileName: string): Promise<TableFile> {
  if (content.size === 0) throw new SourceError('source-empty', `${fileName} is empty (0 bytes)`);
  checkLength(content.size, largestXls, fileName, ', or save it as .xlsx or .csv, which have no such limit');
  const sheets = await parse(await content.read(0, content.size), fileName);
  if (sheets.every(({ rows }) => rows.every(({ cells }) => cells.every((cell) => cell === ''))))
    throw new SourceError('source-empty', `${fileName} has no filled cell in any sheet`);
  return { isWorkbook: true, read: (onText) => readBatches(sheets, onText) };
}

async function parse(bytes: Uint8Array, fileName: string): Promise<XlsSheet[]> {
  const xlsx = await import('@e965/xlsx');
  try {
    const book = xlsx.read(bytes, { type: 'array', cellDates: true, cellFormula: true, cellText: false, UTC: true });
    return book.SheetNames.map((name): XlsSheet => {
      const sheet = book.Sheets[name];
      const range = sheet?.['!ref'] === undefined ? undefined : xlsx.utils.decode_range(sheet['!ref']);
      if (sheet === undefined || range === undefined) return { name, rows: [] };
      const rows = Array.from({ length: range.e.r + 1 }, (_, row) => {
        const faults: CellFault[] = [];
        const cells = Array.from({ length: range.e.c + 1 }, (__, column) => {
          const cell = sheet[xlsx.utils.encode_cell({ r: row, c: column })] as { t: string; v?: unknown } | undefined;
          if (cell === undefined || cell.v === undefined || cell.v === null) return '';
          if (cell.t === 'e') {
            faults.push({
              column,
              value: errorWords[Number(cell.v)] ?? String(cell.v),
              reason: reasons.formulaError,
            });
            return '';
          }
          if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
          return cell.t === 'n' ? tidyNumber(String(cell.v)) : tidyCell(String(cell.v));
        });
        return { cells, faults };
      });
      return { name, rows };
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError('table-unreadable', `${fileName} is no Excel workbook that can be read: ${reason}`);
  }
}

async function* readBatches(sheets: readonly XlsSheet[], onText?: (text: string) => void): AsyncIterable<RowBatch> {
  let at = 0;
  for (const [index, { name, rows }] of sheets.entries()) {
    const sheet = { index, name, start: at, faults: [] };
    const say = (text: string): void => {
      at += text.length;
      onText?.(text);
    };
    say(`${name}\n`);
    const read = rows.map(({ cells, faults }, row): TableRow => {
      const limited = limitColumns(cells);
      const text = limited.cells.join('\t').replace(/\t+$/u, '');
      const start = at;
      say(`${text}\n`);
      return { row: row + 1, cells: limited.cells, text, start, faults: [...faults, ...limited.faults] };
    });
    yield await Promise.resolve({ sheet, rows: read });
  }
}
