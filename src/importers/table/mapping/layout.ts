import type { CellSource, Mapping } from '../../../model/mapping.js';
import { isEmptyCell } from '../rows/cells.js';
import { trailingMoneyUnit } from '../rows/money-unit.js';

/** A column of a sheet, as its heading names it. */
export interface Column {
  readonly index: number;
  /** As written. */
  readonly heading: string;
  /** Compared: without spaces, width and case. */
  readonly folded: string;
  /** The unit that stands with the heading: 亿元, 万吨/年, %. */
  readonly unit: string;
}

/** A heading as it is compared, and its unit apart: 总投资(亿元), 总投资（单位：万元）, 产能/万吨, 注册资本万元. */
export function splitHeading(cell: string): { readonly folded: string; readonly bare: string; readonly unit: string } {
  const folded = cell
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .toLowerCase()
    .replace(/[*:]+$/u, '');
  const match =
    /^(.+?)[([](?:单位:?)?(.+?)[)\]]$/u.exec(folded) ??
    /^(.+?)[/_](.+)$/u.exec(folded) ??
    /^(.+?)((?:百|千)?[万亿]?(?:元|美元|吨|吨\/年))$/u.exec(folded) ??
    trailingMoneyUnit.exec(folded);
  return { folded, bare: match?.[1] ?? folded, unit: match?.[2] ?? '' };
}

/** The columns of a heading row. */
export function readColumns(cells: readonly string[]): Column[] {
  return cells.flatMap((heading, index) => {
    if (isEmptyCell(heading)) return [];
    const { folded, unit } = splitHeading(heading);
    return [{ index, heading: heading.trim(), folded, unit }];
  });
}

/** The columns that a mapping means by these names: with exactly this heading, else with this heading and a unit. */
export function findColumns(columns: readonly Column[], names: readonly string[]): Column[] {
  return names.flatMap((name) => {
    const wanted = splitHeading(name).folded;
    const exact = columns.filter(({ folded }) => folded === wanted);
    return exact.length > 0 ? exact : columns.filter(({ folded }) => splitHeading(folded).bare === wanted);
  });
}

export const asList = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

/** The headings that a source of values names. */
export function headingsOf(source: CellSource): readonly string[] {
  if (typeof source === 'string' || Array.isArray(source)) return asList(source as string | string[]);
  if ('value' in source || 'thing' in source) return [];
  return [...asList(source.column), ...asList(source.unitColumn), ...Object.values(source.dates ?? {}).flatMap(asList)];
}

const notColumns = new Set(['type', 'within', 'split', 'from', 'to', 'unless']);

/** Every heading that a mapping names, in its order, those to drop left out. */
export function mappedHeadings(mapping: Mapping): string[] {
  const parts: readonly Readonly<Record<string, unknown>>[] = [...Object.values(mapping.things), ...mapping.links];
  const named = parts.flatMap((part) =>
    Object.entries(part).flatMap(([key, source]) => (notColumns.has(key) ? [] : headingsOf(source as CellSource))),
  );
  return [...new Set(named)];
}

/** Headings stand within this many rows, below titles and notes. */
export const headingDepth = 30;

/** The first row that holds enough of a mapping's headings, as an index into the rows; undefined where none does. */
export function findHeadingRow(
  mapping: Mapping,
  rows: readonly { row: number; cells: readonly string[] }[],
): number | undefined {
  if (mapping.headingRow !== undefined) {
    const at = rows.findIndex(({ row }) => row === mapping.headingRow);
    return at < 0 ? undefined : at;
  }
  const names = mappedHeadings(mapping);
  const enough = Math.min(2, names.length);
  const at = rows.slice(0, headingDepth).findIndex(({ cells }) => {
    const columns = readColumns(cells);
    return new Set(names.flatMap((name) => findColumns(columns, [name]).map(({ index }) => index))).size >= enough;
  });
  return at < 0 ? undefined : at;
}
