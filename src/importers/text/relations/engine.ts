import { findDates } from '../dates/dates.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { Refusal, RefusedMatch } from '../trace.js';
import type { DraftRelation } from './claim-draft.js';
import { heads, ownersOf, targets } from './ends.js';
import { evidenceSpan } from './evidence.js';
import { eventDate, inTurn, readFigures, withoutAmount } from './figures.js';
import { foundingOf } from './founding.js';
import { ownedRules, whatRules, whereRules } from './grammar.js';
import { groundsOf, spanOfTemplate } from './grounds.js';
import { financier } from './makers.js';
import { type Match, slotAt } from './match.js';
import { isDenied, isNoTrade } from './negation.js';
import type { Owners } from './owners.js';
import { publicWorks } from './public-works.js';
import type { RelationRule } from './rule.js';
import { subjectBefore } from './subject.js';
import type { Slot, Template } from './template.js';
import { isLocal, type Topic } from './topics.js';

const hypothetical = /(?:如果|倘若|假如|是否|能否|建议|希望|传闻|据传|可能(?:面临|无法|导致|出现)|曾考虑)/u;
const negative = /(?:未|没有|并未|尚未|从未|不再|无意|不会|否认|取消|终止|放弃|撤出|退出)[^，。；\ue000-\ue0ff]{0,6}$/u;
/** Words that a source puts before what it thinks likely or knows to be wanted, and does not vouch for. */
const hedged = /(?:有望|不排除|可能会|有意)/u;
/** Talks that have not come to an agreement. */
const negotiating = /洽谈|商谈|磋商|接洽|拟引进|争取引进|有意向/u;
const planned = /(?:拟|计划|将|规划|预计|即将|力争|有望|准备|打算)/u;

/** Zones that an authority runs: a firm builds no such, as it may build a 产业园. */
const publicZone = /(?:开发区|高新区|经开区|[新片园]区|新城|工业[园区]|保税区|示范区|集聚区)$/u;

const isPlace = ({ type }: LocalEntity) => type === 'District' || type === 'IndustrialPark';

/** Whether the two ends may stand in this relation at all. */
function allowed(rule: RelationRule, from: LocalEntity, to: LocalEntity): boolean {
  if (from === to) return false;
  // An office is no firm: it sits in no park and builds no plant.
  if (from.type === 'PublicBody' && rule.type !== 'DEVELOPS' && /(?:政府|管委会|委员会|局|厅)$/u.test(from.name))
    return false;
  switch (rule.type) {
    case 'LOCATED_IN':
      // A foreign city has no level.
      if (rule.reach !== undefined && !isLocal(to) && to.properties.level !== undefined) return false;
      if (rule.reach === 'near' && to.properties.level === 'city') return false;
      return !isPlace(from) && isPlace(to) && from.type !== 'Person' && to.name !== '中国';
    case 'REGISTERED_IN':
      return from.type === 'Company' && isPlace(to) && to.name !== '中国';
    case 'PART_OF':
      // A county is no part of a zone.
      return (
        isPlace(from) &&
        isPlace(to) &&
        !(to.type === 'IndustrialPark' && /^(?:county|city|province|country)$/u.test(String(from.properties.level)))
      );
    case 'SUPPLIES':
      // Those that pay supply no goods, and a fund buys none.
      return (
        from.type === 'Company' &&
        to.type === 'Company' &&
        !financier.test(from.name) &&
        !/(?:基金|资本|创投|高铁|铁路|高速公路?|大桥|隧道|水库|水电站|核电站)$/u.test(to.name)
      );
    case 'SUBSIDIARY_OF':
    case 'OWNS':
      return from.type === 'Company' && to.type === 'Company';
    case 'INVESTED_IN':
      return from.type === 'Company' && to.type !== 'PublicBody';
    case 'DEVELOPS':
      if (from.type !== 'Company' && from.type !== 'PublicBody') return false;
      return (
        to.type === 'Project' ||
        to.type === 'PublicBody' ||
        (to.type === 'IndustrialPark' && (to.holder === from || !publicZone.test(to.name)))
      );
    default:
      return true;
  }
}

