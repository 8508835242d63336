import type { Draft, Importer, Issue, Source } from '../importer.js';
import { isEmptyCell } from './cells.js';
import { type Column, type Field, readHeading } from './headings.js';
import { readCsv } from './read-csv.js';
import { readProductRow } from './read-product-row.js';
import { readProjectRow } from './read-project-row.js';
import { readXlsx } from './read-xlsx.js';
import { RowReader } from './row-reader.js';
import type { Sheet, Workbook } from './sheet.js';
import { TableDraft } from './table-draft.js';

const zipMagic = [0x50, 0x4b, 0x03, 0x04];
const extensionOf = (fileName: string) => /\.([^.]+)$/u.exec(fileName.toLowerCase())?.[1] ?? '';
/** Headings stand within this many rows, below titles and notes. */
const headingDepth = 10;

interface Layout {
  /** Index of the heading row in the sheet's rows. */
  readonly at: number;
  readonly columns: readonly (Column | undefined)[];
}

/**
 * Reads tables whose headings are known: lists of projects, firms with products and capacities, supply, product chains,
 * sites and holdings. A bad cell is an issue with its line and stops nothing else.
 */
export const tableImporter: Importer = {
  accepts(source: Source): boolean {
    const extension = extensionOf(source.fileName);
    if (extension === 'xlsx') return true;
    return (extension === 'csv' || extension === 'tsv') && !startsAsZip(source.bytes);
  },

  async *read(source: Source): AsyncIterable<Draft | Issue> {
    const workbook = await openWorkbook(source);
    const draft = new TableDraft(source.fileName, workbook, source.details);
    let known = 0;
    for (const sheet of workbook.sheets) {
      const layout = findLayout(sheet);
      if (layout === undefined) {
        if (sheet.rows.some((row) => row.cells.some((cell) => !isEmptyCell(cell))))
          yield unknownHeadings(source, sheet);
        continue;
      }
      known++;
      yield* readSheet(source, sheet, layout, draft);
    }
    if (known > 0) yield draft.build();
  },
};

function startsAsZip(bytes: Uint8Array): boolean {
  return zipMagic.every((sign, at) => bytes[at] === sign);
}

function openWorkbook(source: Source): Workbook | Promise<Workbook> {
  return extensionOf(source.fileName) === 'xlsx'
    ? readXlsx(source.bytes, source.fileName)
    : readCsv(source.bytes, source.fileName);
}

/** The first row with two known headings that are worth reading. */
function findLayout(sheet: Sheet): Layout | undefined {
  for (const [at, row] of sheet.rows.slice(0, headingDepth).entries()) {
    const columns = row.cells.map(readHeading);
    const useful = new Set(
      columns.flatMap((column) => (column === undefined || column.field === 'ignored' ? [] : [column.field])),
    );
    if (useful.size >= 2) return { at, columns };
  }
  return undefined;
}

function unknownHeadings(source: Source, sheet: Sheet): Issue {
  const first = sheet.rows.find((row) => row.cells.some((cell) => !isEmptyCell(cell)));
  return {
    kind: 'issue',
    file: source.fileName,
    line: first?.row ?? 1,
    field: sheet.name,
    value: first?.cells.filter((cell) => !isEmptyCell(cell)).join(', ') ?? '',
    reason: 'no row has two known headings, such as 项目名称 and 投资方',
  };
}

function* readSheet(source: Source, sheet: Sheet, layout: Layout, draft: TableDraft): Generator<Issue> {
  const fields = new Set<Field>(layout.columns.flatMap((column) => (column === undefined ? [] : [column.field])));
  const isProjectList = fields.has('project') || fields.has('investor');
  const context = new Set<string>();
  for (const row of sheet.rows.slice(layout.at + 1)) {
    const filled = row.cells.filter((cell) => !isEmptyCell(cell));
    // Empty rows, totals and headings that are repeated on each page say nothing of their own.
    if (filled.length === 0 || /^(?:合计|总计|小计|total)$/iu.test(filled[0] ?? '')) continue;
    const repeated = filled.filter((cell) => readHeading(cell) !== undefined).length;
    if (repeated > 1 && repeated === filled.length) continue;
    const reader = new RowReader(draft, sheet, row, layout.columns, context);
    if (isProjectList) readProjectRow(reader);
    else readProductRow(reader);
    for (const problem of reader.problems) yield { kind: 'issue', file: source.fileName, line: row.row, ...problem };
  }
}
