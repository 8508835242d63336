import { reasons } from '../../reasons.js';
import { type CellFault, columnLetters } from '../table-file.js';
import type { MergedCells } from './sheet-rows.js';

/**
 * Writes the value of merged cells into every row that they cover: 涪陵高新区 beside five projects holds for all five. It
 * goes down and not sideways, where a title that spans the table would become a row of equal cells.
 */
export class MergedFill {
  readonly #starts = new Map<number, MergedCells[]>();
  #open: { readonly range: MergedCells; readonly value: string }[] = [];

  constructor(merged: readonly MergedCells[]) {
    for (const range of merged) {
      if (range.rows[1] === range.rows[0]) continue;
      const row = range.rows[0];
      this.#starts.set(row, [...(this.#starts.get(row) ?? []), range]);
    }
  }

  /** @param row from 0 */
  fill(
    row: number,
    cells: readonly string[],
  ): { readonly cells: readonly string[]; readonly faults: readonly CellFault[] } {
    const starting = this.#starts.get(row) ?? [];
    this.#open = this.#open.filter(({ range }) => range.rows[1] >= row);
    if (starting.length === 0 && this.#open.length === 0) return { cells, faults: [] };
    const filled = [...cells];
    const faults: CellFault[] = [];
    for (const { range, value } of this.#open) {
      const column = range.columns[0];
      while (filled.length <= column) filled.push('');
      if (filled[column] === '') filled[column] = value;
    }
    for (const range of starting) {
      const column = range.columns[0];
      const value = cells[column] ?? '';
      if (value === '') continue;
      this.#open.push({ range, value });
      const letters = columnLetters(column);
      faults.push({
        column,
        value,
        reason: reasons.merged(`${letters}${range.rows[0] + 1}`, `${letters}${range.rows[1] + 1}`),
        note: true,
      });
    }
    return { cells: filled, faults };
  }
}
