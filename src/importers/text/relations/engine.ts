import type { Properties } from '../../../model/claim.js';
import { type DateMention, dateBefore, findDates } from '../dates/dates.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import { moneyProperties } from '../quantities/money-properties.js';
import type { DraftRelation } from './claim-draft.js';
import { evidenceSpan } from './evidence.js';
import { isDenied } from './negation.js';
import { compilePattern, type RelationRule } from './rule.js';
import { administrationRules } from './rules/administration.js';
import { developmentRules, investmentRules, notInvested } from './rules/investment.js';
import { locationRules, partRules } from './rules/location.js';
import { ownershipRules } from './rules/ownership.js';
import { supplyRules } from './rules/supply.js';
import { firmBefore } from './subject.js';
import type { Slot, Template } from './template.js';
import type { Topic } from './topics.js';
import { isLocal } from './topics.js';

/** Every rule of the grammar, in the order in which they are tried; the order decides nothing but the output's. */
export const relationRules: readonly RelationRule[] = [
  ...investmentRules,
  ...ownershipRules,
  ...locationRules,
  ...partRules,
  ...supplyRules,
  ...developmentRules,
  ...administrationRules,
];

const compiled = relationRules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));
const hypothetical = /(?:如果|倘若|假如|是否|能否|有望|建议|希望|传闻|据传|不排除|可能会|曾考虑|有意)/u;
const negative = /(?:未|没有|并未|尚未|从未|不再|无意|不会|否认|取消|终止|放弃|撤出|退出)[^，。；\ue000-\ue0ff]{0,6}$/u;
const planned = /(?:拟|计划|将|规划|预计|即将|力争|有望|准备|打算)/u;

interface Match {
  readonly rule: RelationRule;
  readonly found: RegExpExecArray;
  readonly template: Template;
  readonly sentence: ReadSentence;
  readonly topic: Topic;
  readonly main: LocalEntity | undefined;
  readonly dates: readonly DateMention[];
}

function slotAt(match: Match, name: string): Slot | undefined {
  const at = match.found.indices?.groups?.[name]?.[0];
  return at === undefined ? undefined : match.template.slots.get(at);
}

