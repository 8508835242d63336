import type { ReadSentence } from '../../mentions/find-mentions.js';
import type { LocalEntity } from '../../mentions/mention.js';
import type { EntityRegistry } from '../../mentions/registry.js';
import { GuardedPattern } from '../../patterns/guarded-pattern.js';
import type { DraftRelation } from '../claim-draft.js';
import { evidenceSpan } from '../evidence.js';
import { makersAt } from '../makers.js';
import type { Owners } from '../owners.js';
import { capacityAt } from '../phrases.js';
import type { Template } from '../template.js';
import type { Topic } from '../topics.js';
import { findWares, namesOf, type Wares } from './find-wares.js';
import { enoughForWares, mostWeight, weighWares } from './weigh-wares.js';

const rule = 'zh/wares-of-firm';
/** From this sum on the sentence need not name the firm itself. */
const surelySpoken = 4;
const planned = /(?:拟|计划|将|预计|规划|达产后|建成后|投产后)/u;
/** The firm that the phrase belongs to by its own words: 「甲的…」, 「…出自甲」. */
const ownedBefore = /\ue001(?:生产|研制|研发|制造)?的$/u;
const originBehind = new GuardedPattern(
  /^[^，。；\ue000-\ue0ff]{0,8}?(?:(?:出自|产自)(?<maker>\ue001)|出自|产自|(?:均|都|全部)?由\ue001(?:生产|制造|研制|出品))/du,
);
const weightOfOrigin = 3;
/** 「石英砂长期被某某垄断」, 「光刻机市场由甲、乙和丙瓜分」: all that are named make it. */
const heldBehind = new GuardedPattern(
  /^(?:市场|产能|供应|领域)?(?:长期|一直|基本|主要|大多|几乎|此前|过去|曾|多年来|大部分)*(?:被|由)(?<maker>\ue001)[^，。；\ue001]{0,8}?(?:垄断|把持|瓜分|占据|主导|包揽|控制)/du,
);
const weightOfHold = 7;

/** Whom the wares are of: by the words around them, else whom the sentence speaks of. */
function makersOfWares(template: Template, { from, to }: Wares, topic: Topic, owners: Owners): readonly LocalEntity[] {
  const { text, slots } = template;
  const own = ownedBefore.exec(text.slice(Math.max(0, from - 6), from));
  if (own !== null) {
    const slot = slots.get(Math.max(0, from - 6) + own.index);
    if (slot?.kind === 'firm') return slot.mentions.length === 1 ? slot.mentions.map(({ entity }) => entity) : [];
  }
  const held = heldBehind.exec(text.slice(to))?.indices?.groups?.maker?.[0];
  if (held !== undefined)
    return slots.get(to + held)?.mentions.flatMap(({ entity }) => (entity.type === 'Company' ? [entity] : [])) ?? [];
  const origin = originBehind.exec(text.slice(to))?.indices?.groups?.maker?.[0];
  const maker = origin === undefined ? undefined : slots.get(to + origin);
  if (maker !== undefined) return maker.mentions.length === 1 ? maker.mentions.map(({ entity }) => entity) : [];
  return makersAt(template, from, to, topic, owners);
}

/** 「拿下甲的塔筒订单」: what a firm orders it does not make. */
const order = /^(?:等|采购)*(?:订单|大单|合同)/u;
const takesFrom =
  /(?:承揽|承接|拿下|中标|接获|接到|获得?|赢得|签下|斩获)了?[^，。；\ue001]{0,6}\ue001[^，。；\ue001]{0,3}的$/u;
const suppliedTo = /^[^，。；\ue000-\ue0ff]{0,6}(?:供应商|供货商|配套商|配套企业|经销商|代理商)/u;
const yearlyFigure =
  /(?:年产|产能|年生产能力|年产量|年设计能力)[^。；]{0,16}(?:\d|[\ue007\ue009])|[\ue007][^。；，]{0,12}(?:产能|生产能力)/u;

/** The words of a phrase's clause and of the one behind it. */
function aroundOf(text: string, { from, to }: Wares): { start: number; end: number } {
  let start = from;
  while (start > 0 && !'，。；！？'.includes(text[start - 1] ?? '')) start -= 1;
  const behind = /^[^，。；！？]*(?:，[^，。；！？]*)?/u.exec(text.slice(to))?.[0] ?? '';
  return { start, end: to + behind.length };
}

/** Whether one name is part of the other, or they share most of it. */
const alike = (a: string, b: string) => a.includes(b) || b.includes(a);

/**
 * What firms make, from the noun phrases that name made things and the sum of what their surroundings say, where no rule
 * of phrases has read it. `read` holds what was read of the sentence.
 */