/** Whether the investor's clause ended before the sum, and the words at the sum speak of another firm. */
function isPassedOver({ found, template }: Match): boolean {
  const [from, to] = found.indices?.groups?.between ?? [0, 0];
  const at = found.indices?.groups?.from?.[0];
  if (at === undefined || !template.text.slice(from, to).includes('，')) return false;
  const subject = subjectBefore(template, to);
  const own = template.slots.get(at);
  if (pointing.test(template.text.slice(from, to)) && (subject !== own || (own?.mentions.length ?? 0) > 1)) return true;
  return subject !== undefined && subject !== own;
}

/** Words of a clause that leave its firm to be told by what came before: whoever is meant, the name before is not surely it. */
const pointing = /，(?:而)?(?:本公司|该公司|新公司|公司|企业|该企业)(?![的董总股])[^，。；]{0,20}$/u;

/** Whether a project of another firm stands between an investor and the sum: the sum is that project's. */
function namesOthersProject(match: Match, investors: readonly LocalEntity[]): boolean {
  const spoken: readonly [number, number] = match.rule.subject === 'topicFirm' ? [0, match.found.index] : [0, 0];
  const [from, to] = match.found.indices?.groups?.between ?? spoken;
  return [...match.template.slots].some(
    ([at, slot]) =>
      at >= from &&
      at < to &&
      slot.kind === 'project' &&
      slot.mentions.some(({ entity: { holder } }) => holder !== undefined && !investors.includes(holder)),
  );
}

/** Whether the project's name, as the match has it, begins with another firm than those that are said to build it. */
function isAnothersByName(match: Match, from: readonly LocalEntity[], to: readonly LocalEntity[]): boolean {
  const { sentence, rule, found } = match;
  if (rule.subject === 'holder' || to.length !== 1 || !/\ue001[^，。；]*、\ue004/u.test(found[0])) return false;
  const project = sentence.mentions.find(({ kind, entity }) => kind === 'project' && entity === to[0]);
  if (project === undefined) return false;
  const own = sentence.mentions.find(
    ({ kind, start, end }) => kind === 'firm' && start === project.start && end < project.end,
  );
  return own !== undefined && !from.includes(own.entity);
}

/** 「甲的全资子公司向乙供货」: what the firm that it owns does is not its own. */
function isOwnerOfNext({ rule, template: { text, slots }, found }: Match): boolean {
  const at = found.indices?.groups?.from?.[0];
  if (at === undefined || !/^(?:SUPPLIES|DEVELOPS|LOCATED_IN)$/u.test(rule.type)) return false;
  const next = [...slots].find(([index, { kind }]) => index > at && kind === 'firm')?.[0] ?? at;
  return /^(?:在[^，。；]{1,14})?(?:的|旗下的?)(?:全资|控股|独资|下属)+[^，。；]{0,4}$/u.test(text.slice(at + 1, next));
}

/** 「甲在某市、某市设有轴承生产基地」: a plant in each, which no name tells apart. */
function listsPlaces({ template, found }: Match): boolean {
  const [at, until] = [found.index, found.index + found[0].length];
  return [...template.slots].some(
    ([index, { kind, mentions }]) =>
      index >= at && index < until && (kind === 'park' || kind === 'district') && mentions.length > 1,
  );
}

/** 「晶川的切片项目」: a project whose name says whose it is, which is none of those that are said to build it. */
function saysAnothers(project: LocalEntity, from: LocalEntity): boolean {
  const owner =
    project.type === 'Project' ? /^(?<owner>[\u4e00-\u9fff]{2,8})的/u.exec(project.name)?.groups?.owner : undefined;
  return owner !== undefined && !from.name.includes(owner) && !owner.includes(from.parts?.core ?? from.name);
}

