import type { ArticleId } from '../../model/claim.js';
import type { TableRow } from './files/table-file.js';
import { fieldOf } from './mapping/headings.js';
import { reasons } from './reasons.js';
import { isEmptyCell } from './rows/cells.js';
import type { PartDraft } from './rows/part-draft.js';
import type { PlaceReader } from './rows/place-reader.js';
import { type CellProblem, RowCells } from './rows/row-cells.js';
import { RowLinks } from './rows/row-links.js';
import { RowThings } from './rows/row-things.js';
import type { SheetPlan } from './sheet-plan.js';

/** Empty rows, totals and headings that are repeated on each page say nothing of their own. */
export function saysNothing(cells: readonly string[], plan: SheetPlan): boolean {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  if (filled.length === 0 || /^(?:合计|总计|小计|total)$/iu.test(filled[0]?.trim() ?? '')) return true;
  if (filled.length < 2) return false;
  return filled.every((cell, at) => plan.columns[at]?.heading === cell.trim() || fieldOf(cell) !== undefined);
}

/** The text of a row as it is kept: as it stands in the file, unless a column is not to be kept. */
function keptText(row: TableRow, dropped: ReadonlySet<number>): string {
  if (dropped.size === 0) return row.text;
  const kept = row.cells.map((cell, index) => (dropped.has(index) ? '' : cell));
  return kept.join('\t').replace(/\t+$/u, '');
}

export interface RowContext {
  readonly plan: SheetPlan;
  readonly article: ArticleId;
  readonly draft: PartDraft;
  readonly places: PlaceReader;
  readonly isWorkbook: boolean;
}

/** Reads one row below the headings into the draft; answers what is wrong with it. */
export function readRow(row: TableRow, context: RowContext): CellProblem[] {
  const { plan, draft } = context;
  const cells = new RowCells(row, context.isWorkbook, plan.dropped);
  const extra = findExtraCells(row, plan);
  if (extra !== undefined && !context.isWorkbook) {
    cells.complain('', extra, reasons.extraCells);
    return cells.problems;
  }
  const expected = lastColumn(plan) + 1;
  // JSON lines have no row of headings, and no cell for what they do not name.
  const missing = plan.columns.find(({ index }) => index >= row.cells.length);
  if (!context.isWorkbook && plan.headingRow > 0 && missing !== undefined)
    cells.note(missing, '', reasons.fewCells(row.cells.length, expected));
  const text = keptText(row, plan.dropped);
  const place = { article: context.article, row: { row: row.row, text, start: row.start } };
  const things = new RowThings(
    new Map(plan.compiled.things.map((thing) => [thing.key, thing])),
    cells,
    draft,
    place,
    context.places,
  );
  for (const { key } of plan.compiled.things) things.of(key);
  const links = new RowLinks(plan.compiled, cells, things, draft, place);
  links.read();
  if (links.said === 0) complainOfSilence(cells, things, plan);
  return cells.problems;
}

/** What stands beyond the last heading: in separated values a sign that all cells have moved. */
function findExtraCells(row: TableRow, plan: SheetPlan): string | undefined {
  return row.cells.slice(lastColumn(plan) + 1).find((cell) => !isEmptyCell(cell));
}

const lastColumn = (plan: SheetPlan): number => Math.max(...plan.columns.map(({ index }) => index));

/** A row of which nothing could be said lacks an end; the first of the mapping's links tells which. */
function complainOfSilence(cells: RowCells, things: RowThings, plan: SheetPlan): void {
  const named = plan.compiled.things.flatMap(({ key }) => things.of(key));
  if (named.some(({ hasProperties }) => hasProperties)) return;
  if (named.length === 0) {
    cells.note('', '', reasons.silentRow);
    return;
  }
  const missing = plan.compiled.links
    .flatMap(({ from, to }) => [from, to])
    .find((keys) => things.firstOf(keys).length === 0)?.[0];
  if (missing === undefined || named.some(({ type }) => type === 'Company' && missing !== 'project')) return;
  cells.complain(missing, '', reasons.missingThing(missing));
}
