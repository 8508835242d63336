import type { Properties } from '../../../model/claim.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { groundsOf } from './grounds.js';
import { makersAt, makersOf } from './makers.js';
import type { Owners } from './owners.js';
import { capacityAt, compilePhrases, findPhrases } from './phrases.js';
import { splitProducts } from './products.js';
import { productsOfProject } from './project-products.js';
import { productionRules } from './rules/production/production.js';
import type { Template } from './template.js';
import type { Topic } from './topics.js';

const compiled = compilePhrases(productionRules);

/** What the base before a capacity makes, as a phrase. */
function baseProducts(template: Template, at: number): string {
  const project = template.slots.get(at)?.mentions[0]?.entity;
  return project === undefined ? '' : productsOfProject(project).products.join('、');
}

/** 「等新能源整车制造企业」: what the firms of a list make, from the words that close it. */
function tailProducts(tail: string | undefined): string {
  return /(?<list>[\u4e00-\u9fff]{2,12})(?:制造|生产)(?:企业|厂商|厂家)$/u.exec(tail ?? '')?.groups?.list ?? '';
}

/** The capacity beside a product, with the word that qualifies it. */
function installedCapacity(template: Template, at: number | undefined): Properties {
  const qualifier = at === undefined ? undefined : template.slots.get(at)?.quantity?.qualifier;
  return { ...capacityAt(template, at), ...(qualifier === undefined ? {} : { capacityQualifier: qualifier }) };
}

/** What the firms of a sentence make, with the capacity beside each product. */
export function readProduction(
  sentence: ReadSentence,
  template: Template,
  topic: Topic,
  owners: Owners,
  registry: EntityRegistry,
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (const { rule, found, start, end } of findPhrases(compiled, template)) {
    const baseSlot = found.indices?.groups?.base?.[0];
    const makerSlot = found.indices?.groups?.maker?.[0];
    const maker = makerSlot === undefined ? undefined : template.slots.get(makerSlot);
    const phrase =
      found.groups?.list ?? (baseSlot === undefined ? tailProducts(maker?.tail) : baseProducts(template, baseSlot));
    if (rule.unless?.test(phrase)) continue;
    const before = template.text.slice(Math.max(0, found.index - 10), found.index);
    if (/(?:不|未|停止|没有|不再)$/u.test(before)) continue;
    // 「，生产壳体的乙与…」: what the name behind is described by.
    const listEnd = found.indices?.groups?.list?.[1];
    if (
      makerSlot === undefined &&
      phrase.endsWith('的') &&
      listEnd !== undefined &&
      template.text[listEnd] === '\ue001'
    )
      continue;
    const products = splitProducts(phrase);
    const base = baseSlot === undefined ? undefined : template.slots.get(baseSlot)?.mentions[0]?.entity;
    const ofBase =
      base === undefined || baseSlot === undefined
        ? []
        : ([makersAt(template, baseSlot + 1, baseSlot + 1, topic, owners), makersOf(base, owners)].find(
            ({ length }) => length > 0,
          ) ?? []);
    const makers =
      ofBase.length > 0
        ? ofBase
        : maker === undefined
          ? makersAt(template, found.index, found.index + found[0].length, topic, owners)
          : maker.mentions
              .slice(rule.lastOf === true ? -1 : 0)
              .flatMap(({ entity }) =>
                entity.type === 'Company' ? [entity] : entity.holder === undefined ? [] : [entity.holder],
              );
    if (products.length === 0 || makers.length === 0) continue;
    const capacity = installedCapacity(template, found.indices?.groups?.cap?.[0]);
    const future = /(?:拟|计划|将|预计|规划|达产后|建成后|投产后|正加紧)/u.test(
      template.text.slice(0, found.index + found[0].length),
    );
    for (const maker of makers) {
      for (const [n, name] of products.entries()) {
        const product = registry.add('Product', name, 0.8);
        relations.push({
          type: 'PRODUCES',
          from: maker,
          to: product,
          properties: {
            ...(products.length === 1 || n === products.length - 1 ? capacity : {}),
            ...(Object.keys(capacity).length > 0 ? { capacityKind: future ? 'planned' : 'installed' } : {}),
          },
          modality: future ? 'planned' : 'reported',
          polarity: 'positive',
          confidence: rule.confidence * maker.confidence ** 0.5,
          rule: rule.name,
          grounds: groundsOf(sentence.sentence, template, found, {
            rule: rule.confidence,
            from: maker.confidence,
            to: 1,
          }),
          evidence: evidenceSpan(sentence.sentence, start, end),
        });
      }
    }
  }
  return relations;
}
