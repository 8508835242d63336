import type { LocalEntity } from '../mentions/mention.js';
import { describesNext, isGoverned, liesBeside, withoutPlaces } from './clause-roles.js';
import { leavers, speaksInPassing, speaksOfOthers } from './others.js';
import { soleOf } from './sole-subject.js';
import { statedOwner } from './stated-owner.js';
import { subjectAhead } from './subject-ahead.js';
import type { Slot, SlotKind, Template } from './template.js';
import type { Topic } from './topics.js';

const isStop = new Uint8Array(65536);
for (const stop of '，；：。！？') isStop[stop.charCodeAt(0)] = 1;
/** 「以甲为实施主体」, 「由甲作为项目公司」: who carries out what the next clauses tell. */
const isDoer =
  /^(?:公司)?(?:为|作为|担任)(?:本?项目的?)?(?:实施|投资|建设|运营|承担)?(?:主体|项目公司|平台)(?=[，。；])/u;
/** Words that make a clause the setting of the next one: 随着甲落户, 在甲的带动下. */
const setting = /(?:在|随着|受)$/u;
/** The doer of a passive clause, with words that describe it: 由相邻的某某. */
const passive =
  /(?:隶属于?|归属于?|从属于|背靠|前身(?:是|为|系))[^，。；\ue001]{0,16}$|(?:由|采购自|供应给|(?<!^)来自)[^，。；\ue001\ue004]{0,16}的[^，。；\ue001]{0,6}$/u;
/** Who only builds for another is not what the next clauses speak of. */
const contractor =
  /^(?:(?:负责)?(?:承建|监理|设计|总承包|施工|代建)|(?:双方|两家)?(?:共同|联合|合资)(?:投资|出资)?(?:约)?\ue006?(?:投资|出资)?(?:设立|组建|成立|创办|兴办)(?=[，。；])|(?:分别|各自?|合计|则|目前|现)*(?:持股|占股|持有|控股|参股|认缴|出资|占比?)(?:比例|其|该公司)?(?:为|约|达)?\ue008|(?:也|都|均|已)*(?:在用|用了|用着|用上)|(?:也|都|均|已)*(?:是|为|成为|成了)(?:其|它|公司|我们|该公司)的?[^，。；]{0,10}(?:客户|用户|买家|主顾|供应商))/u;
/** Verbs whose object the text goes on to speak of. */
const brings =
  /(?:(?:建设单位|业主单位|业主方?|投资方|投资主体|实施主体|实施单位|项目单位|申报单位|项目法人|投资商|建设主体)(?:分别)?(?:为|是|系|：)|引进|引入|引来|引育|招引|招来|迎来|孵化出|催生|下设|下辖|(?:创办|创立|创建|办起|成立|组建|设立)(?!的))了?(?:[两二三四五六]家)?[^，。；\ue001]{0,14}$/u;
/** The clauses before an offset, the nearest first. */
function clausesBefore(text: string, index: number): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let to = index;
  for (let from = index; from >= 0; from -= 1) {
    if (from > 0 && isStop[text.charCodeAt(from - 1)] !== 1) continue;
    clauses.push({ from, to });
    to = from - 1;
  }
  return clauses;
}

/** Whom a writer goes to see or brings up: such an object is what the next sentences are about. */
const shows =
  /(?:走访|探访|走进|来到|赴|前往|考察|参观|联系|邀请|引进|引入|引来|迎来|是|拥有|包括|涵盖|旗下拥有|来自)了?$/u;

/** Words before one who does something, alone or with another. */
const acts = /[由被以与和及同跟]$/u;

/**
 * Whether every place where a sentence names a firm only mentions it, as customer, examiner, holder or the like: the next
 * sentence's 该公司 does not mean it.
 */
export function isOnlyMentioned(template: Template, firm: LocalEntity): boolean {
  const places = [...template.slots].filter(
    ([, { kind, mentions }]) => kind === 'firm' && mentions.some(({ entity }) => entity === firm),
  );
  return (
    places.length > 0 &&
    places.every(([at]) => {
      let from = at;
      while (from > 0 && isStop[template.text.charCodeAt(from - 1)] !== 1) from -= 1;
      const before = template.text.slice(from, at);
      // 「由甲总承包」: who builds for another does nothing of its own.
      if (contractor.test(template.text.slice(at + 1))) return true;
      return isGoverned(before) && !acts.test(before) && !shows.test(withoutPlaces(before)) && !brings.test(before);
    })
  );
}

/** Which kinds of slots may be what words speak of. */
export type Kinds = ReadonlySet<SlotKind>;
const firmKind: Kinds = new Set(['firm']);
const siteKinds: Kinds = new Set(['firm', 'project', 'body']);

