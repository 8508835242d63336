import { parse } from 'csv-parse/sync';
import { SourceError } from '../../errors.js';
import { decodeText } from '../decode.js';
import type { SheetRow, Workbook } from './sheet.js';

const delimiters = [',', '\t', ';', '，', '|'] as const;

/** The sign that splits the first lines into the most columns, alike in each: tables that people export use all of these. */
export function sniffDelimiter(text: string): string {
  const lines = text.split(/\r?\n/u).filter(Boolean).slice(0, 10);
  const score = (delimiter: string) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/gu, '').split(delimiter).length - 1);
    const most = Math.max(0, ...counts);
    return most === 0 ? 0 : most * counts.filter((count) => count === most).length;
  };
  return delimiters.reduce<string>((best, delimiter) => (score(delimiter) > score(best) ? delimiter : best), ',');
}

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Reads delimited text in any encoding that decodeText knows. The document's text is the decoded file itself. */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  const { text } = decodeText(bytes, fileName);
  const begin = text.startsWith('\ufeff') ? 1 : 0;
  const body = text.slice(begin);
  let records: readonly RawRecord[];
  try {
    records = parse(body, {
      delimiter: sniffDelimiter(body),
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }) as unknown as readonly RawRecord[];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError('table-unreadable', `${fileName} is no table of separated values: ${reason}`);
  }
  const rows: SheetRow[] = [];
  let at = begin;
  for (const [index, { record, raw }] of records.entries()) {
    const written = raw.replace(/[\r\n]+$/u, '');
    const start = text.indexOf(written, at);
    const end = start + written.length;
    at = end;
    rows.push({ row: index + 1, start, end, cells: record.map((cell) => cell.trim()) });
  }
  const name = fileName.replace(/\.[^.]+$/u, '');
  return { text, sheets: [{ name, start: 0, end: text.length, rows }] };
}
