/** A cell of an exported table; nothing is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** A table that is read row by row. */
export interface ExportTable {
  readonly name: string;
  readonly captions: readonly string[];
  rows(): AsyncIterable<readonly Cell[]>;
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, which shows it as text (OWASP, CSV
 * injection). Signs that spreadsheets pass over before they look are passed over here too.
 */
export function defuseCell(cell: Cell): Cell {
  return typeof cell === 'string' && /^[\s\uFEFF\u200B]*[=+\-@＝＋－＠|]/u.test(cell) ? `'${cell}` : cell;
}
