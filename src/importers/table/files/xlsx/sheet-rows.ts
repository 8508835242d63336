import { type Reason, reasons } from '../../reasons.js';
import { type CellFault, columnLetters, mostColumns } from '../table-file.js';
import type { Archive } from './archive.js';
import { dateOfSerial, tidyCell, tidyNumber } from './cell-values.js';
import type { WorkbookParts } from './workbook.js';
import { walkXml } from './xml.js';

/** A row of cells as a person sees them. */
export interface SheetCells {
  readonly row: number;
  readonly cells: readonly string[];
  readonly faults: readonly CellFault[];
}

/** A rectangle of merged cells, from 0, its ends included. */
export interface MergedCells {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

export interface SheetShape {
  readonly merged: readonly MergedCells[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
}

/** BC12 as row 11 and column 54. */
function parseReference(reference: string): { row: number; column: number } {
  const match = /^\$?([A-Z]+)\$?(\d+)$/u.exec(reference);
  let column = 0;
  for (const letter of match?.[1] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match?.[2] ?? 1) - 1, column: column - 1 };
}

function parseRange(range: string): MergedCells {
  const [from, to] = range.split(':');
  const [a, b] = [parseReference(from ?? 'A1'), parseReference(to ?? from ?? 'A1')];
  return { rows: [a.row, b.row], columns: [a.column, b.column] };
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | undefined;
}

/** Walks through the rows of a sheet. What stands after the rows, such as merged cells, is told to `shape` as it comes. */
export async function* readSheetCells(
  archive: Archive,
  part: string,
  parts: WorkbookParts,
  shape?: { merged: MergedCells[]; hiddenColumns: (readonly [number, number])[] },
): AsyncIterable<readonly SheetCells[]> {
  let rows: SheetCells[] = [];
  let [rowNumber, isHidden, beyond] = [0, false, 0];
  let cells: string[] = [];
  let faults: CellFault[] = [];
  let cell: OpenCell | undefined;
  let into: 'value' | 'formula' | undefined;
  const openTag = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    if (tag === 'row') {
      rowNumber = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r);
      isHidden = /^(?:1|true)$/u.test(attributes.hidden ?? '');
      [cells, faults, beyond] = [[], [], 0];
    } else if (tag === 'c') {
      const column = attributes.r === undefined ? cells.length : parseReference(attributes.r).column;
      cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', formula: undefined };
    } else if (tag === 'v' || tag === 't') into = 'value';
    else if (tag === 'f') {
      into = 'formula';
      if (cell) cell.formula = '';
    } else if (tag === 'mergeCell') shape?.merged.push(parseRange(attributes.ref ?? ''));
    else if (tag === 'col' && /^(?:1|true)$/u.test(attributes.hidden ?? ''))
      shape?.hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
  };
  const closeTag = (tag: string): void => {
    if (tag === 'v' || tag === 't' || tag === 'f') into = undefined;
    else if (tag === 'c' && cell) {
      if (cell.column < mostColumns) {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = showCell(cell, parts, faults);
      } else beyond = Math.max(beyond, cell.column + 1);
      cell = undefined;
    } else if (tag === 'row') {
      if (beyond > 0) faults.push({ value: '', reason: reasons.manyColumns(beyond, mostColumns) });
      if (isHidden && cells.some((each) => each !== ''))
        faults.push({
          value: cells.join(' ').slice(0, 80),
          reason: reasons.hiddenRow,
          note: true,
        });
      rows.push({ row: rowNumber, cells, faults });
    }
  };
  const handlers = {
    open: openTag,
    close: closeTag,
    text: (text: string) => {
      if (into === 'value' && cell) cell.value += text;
      else if (into === 'formula' && cell) cell.formula += text;
    },
  };
  for await (const _ of walkXml(await archive.open(part), handlers, `${part} of ${archive.fileName}`)) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
}

function showCell(cell: OpenCell, parts: WorkbookParts, faults: CellFault[]): string {
  const { column, type, value } = cell;
  const complain = (shown: string, reason: Reason): string => {
    faults.push({ column, value: shown, reason });
    return '';
  };
  if (type === 'e') return complain(value, reasons.errorOf(value));
  if (cell.formula !== undefined && value === '' && type !== 'str')
    return complain(`=${cell.formula}`, reasons.formulaOnly);
  if (value === '') return '';
  if (type === 's') return tidyCell(parts.sharedTexts[Number(value)] ?? '');
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n') return tidyCell(value);
  const date = parts.dateStyles[cell.style] ? dateOfSerial(Number(value), parts.since1904) : undefined;
  return date ?? tidyNumber(value);
}

/** What to say of a sheet's shape, once. */
export function describeShape(shape: SheetShape): CellFault[] {
  const hidden = shape.hiddenColumns.map(([from, to]): CellFault => {
    const letters =
      from === to ? columnLetters(from) : `${columnLetters(from)} to ${columnLetters(Math.min(to, 16_383))}`;
    return { column: from, value: letters, reason: reasons.hiddenColumn, note: true };
  });
  return hidden;
}