/** Words right before a place that something leaves, sells to or looks at: nothing is said to be there. */
const elsewhere =
  /(?:从|由|远销|销往|发往|运往|来自|源自|赴|距离?|毗邻|紧邻|邻近|对标|撤出|搬离|离开|告别|原(?:址|厂|厂区)?(?:位于|设?在|地处)?)$/u;

const wordsOf = ({ sentence: { text } }: ReadSentence, slot: Slot | undefined) =>
  slot === undefined ? '' : text.slice(slot.start, slot.end);

/** Whether the place of a match is one that the words only pass. */
function isPassedBy({ rule, template, found, sentence }: Match): boolean {
  const at = found.indices?.groups?.to?.[0];
  // 「位于某地的某某公司老厂区已经关停」: nobody is there any more.
  const from = found.indices?.groups?.from?.[1] ?? template.text.length;
  if (
    rule.type === 'LOCATED_IN' &&
    /^(?:公司)?的?(?:老|旧|原)(?:厂|址|车间|基地)[^。；]{0,30}(?:关停|关闭|停产|停用|废弃|拆除|腾退|收储|搬空|熄火)/u.test(
      template.text.slice(from),
    )
  )
    return true;
  // 「位于某区的某某园。」 at the head of a sentence says where the zone is.
  if (
    rule.subject === 'site' &&
    at !== undefined &&
    !/[\ue001\ue004\ue005]/u.test(template.text.slice(0, found.index)) &&
    (/[^，。；]的/u.test(wordsOf(sentence, template.slots.get(at))) ||
      /[\ue002\ue003][^，。；]{0,8}的$/u.test(template.text.slice(found.index, at)))
  )
    return true;
  // 「促成五家设计公司落地某地」: they are others.
  if (
    rule.type === 'LOCATED_IN' &&
    /(?:促成|吸引|引进|引入|推动|带动|促进|引导|招引)[^，。；\ue001\ue004]{0,30}(?:企业|公司|项目|机构|团队)(?:[^，。；\ue001\ue004]{0,6})$/u.test(
      template.text.slice(Math.max(0, found.index - 50), found.index),
    )
  )
    return true;
  // 「来自某地的某某公司」 does say where the firm is.
  if (
    rule.type !== 'LOCATED_IN' ||
    at === undefined ||
    /^(?:[的\ue001]|[^，。；]{0,3}(?:获悉|了解到))/u.test(template.text.slice(at + 1))
  )
    return false;
  return elsewhere.test(template.text.slice(Math.max(0, at - 6), at));
}

/** 「…；来自佛山的某某2020年进驻，斥资2亿元」: a part of a sentence that opens with words that name nobody known. */
function hasUnknownSubject({ rule, found, template }: Match): boolean {
  if (rule.type !== 'INVESTED_IN') return false;
  const words = template.text.slice(0, found.index + found[0].length);
  // 「县领导到甲公司调研时说，要投资…」
  if (/[到在赴往]\ue001[^，。；\ue001]{0,8}(?:调研|考察|视察|检查|走访|座谈|慰问|参观)/u.test(words)) return true;
  if (rule.subject !== 'topicFirm') return false;
  // 「位于某地的物流园项目，投资额5亿元」: the total of what its own clause names, whoever the text spoke of before.
  const spoken = /([\ue002\ue004])(?:项目|工程)，[^，。；\ue001]{0,6}$/u.exec(template.text.slice(0, found.index));
  const owner = spoken === null ? undefined : template.slots.get(spoken.index)?.mentions[0]?.entity.holder;
  if (spoken !== null && owner?.type !== 'Company' && !template.text.slice(0, spoken.index).includes('\ue001'))
    return true;
  // 「投资6亿元改造老旧小区」: without a doer it is the town's money.
  const behind = /^[^，。；]*/u.exec(template.text.slice(found.index + found[0].length))?.[0] ?? '';
  const own = /公司|企业|集团/u.test(found[0]);
  if (!own && publicWorks.test(behind) && subjectBefore(template, found.index) === undefined) return true;
  const part = template.text.slice(template.text.lastIndexOf('；', found.index) + 1, found.index);
  if (part.length === found.index || !part.includes('，') || /[\ue001\ue004]/u.test(part)) return false;
  return !/^(?:同时|此外|另外|目前|如今|今年|去年|明年|未来|预计|达产|建成|投产|项目|其中|[一二三四]期|\d{4}年)/u.test(
    part,
  );
}

