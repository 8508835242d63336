import type { Cell, Role } from '../articles/table-columns.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { Span } from '../reading.js';
import type { DraftRelation } from './claim-draft.js';
import { splitProducts } from './products.js';
import { productsOfProject } from './project-products.js';
import { relationsOfRecord } from './records.js';
import { placeOf, readSum } from './table-cells.js';
import { type Content, contentsOf, customersOf, firmsOfList } from './table-contents.js';
import { isOwner, ownersOf } from './table-owners.js';
import { namesWare } from './wares/ware-heads.js';

/** What a row or a block of labels says of one project, or of a firm where no project is named. */
export interface TableRecord {
  readonly cells: ReadonlyMap<Role, Cell>;
  readonly evidence: Span;
  /** The heading over the sum, and the unit that is said over the whole table. */
  readonly headed?: string | undefined;
  readonly unit?: string | undefined;
}

/** 「电池托盘基地（某某公司）」: the owner in brackets behind the project's name. */
function ownerInBrackets(name: string, registry: EntityRegistry): string {
  const inside =
    /（(?<owner>[^（）]{4,32})）$/u.exec(name.replace(/\(/gu, '（').replace(/\)/gu, '）'))?.groups?.owner ?? '';
  return inside !== '' && isOwner(registry, inside) ? inside : '';
}

/** What the cells say that is made: in words of their own, or the column of products with that of capacities. */
function readContents(of: (role: Role) => string, known: string | undefined): Content[] {
  const [product, capacity] = [of('product'), of('capacity')];
  const contents = [...contentsOf(of('content'), known), ...contentsOf(product)];
  if (contents.length > 0) return contents;
  const names = /\d/u.test(product) ? [] : splitProducts(product);
  const amounts =
    capacity === '' ? [] : contentsOf(`年产能${capacity}`, names.length > 1 ? undefined : (names[0] ?? known));
  return amounts.length > 0 ? amounts : names.map((name) => ({ name, capacity: {} }));
}

/** The relations of a record, and the firms whose it is. */
export function readRecord(
  { cells, evidence, headed, unit }: TableRecord,
  registry: EntityRegistry,
): { readonly relations: DraftRelation[]; readonly firms: readonly LocalEntity[] } {
  const relations: DraftRelation[] = [];
  const of = (role: Role) => cells.get(role)?.text ?? '';
  const name = cells.get('name');
  const bracketed = of('owner') === '' && name !== undefined ? ownerInBrackets(name.text, registry) : '';
  const owned = ownersOf(registry, bracketed === '' ? of('owner') : bracketed);
  const owners = owned.map(({ firm }) => firm);
  const host = of('host').replace(/(?:人民政府|政府|管理委员会|管委会|投资促进局|商务局)$/u, '');
  const where = of('place') === '' ? host : of('place');
  const place = where === '' ? undefined : placeOf(registry, where);
  const common = {
    modality: 'planned',
    polarity: 'positive',
    confidence: 0.8,
    rule: 'zh/table-row',
    evidence,
  } as const;
  let known: string | undefined;
  if (name !== undefined) {
    const title = bracketed === '' ? name.text : name.text.slice(0, -bracketed.length - 2);
    const project = registry.get('Project', title) ?? registry.add('Project', title, 0.92);
    project.mentions.push({ start: name.start, end: name.start + title.length });
    // A table that says whose a project is says so more surely than the project's name.
    if (owners[0] !== undefined) project.holder = owners[0];
    known =
      productsOfProject(project, owners[0]).products[0] ?? (namesWare(title) ? splitProducts(title)[0] : undefined);
    const amount = readSum(of('amount'), headed ?? '', unit);
    relations.push(...relationsOfRecord({ project, owners, amount, place, evidence, rule: 'zh/table-row' }));
  } else if (place !== undefined)
    for (const from of owners)
      relations.push({ ...common, modality: 'reported', type: 'LOCATED_IN', from, to: place, properties: {} });
  for (const { firm, parent } of owned)
    if (parent !== undefined)
      relations.push({
        ...common,
        modality: 'reported',
        type: 'SUBSIDIARY_OF',
        from: firm,
        to: parent,
        properties: {},
      });
  const contents = readContents(of, known);
  const customers = [
    ...customersOf(registry, `${of('content')}；${of('product')}`),
    ...firmsOfList(registry, of('customers'), true),
  ];
  for (const from of owners) {
    for (const content of contents) {
      const to = registry.add('Product', content.name, 0.85);
      relations.push({ ...common, type: 'PRODUCES', from, to, properties: content.capacity });
    }
    for (const to of customers)
      if (to !== from) relations.push({ ...common, type: 'SUPPLIES', from, to, properties: {} });
  }
  return { relations, firms: owners };
}
