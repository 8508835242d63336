import type { Properties } from '../../../model/claim.js';
import { splitLines } from '../articles/lines.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import { findQuantities } from '../quantities/quantities.js';
import type { Span } from '../reading.js';
import type { DraftRelation } from './claim-draft.js';
import { splitProducts } from './products.js';
import { type ProjectRecord, relationsOfRecord } from './records.js';

/** What a column of a table of projects says, by its heading. */
const columns = {
  name: /^(?:项目|工程|建设项目|签约项目)(?:名称)?$|名称$/u,
  owner: /单位|业主|投资[方人]|投资企业|企业(?:名称)?$|主体|公司|法人|^乙方$|^客商|^投资商/u,
  content: /产能|内容|规模|产品/u,
  host: /^甲方$|引进单位|签约(?:单位|主体)|^属地单位/u,
  amount: /投资(?!单位|方|人|主体|企业|公司)|金额/u,
  place: /选址|地[点址]|所在|落户|属地|落地|县[市区]|园区|位置|区域/u,
} as const;

type Role = keyof typeof columns;

const unitOf = (heading: string): readonly [number, string] | undefined => {
  const unit = /(?<scale>亿|万)?(?<currency>美元|欧元|元)/u.exec(heading)?.groups;
  if (unit === undefined) return undefined;
  const scale = unit.scale === '亿' ? 1e8 : unit.scale === '万' ? 1e4 : 1;
  return [scale, { 美元: 'USD', 欧元: 'EUR' }[unit.currency ?? ''] ?? 'CNY'];
};

interface Cell extends Span {
  readonly text: string;
}

function cellsOf(line: { readonly text: string; readonly start: number }): Cell[] {
  const cells: Cell[] = [];
  if (!/[\t|｜]/u.test(line.text)) return cells;
  let at = 0;
  for (const raw of line.text.split(/[\t|｜]/u)) {
    const text = raw.trim();
    const start = line.start + at + (raw.length - raw.trimStart().length);
    cells.push({ text, start, end: start + text.length });
    at += raw.length + 1;
  }
  return cells;
}

/** The roles of a header's columns; undefined where the line heads no table of projects. */
function readHeader(cells: readonly Cell[]): Map<Role, number> | undefined {
  if (cells.length < 3 || cells.some(({ text }) => text.length > 24 || /\d{3,}/u.test(text))) return undefined;
  const roles = new Map<Role, number>();
  cells.forEach(({ text }, index) => {
    for (const role of ['host', 'owner', 'amount', 'place', 'content', 'name'] as const) {
      if (!columns[role].test(text) || roles.has(role)) continue;
      roles.set(role, index);
      return;
    }
  });
  return roles.has('name') && (roles.has('owner') || roles.has('amount') || roles.has('place')) ? roles : undefined;
}

/** A sum in a cell: its own unit, else the heading's. */
function readSum(cell: string, heading: string): ProjectRecord['amount'] {
  const figure = /^(?:约|逾|超)?(?<figure>\d[\d,]*(?:\.\d+)?)(?<unit>.*)$/u.exec(cell)?.groups;
  const unit = unitOf(figure?.unit ?? '') ?? unitOf(heading);
  if (figure?.figure === undefined || unit === undefined) return undefined;
  const value = Number((Number(figure.figure.replaceAll(',', '')) * unit[0]).toPrecision(12));
  return { value, currency: unit[1], text: cell };
}

/** What a cell says that the project makes: 「硫酸镍10万吨/年」, 「年产刀具800万片」. Several figures are left alone. */
function contentOf(cell: string): { readonly name: string; readonly capacity: Properties } | undefined {
  const figures = findQuantities(cell).filter(({ kind }) => kind === 'capacity');
  const figure = figures[0];
  if (figure === undefined || figures.length > 1) return undefined;
  const rest = `${cell.slice(0, figure.start)}${cell.slice(figure.end)}`.replace(/^年?产能?|\/年|年产|每年/gu, '');
  const name = splitProducts(rest.split(/[，；。]/u)[0] ?? '')[0];
  if (name === undefined || /存栏|出栏|处理|消耗|容量|仓储|冷库|库容|吞吐/u.test(cell)) return undefined;
  return {
    name,
    capacity: { capacity: figure.value, capacityUnit: `${figure.unit}/a`, capacityKind: 'planned' },
  };
}

function placeOf(registry: EntityRegistry, text: string): LocalEntity | undefined {
  const named = registry.get('IndustrialPark', text) ?? registry.get('District', text);
  if (named !== undefined) return named;
  const known = registry.entities
    .filter(({ type, name }) => (type === 'District' || type === 'IndustrialPark') && text.startsWith(name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (/(?:园区?|开发区|高新区|经开区|新区|工业区|集聚区|科技城|保税区)$/u.test(text) && text.length <= 20)
    return registry.add('IndustrialPark', text, 0.85);
  return known;
}

/**
 * The projects of the article's tables: one row each, under a header that names its columns. `rows` are the lines that
 * were read so: they are no sentences.
 */
export function readTables(
  text: string,
  article: Span,
  registry: EntityRegistry,
): { readonly relations: DraftRelation[]; readonly rows: readonly Span[] } {
  const relations: DraftRelation[] = [];
  const rows: Span[] = [];
  let header: { roles: Map<Role, number>; cells: Cell[] } | undefined;
  for (const line of splitLines(text, article.start, article.end)) {
    const cells = cellsOf(line);
    if (cells.length < 3) {
      header = undefined;
      continue;
    }
    const roles = readHeader(cells);
    if (roles !== undefined) {
      header = { roles, cells };
      continue;
    }
    if (header === undefined) continue;
    rows.push({ start: line.start, end: line.end });
    const { roles: of, cells: headings } = header;
    const cell = (role: Role) => cells[of.get(role) ?? -1];
    const name = cell('name');
    if (name === undefined || name.text.length < 4 || /合计|总计|小计/u.test(line.text.slice(0, 8))) continue;
    const project = registry.get('Project', name.text) ?? registry.add('Project', name.text, 0.92);
    project.mentions.push({ start: name.start, end: name.end });
    const firms = (cell('owner')?.text ?? '')
      .split(/[、，,；;/]/u)
      .filter((firm) => firm.length >= 2 && !/^[—-]+$|政府$|管委会$/u.test(firm))
      .map((firm) => registry.firmOf(firm) ?? registry.add('Company', firm, 0.92));
    const host = (cell('host')?.text ?? '').replace(/(?:人民政府|政府|管理委员会|管委会|投资促进局|商务局)$/u, '');
    const where = cell('place')?.text ?? host;
    const evidence = { start: line.start, end: Math.min(line.end, line.start + 300) };
    relations.push(
      ...relationsOfRecord({
        project,
        owners: firms,
        amount: readSum(cell('amount')?.text ?? '', headings[of.get('amount') ?? -1]?.text ?? ''),
        place: where === '' ? undefined : placeOf(registry, where),
        evidence,
        rule: 'zh/table-row',
      }),
    );
    const content = contentOf(cell('content')?.text ?? '');
    if (content === undefined) continue;
    for (const from of firms)
      relations.push({
        type: 'PRODUCES',
        from,
        to: registry.add('Product', content.name, 0.85),
        properties: content.capacity,
        modality: 'planned',
        polarity: 'positive',
        confidence: 0.8,
        rule: 'zh/table-row',
        evidence,
      });
  }
  return { relations, rows };
}