/** Relations of which a hedged reading is worth a person's look; of any other it says too little. */
const hedgeable: ReadonlySet<RelationRule['type']> = new Set(['INVESTED_IN', 'DEVELOPS', 'LOCATED_IN']);
/** What hedging leaves of a rule's confidence: always less than a claim needs to be accepted. */
const hedgedShare = 0.5;

/** 「甲、乙等二级供应商」 are suppliers, and not whom one supplies. */
function namesSuppliers({ rule, template, found, sentence }: Match): boolean {
  const at = found.indices?.groups?.to?.[0];
  const slot = rule.type === 'SUPPLIES' && at !== undefined ? template.slots.get(at) : undefined;
  if (at === undefined || slot === undefined || sentence.sentence.text[slot.end - 1] !== '等') return false;
  return /^[^的，。；\ue000-\ue0ff]{0,6}(?:供应商|供货商|配套商|配套企业)/u.test(template.text.slice(at + 1));
}

/** Whether two firms are called after one trade name: 佛山|海川|釉料有限公司 and 海川|新材料. */
function shareTradeName(one: LocalEntity, other: LocalEntity): boolean {
  const [own, others] = [one.parts?.core ?? '', other.parts?.core ?? ''];
  if (own.length < 2 || others.length < 2) return false;
  return other.name.includes(own) || one.name.includes(others) || own.slice(0, 2) === others.slice(0, 2);
}

type Refuse = (reason: Refusal, from?: LocalEntity, to?: LocalEntity) => DraftRelation[];

