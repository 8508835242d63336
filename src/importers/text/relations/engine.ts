import { findDates } from '../dates/dates.js';
import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import type { Refusal, RefusedMatch } from '../trace.js';
import { allowed, saysAnothers, shareTradeName } from './allowed-ends.js';
import type { DraftRelation } from './claim-draft.js';
import { heads, ownersOf, targets } from './ends.js';
import { evidenceSpan } from './evidence.js';
import { eventDate, inTurn, readFigures, withoutAmount } from './figures.js';
import { foundingOf } from './founding.js';
import { ownedRules, whatRules, whereRules } from './grammar.js';
import { groundsOf, spanOfTemplate } from './grounds.js';
import { type Match, slotAt } from './match.js';
import {
  isAnothersByName,
  isOwnerOfNext,
  isPassedOver,
  listsPlaces,
  namesOthersProject,
  namesSuppliers,
} from './mistaken-doers.js';
import { isDenied, isNoTrade } from './negation.js';
import type { Owners } from './owners.js';
import { hasUnknownSubject, isPassedBy } from './passing-matches.js';
import { publicWorks } from './public-works.js';
import type { RelationRule } from './rule.js';
import { subjectBefore } from './subject.js';
import type { Template } from './template.js';
import type { Topic } from './topics.js';

const hypothetical = /(?:如果|倘若|假如|是否|能否|建议|希望|传闻|据传|可能(?:面临|无法|导致|出现)|曾考虑)/u;
const negative = /(?:未|没有|并未|尚未|从未|不再|无意|不会|否认|取消|终止|放弃|撤出|退出)[^，。；\ue000-\ue0ff]{0,6}$/u;
/** Words that a source puts before what it thinks likely or knows to be wanted, and does not vouch for. */
const hedged = /(?:有望|不排除|可能会|有意)/u;
/** Talks that have not come to an agreement. */
const negotiating = /洽谈|商谈|磋商|接洽|拟引进|争取引进|有意向/u;
const planned = /(?:拟|计划|将|规划|预计|即将|力争|有望|准备|打算)/u;

/** Relations of which a hedged reading is worth a person's look; of any other it says too little. */
const hedgeable: ReadonlySet<RelationRule['type']> = new Set(['INVESTED_IN', 'DEVELOPS', 'LOCATED_IN']);
/** What hedging leaves of a rule's confidence: always less than a claim needs to be accepted. */
const hedgedShare = 0.5;

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
  if (rule.sole === true && (from.length > 1 || to.length > 1)) return refuse('ends', from[0], to[0]);
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
  // 「甲项目、乙项目总投资分别为3亿元和2亿元」: each project's own sum, whoever owns it.
  const isOfEach = rule.subject === 'holder' && /分别/u.test(words);
  const turnsOfTails = isOfEach ? inTurn(match, to.length) : [];
  const isUnshared = to.length > 1 || (isOfEach && turnsOfTails.length === 0);
  const relations: DraftRelation[] = [];
  // 「甲与乙分别在某地和某地设厂」: each in its own place.
  const inPairs = rule.type === 'LOCATED_IN' && from.length > 1 && from.length === to.length && /分别/u.test(words);
  for (const [nth, head] of from.entries()) {
    for (const [mth, tail] of to.entries()) {
      if (inPairs && mth !== nth) continue;
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
        properties: { ...(isUnshared ? withoutAmount(own) : own), ...(isOfEach ? turnsOfTails[mth] : turns[nth]) },
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
