import type { Span } from '../reading.js';
import type { Line } from './lines.js';

/** What a column of a table of projects says, by its heading. */
const columns = {
  name: /^(?:(?:建设|签约|开工|重点|重大|招商)?(?:项目|工程))(?:名称)?$|名称$/u,
  owner: /单位|业主|投资[方人者]|投资企业|企业(?:名称)?$|主体|公司|法人|^乙方$|^客商|^投资商|开发商/u,
  content: /产能|内容|规模|产品|概况|简介/u,
  host: /^甲方$|引进单位|签约(?:单位|主体)|^属地单位/u,
  amount:
    /^(?!.*(?:支持|补助|补贴|奖励|资助|完成|到位|本年|今年|年度|产值|税)).*(?:投资(?!单位|方|人|者|主体|企业|公司)|金额)/u,
  place: /选址|地[点址]|所在|落户|属地|落地|县[市区]|园区|位置|区域|承接地/u,
} as const;

export type Role = keyof typeof columns;

export interface Cell extends Span {
  readonly text: string;
}

/** A line of a table: its cells, and the heading's where one stands above. */
export interface TableRow extends Line {
  readonly cells: readonly Cell[];
  readonly isHeading: boolean;
  readonly heading?: { readonly roles: ReadonlyMap<Role, number>; readonly cells: readonly Cell[] };
}

/** The signs between cells, the surest first; the last two also stand in running text and part cells under a heading only. */
const separators = [/[\t|｜]/gu, /[ \u3000]{2,}|\u3000/gu, /[ \u3000]+/gu, /，|,(?!\d{3}(?!\d))/gu] as const;
const sure = 2;

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

const roleOrder = ['host', 'owner', 'amount', 'place', 'content', 'name'] as const;

/** What the label of a cell, or a column's heading, says that it holds. */
export function rolesOf(label: string): Role[] {
  return roleOrder.filter((role) => columns[role].test(label));
}

/** The roles of a heading's columns; undefined where the line heads no table of projects. */
function readHeading(cells: readonly Cell[]): Map<Role, number> | undefined {
  if (cells.length < 3 || cells.some(({ text }) => text.length > 24 || /\d{3,}|[。：]/u.test(text))) return undefined;
  const roles = new Map<Role, number>();
  cells.forEach(({ text }, index) => {
    const role = rolesOf(text).find((each) => !roles.has(each));
    if (role !== undefined) roles.set(role, index);
  });
  return roles.has('name') && (roles.has('owner') || roles.has('amount') || roles.has('place')) ? roles : undefined;
}

/** Whether cells without a heading are a row at all, and no sentence with wide gaps. */
const isLikeRow = (cells: readonly Cell[]) =>
  cells.length >= 3 && cells.every(({ text }) => text.length <= 80 && !/。.|[？！]|证券|股票|公告/u.test(text));

/**
 * The lines of tables. Cells stand between tabs, bars or wide gaps; between single spaces or commas only where a
 * heading names as many columns.
 */
export function findTableRows(lines: readonly Line[]): TableRow[] {
  const rows: TableRow[] = [];
  let heading: TableRow['heading'];
  let separator: RegExp | undefined;
  for (const line of lines) {
    const open = mayHoldCells(line.text);
    const opened = (open ? separators : [])
      .map((each, index) => ({ each, index, cells: cellsOf(line, each) }))
      .find(({ cells, index }) => {
        const roles = readHeading(cells);
        return roles !== undefined && (index < sure || (cells.length >= 4 && roles.size >= 3));
      });
    if (opened !== undefined) {
      heading = { roles: readHeading(opened.cells) ?? new Map(), cells: opened.cells };
      separator = opened.each;
      rows.push({ ...line, cells: opened.cells, isHeading: true });
      continue;
    }
    const under = separator === undefined ? [] : cellsOf(line, separator);
    if (heading !== undefined && under.length === heading.cells.length) {
      rows.push({ ...line, cells: under, isHeading: false, heading });
      continue;
    }
    const free = open ? separators.slice(0, sure).map((each) => cellsOf(line, each)) : [];
    const cells = free.find(isLikeRow);
    if (cells === undefined) {
      // A table goes on behind a caption of its parts, not behind running text.
      if (line.text.length > 24) [heading, separator] = [undefined, undefined];
      continue;
    }
    rows.push({ ...line, cells, isHeading: false });
  }
  return rows;
}