function readMatch(match: Match, refuse: Refuse): DraftRelation[] {
  const { rule, found, template, sentence } = match;
  const words = found[0];
  if (rule.unless?.test(words) && rule.unless.source !== '^$') return refuse('guard');
  const before = template.text.slice(Math.max(0, found.index - 12), found.index);
  if (isDenied(template.text, found.index, found.index + words.length)) return refuse('denied');
  // 「如果在某地投资…」「有望在某地投资…」: such words may stand in front of those that the rule takes, in the same clause.
  const clause = Math.max(...[...'，。；：'].map((mark) => template.text.lastIndexOf(mark, found.index - 1))) + 1;
  const inClause = template.text.slice(Math.min(clause, found.index), found.index + words.length);
  if (hypothetical.test(inClause)) return refuse('hypothetical');
  const isTalk = rule.type === 'INVESTED_IN' && negotiating.test(words + before);
  const isHedged = isTalk || hedged.test(inClause);
  if (isHedged && !hedgeable.has(rule.type)) return refuse('hypothetical');
  if (rule.type === 'SUPPLIES' && isNoTrade(template.text, found.index, found.index + words.length))
    return refuse('hypothetical');
  if (
    negative.test(before) ||
    /(?:未|没有|不|不再|停止|取消|否认)(?:将|拟|曾|会)?(?:(?:在|于)[^，。；]{0,10}?)?(?:投资|建设|落户|入驻|供应|收购)/u.test(
      words,
    )
  )
    return refuse('negative');
  if (isPassedBy(match) || namesSuppliers(match)) return refuse('guard');
  // 「在甲原有用地内建设」: where, not who.
  const doer = found.indices?.groups?.from?.[0] ?? 0;
  if (
    /^(?:DEVELOPS|INVESTED_IN)$/u.test(rule.type) &&
    /(?<!现)在$/u.test(template.text.slice(Math.max(0, doer - 2), doer))
  )
    return refuse('guard');
  if (isOwnerOfNext(match)) return refuse('guard');
  if (hasUnknownSubject(match)) return refuse('noSubject');
  const properties = readFigures(match);
  if (properties === undefined) return refuse('figure');
  // One place with a sum is read by the rules that keep the sum.
  if (
    rule.properties?.withoutAmount === true &&
    ![...template.slots].some(
      ([at, slot]) =>
        at >= found.index && at < found.index + words.length && slot.kind === 'district' && slot.mentions.length > 1,
    )
  )
    return refuse('onePlace');
  const date = eventDate(match);
  if (date !== undefined) properties[rule.type === 'LOCATED_IN' ? 'validFrom' : 'date'] = date;
  const from = heads(match);
  if (rule.type === 'DEVELOPS' && listsPlaces(match)) return refuse('guard', from[0]);
  if (rule.type === 'INVESTED_IN' && (namesOthersProject(match, from) || isPassedOver(match)))
    return refuse('ends', from[0]);
  const to = targets(match, from[0]);
  const founding = rule.type === 'INVESTED_IN' ? foundingOf(match, from, to, properties) : undefined;
  if (founding !== undefined) {
    from.splice(0, from.length, ...founding.founders);
    to.splice(0, to.length, founding.child);
  }
  if (from.length === 0) return refuse('noSubject', undefined, to[0]);
  // 「投资2亿元建成了污水处理厂」 behind another sentence: the town's money.
  if (
    rule.type === 'INVESTED_IN' &&
    rule.subject === 'topicFirm' &&
    to.some(({ name }) => publicWorks.test(name)) &&
    subjectBefore(template, found.index) === undefined
  )
    return refuse('noSubject', undefined, to[0]);
  // 「一期投资2亿元，二期投资3亿元」: the first sum is not the second phase's.
  if (rule.type === 'INVESTED_IN' && /(?:首|一)期[^，。；\ue004\ue006]{0,12}\ue006[^\ue006]*$/u.test(before + words)) {
    const earlier = to.filter(({ name }) => !/[二三四五六]期$/u.test(name));
    to.splice(0, to.length, ...earlier);
  }
  if (to.length === 0) return refuse('noObject', from[0]);
  // 「该项目由甲与乙、丙共同投资设立的公司负责」: what partners found is none of them.
  if (rule.type === 'INVESTED_IN' && rule.object === 'sentenceSubject' && to.some((each) => from.includes(each)))
    return refuse('ends', from[0], to[0]);
  // 「甲的造纸项目开工、乙的制造基地投产」: a project that is called after another firm is that firm's.
  if (rule.type === 'DEVELOPS' && isAnothersByName(match, from, to)) return refuse('ends', from[0], to[0]);
  const start = template.at[found.index] ?? 0;
  const lastAt = found.index + found[0].length - 1;
  const lastSlot = template.slots.get(lastAt);
  const end = lastSlot?.end ?? (template.at[lastAt] ?? start) + 1;
  const shared = from.length > 1 && (properties.amountCny !== undefined || properties.originalAmount !== undefined);
  // A project's total is its own whoever shares it; a sum that partners put in is nobody's alone.
  const whole =
    properties.amountKind === 'totalInvestment' ||
    /共同|联合|联手|携手|合作|合力|合资(?:建设|兴建|建造|打造|投建)/u.test(words);
  const total = whole && to.every(({ type }) => type !== 'Company');
  const own = shared && !total && !/分别/u.test(words) ? withoutAmount(properties) : properties;
  const modality =
    (isHedged ? 'planned' : rule.modality) ??
    (planned.test(words) && rule.type !== 'LOCATED_IN' && rule.type !== 'SUPPLIES' ? 'planned' : 'reported');
  // 「甲在某市、某市建有轴承生产基地」: a plant in each, and none that stands in all.
  if (
    rule.type === 'LOCATED_IN' &&
    to.length > 1 &&
    from.every(({ type }) => type === 'Project') &&
    !/分别/u.test(words)
  )
    return refuse('ends', from[0], to[0]);
  const turns = inTurn(match, from.length);
  const relations: DraftRelation[] = [];
  // 「甲与乙分别在某地和某地设厂」: each in its own place.
  const inPairs = rule.type === 'LOCATED_IN' && from.length > 1 && from.length === to.length && /分别/u.test(words);
  for (const [nth, head] of from.entries()) {
    for (const tail of inPairs ? to.slice(nth, nth + 1) : to) {
      if (!allowed(rule, head, tail)) {
        refuse('ends', head, tail);
        continue;
      }
      if (/^(?:DEVELOPS|INVESTED_IN)$/u.test(rule.type) && saysAnothers(tail, head)) {
        refuse('ends', head, tail);
        continue;
      }
      if (rule.kin === true && !shareTradeName(head, tail)) {
        refuse('ends', head, tail);
        continue;
      }
      if (rule.subject === 'holder' && tail.type === 'Project' && !ownersOf(match, tail).includes(head)) {
        refuse('holder', head, tail);
        continue;
      }
      relations.push({
        // Only districts register firms; an address in a park says that the firm sits there.
        type: rule.type === 'REGISTERED_IN' && tail.type === 'IndustrialPark' ? 'LOCATED_IN' : rule.type,
        from: head,
        to: tail,
        properties: { ...(to.length > 1 ? withoutAmount(own) : own), ...turns[nth] },
        modality,
        polarity: 'positive',
        confidence: rule.confidence * Math.min(head.confidence, tail.confidence) ** 0.5 * (isHedged ? hedgedShare : 1),
        rule: rule.name,
        grounds: groundsOf(sentence.sentence, template, found, {
          rule: rule.confidence,
          from: head.confidence,
          to: tail.confidence,
        }),
        evidence: evidenceSpan(sentence.sentence, start, end),
        ...(isHedged ? { isHedged } : {}),
      });
    }
  }
  return relations;
}