/** The slot that a clause is about, judged by the words around it; `far` clauses need it at their head. */
function subjectIn(template: Template, from: number, to: number, far: boolean, kinds: Kinds): Slot | undefined {
  if (template.slots.size === 0) return undefined;
  const firms: [number, Slot][] = [];
  for (const entry of template.slots) {
    if (entry[0] >= to) break;
    if (entry[0] >= from && kinds.has(entry[1].kind)) firms.push(entry);
  }
  if (firms.length === 0) return undefined;
  // 「引来了乙公司，后者…」: whom a clause brings in is what the next ones are about.
  const brought = firms.at(-1);
  if (
    far &&
    brought !== undefined &&
    brings.test(template.text.slice(from, brought[0])) &&
    to - brought[0] <= 4 &&
    // 「引进甲的生产线」: whose equipment it is.
    !/^的/u.test(template.text.slice(brought[0] + 1, to))
  )
    return brought[1];
  for (const [n, [at, slot]] of firms.entries()) {
    const before = template.text.slice(from, at);
    if (far && /[以由]$/u.test(before) && isDoer.test(template.text.slice(at + 1))) return slot;
    // 「电机由甲提供，其某地工厂…」: whose the plant is.
    if (far && /由$/u.test(before) && /^，其(?!中|他|余|它)/u.test(template.text.slice(to))) return slot;
    if (brings.test(before) || contractor.test(template.text.slice(at + 1))) continue;
    if (/^的(?:合资|合营)(?:企业|公司)|^[^，。；\ue001]{0,2}(?:院士|教授|研究员)/u.test(template.text.slice(at + 1)))
      continue;
    // 「甲手机在某地下线」: the thing, not its firm.
    if (/^(?:手机|平板|电脑|轿车)/u.test(template.text.slice(at + 1))) continue;
    if (leavers.testPart(template.text.slice(at + 1), template.text)) continue;
    if (isGoverned(before) || passive.test(before)) continue;
    if (liesBeside(template.text.slice(at + 1))) continue;
    const next = firms[n + 1];
    if (next !== undefined && describesNext(template.text.slice(at + 1, next[0]))) continue;
    if (far && (before.length > 24 || setting.test(before))) continue;
    return slot;
  }
  return undefined;
}

/** Whether the clause between two offsets speaks of others. */
function isOfOthers({ text, clauses }: Template, from: number, to: number): boolean {
  // No sentence has as many as 2^16 characters.
  const place = (from << 16) | to;
  let is = clauses.get(place);
  if (is === undefined) {
    is = speaksOfOthers(text.slice(from, to), text);
    clauses.set(place, is);
  }
  return is;
}

/** Who a clause speaks of: a name's slot, `others` that are none, or nobody whom it names. */
export type ClauseSubject = Slot | 'others' | undefined;

/**
 * Who the words at an offset speak of: the subject of their own clause, else of the nearest clause before that has one.
 * A firm that the words only mention (为甲, 由甲, 甲旗下的) is no subject.
 */
export function speakerBefore(template: Template, index: number, kinds: Kinds = firmKind): ClauseSubject {
  for (const [n, { from, to }] of clausesBefore(template.text, index).entries()) {
    const slot = subjectIn(template, from, to, n > 0, kinds);
    if (slot !== undefined) return slot;
    if (isOfOthers(template, from, to) || speaksInPassing(template.text.slice(from, to), template.text))
      return 'others';
  }
  return undefined;
}

/** The names that the words at an offset speak of, if they speak of names. */
export function subjectBefore(template: Template, index: number, kinds: Kinds = firmKind): Slot | undefined {
  const speaker = speakerBefore(template, index, kinds);
  return speaker === 'others' ? undefined : speaker;
}

/** Whether a sentence speaks of none of its names: at its beginning (「县领导到甲调研」), at its end (「…，全市年产」). */
export function speaksOfOthersAt(template: Template, which: 'first' | 'last'): boolean {
  // Beside the clauses, whose places are no negative numbers.
  const place = which === 'first' ? -1 : -2;
  let does = template.clauses.get(place);
  if (does === undefined) {
    does = findOthersAt(template, which);
    template.clauses.set(place, does);
  }
  return does;
}

function findOthersAt(template: Template, which: 'first' | 'last'): boolean {
  const clauses = clausesBefore(template.text, template.text.length);
  for (const { from, to } of which === 'last' ? clauses : clauses.reverse()) {
    if (subjectIn(template, from, to, false, siteKinds) !== undefined) return false;
    if (isOfOthers(template, from, to)) return true;
  }
  return false;
}

/** The firm that a sentence is about: the subject of its first clause that has one. */
export function firstSubject(template: Template): Slot | undefined {
  if (template.slots.size === 0) return undefined;
  for (const { from, to } of clausesBefore(template.text, template.text.length).reverse()) {
    const slot = subjectIn(template, from, to, false, firmKind);
    if (slot !== undefined) return slot;
  }
  return undefined;
}

/**
 * The one firm that the words at an offset speak of, from their sentence, else from the running topic. Words that point
 * (`pointed`: 其, 该公司) mean it although the text has come to speak of others.
 */
export function firmBefore(template: Template, index: number, topic: Topic, pointed = false): LocalEntity | undefined {
  const slot = speakerBefore(template, index);
  if (slot === 'others' && !pointed) return undefined;
  if (slot !== undefined && slot !== 'others') return soleOf(template, slot);
  const ahead = subjectAhead(template, index);
  if (ahead !== undefined) return ahead;
  // 「甲项目位于…，产品供应…」: what is said of a project is said of its firm.
  const project = subjectBefore(template, index, new Set(['project']));
  const holder = project?.mentions.length === 1 ? ownerOf(template, project) : undefined;
  if (holder !== undefined) return holder;
  return topic.firmAge <= 6 && (pointed || !topic.others) ? runningFirm(template, index, topic) : undefined;
}

/** Whose a project of a sentence is: the one that the sentence calls its owner, or the firm in its name. */
function ownerOf(template: Template, project: Slot): LocalEntity | undefined {
  for (const [at, slot] of template.slots) {
    const stated = slot === project ? statedOwner(template, at) : undefined;
    if (stated !== undefined) return stated;
  }
  return project.mentions[0]?.entity.holder;
}

/** The firm that the text speaks of before an offset: one that its own sentence names only later does not count yet. */
export function runningFirm(template: Template, index: number, topic: Topic): LocalEntity | undefined {
  const named = [...template.slots].filter(([, { mentions }]) => mentions.some(({ entity }) => entity === topic.firm));
  const later = named.length > 0 && named.every(([at]) => at >= index);
  return later ? topic.earlier : topic.firm;
}
