import type { LocalEntity } from '../mentions/mention.js';
import { isPassing } from '../mentions/passing-places.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { describesNext } from './clause-roles.js';
import { builtFirm, investTargets } from './invest-targets.js';
import { clauseBefore, entitiesOf, type Match, slotAt } from './match.js';
import { ownersIn } from './owners.js';
import { siteBefore } from './site-before.js';
import { firstOfDealing, soleOf } from './sole-subject.js';
import { firmBefore, subjectBefore } from './subject.js';
import type { Slot, Template } from './template.js';
import { isLocal } from './topics.js';

const payer = new GuardedPattern(
  /(?:(?:投资|出资|建设|实施|项目|申报)(?:方|人|商|主体|单位|企业)|业主(?:单位)?|开发商)(?:分别)?(?:为|是|系|：)*(?<stated>\ue001)|由[^，。；\ue001\ue004]{0,10}(?<doer>\ue001)[^，。；\ue001]{0,16}(?:投资|出资|建设|兴建|实施|打造|开发)/dgu,
);

/** Who pays for what the clauses before speak of, where they say so: 「投资方为甲，投资额…」, 「由甲建设，投资…」. */
function payersBefore(template: Template, index: number): LocalEntity[] {
  const sentence = template.text.slice(template.text.lastIndexOf('。', index - 1) + 1, index);
  const offset = index - sentence.length;
  const found = payer.all(sentence).at(-1)?.indices?.groups;
  const at = (found?.stated ?? found?.doer)?.[0];
  if (at === undefined || /[；\ue001]/u.test(sentence.slice(at + 1))) return [];
  return entitiesOf(template.slots.get(offset + at));
}

/** Words before 公司 and 企业 that make it some other firm. */
const unnamed = /[市家子分总母股资营些各多同等型的属类业商]$/u;

/** The firm that a clause without a named subject speaks of. */
function topicFirm({ template, topic, found }: Match): LocalEntity | undefined {
  // 「一家上市公司…」, 「分公司…」: not the firm that the text speaks of.
  if (/^(?:公司|企业|集团)/u.test(found[0]) && unnamed.test(template.text.slice(0, found.index))) return undefined;
  // 「2015年投产的某某产业园|年产服务器10万台」: what a zone is said to make is told of no firm.
  const clause = clauseBefore(template.text, found.index);
  if (/(?<![在于到位落])[\ue002\ue003](?:目前|现已?|已|可|每年)?$/u.test(clause) && !clause.includes('\ue001'))
    return undefined;
  return firmBefore(template, found.index, topic, /其|该/u.test(found[0]));
}

/** The place that the clauses of a sentence before an offset speak of: the last at their head, no firm between. */
function placeSpokenOf({ text, slots }: Template, index: number): LocalEntity | undefined {
  const start = Math.max(text.lastIndexOf('。', index - 1), text.lastIndexOf('；', index - 1)) + 1;
  const before = [...slots].filter(
    ([at, { kind }]) => at >= start && at < index && kind !== 'money' && kind !== 'count',
  );
  if (before.some(([, { kind }]) => kind === 'firm' || kind === 'project')) return undefined;
  const [at, slot] = before.findLast(([, { kind }]) => kind === 'park' || kind === 'district') ?? [];
  const entity = slot?.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
  if (at === undefined || !isLocal(entity)) return undefined;
  // 「产品销往如皋市，引来…」 is not of the place.
  return /(?:往|到|至|从|自|与|和|对|向|给|距)$/u.test(text.slice(start, at)) ? undefined : entity;
}

/** The zone named last before a match in its own part of the sentence, where one comes to what was made there: 「某地建起某园，甲入驻」. */
function zoneBefore({ template: { text, slots }, sentence, found }: Match): LocalEntity | undefined {
  const part = Math.max(text.lastIndexOf('。', found.index - 1), text.lastIndexOf('；', found.index - 1));
  const zones = [...slots].filter(([index, { kind }]) => kind === 'park' && index > part && index < found.index);
  // 「甲园在乙区开园，首批入驻的有…」: they came to what opened there.
  const isWhereOtherLies = /\ue002[^，。；\ue000-\ue0ff]{0,8}(?:在|位于|地处|坐落(?:于|在)?)$/u.test(
    text.slice(part + 1, zones.at(-1)?.[0]),
  );
  const [at, slot] = zones.at(isWhereOtherLies ? -2 : -1) ?? [];
  if (at === undefined || slot?.mentions.length !== 1 || isPassing(sentence.sentence.text, slot.start, slot.end))
    return undefined;
  return slot.mentions[0]?.entity;
}