const untold: Refuse = () => [];

function describeRefusal(match: Match, reason: Refusal, from?: LocalEntity, to?: LocalEntity): RefusedMatch {
  const { rule, found, template, sentence } = match;
  const words = spanOfTemplate(sentence.sentence, template, found.index, found.index + found[0].length);
  const ends = { ...(from === undefined ? {} : { from: from.name }), ...(to === undefined ? {} : { to: to.name }) };
  return { rule: rule.name, words, reason, ...ends };
}

const groups = { where: whereRules, what: whatRules, owned: ownedRules } as const;

/**
 * Tries every rule of a group on every place of a sentence. Where things are is read first (`where`), for the whole
 * article, so that what is invested (`what`) finds its place; what is said of projects last (`owned`), when it is known
 * whose they are (`owners`). `main` is the place that the article is about. Matches of which nothing
 * is claimed are added to `refused`.
 */
export function applyRules(
  kind: keyof typeof groups,
  sentence: ReadSentence,
  template: Template,
  topic: Topic,
  main: LocalEntity | undefined,
  publishedOn: string | undefined,
  owners: Owners,
  refused?: RefusedMatch[],
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  if (template.slots.size === 0) return relations;
  const { rules, patterns } = groups[kind];
  for (const place of patterns.candidates(template.text)) {
    const compiled = rules[place];
    if (compiled === undefined) continue;
    const { rule, pattern } = compiled;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(template.text); found !== null; found = pattern.exec(template.text)) {
      const dates = findDates(sentence.sentence.text, publishedOn);
      const match = { rule, found, template, sentence, topic, main, owners, dates };
      if (rule.tail?.test(slotAt(match, 'to')?.tail ?? '') === false) {
        pattern.lastIndex = found.index + 1;
        continue;
      }
      const read =
        refused === undefined
          ? readMatch(match, untold)
          : readMatch(match, (reason, from, to) => {
              refused.push(describeRefusal(match, reason, from, to));
              return [];
            });
      relations.push(...read);
      // Names may be shared by neighbouring matches, so the next one starts right behind this one's first character.
      pattern.lastIndex = found.index + 1;
    }
  }
  return relations;
}