export function readWares(
  sentence: ReadSentence,
  template: Template,
  topic: Topic,
  owners: Owners,
  registry: EntityRegistry,
  read: readonly DraftRelation[],
): DraftRelation[] {
  const { text } = template;
  if (sentence.sentence.role === 'headline') return [];
  if (topic.firmAge > 1 && ![...template.slots.values()].some(({ kind }) => kind === 'firm')) return [];
  // Most sentences hold no word that says of anything that it is made.
  if (
    mostWeight(text) + (heldBehind.mayMatch(text) ? weightOfHold : originBehind.mayMatch(text) ? weightOfOrigin : 0) <
    enoughForWares
  )
    return [];
  const known = read.filter(({ type }) => type === 'PRODUCES' || type === 'CONSUMES').map(({ to }) => to.name);
  const relations: DraftRelation[] = [];
  for (const wares of findWares(text)) {
    // 「甲、乙等品牌的管材供应商」 sells to those that it names.
    if (suppliedTo.test(text.slice(wares.to))) continue;
    if (order.test(text.slice(wares.to)) && takesFrom.test(text.slice(0, wares.from))) continue;
    const behind = text.slice(wares.to);
    const origin = heldBehind.testPart(behind, text)
      ? weightOfHold
      : originBehind.testPart(behind, text)
        ? weightOfOrigin
        : 0;
    const weight = weighWares(text, wares.from, wares.to) + origin;
    if (weight < enoughForWares) continue;
    const all = namesOf(text, wares);
    const names = all.filter((name) => !known.some((other) => alike(other, name)));
    if (names.length === 0) continue;
    const { start: from, end: to } = aroundOf(text, wares);
    const yearly = yearlyFigure.test(text.slice(from, to));
    const figures = [...template.slots].filter(([at, { kind }]) => kind === 'capacity' && at >= from && at < to);
    // A yearly figure that is one of several, or that is not understood: the bare claim would say less than the text.
    if (yearly && (figures.length !== 1 || all.length > 1)) continue;
    const capacity = yearly ? capacityAt(template, figures[0]?.[0]) : {};
    const makers = makersOfWares(template, wares, topic, owners);
    // Whom only the sentences before name must be spoken of in plainer words.
    const named = [...template.slots.values()].some(({ mentions }) =>
      mentions.some(({ entity }) => makers.includes(entity)),
    );
    if (!named && weight < surelySpoken) continue;
    const start = template.at[wares.from] ?? 0;
    const end = (template.at[wares.to - 1] ?? start) + 1;
    const future = planned.test(text.slice(Math.max(0, wares.from - 20), wares.from));
    for (const maker of makers) {
      for (const name of names) {
        relations.push({
          type: 'PRODUCES',
          from: maker,
          to: registry.add('Product', name, 0.75),
          properties: yearly ? { ...capacity, capacityKind: future ? 'planned' : 'installed' } : {},
          modality: future ? 'planned' : 'reported',
          polarity: 'positive',
          confidence: Math.min(0.8, 0.56 + weight * 0.04) * maker.confidence ** 0.5,
          rule,
          evidence: evidenceSpan(sentence.sentence, start, end),
        });
      }
    }
  }
  return relations;
}

/** What the sum of the signs reads, for the tests and for those who look for a rule. */
export const waresRules: readonly {
  readonly name: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    name: rule,
    examples: [
      '恒泽公司成立之初只做启动用铅酸电池。',
      '海润科技有限公司上半年交付电池模组420万套。',
      '海润科技有限公司将航空活塞发动机的生产基地设在平房区。',
      '凭着钢琴铁板这一单品，海润科技有限公司拿下了全球四分之一的份额。',
      '海润科技有限公司每年从废旧电池里提取硫酸镍、硫酸钴和碳酸锂。',
      '走进海润科技有限公司的总装车间，一台台拖拉机整齐列队。',
      '海润科技有限公司从功率二极管起步。',
      '海润科技有限公司现有数控轧辊磨床、导轨磨床两大系列。',
      '高纯石英砂长期被海润科技有限公司垄断。',
    ],
    counterExamples: [
      '海润科技有限公司去年采购轴承和电机。',
      '海润科技有限公司的车间里，工人们用钢板和铜管装配。',
      '海润科技有限公司承接锅炉的安装。',
      '海润科技有限公司代理销售多个品牌的润滑油和轮胎。',
      '海润科技有限公司安装叉车。',
      '海润科技有限公司的仓库里堆满了等待装船的轮胎。',
      '海润科技有限公司新购置床垫、毛巾和餐具。',
      '随着手机、平板电脑市场回暖，海润科技有限公司的厂房出租率回升。',
    ],
  },
];
