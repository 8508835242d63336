import { columnLetters, type TableRow } from '../files/table-file.js';
import type { Column } from '../mapping/layout.js';
import type { Reason } from '../reasons.js';
import { isEmptyCell } from './cells.js';

/** A complaint about one cell, or about the row where no column is given. */
export interface CellProblem {
  readonly column?: string;
  readonly field?: string;
  readonly value: string;
  readonly reason: Reason;
  readonly note?: boolean;
}

export interface FilledCell {
  readonly column: Column;
  readonly value: string;
}

/** One row under its headings. It remembers what was found wrong with it, each cell's fault once. */
export class RowCells {
  readonly row: TableRow;
  readonly isWorkbook: boolean;
  readonly #problems = new Map<string, CellProblem & { readonly index: number }>();
  readonly #dropped: ReadonlySet<number>;

  constructor(row: TableRow, isWorkbook: boolean, dropped: ReadonlySet<number>) {
    this.row = row;
    this.isWorkbook = isWorkbook;
    this.#dropped = dropped;
  }

  /** From left to right. */
  get problems(): CellProblem[] {
    return [...this.#problems.values()].sort((a, b) => a.index - b.index).map(({ index: _, ...problem }) => problem);
  }

  /** The filled cells of these columns, in their order. */
  filled(columns: readonly Column[]): FilledCell[] {
    return columns.flatMap((column) => {
      const value = this.#dropped.has(column.index) ? '' : (this.row.cells[column.index]?.trim() ?? '');
      return isEmptyCell(value) ? [] : [{ column, value }];
    });
  }

  complain(column: Column | string, value: string, reason: Reason, note = false): void {
    const place =
      typeof column === 'string' ? { field: column } : { column: columnLetters(column.index), field: column.heading };
    const index = typeof column === 'string' ? Number.POSITIVE_INFINITY : column.index;
    const key = `${index} ${reason.en}`;
    if (!this.#problems.has(key))
      this.#problems.set(key, { ...place, value, reason, index, ...(note ? { note } : {}) });
  }

  /** Something that is as it should be, but that a person may want to know. */
  note(column: Column | string, value: string, reason: Reason): void {
    this.complain(column, value, reason, true);
  }
}
