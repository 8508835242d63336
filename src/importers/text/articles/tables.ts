import type { Line } from './lines.js';
import { type Cell, readHeading, type TableHeading } from './table-columns.js';

/** A line of a table: its cells, the heading's where one stands above, and the unit of money that is said over all. */
export interface TableRow extends Line {
  readonly cells: readonly Cell[];
  readonly isHeading: boolean;
  readonly heading?: TableHeading;
  readonly unit?: string;
}

/** The signs between cells, the surest first; those of running text part cells under a heading only. */
const separators = [/[\t|｜]/gu, /[ \u3000]{2,}|\u3000/gu, /[ \u3000]+/gu, /，/gu, /,(?!\d{3}(?!\d))/gu] as const;
const sure = 2;
const commas: readonly RegExp[] = separators.slice(3);

function cellsOf(line: Line, separator: RegExp): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  const push = (end: number) => {
    const raw = line.text.slice(at, end);
    const text = raw.trim();
    const start = line.start + at + (raw.length - raw.trimStart().length);
    cells.push({ text, start, end: start + text.length });
  };
  for (const match of line.text.matchAll(separator)) {
    push(match.index);
    at = match.index + match[0].length;
  }
  push(line.text.length);
  return cells;
}

const [space, wideSpace, tab] = [0x20, 0x3000, 0x09];
const isBar = (code: number) => code === tab || code === 0x7c || code === 0xff5c;

/**
 * Whether a line may be a row or head a table, by the signs between cells that it holds: two of the sure ones, or three
 * of the others where no full stop or colon makes it running text. Told in one pass, because most lines are no rows.
 */
function mayHoldCells(text: string): boolean {
  let [surely, spaces, commas] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBar(code)) surely += 1;
    else if (code === space || code === wideSpace) {
      spaces += 1;
      if (code === wideSpace || text.charCodeAt(at - 1) === space || text.charCodeAt(at - 1) === wideSpace) surely += 1;
    } else if (code === 0xff0c || code === 0x2c) commas += 1;
    if (surely >= 2) return true;
  }
  return (spaces >= 3 || commas >= 3) && !text.includes('。') && !text.includes('：');
}

/** Whether cells without a heading are a row at all, and no sentence with wide gaps. */
const isLikeRow = (cells: readonly Cell[]) =>
  cells.length >= 3 && cells.every(({ text }) => text.length <= 80 && !/。.|[？！]|证券|股票|公告/u.test(text));

const unitOverAll =
  /(?:单位[：:为]?[^。；;：:\d]{0,8}?|(?:投资|投资额|金额)[：:（(]\s*)(?<unit>[亿万千]?(?:美元|欧元|元))(?![\u4e00-\u9fff]{2})/u;

/** The line between a heading and its rows: 「| --- | :--: |」. */
const isRule = (cells: readonly Cell[]) =>
  cells.every(({ text }) => /^[-:—=─]*$/u.test(text)) && cells.some(({ text }) => text !== '');

/** The cells of a row under a heading; commas inside the last column part none. Undefined where they do not fit. */
function cellsUnder(line: Line, heading: TableHeading, separator: RegExp): Cell[] | undefined {
  const cells = cellsOf(line, separator);
  const wanted = heading.cells.length;
  if (cells.length === wanted) return cells;
  const [from, last] = [cells[wanted - 1], cells.at(-1)];
  if (!commas.includes(separator) || from === undefined || last === undefined || cells.length > wanted + 4)
    return undefined;
  const text = line.text.slice(from.start - line.start, last.end - line.start);
  return [...cells.slice(0, wanted - 1), { text, start: from.start, end: last.end }];
}

/**
 * The lines of tables. Cells stand between tabs, bars or wide gaps; between single spaces or commas only where a
 * heading names as many columns, or where a numbered line stands under a unit of money.
 */
export function findTableRows(lines: readonly Line[]): TableRow[] {
  const rows: TableRow[] = [];
  let heading: TableHeading | undefined;
  let separator: RegExp | undefined;
  let unit: string | undefined;
  const push = (line: Line, cells: readonly Cell[], isHeading: boolean, under?: TableHeading) =>
    rows.push({
      ...line,
      cells,
      isHeading,
      ...(under === undefined ? {} : { heading: under }),
      ...(unit === undefined ? {} : { unit }),
    });
  for (const line of lines) {
    const open = mayHoldCells(line.text);
    const opened = (open ? separators : [])
      .map((each, index) => ({ each, index, head: readHeading(cellsOf(line, each)) }))
      .find(
        ({ head, index }) => head !== undefined && (index < sure || (head.cells.length >= 4 && head.roles.size >= 3)),
      );
    if (opened?.head !== undefined) {
      heading = opened.head;
      separator = opened.each;
      push(line, heading.cells, true);
      continue;
    }
    const under = heading === undefined || separator === undefined ? undefined : cellsUnder(line, heading, separator);
    if (under !== undefined) {
      push(line, under, isRule(under), isRule(under) ? undefined : heading);
      continue;
    }
    if (line.text.length <= 80) unit = unitOverAll.exec(line.text)?.groups?.unit ?? unit;
    const isNumbered = unit !== undefined && /^\d{1,3}[，,、.．](?!\d)/u.test(line.text);
    const free = open ? [...separators.slice(0, sure), ...(isNumbered ? commas : [])] : [];
    const cells = free.map((each) => cellsOf(line, each)).find(isLikeRow);
    if (cells !== undefined) {
      push(line, cells, false);
      continue;
    }
    // A table goes on behind a caption of its parts, not behind running text.
    if (line.text.length > 24) [heading, separator] = [undefined, undefined];
    if (line.text.length > 80) unit = undefined;
  }
  return rows;
}
