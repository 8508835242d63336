import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { SourceError } from '../../../errors.js';
import type { Content } from '../../content.js';
import { reasons } from '../reasons.js';
import { openText, type TextContent } from './decode-stream.js';
import { batchSize, type CellFault, limitColumns, type RowBatch, type TableFile, type TableRow } from './table-file.js';

const delimiters = [',', '\t', ';', '，', '|'] as const;
/** A longer row is a quote that was opened and never closed. */
const longestRow = 1_000_000;

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

/** Opens delimited text in any encoding and of any length. */
export async function openSeparatedValues(
  content: Content,
  fileName: string,
  given: { readonly encoding?: string | undefined; readonly delimiter?: string | undefined } = {},
): Promise<TableFile> {
  const text = await openText(content, fileName, given.encoding);
  const delimiter = given.delimiter ?? sniffDelimiter(text.head);
  const name = fileName.replace(/\.[^.]+$/u, '');
  return { isWorkbook: false, read: (onText) => readBatches(text, delimiter, fileName, name, onText) };
}

async function* readBatches(
  text: TextContent,
  delimiter: string,
  fileName: string,
  name: string,
  onText?: (text: string) => void,
): AsyncIterable<RowBatch> {
  const sheet = { index: 0, name, start: 0, faults: [] };
  let rows: TableRow[] = [];
  let [row, at, isFirst] = [0, 0, true];
  async function* pieces(): AsyncIterable<string> {
    for await (const piece of text.pieces()) {
      onText?.(piece);
      const marked = isFirst && piece.startsWith('\ufeff');
      if (marked) at = 1;
      isFirst = false;
      yield marked ? piece.slice(1) : piece;
    }
  }
  const hasLineFeeds = text.head.includes('\n');
  const parser = parse({
    delimiter,
    record_delimiter: hasLineFeeds ? ['\r\n', '\n'] : ['\r'],
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
  });
  // A fault of either end reaches the loop below through the parser.
  pipeline(Readable.from(pieces()), parser, () => {});
  try {
    for await (const { record, raw: given } of parser as AsyncIterable<RawRecord>) {
      row += 1;
      // Of a delimiter of several bytes (，) the parser gives the first alone.
      const raw = delimiter.charCodeAt(0) < 0x80 ? given : given.replaceAll('\ufffd', delimiter);
      const written = raw.replace(/[\r\n]+$/u, '');
      rows.push(toRow(row, record, written, at, text.encoding));
      // Of a line end of two signs the parser gives the first.
      at += raw.length + (hasLineFeeds && raw.endsWith('\r') ? 1 : 0);
      if (rows.length < batchSize) continue;
      yield { sheet, rows };
      rows = [];
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = /max.record.size/iu.test(reason) ? ': a quote is opened there and never closed' : `: ${reason}`;
    throw new SourceError(
      'table-unreadable',
      `${fileName}, row ${parser.info.records + 1}: no table of separated values${advice}`,
    );
  }
  if (rows.length > 0 || row === 0) yield { sheet, rows };
}

function toRow(row: number, record: readonly string[], text: string, start: number, encoding: string): TableRow {
  const { cells, faults } = limitColumns(record);
  const broken = findBrokenSigns(cells, encoding);
  const trimmed = cells.map((cell) => cell.trim());
  return { row, cells: trimmed, text, start, faults: [...faults, ...broken], isBroken: broken.length > 0 };
}

function findBrokenSigns(cells: readonly string[], encoding: string): CellFault[] {
  return cells.flatMap((value, column) =>
    value.includes('\ufffd') ? [{ column, value, reason: reasons.wrongBytes(encoding) }] : [],
  );
}
