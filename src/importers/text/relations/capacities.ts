import type { Properties } from '../../../model/claim.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { EntityRegistry } from '../mentions/registry.js';
import { type DraftRelation, draftProduction } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { makersAt } from './makers.js';
import type { Owners } from './owners.js';
import { capacityAt } from './phrases.js';
import { productsBesideFigures } from './products-beside-figures.js';
import type { Template } from './template.js';
import type { Topic } from './topics.js';

/** What has been made in a time that is past or runs: no yearly capacity. */
const soFar =
  /(?:(?<!如)今年(?!产)|上半年|下半年|前[一二三四五六七八九十\d]+个?月|\d{1,2}月份?|[一二三四]季度|以来|截至目前)(?:已|共|已经|累计|预计|就|总共)*(?:生产|产出|下线|产)(?!能|值|量|业)(?:了|出)?[^，。；]*$/u;

/** Ways that rest on words further off. */
const isFar = new Set(['zh/capacity-of-named', 'zh/capacity-of-works', 'zh/capacity-each']);

/** Every figure of what is made in a year, with its product and whose it is. */
export function readCapacities(
  sentence: ReadSentence,
  template: Template,
  topic: Topic,
  owners: Owners,
  registry: EntityRegistry,
): DraftRelation[] {
  const { text } = template;
  const relations: DraftRelation[] = [];
  for (const { names, from, at, to, rule, together } of productsBesideFigures(template)) {
    const makers = makersAt(template, from, to, topic, owners);
    const capacity: Properties = capacityAt(template, at);
    const future = /(?:拟|计划|将|预计|规划|达产后|建成后|投产后|满产后|正加紧|可新增)/u.test(text.slice(0, at));
    // 「今年生产口罩4200万只」 tells what came out, and no capacity.
    const isOutput = soFar.test(text.slice(Math.max(0, from - 14), at));
    const qualifier = template.slots.get(at)?.quantity?.qualifier;
    const start = template.at[from] ?? 0;
    const end = Math.max(template.slots.get(at)?.end ?? 0, (template.at[to] ?? 0) + 1);
    for (const maker of makers) {
      for (const [n, name] of names.entries()) {
        const own: Properties =
          n === names.length - 1 && together !== true && !isOutput
            ? {
                ...capacity,
                ...(qualifier === undefined ? {} : { capacityQualifier: qualifier }),
                capacityKind: future ? 'planned' : 'installed',
              }
            : {};
        relations.push(
          draftProduction(registry, maker, name, {
            properties: own,
            modality: future ? 'planned' : 'reported',
            confidence: isFar.has(rule) ? 0.8 : 0.86,
            rule,
            evidence: evidenceSpan(sentence.sentence, start, end),
          }),
        );
      }
    }
  }
  return relations;
}

/** What each of the ways above reads, for the tests and for those who look for a rule. */
export const capacityRules: readonly {
  readonly name: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    name: 'zh/capacity-before',
    examples: [
      '目前恒泽公司瓶级切片年产能已达60万吨。',
      '恒泽公司锂电铜箔年产能将由2万吨提升至5万吨。',
      '项目达产后，恒泽公司年产手术床20000台。',
      '海润科技有限公司拥有铜箔产能3万吨、铝箔产能2万吨。',
      '项目建成后，海润科技有限公司每年可新增铜箔3万吨。',
    ],
    counterExamples: [
      '目前恒泽公司年销售额已达60亿元。',
      '恒泽公司运来煤40万吨。',
      '恒泽公司每年可加工玉米2万吨。',
      '海润科技有限公司月产铜箔3000吨。',
    ],
  },
  {
    name: 'zh/capacity-behind',
    examples: [
      '恒泽公司年产能12万吨锂电正极材料。',
      '恒泽公司已形成年产40万吨己内酰胺、20万吨环己酮的产能。',
      '海润科技有限公司具备年产3万吨铜箔的能力。',
    ],
    counterExamples: ['恒泽公司占地12万平方米。', '恒泽公司运来40万吨煤、20万吨水。'],
  },
  {
    name: 'zh/capacity-of-named',
    examples: ['恒泽公司主要生产锂电铜箔，年产能达2万吨。', '海润科技有限公司主导产品为铜箔，年生产能力3万吨。'],
    counterExamples: ['恒泽公司主要生产锂电铜箔，月产能达2万吨。'],
  },
  {
    name: 'zh/capacity-of-works',
    examples: ['今年6月，海润科技有限公司投资5亿元建设的压延玻璃项目竣工，年产能60万吨。'],
    counterExamples: ['今年6月，海润科技有限公司投资5亿元建设的压延玻璃项目竣工，年用电60万度。'],
  },
  {
    name: 'zh/capacity-each',
    examples: [
      '海润科技有限公司的铜箔和铝箔年产能分别为3万吨、2万吨。',
      '海润科技有限公司主营铜箔和铝箔，前者年产能3万吨，后者2万吨。',
    ],
    counterExamples: ['海润科技有限公司的铜箔和铝箔年产能为3万吨。'],
  },
];
