import type { Properties } from '../../../model/claim.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { splitProducts } from './products.js';
import { compilePattern } from './rule.js';
import type { Template } from './template.js';
import type { Topic } from './topics.js';
import { subjectSlot } from './topics.js';

/** A way of saying what a firm makes. `list` is a phrase of products; `cap` a figure for the one named beside it. */
export interface ProductionRule {
  readonly name: string;
  readonly pattern: string;
  readonly confidence: number;
  readonly kind?: 'installed' | 'planned' | 'output';
  readonly unless?: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const list = '(?<list>[^，。；：！？\ue000-\ue0ff]{2,60})';

export const productionRules: readonly ProductionRule[] = [
  {
    name: 'zh/product-then-capacity',
    pattern:
      '(?<list>[^，。；：！？\ue000-\ue0ff]{2,24}?)(?:的)?(?:年产能|产能|年生产能力|年产量|产量|年总产能|总产能|全球产能|年产)(?:已|将|可)?(?:经)?(?:达到?|约|为|突破|超过?|提升至|增至|扩大到|达到)?(?:了)?<cap:cap>',
    confidence: 0.85,
    examples: ['目前远图公司瓶级切片年产能已达60万吨。'],
    counterExamples: ['目前远图公司年销售额已达60亿元。'],
  },
  {
    name: 'zh/capacity-then-product',
    pattern:
      '(?:年产能|年产|年生产能力|具备年产|形成年产|新增年产|产能|规划年产能|年生产|年可生产|年加工)(?:约|达|为|达到|将达|可达|超|超过|新增)?<cap:cap>的?(?:各类)?(?<list>[^，。；：！？\ue000-\ue0ff]{2,24})',
    confidence: 0.85,
    unless: /^(?:规模|以上|左右|的?生产规模)/u,
    examples: ['远图公司年产能12万吨锂电正极材料。'],
    counterExamples: ['远图公司占地12万平方米。'],
  },
  {
    name: 'zh/makes-amount',
    pattern: '(?:年产|年生产|年可生产)(?<list>[\u4e00-\u9fffA-Za-z0-9\\-]{2,24})<cap:cap>',
    confidence: 0.85,
    examples: ['项目达产后，远图公司年产手术床20000台。'],
    counterExamples: ['远图公司年收入20000万元。'],
  },
  {
    name: 'zh/main-products',
    pattern: `(?:主营产品|主要产品|主导产品|产品)(?:主要)?(?:有|为|包括|包含|涵盖|覆盖|是|：)(?:了)?${list}`,
    confidence: 0.8,
    examples: ['远图公司主要产品有轮毂电机和减速器。'],
    counterExamples: ['远图公司产品有保障。'],
  },
  {
    name: 'zh/engaged-in',
    pattern: `(?:主营|主要从事|专业从事|专注于?|主要生产|专业生产|主打|专门从事|专门生产|主要研发生产|从事|生产制造|研发生产|研制生产|批量生产|主要产出|主产)(?:各类|各种)?${list}`,
    confidence: 0.8,
    unless: /工作|人员|教育|培训|以上|行业的|活动/u,
    examples: ['远图公司专业从事晶体管封装，主要生产吸尘器、小家电和电机产品。'],
    counterExamples: ['远图公司从事教育工作。'],
  },
  {
    name: 'zh/verb-produces',
    pattern: `(?<=[\ue001]|公司|企业|集团|自主)(?:已|将|可|能够?|现|还|也|目前|已经|主要|可以)?(?:自主研发|生产|制造|研发|开发|量产)(?:出|了|的是)?(?!线|基地|车间|厂|企业|过程|能力|成本|规模|效率|需要|中心|经营|计划|任务|安全|性|环节|投入|园|力)${list}`,
    confidence: 0.72,
    unless: /人员|团队|投入|占|费用|中心|平台|实力|能力|创新|技术$/u,
    examples: ['远图公司生产锂电池隔膜和铝塑膜。'],
    counterExamples: ['远图公司研发投入占比超过5%。'],
  },
  {
    name: 'zh/integrated-maker',
    pattern: `集${list.replace('{2,60}', '{2,30}?')}(?:的)?(?:研发|研究|设计|生产|制造|加工|销售)[^，。；]{0,16}(?:于一体|为一体)`,
    confidence: 0.8,
    examples: ['远图公司是集预制菜研发、生产、销售于一体的企业。'],
    counterExamples: ['远图公司是集研发、生产、销售于一体的企业。'],
  },
  {
    name: 'zh/maker-noun',
    pattern:
      '(?:是|成为|系)[^，。；]{0,24}?(?:最大的?|领先的?|知名的?|专业的?|重要的?|主要的?)(?<list>[\u4e00-\u9fffA-Za-z0-9]{2,16}?)(?:单体)?(?:制造|生产)(?:企业|商|厂商|厂家|基地|公司)',
    confidence: 0.75,
    examples: ['远图公司是全球最大的棕刚玉制造企业。'],
    counterExamples: ['远图公司是全球最大的企业。'],
  },
];

const compiled = productionRules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));

