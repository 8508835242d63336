import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { DraftRelation } from './claim-draft.js';
import { financier } from './makers.js';
import { productsOfProject } from './project-products.js';

/** Whether two firms are one house: the same, parent and subsidiary, or one named after the other. */
function areKin(a: LocalEntity, b: LocalEntity, parents: readonly DraftRelation[]): boolean {
  if (a === b || a.name.includes(b.parts?.core ?? b.name) || b.name.includes(a.parts?.core ?? a.name)) return true;
  return parents.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
}

const yearly = /年产|产能|年可?生产|年封装|\d万?(?:吨|GWh|GW)(?:\/年|级)?/u;

/**
 * That who builds or pays for a project makes what it is named after (「年产2万吨铸件项目」). `denied` are projects that
 * their list says were given up or not agreed on.
 */
export function productionOfProjects(
  text: string,
  registry: EntityRegistry,
  { drafts, inferred }: { readonly drafts: readonly DraftRelation[]; readonly inferred: readonly DraftRelation[] },
  denied: ReadonlySet<LocalEntity>,
): DraftRelation[] {
  const made: DraftRelation[] = [];
  const developers = new Map<LocalEntity, Set<LocalEntity>>();
  for (const { type, from, to } of [...drafts, ...inferred])
    if (type === 'DEVELOPS' || type === 'INVESTED_IN') developers.set(to, (developers.get(to) ?? new Set()).add(from));
  const parents = drafts.filter(({ type }) => type === 'SUBSIDIARY_OF');
  for (const developed of [...drafts, ...inferred]) {
    if (developed.type !== 'DEVELOPS' && developed.type !== 'INVESTED_IN') continue;
    if (developed.to.type !== 'Project' || denied.has(developed.to)) continue;
    if (developed.from.type === 'PublicBody') continue;
    // Who only builds a plant for others does not make what it makes.
    const words = text.slice(developed.evidence.start, developed.evidence.end);
    if (developed.to.holder !== developed.from && /承建|施工|监理|代建|总承包/u.test(words)) continue;
    const { products, capacity, capacities, isBare } = productsOfProject(developed.to, developed.from);
    // Of several who build it together, none is said to make what it is named after, a firm and its parent apart; nor
    // is who only pays.
    const isShared =
      developed.to.holder !== developed.from &&
      [...(developers.get(developed.to) ?? [])].some((other) => !areKin(other, developed.from, parents));
    if (isShared || (isBare === true && financier.test(developed.from.name))) continue;
    // With a yearly figure beside it the bare claim would say less than the text.
    if (isBare === true && yearly.test(/^[^。！？；\n]{0,160}/u.exec(text.slice(developed.evidence.start))?.[0] ?? ''))
      continue;
    for (const name of products) {
      const product = registry.add('Product', name, 0.8);
      const properties = capacities?.get(name) ?? (products.length === 1 ? capacity : {});
      const { grounds: _, ...stated } = developed;
      made.push({
        ...stated,
        type: 'PRODUCES',
        to: product,
        properties,
        modality: developed.modality === 'reported' ? 'reported' : 'planned',
        confidence: developed.confidence * 0.9,
        rule: 'zh/product-of-project',
      });
    }
  }
  return made;
}