/** Whom the clauses, or else the sentences, before speak of, where the words' own clause speaks of the one that acts. */
function earlierFirm({ template, topic, found }: Match, actor: LocalEntity): LocalEntity | undefined {
  const clause = found.index - clauseBefore(template.text, found.index).length;
  const slot = clause === 0 ? undefined : subjectBefore(template, clause - 1);
  const firm = slot?.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
  if (firm === actor) return undefined;
  return firm ?? topic.earlier;
}

/** A registered address: the district that it names last, and the park, where it lies in one. */
function registeredAt(match: Match, named: readonly LocalEntity[]): LocalEntity[] {
  const slot = slotAt(match, 'to');
  const district = match.sentence.mentions
    .filter(
      ({ kind, start, end }) => kind === 'district' && slot !== undefined && start >= slot.start && end <= slot.end,
    )
    .at(-1)?.entity;
  return [...new Set([...named, ...(district === undefined ? [] : [district])])];
}

/** The entities at a match's `to` end: its own slots, else what the rule's `object` points to. */
export function targets(match: Match, investor: LocalEntity | undefined): LocalEntity[] {
  if (match.rule.pair !== undefined) return pairOf(match, match.rule.pair === 'fromTo' ? 1 : 0);
  if (match.rule.each?.end === 'to') return eachOf(match);
  const named: LocalEntity[] = [];
  for (const end of ['to', 'to2', 'to3', 'to4']) named.push(...entitiesOf(slotAt(match, end)));
  if (match.rule.type === 'REGISTERED_IN') return registeredAt(match, named);
  if (named.length > 0 && match.rule.type === 'SUPPLIES')
    return (match.rule.firstOf === 'to' ? named.slice(0, 1) : named).map(traderOf);
  if (named.length > 0 && match.rule.firstOf === 'to') return named.slice(0, 1);
  if (named.length > 0) return match.rule.lastOf === 'to' ? named.slice(-1) : named;
  const { rule, topic, template, found } = match;
  switch (rule.object) {
    case 'topicFirm': {
      // 「甲主营轴承。乙向其注资」: the one that 其 means is not the one that acts.
      const buyers = match.rule.type === 'SUPPLIES' ? subjectBefore(template, found.index) : undefined;
      if (buyers !== undefined && buyers.mentions.length > 1 && soleOf(template, buyers) === undefined)
        return entitiesOf(buyers);
      const spoken = topicFirm(match);
      const firm = spoken !== undefined && spoken === investor ? earlierFirm(match, investor) : spoken;
      return firm === undefined ? [] : [firm];
    }
    case 'topicPlace': {
      const place = zoneBefore(match) ?? topic.place;
      return place === undefined ? [] : [place];
    }
    case 'clausePlace': {
      const place = placeSpokenOf(template, found.index);
      return place === undefined ? [] : [place];
    }
    case 'topicProject':
      return topic.project === undefined ? [] : [topic.project];
    case 'sentenceSubject': {
      // 「甲由乙投资设立」: the thing right before, else what the clause before is about.
      const things = [...template.slots]
        .filter(([at, slot]) => at < found.index && (slot.kind === 'firm' || slot.kind === 'project'))
        .sort((a, b) => a[0] - b[0]);
      const park = [...template.slots].find(
        ([at, slot]) => at <= 2 && slot.kind === 'park' && slot.mentions.length === 1,
      );
      const own =
        things.filter(([at]) => !/[，。；：]/u.test(template.text.slice(at, found.index))).at(-1) ??
        (/(?:建设|兴建|打造|建造)$/u.test(found[0]) ? park : undefined);
      const subject = own?.[1] ?? subjectBefore(template, found.index, new Set(['firm', 'project']));
      if (subject === undefined || /(?:同意|议案|审议|通过)[^。；]{0,12}$/u.test(template.text.slice(0, found.index)))
        return [];
      const isBuilt = /(?:建设|兴建|打造|建造)$/u.test(found[0]) && builtFirm(match) === undefined;
      return entitiesOf(subject).filter(({ type }) => type === 'Project' || type === 'IndustrialPark' || !isBuilt);
    }
    case 'clauseProject': {
      // What a passive clause builds: the project before it in the sentence, else the one that the text speaks of.
      // 「甲二期动工；乙中心去年进驻，由丙兴建」: the part behind a semicolon speaks of what it names itself.
      if (builtFirm(match) !== undefined) return [];
      const part = template.text.lastIndexOf('；', found.index) + 1;
      const before = [...template.slots]
        .filter(([at, slot]) => at < found.index && slot.kind === 'project' && slot.mentions.length === 1)
        .sort((a, b) => a[0] - b[0])
        .at(-1);
      if (before !== undefined && before[0] < part && /[\ue001\ue005]/u.test(template.text.slice(part, found.index)))
        return [];
      if (before !== undefined) return entitiesOf(before[1]);
      // 「某产业园总投资…，由甲建设」: a park that the sentence opens with is what is built.
      const park = [...template.slots].find(
        ([at, slot]) => at <= 2 && slot.kind === 'park' && slot.mentions.length === 1,
      );
      if (park !== undefined) return entitiesOf(park[1]);
      return topic.project === undefined ? [] : [topic.project];
    }
    case 'investTarget':
      return investor === undefined ? [] : investTargets(match, investor);
    default:
      return [];
  }
}

