import { utils, write } from '@e965/xlsx';
import { TupuError } from '../errors.js';
import { type Cell, defuseCell, type ExportTable } from './table.js';

/** The library builds a sheet in memory; beyond this CSV is the better table anyway. */
const mostRows = 100_000;
/** What Excel takes of one cell. */
const longestCell = 32_767;

const fit = (cell: Cell): Cell => {
  const safe = defuseCell(cell);
  return typeof safe === 'string' ? safe.slice(0, longestCell) : safe;
};

/** A workbook with a sheet for each table. Throws TupuError `too-many-rows` that names CSV as the way out. */
export async function writeXlsx(tables: readonly ExportTable[]): Promise<Uint8Array> {
  const book = utils.book_new();
  for (const table of tables) {
    const rows: Cell[][] = [[...table.captions]];
    for await (const row of table.rows()) {
      if (rows.length > mostRows)
        throw new TupuError(
          'too-many-rows',
          `more than ${mostRows.toLocaleString('en-US')} rows for a workbook; export CSV or JSON lines, which have no limit`,
          { status: 413 },
        );
      rows.push(row.map(fit));
    }
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), table.name.slice(0, 31));
  }
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}
