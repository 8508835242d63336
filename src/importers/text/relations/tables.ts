import { findLabelledBlocks } from '../articles/labelled-blocks.js';
import { splitLines } from '../articles/lines.js';
import { type Cell, type Role, rolesOf } from '../articles/table-columns.js';
import { findTableRows, type TableRow } from '../articles/tables.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { Span } from '../reading.js';
import type { DraftRelation } from './claim-draft.js';
import { isOffTheTable } from './negation.js';
import { isPlace, isSum } from './table-cells.js';
import { readNotes } from './table-notes.js';
import { isOwner } from './table-owners.js';
import { readRecord } from './table-records.js';

const projectTail =
  /(?:项目|工程|基地|产业园|工厂|厂房|中心|生产线|电站|装置|码头|[一二三四五六]期|改造|综合体|广场|小镇)(?:（[^（）]*）)?$/u;

/** A cell's words without the number or sign of an item. */
function withoutMarker(cell: Cell): Cell {
  const marker = /^(?:[①-⑳●■◆○▪•·]|\d{1,3}[.、．)）](?!\d)|（[一二三四五六七八九十\d]{1,3}）)\s*/u.exec(cell.text);
  const length = marker?.[0].length ?? 0;
  return { text: cell.text.slice(length), start: cell.start + length, end: cell.end };
}

/** What the cells of a row hold: by the heading above, else by labels and by what the cells look like. */
function readRoles(row: TableRow, registry: EntityRegistry): Map<Role, Cell> | undefined {
  const found = new Map<Role, Cell>();
  if (row.heading !== undefined) {
    for (const [role, index] of row.heading.roles) {
      const cell = row.cells[index];
      if (cell !== undefined) found.set(role, role === 'name' ? withoutMarker(cell) : cell);
    }
    return found;
  }
  const cells = row.cells.map(withoutMarker).filter(({ text }) => text !== '' && !/^\d{1,3}$/u.test(text));
  for (const cell of cells) {
    const label = /^[^：]{2,8}(?=：)/u.exec(cell.text)?.[0];
    const labelled = label === undefined ? undefined : rolesOf(label).find((role) => !found.has(role));
    if (label !== undefined && labelled !== undefined) {
      const from = label.length + 1;
      found.set(labelled, { text: cell.text.slice(from), start: cell.start + from, end: cell.end });
    } else if (!found.has('amount') && isSum(cell.text, row.unit)) found.set('amount', cell);
    else if (!found.has('owner') && isOwner(registry, cell.text)) found.set('owner', cell);
    else if (!found.has('name') && (projectTail.test(cell.text) || cell === cells[0])) found.set('name', cell);
    else if (!found.has('place') && isPlace(registry, cell.text)) found.set('place', cell);
    else if (!found.has('content') || /年产|配套/u.test(cell.text)) found.set('content', cell);
  }
  // Without a heading, a sum beside a firm or a place is what makes a row one of a project.
  return found.has('name') && found.has('amount') && (found.has('owner') || found.has('place')) ? found : undefined;
}

/** The number that a row is pointed to by. */
function numberOf(row: TableRow): number {
  const first = row.cells.find(({ text }) => text !== '')?.text ?? '';
  return Number(/^\d{1,3}(?=$|[.、．)）])/u.exec(first)?.[0] ?? 0);
}

/** 「取消」, 「洽谈中」 as the state of a row's project. */
const isGivenUp = (row: TableRow) =>
  isOffTheTable(row.text) ||
  row.cells.some(({ text }) =>
    /^(?:已|拟|暂)?(?:取消|终止|中止|停建|放弃|退出|流失|未落地|未签约|[洽在]谈)中?$/u.test(text),
  );

/**
 * The projects and firms of the article's tables and labelled blocks. `rows` are the lines that were read so: they are
 * no sentences.
 */
export function readTables(
  text: string,
  article: Span,
  registry: EntityRegistry,
): { readonly relations: DraftRelation[]; readonly rows: readonly Span[] } {
  const relations: DraftRelation[] = [];
  const rows: Span[] = [];
  const firmsByNumber = new Map<number, readonly LocalEntity[]>();
  const lines = splitLines(text, article.start, article.end);
  for (const row of findTableRows(lines)) {
    const cells = row.isHeading ? undefined : readRoles(row, registry);
    if (row.isHeading || row.heading !== undefined || cells !== undefined)
      rows.push({ start: row.start, end: row.end });
    if (cells === undefined || /合计|总计|小计/u.test(row.text.slice(0, 8)) || isGivenUp(row)) continue;
    const name = cells.get('name');
    const isOfFirm = row.heading !== undefined && !row.heading.roles.has('name');
    if (!isOfFirm && (name === undefined || name.text.length < (row.heading === undefined ? 4 : 2))) continue;
    const { relations: read, firms } = readRecord(
      {
        cells,
        evidence: { start: row.start, end: Math.min(row.end, row.start + 300) },
        headed: row.heading?.cells[row.heading.roles.get('amount') ?? -1]?.text,
        unit: row.unit,
      },
      registry,
    );
    relations.push(...read);
    if (numberOf(row) > 0) firmsByNumber.set(numberOf(row), firms);
  }
  for (const { cells, start, end } of findLabelledBlocks(lines)) {
    if ((cells.get('name')?.text.length ?? 0) < 4 || isOffTheTable(text.slice(start, end))) continue;
    if (rows.some((row) => row.start >= start && row.start < end)) continue;
    rows.push({ start, end });
    relations.push(...readRecord({ cells, evidence: { start, end: Math.min(end, start + 300) } }, registry).relations);
  }
  const notes = readNotes(lines, firmsByNumber, registry);
  rows.push(...notes.lines);
  return { relations: [...relations, ...notes.relations], rows };
}
