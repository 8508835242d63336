/** A row of a table with its place in the document's text, in UTF-16 units, its line end left out. */
export interface SheetRow {
  /** From 1, headings and titles included. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly rows: readonly SheetRow[];
}

/** A file as tables, with the text that evidence points into. */
export interface Workbook {
  readonly text: string;
  readonly sheets: readonly Sheet[];
}