function clauseBefore(text: string, index: number): string {
  let from = index;
  while (from > 0 && !'，。；：！？'.includes(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, index);
}

/** The firm that a clause without a named subject speaks of. */
function topicFirm({ template, topic, found }: Match): LocalEntity | undefined {
  return firmBefore(template, found.index, topic);
}

function entitiesOf(slot: Slot | undefined): LocalEntity[] {
  return slot === undefined ? [] : slot.mentions.map(({ entity }) => entity);
}

function placeIn(template: Template, from: number, to: number): LocalEntity | undefined {
  for (const [at, slot] of template.slots) {
    if (at < from || at >= to || slot.mentions.length !== 1) continue;
    if (slot.kind !== 'park' && slot.kind !== 'district') continue;
    // 「产品经某市发往…」 is a way, not a site.
    if (/(?:经|发往|销往|出口|从|来自)$/u.test(template.text.slice(Math.max(0, at - 2), at))) continue;
    const entity = slot.mentions[0]?.entity;
    if (isLocal(entity)) return entity;
  }
  return undefined;
}

/** What money goes into: the project behind it, else the one before, else the place where it is spent, else the topic. */
function investTargets(match: Match, investor: LocalEntity): LocalEntity[] {
  const { template, found, topic } = match;
  const end = found.index + found[0].length;
  const rest = template.text.slice(end);
  // 「某某项目由甲投资建设，总投资…」, 「某某项目：投资方为甲，总投资…」: the project that opens the sentence.
  const opening = [...template.slots]
    .filter(([at, slot]) => at < end && slot.kind === 'project' && slot.mentions.length === 1)
    .sort((a, b) => a[0] - b[0])
    .at(-1);
  if (opening !== undefined && opening[0] <= 2) return entitiesOf(opening[1]);
  if (
    opening !== undefined &&
    /^(?:[^。；]{0,40})$/u.test(template.text.slice(opening[0] + 1, found.index)) &&
    /由$|：|投资[方主]|项目/u.test(template.text.slice(opening[0] + 1, found.index + 1).replace(/[\ue001]/gu, ''))
  ) {
    return entitiesOf(opening[1]);
  }
  const stop = /[。；]/u.exec(rest)?.index ?? rest.length;
  for (const [at, slot] of [...template.slots].sort((a, b) => a[0] - b[0])) {
    if (at < end || at >= end + Math.min(stop, 40)) continue;
    if (slot.kind === 'firm' && /^[^，]{0,6}(?:设立|成立|组建)/u.test(rest)) return [...entitiesOf(slot)];
    if (slot.kind === 'project') return [...entitiesOf(slot)].slice(0, slot.mentions.length);
    if (slot.kind === 'money') break;
  }
  const own = [...template.slots].filter(
    ([at, slot]) => slot.kind === 'project' && slot.mentions.length === 1 && at >= found.index && at < end,
  );
  const inside = own.at(-1)?.[1].mentions[0]?.entity;
  if (inside !== undefined) return [inside];
  const place = placeIn(template, found.index, end + Math.min(stop, 16));
  if (place !== undefined) return [place];
  const project = topic.project;
  if (
    project !== undefined &&
    (project.holder === investor || project.holder === undefined) &&
    /项目/u.test(template.text)
  )
    return [project];
  const fallback = investor.home ?? match.main ?? topic.place;
  return fallback === undefined ? [] : [fallback];
}

function targets(match: Match, investor: LocalEntity | undefined): LocalEntity[] {
  if (match.rule.each?.end === 'to') return eachOf(match);
  const named = [slotAt(match, 'to'), slotAt(match, 'to2'), slotAt(match, 'to3'), slotAt(match, 'to4')].flatMap(
    entitiesOf,
  );
  if (named.length > 0) return named;
  const { rule, topic, template, found } = match;
  switch (rule.object) {
    case 'topicFirm': {
      // 「甲主营轴承。乙向其注资」: the one that 其 means is not the one that acts.
      const spoken = topicFirm(match);
      const firm = spoken !== undefined && spoken === investor ? topic.earlier : spoken;
      return firm === undefined ? [] : [firm];
    }
    case 'topicPlace':
      return topic.place === undefined ? [] : [topic.place];
    case 'topicProject':
      return topic.project === undefined ? [] : [topic.project];
    case 'sentenceSubject': {
      const first = [...template.slots]
        .sort((a, b) => a[0] - b[0])
        .find(([at, slot]) => at < found.index && (slot.kind === 'firm' || slot.kind === 'project'));
      return first === undefined ? [] : entitiesOf(first[1]);
    }
    case 'clauseProject': {
      // What a passive clause builds: the project before it in the sentence, else the one that the text speaks of.
      const before = [...template.slots]
        .filter(([at, slot]) => at < found.index && slot.kind === 'project' && slot.mentions.length === 1)
        .sort((a, b) => a[0] - b[0])
        .at(-1);
      if (before !== undefined) return entitiesOf(before[1]);
      return topic.project === undefined ? [] : [topic.project];
    }
    case 'investTarget':
      return investor === undefined ? [] : investTargets(match, investor);
    default:
      return [];
  }
}

/** Every slot of the rule's kinds inside its group `each`. */
function eachOf({ rule, template, found }: Match): LocalEntity[] {
  const [from, to] = found.indices?.groups?.each ?? [0, 0];
  const kinds = rule.each?.kinds ?? [];
  return [...template.slots].flatMap(([at, slot]) =>
    at >= from && at < to && kinds.includes(slot.kind) ? entitiesOf(slot) : [],
  );
}

function heads(match: Match): LocalEntity[] {
  if (match.rule.each?.end === 'from') return eachOf(match);
  const slot = slotAt(match, 'from') ?? slotAt(match, 'from2');
  const named = match.rule.firstOf === 'from' ? entitiesOf(slot).slice(0, 1) : entitiesOf(slot);
  if (named.length > 0) return named;
  const { rule, topic } = match;
  switch (rule.subject) {
    case 'topicFirm': {
      const firm = topicFirm(match);
      return firm === undefined ? [] : [firm];
    }
    case 'topicPlace':
      return topic.place === undefined ? [] : [topic.place];
    case 'projectsBefore':
      return [...match.template.slots].flatMap(([at, slot]) =>
        at < match.found.index && slot.kind === 'project' ? entitiesOf(slot) : [],
      );
    case 'holder':
      return entitiesOf(slotAt(match, 'to')).flatMap((project) =>
        project.type === 'Company' ? [project] : project.holder === undefined ? [] : [project.holder],
      );
    default:
      return [];
  }
}

/** 「甲项目、乙项目等6个项目，总投资98亿元」: a sum over several projects is nobody's own. */
function isTotalOfSeveral(template: Template, at: number): boolean {
  const before = [...template.slots]
    .filter(([index, slot]) => index < at && (slot.kind === 'project' || slot.kind === 'firm'))
    .sort((a, b) => a[0] - b[0])
    .at(-1);
  if (before === undefined) return false;
  const [index, slot] = before;
  const between = template.text.slice(index + 1, at);
  const several =
    slot.kind === 'project' &&
    (slot.mentions.length > 1 || /\d+个|[两二三四五六七八九十]个|一批/u.test(slot.tail ?? ''));
  return (
    (several && /投资/u.test(between)) ||
    /(?:\d+|[两二三四五六七八九十])个[^，。；]{0,8}项目[^。；]{0,8}投资/u.test(between)
  );
}

function propertiesOf(match: Match): Properties | undefined {
  const { rule, sentence, template, found } = match;
  const properties: Properties = { ...rule.properties };
  delete properties.withoutAmount;
  const percentage = slotAt(match, 'percent')?.quantity?.value;
  if (percentage !== undefined) properties.percentage = percentage;
  const contract = slotAt(match, 'contract')?.quantity;
  if (contract?.unit === 'CNY') properties.contractAmountCny = contract.value;
  const amount = slotAt(match, 'amount');
  if (amount?.quantity !== undefined) {
    const at = found.indices?.groups?.amount?.[0] ?? 0;
    const clause = clauseBefore(template.text, at);
    if (/合计|共计|总计|累计签约/u.test(clause)) return undefined;
    if (/^其中|，其中/u.test(clause)) return undefined;
    // 「园区落户项目121宗，总投资…」, 「全市光伏产业总投资…」: a sum over several, or of a trade.
    if (rule.subject === 'topicFirm' && rule.type === 'INVESTED_IN' && slotAt(match, 'to') === undefined) {
      const sentenceBefore = template.text.slice(template.text.lastIndexOf('。', at) + 1, at);
      if (
        /\ue009[^，。；]{0,8}(?:项目|企业)|项目\ue009|项目[^，。；]{0,4}\d+(?:宗|项|个)|\d+(?:宗|项)|产业(?:累计|完成|总)?|^[^，]{0,6}[\ue002\ue003](?:累计|完成|共|全年|全区|全市|全县)/u.test(
          sentenceBefore,
        )
      )
        return undefined;
    }
    const spread = [...template.slots].some(
      ([index, slot]) =>
        index >= found.index &&
        index < at &&
        (slot.kind === 'district' || slot.kind === 'park') &&
        slot.mentions.length > 1,
    );
    if (spread) return undefined;
    if (isTotalOfSeveral(template, at) && !/分别/u.test(found[0])) return undefined;
    const to = slotAt(match, 'to');
    if (to !== undefined && to.mentions.length > 1 && !/分别/u.test(found[0])) return undefined;
    if (notInvested.test(clause) || notInvested.test(match.found.groups?.between ?? '')) return undefined;
    if (
      /^[^，。；]{0,4}(?:以上|级)/u.test(template.text.slice(at + 1)) &&
      /级/u.test(template.text.slice(at + 1, at + 3))
    )
      return undefined;
    Object.assign(properties, moneyProperties(sentence.sentence.text, amount.quantity, clause));
  }
  return properties;
}

/** Whether the two ends may stand in this relation at all. */
function allowed(rule: RelationRule, from: LocalEntity, to: LocalEntity): boolean {
  if (from === to) return false;
  const place = (entity: LocalEntity) => entity.type === 'District' || entity.type === 'IndustrialPark';
  switch (rule.type) {
    case 'LOCATED_IN':
      if (rule.name === 'zh/place-before-name' && !isLocal(to)) return false;
      return !place(from) && place(to) && from.type !== 'Person' && to.name !== '中国';
    case 'PART_OF':
      return place(from) && place(to);
    case 'SUPPLIES':
    case 'SUBSIDIARY_OF':
    case 'OWNS':
      return from.type === 'Company' && to.type === 'Company';
    case 'INVESTED_IN':
      return from.type === 'Company' && to.type !== 'PublicBody';
    case 'DEVELOPS':
      if (from.type !== 'Company' && from.type !== 'PublicBody') return false;
      return to.type === 'Project' || to.type === 'PublicBody' || (to.type === 'IndustrialPark' && to.holder === from);
    default:
      return true;
  }
}

/** When it happened, for relations that are events: the last date before the words in their sentence. */
function eventDate({ rule, dates, template, found, sentence }: Match): string | undefined {
  if (
    !['INVESTED_IN', 'DEVELOPS', 'SUPPLIES'].includes(rule.type) &&
    !(rule.type === 'LOCATED_IN' && /落户|迁|搬|入驻|进驻/u.test(found[0]))
  )
    return undefined;
  if (/累计/u.test(found[0])) return undefined;
  return dateBefore(sentence.sentence.text, dates, template.at[found.index + found[0].length - 1] ?? 0);
}

function readMatch(match: Match): DraftRelation[] {
  const { rule, found, template, sentence } = match;
  const words = found[0];
  if (rule.unless?.test(words) && rule.unless.source !== '^$') return [];
  const before = template.text.slice(Math.max(0, found.index - 12), found.index);
  if (isDenied(template.text, found.index, found.index + words.length)) return [];
  if (
    hypothetical.test(words) ||
    negative.test(before) ||
    /(?:未|没有|并未|尚未|不|停止|取消)(?:在|于)?(?:投资|建设|落户|入驻|供应|收购)/u.test(words)
  )
    return [];
  const properties = propertiesOf(match);
  if (properties === undefined) return [];
  // One place with a sum is read by the rules that keep the sum.
  if (
    rule.properties?.withoutAmount === true &&
    ![...template.slots].some(
      ([at, slot]) =>
        at >= found.index && at < found.index + words.length && slot.kind === 'district' && slot.mentions.length > 1,
    )
  )
    return [];
  const date = eventDate(match);
  if (date !== undefined) properties[rule.type === 'LOCATED_IN' ? 'validFrom' : 'date'] = date;
  const from = heads(match);
  const to = targets(match, from[0]);
  const start = template.at[found.index] ?? 0;
  const lastAt = found.index + found[0].length - 1;
  const lastSlot = template.slots.get(lastAt);
  const end = lastSlot?.end ?? (template.at[lastAt] ?? start) + 1;
  const shared = from.length > 1 && (properties.amountCny !== undefined || properties.originalAmount !== undefined);
  // A project's total is its own whoever shares it; a sum that partners put in is nobody's alone.
  const total = properties.amountKind === 'totalInvestment' && to.every(({ type }) => type === 'Project');
  const own = shared && !total && !/分别/u.test(words) ? withoutAmount(properties) : properties;
  const modality =
    rule.modality ??
    (planned.test(words) && rule.type !== 'LOCATED_IN' && rule.type !== 'SUPPLIES' ? 'planned' : 'reported');
  const relations: DraftRelation[] = [];
  for (const head of from) {
    for (const tail of to) {
      if (!allowed(rule, head, tail)) continue;
      if (rule.subject === 'holder' && tail.type === 'Project' && tail.holder !== head) continue;
      relations.push({
        type: rule.type,
        from: head,
        to: tail,
        properties: to.length > 1 ? withoutAmount(own) : own,
        modality,
        polarity: 'positive',
        confidence: rule.confidence * Math.min(head.confidence, tail.confidence) ** 0.5,
        rule: rule.name,
        evidence: evidenceSpan(sentence.sentence, start, end),
      });
    }
  }
  return relations;
}

function withoutAmount(properties: Properties): Properties {
  const kept = Object.entries(properties).filter(([key]) => !/^(?:amount|originalAmount|currency)/u.test(key));
  return Object.fromEntries(kept);
}

const where = compiled.filter(({ rule }) => rule.type === 'LOCATED_IN' || rule.type === 'PART_OF');
const what = compiled.filter((entry) => !where.includes(entry));

/**
 * Tries every rule on every place of a sentence. Where things are is read first (`where`), for the whole article, so
 * that what is invested (`what`) finds its place. `main` is the place that the article is about.
 */
export function applyRules(
  kind: 'where' | 'what',
  sentence: ReadSentence,
  template: Template,
  topic: Topic,
  main: LocalEntity | undefined,
  publishedOn: string | undefined,
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  if (template.slots.size === 0) return relations;
  const dates = findDates(sentence.sentence.text, publishedOn);
  for (const { rule, pattern } of kind === 'where' ? where : what) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(template.text); found !== null; found = pattern.exec(template.text)) {
      relations.push(...readMatch({ rule, found, template, sentence, topic, main, dates }));
      // Names may be shared by neighbouring matches, so the next one starts right behind this one's first character.
      pattern.lastIndex = found.index + 1;
    }
  }
  return relations;
}
