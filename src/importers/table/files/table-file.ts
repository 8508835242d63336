import { type Reason, reasons } from '../reasons.js';

/** Something wrong or worth knowing in one cell, found by the reader of the file. */
export interface CellFault {
  /** From 0; missing where the whole row is meant. */
  readonly column?: number;
  readonly value: string;
  readonly reason: Reason;
  /** Nothing is lost by it. */
  readonly note?: boolean;
}

/** A row of a table. */
export interface TableRow {
  /** From 1, headings and titles included; the line of a file of JSON lines. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The row as it stands in the file, its line end left out; for a workbook its cells with tabs between them. */
  readonly text: string;
  /** Where `text` begins in the text of the whole file, in UTF-16 units. */
  readonly start: number;
  readonly faults: readonly CellFault[];
  /** The row as a whole can't be used. */
  readonly isBroken?: boolean;
}

export interface SheetInfo {
  readonly index: number;
  readonly name: string;
  /** Where its text begins in the text of the whole file. */
  readonly start: number;
  /** Said once about the sheet: hidden columns, merged cells. */
  readonly faults: readonly CellFault[];
}

/** Consecutive rows of one sheet. A sheet without rows has one empty batch. */
export interface RowBatch {
  readonly sheet: SheetInfo;
  readonly rows: readonly TableRow[];
}

/** A file as rows, read in constant memory; it can be read several times, with the same result. */
export interface TableFile {
  /** Cells that look like numbers of days are dates. */
  readonly isWorkbook: boolean;
  /** Called with every part of the file's text, in order, when given: the document's id is its hash. */
  read(onText?: (text: string) => void): AsyncIterable<RowBatch>;
}

/** More columns than this are no table that a person made. */
export const mostColumns = 1000;
export const batchSize = 500;

/** 0 as A, 25 as Z, 26 as AA, as spreadsheets name columns. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The cells up to `mostColumns`, and a fault where there are more. */
export function limitColumns(cells: readonly string[]): { cells: readonly string[]; faults: CellFault[] } {
  if (cells.length <= mostColumns) return { cells, faults: [] };
  const reason = reasons.manyColumns(cells.length, mostColumns);
  return {
    cells: cells.slice(0, mostColumns),
    faults: [{ column: mostColumns, value: cells[mostColumns] ?? '', reason }],
  };
}
