import type { Content } from '../../content.js';
import { reasons } from '../reasons.js';
import { openText, type TextContent } from './decode-stream.js';
import { FtmFlattener, type FtmRecord, isFtmRecord } from './follow-the-money.js';
import { batchSize, limitColumns, mostColumns, type RowBatch, type TableFile, type TableRow } from './table-file.js';

const longestLine = 1_000_000;

/** A line with its place in the text. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

/** Lines of a text of any length. One that is longer than a million signs comes cut. */
async function* readLines(pieces: AsyncIterable<string>): AsyncIterable<Line> {
  let [rest, start, number] = ['', 0, 1];
  for await (const piece of pieces) {
    rest += piece;
    let from = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      yield { text: rest.slice(from, end).replace(/\r$/u, ''), start, number };
      start += end + 1 - from;
      number += 1;
      from = end + 1;
    }
    rest = rest.slice(from, from + longestLine);
  }
  if (rest !== '') yield { text: rest, start, number };
}

/** An object's values by their paths: {a: {b: 1}, c: [2, 3]} is a.b = 1 and c = 2、3. */
export function flattenRecord(record: Readonly<Record<string, unknown>>, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    const path = prefix + key;
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) {
      const plain = value.filter((each) => typeof each !== 'object');
      if (plain.length > 0) found.set(path, plain.join('、'));
    } else if (typeof value === 'object')
      for (const [inner, text] of flattenRecord(value as Record<string, unknown>, `${path}.`)) found.set(inner, text);
    else found.set(path, String(value));
  }
  return found;
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/u, ''));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    // No JSON: the row is listed as bad.
    return undefined;
  }
}

type ParseLine = (line: string) => Map<string, string> | undefined;

/** How a file's lines become cells: as entities of FollowTheMoney where they are such, else as plain objects. */
async function chooseParser(text: TextContent, fileName: string): Promise<ParseLine> {
  const plain: ParseLine = (line) => {
    const record = parseObject(line);
    return record === undefined ? undefined : flattenRecord(record);
  };
  const opening = text.head.split('\n').find((line) => line.trim() !== '') ?? '';
  if (!isFtmRecord(parseObject(opening) ?? {})) return plain;
  const flattener = new FtmFlattener(fileName);
  for await (const { text: line } of readLines(text.pieces())) {
    const record = parseObject(line);
    if (record !== undefined && isFtmRecord(record)) flattener.learn(record as unknown as FtmRecord);
  }
  return (line) => {
    const record = parseObject(line);
    if (record === undefined || !isFtmRecord(record)) return undefined;
    return flattener.flatten(record as unknown as FtmRecord);
  };
}

/** Opens a file of JSON objects, one a line. Its headings are the keys, read once from all of it. */
export async function openJsonLines(content: Content, fileName: string, encoding?: string): Promise<TableFile> {
  const text = await openText(content, fileName, encoding);
  const parseLine = await chooseParser(text, fileName);
  const keys = new Map<string, number>();
  for await (const line of readLines(text.pieces())) {
    for (const key of parseLine(line.text)?.keys() ?? [])
      if (!keys.has(key) && keys.size < mostColumns) keys.set(key, keys.size);
  }
  const name = fileName.replace(/\.[^.]+$/u, '');
  return { isWorkbook: false, read: (onText) => readBatches(text, keys, parseLine, name, onText) };
}

async function* readBatches(
  text: TextContent,
  keys: ReadonlyMap<string, number>,
  parseLine: ParseLine,
  name: string,
  onText?: (text: string) => void,
): AsyncIterable<RowBatch> {
  const sheet = { index: 0, name, start: 0, faults: [] };
  async function* pieces(): AsyncIterable<string> {
    for await (const piece of text.pieces()) {
      onText?.(piece);
      yield piece;
    }
  }
  let rows: TableRow[] = [{ row: 0, cells: [...keys.keys()], text: '', start: 0, faults: [] }];
  for await (const line of readLines(pieces())) {
    if (line.text.trim() === '') continue;
    rows.push(toRow(line, keys, parseLine));
    if (rows.length < batchSize) continue;
    yield { sheet, rows };
    rows = [];
  }
  if (rows.length > 0) yield { sheet, rows };
}

function toRow({ text, start, number }: Line, keys: ReadonlyMap<string, number>, parseLine: ParseLine): TableRow {
  const record = parseLine(text);
  const place = { row: number, text, start };
  if (record === undefined) {
    const fault = { value: text.slice(0, 80), reason: reasons.noJson };
    return { ...place, cells: [], faults: [fault], isBroken: true };
  }
  const cells = Array.from({ length: keys.size }, () => '');
  for (const [key, value] of record) {
    const at = keys.get(key);
    if (at !== undefined) cells[at] = value;
  }
  return { ...place, ...limitColumns(cells) };
}