/** Whom a production phrase speaks of: the firm before it in the sentence, else the topic. */
function makerOf(template: Template, index: number, topic: Topic): LocalEntity[] {
  const subject = subjectSlot(template, new Set(['firm']));
  if (subject !== undefined) {
    const at = [...template.slots].find(([, slot]) => slot === subject)?.[0] ?? 0;
    if (at < index) {
      // In 「甲…；乙…」 each clause after a semicolon speaks of its own firm.
      const own = [...template.slots].filter(
        ([where, slot]) => slot.kind === 'firm' && where < index && where > template.text.lastIndexOf('；', index - 1),
      );
      const nearest = own[0];
      if (nearest !== undefined && template.text.lastIndexOf('；', index - 1) > at)
        return nearest[1].mentions.map(({ entity }) => entity).slice(0, 1);
      return subject.mentions.length === 1 ? subject.mentions.map(({ entity }) => entity) : [];
    }
  }
  const before = [...template.slots]
    .filter(([at, slot]) => slot.kind === 'firm' && at < index && slot.mentions.length === 1)
    .sort((a, b) => a[0] - b[0])[0];
  if (before !== undefined) return [before[1].mentions[0]?.entity].filter((entity) => entity !== undefined);
  const project = [...template.slots].filter(
    ([at, slot]) => slot.kind === 'project' && at < index && slot.mentions.length === 1,
  )[0]?.[1].mentions[0]?.entity;
  if (project?.holder !== undefined) return [project.holder];
  return topic.firm !== undefined && topic.firmAge <= 5 ? [topic.firm] : [];
}

function capacityOf(template: Template, at: number | undefined): Properties {
  const quantity = at === undefined ? undefined : template.slots.get(at)?.quantity;
  if (quantity === undefined) return {};
  return {
    capacity: quantity.value,
    capacityUnit: `${quantity.unit}/a`,
    ...(quantity.qualifier === undefined ? {} : { capacityQualifier: quantity.qualifier }),
  };
}

/** What the firms of a sentence make, with the capacity beside each product. */
export function readProduction(
  sentence: ReadSentence,
  template: Template,
  topic: Topic,
  registry: EntityRegistry,
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (const { rule, pattern } of compiled) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(template.text); found !== null; found = pattern.exec(template.text)) {
      const phrase = found.groups?.list ?? '';
      if (rule.unless?.test(phrase)) continue;
      const before = template.text.slice(Math.max(0, found.index - 10), found.index);
      if (/(?:不|未|停止|没有|不再)$/u.test(before)) continue;
      const products = splitProducts(phrase);
      const makers = makerOf(template, found.index, topic);
      if (products.length === 0 || makers.length === 0) continue;
      const capacity = capacityOf(template, found.indices?.groups?.cap?.[0]);
      const start = template.at[found.index] ?? 0;
      const last = found.index + found[0].length - 1;
      const end = template.slots.get(last)?.end ?? (template.at[last] ?? start) + 1;
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
            evidence: evidenceSpan(sentence.sentence, start, end),
          });
        }
      }
    }
  }
  return relations;
}
