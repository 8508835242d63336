import type { Properties } from '../../../model/claim.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { EntityRegistry } from '../mentions/registry.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { splitProducts } from './products.js';
import { compilePattern } from './rule.js';
import { firmBefore } from './subject.js';
import type { Template } from './template.js';
import type { Topic } from './topics.js';

/** A way of saying what goes into what: `inputs` and `outputs` are phrases of products, `cap` the quantity consumed. */
export interface MaterialRule {
  readonly name: string;
  readonly pattern: string;
  readonly confidence: number;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const goods = (name: string, most = 24) => `(?<${name}>[^，。；：！？—的\ue000-\ue0ff]{2,${most}}?)`;
const raw = '(?:主要|重要|关键|核心|直接|基础|上游)*(?:的)?(?:原料|原材料|前驱体|前体|单体)';

export const materialRules: readonly MaterialRule[] = [
  {
    name: 'zh/is-raw-material-of',
    pattern: `(?<=^|[，。；：])${goods('inputs')}(?:均|都|又|也)?(?:是|为|系)(?:生产|制造|合成|制备)?${goods('outputs')}的${raw}(?=[，。；]|$)`,
    confidence: 0.8,
    examples: ['己内酰胺是尼龙6的主要原料。', '对二甲苯是生产精对苯二甲酸的关键原料，国内长期依赖进口。'],
    counterExamples: ['价格是企业关心的问题。'],
  },
  {
    name: 'zh/takes-as-raw-material',
    pattern: `(?<=^|[，。；：])${goods('outputs')}以${goods('inputs')}为${raw}`,
    confidence: 0.8,
    examples: ['聚乳酸以玉米淀粉为主要原料。'],
    counterExamples: ['企业以质量为生命。'],
  },
  {
    name: 'zh/made-from',
    pattern: `以${goods('inputs')}为${raw}，?(?:生产|制造|加工|制成|合成)(?:的是|出)?(?<outputs>[^，。；：！？—的\ue000-\ue0ff]{2,24})`,
    confidence: 0.8,
    examples: ['恒泽公司以秸秆为原料，生产生物乙醇。'],
    counterExamples: ['恒泽公司以客户为中心，生产生物乙醇。'],
  },
  {
    name: 'zh/consumes-quantity',
    pattern:
      '(?:年消耗|每年消耗|一年能?消耗|年可消耗|年消化|年利用|每年可?消化|每年可?利用)(?:约|达|近)?<cap:cap>(?:以上)?的?(?<inputs>[^，。；：！？—\ue000-\ue0ff]{2,16})',
    confidence: 0.78,
    examples: ['恒泽公司每年消耗30万吨粉煤灰。'],
    counterExamples: ['恒泽公司每年生产30万吨粉煤灰。'],
  },
];

const compiled = materialRules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));

function quantityOf(template: Template, at: number | undefined): Properties {
  const quantity = at === undefined ? undefined : template.slots.get(at)?.quantity;
  return quantity === undefined ? {} : { capacity: quantity.value, capacityUnit: `${quantity.unit}/a` };
}

/** What a sentence says of materials: which product goes into which, and what a firm consumes. */
export function readMaterials(
  sentence: ReadSentence,
  template: Template,
  topic: Topic,
  registry: EntityRegistry,
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (const { rule, pattern } of compiled) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(template.text); found !== null; found = pattern.exec(template.text)) {
      const inputs = splitProducts(found.groups?.inputs ?? '').map((name) => registry.add('Product', name, 0.8));
      const outputs = splitProducts(found.groups?.outputs ?? '').map((name) => registry.add('Product', name, 0.8));
      const start = template.at[found.index] ?? 0;
      const end = (template.at[found.index + found[0].length - 1] ?? start) + 1;
      const claim = (type: 'UPSTREAM_OF' | 'CONSUMES', from: LocalEntity, to: LocalEntity, properties: Properties) => {
        relations.push({
          type,
          from,
          to,
          properties,
          modality: 'reported',
          polarity: 'positive',
          confidence: rule.confidence,
          rule: rule.name,
          evidence: evidenceSpan(sentence.sentence, start, end),
        });
      };
      for (const input of inputs) {
        for (const output of outputs) if (output !== input) claim('UPSTREAM_OF', input, output, {});
      }
      // Who uses the material is the firm that the words speak of; a sentence about products alone names none.
      const user = rule.name === 'zh/is-raw-material-of' ? undefined : firmBefore(template, found.index, topic);
      if (user === undefined || rule.name === 'zh/takes-as-raw-material') continue;
      const quantity = inputs.length === 1 ? quantityOf(template, found.indices?.groups?.cap?.[0]) : {};
      for (const input of inputs) claim('CONSUMES', user, input, quantity);
    }
  }
  return relations;
}