/** Who buys what goes to a plant: the firm that it is of. */
function traderOf(named: LocalEntity): LocalEntity {
  return named.type === 'Project' ? (named.holder ?? named) : named;
}

/** Of a list, the first alone where the others may be whom it deals with: 「甲旗下乙与丙签约」; all of 「甲旗下的乙和丙均…」. */
function leadOf({ template, sentence }: Match, slot: Slot | undefined): LocalEntity[] {
  const all = entitiesOf(slot);
  if (slot === undefined || all.length < 2) return all;
  const at = [...template.slots].find(([, each]) => each === slot)?.[0] ?? 0;
  const alike = /^[^，。；\ue001]{0,4}(?:均|都|双双|分别|先后|相继|两家|等)/u.test(template.text.slice(at + 1));
  const [first, second] = slot.mentions;
  const between = sentence.sentence.text.slice(first?.end, second?.start);
  return alike || between === '、' ? all : all.slice(0, 1);
}

/** The first that a slot 「甲与乙、丙」 joins, or those that it is joined with; none where it is not told who is first. */
function pairOf(match: Match, nth: 0 | 1): LocalEntity[] {
  const slot = slotAt(match, 'pair');
  const all = entitiesOf(slot);
  if (all.length > 2 && !/^[与同跟]/u.test(slot?.joint ?? '')) return [];
  if (all.length < 2) return [];
  return nth === 0 ? all.slice(0, 1) : all.slice(1);
}

/** Every slot of the rule's kinds inside its group `each`. */
function eachOf({ rule, template, found }: Match): LocalEntity[] {
  const [from, to] = found.indices?.groups?.each ?? [0, 0];
  const kinds = rule.each?.kinds ?? [];
  const inside = [...template.slots].filter(([at, slot]) => at >= from && at < to && kinds.includes(slot.kind));
  // 「甲的子公司乙与丙」: a name that only describes the next one is not meant.
  return inside.flatMap(([at, slot], nth) => {
    const next = inside[nth + 1];
    return next !== undefined && describesNext(template.text.slice(at + 1, next[0])) ? [] : entitiesOf(slot);
  });
}

/** Whose a project is; a firm that a sum is said of is its own. */
export function ownersOf({ owners }: Match, thing: LocalEntity): readonly LocalEntity[] {
  if (thing.type === 'Company') return [thing];
  return ownersIn(owners, thing);
}

/** The entities at a match's `from` end: its own slots, else what the rule's `subject` points to. */
export function heads(match: Match): LocalEntity[] {
  if (match.rule.pair !== undefined) return pairOf(match, match.rule.pair === 'fromTo' ? 0 : 1);
  if (match.rule.each?.end === 'from') return eachOf(match);
  const slot = slotAt(match, 'from') ?? slotAt(match, 'from2');
  const dealing =
    slot !== undefined && match.rule.type === 'INVESTED_IN' ? firstOfDealing(match.template, slot) : undefined;
  const named =
    dealing !== undefined ? [dealing] : match.rule.firstOf === 'from' ? leadOf(match, slot) : entitiesOf(slot);
  if (named.length > 0 && match.rule.type === 'SUPPLIES') return named.map(traderOf);
  // 「甲旗下的乙公司某某基地」: whose the works are.
  if (named.length > 0 && match.rule.type === 'SUBSIDIARY_OF')
    return named.flatMap((each) => (each.type === 'Project' ? (each.holder ?? []) : each));
  if (named.length > 0) return named;
  const { rule, topic } = match;
  switch (rule.subject) {
    case 'topicFirm': {
      const payers = rule.type === 'INVESTED_IN' ? payersBefore(match.template, match.found.index) : [];
      if (payers.length > 0) return payers;
      const firm = topicFirm(match);
      return firm === undefined ? [] : [firm];
    }
    case 'topicPlace':
      return topic.place === undefined ? [] : [topic.place];
    case 'site':
      return siteBefore(match.template, match.found.index, topic);
    case 'projectsBefore':
      return [...match.template.slots].flatMap(([at, slot]) =>
        at < match.found.index && slot.kind === 'project' ? entitiesOf(slot) : [],
      );
    case 'holder':
      return entitiesOf(slotAt(match, 'to')).flatMap((thing) => ownersOf(match, thing));
    default:
      return [];
  }
}
