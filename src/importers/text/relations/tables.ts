import { splitLines } from '../articles/lines.js';
import { type Cell, findTableRows, type Role, rolesOf, type TableRow } from '../articles/tables.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { Span } from '../reading.js';
import type { DraftRelation } from './claim-draft.js';
import { isOffTheTable } from './negation.js';
import { relationsOfRecord } from './records.js';
import { contentOf, customersOf, isOwner, isPlace, isSum, ownersOf, placeOf, readSum } from './table-cells.js';

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
    } else if (!found.has('amount') && isSum(cell.text)) found.set('amount', cell);
    else if (!found.has('owner') && isOwner(registry, cell.text)) found.set('owner', cell);
    else if (!found.has('name') && (projectTail.test(cell.text) || cell === cells[0])) found.set('name', cell);
    else if (!found.has('place') && isPlace(registry, cell.text)) found.set('place', cell);
    else if (!found.has('content') || /年产|配套/u.test(cell.text)) found.set('content', cell);
  }
  // Without a heading, a sum beside a firm or a place is what makes a row one of a project.
  return found.has('name') && found.has('amount') && (found.has('owner') || found.has('place')) ? found : undefined;
}

/** 「电池托盘基地（某某公司）」: the owner in brackets behind the project's name. */
function ownerInBrackets(name: string, registry: EntityRegistry): string {
  const inside =
    /（(?<owner>[^（）]{4,32})）$/u.exec(name.replace(/\(/gu, '（').replace(/\)/gu, '）'))?.groups?.owner ?? '';
  return inside !== '' && isOwner(registry, inside) ? inside : '';
}

/**
 * The projects of the article's tables, one row each. `rows` are the lines that were read so: they are no sentences.
 */
export function readTables(
  text: string,
  article: Span,
  registry: EntityRegistry,
): { readonly relations: DraftRelation[]; readonly rows: readonly Span[] } {
  const relations: DraftRelation[] = [];
  const rows: Span[] = [];
  for (const row of findTableRows(splitLines(text, article.start, article.end))) {
    const cells = row.isHeading ? undefined : readRoles(row, registry);
    if (row.isHeading || row.heading !== undefined || cells !== undefined)
      rows.push({ start: row.start, end: row.end });
    const name = cells?.get('name');
    if (cells === undefined || name === undefined || name.text.length < 4) continue;
    if (/合计|总计|小计/u.test(row.text.slice(0, 8)) || isOffTheTable(row.text)) continue;
    const of = (role: Role) => cells.get(role)?.text ?? '';
    const bracketed = of('owner') === '' ? ownerInBrackets(name.text, registry) : '';
    const title = bracketed === '' ? name.text : name.text.slice(0, -bracketed.length - 2);
    const project = registry.get('Project', title) ?? registry.add('Project', title, 0.92);
    project.mentions.push({ start: name.start, end: name.start + title.length });
    const owners = ownersOf(registry, bracketed === '' ? of('owner') : bracketed);
    // A table that says whose a project is says so more surely than the project's name.
    if (owners[0] !== undefined) project.holder = owners[0];
    const host = of('host').replace(/(?:人民政府|政府|管理委员会|管委会|投资促进局|商务局)$/u, '');
    const where = of('place') === '' ? host : of('place');
    const evidence = { start: row.start, end: Math.min(row.end, row.start + 300) };
    const headed = row.heading?.cells[row.heading.roles.get('amount') ?? -1]?.text ?? '';
    relations.push(
      ...relationsOfRecord({
        project,
        owners,
        amount: readSum(of('amount'), headed),
        place: where === '' ? undefined : placeOf(registry, where),
        evidence,
        rule: 'zh/table-row',
      }),
    );
    const common = {
      modality: 'planned',
      polarity: 'positive',
      confidence: 0.8,
      rule: 'zh/table-row',
      evidence,
    } as const;
    const content = contentOf(of('content'));
    for (const from of owners) {
      if (content !== undefined) {
        const to = registry.add('Product', content.name, 0.85);
        relations.push({ ...common, type: 'PRODUCES', from, to, properties: content.capacity });
      }
      for (const to of customersOf(registry, of('content')))
        if (to !== from) relations.push({ ...common, type: 'SUPPLIES', from, to, properties: {} });
    }
  }
  return { relations, rows };
}
