import type { ReadSentence } from '../mentions/find-mentions.js';
import type { LocalEntity } from '../mentions/mention.js';
import { isPassing } from '../mentions/passing-places.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { buildsForOthers, describesNext, liesBeside, withoutPlaces } from './clause-roles.js';
import { firstSubject, isOnlyMentioned, speakerBefore, speaksOfOthersAt } from './subject.js';
import type { Slot, Template } from './template.js';

/** What each sentence is about, for the words that only point: 公司, 该企业, 该区, 项目, and subjects left out. */
export interface Topic {
  readonly firm: LocalEntity | undefined;
  readonly place: LocalEntity | undefined;
  readonly project: LocalEntity | undefined;
  /** How many sentences ago the firm was the subject. */
  readonly firmAge: number;
  /** The firm that the sentences before spoke of. */
  readonly earlier: LocalEntity | undefined;
  /** Since the firm was spoken of, the text has spoken of others: what has no subject is not said of the firm. */
  readonly others: boolean;
}

const titles =
  '(?:董事长|总经理|副总经理|经理|总裁|副总裁|总监|副总监|负责人|主任|厂长|副厂长|总工程师|首席执行官|CEO|创始人|董事|主席|部长|书记|技术员|工程师|副总|老总|总助)';
const lead =
  /^(?:据了解|据介绍|据悉|其中|目前|同时|此外|另外|近年来|近日|日前|今年以来|如今|譬如|例如|比如|作为[^，]{0,30}|在|走进|来到|走访|位于[^，]{0,12}的|[-\d年月日底初上下旬午第季度一二三四—]{1,14}|今年|去年|当天|早在|随着|截至|由|与|而|从[^，]{0,14}的|这是|国内|全球|全市|总部|[年月]落户的|\d{4}年落户的)*$/u;
const speech = /(?:说|介绍|表示|告诉|称|坦言|透露|指出|看来|笑言|笑道|感慨|直言|回忆)/u;

/** Behind a partner: its share of what the text speaks of. */
const holdsShare =
  /^(?:分别|各自?|合计|则|目前|现)*(?:持股|占股|持有|控股|参股|占比?|出资)(?:比例)?(?:为|约|达)?\ue008(?!的?股)/u;

function clauseStart(text: string, index: number): number {
  for (let i = index - 1; i >= 0; i -= 1) if ('，。；：！？'.includes(text[i] ?? '')) return i + 1;
  return 0;
}

/** The slot that a clause is about: the first firm or project at its head, behind at most a time or a place. */
export function subjectSlot(template: Template, kinds: ReadonlySet<Slot['kind']>): Slot | undefined {
  for (const [index, slot] of template.slots) {
    if (!kinds.has(slot.kind)) continue;
    // 「据了解，甲持股65%，乙持股35%」 goes on about the firm that they hold.
    const after = template.text.slice(index + 1);
    if (slot.kind === 'firm' && (holdsShare.test(after) || liesBeside(after) || buildsForOthers.test(after))) continue;
    const start = clauseStart(template.text, index);
    // 「甲接到大单：乙订购…」 goes on about the first.
    if (template.text[start - 1] === '：' && speaksBefore(template, start - 1)) continue;
    const head = withoutPlaces(template.text.slice(start, index));
    // 「作为甲的控股子公司，乙…」
    if (/作为$/u.test(head) && /^(?:公司|集团)?(?:全资|控股|参股|下属|所属|投资)?(?:的|旗下)/u.test(after)) continue;
    const next = slot.kind === 'firm' ? template.text.indexOf('\ue001', index + 1) : -1;
    if (next > 0 && describesNext(template.text.slice(index + 1, next))) continue;
    // 「与甲一样，乙也…」
    if (/[与和同像]$/u.test(head) && compared.test(template.text.slice(index + 1))) continue;
    // 「某镇的甲」
    if (head === '的' || lead.test(head)) return slot;
  }
  return undefined;
}

/** Whether the words before an offset, up to the one where their sentence begins, speak of a firm. */
function speaksBefore(template: Template, to: number): boolean {
  const speaker = speakerBefore(template, to);
  return speaker !== undefined && speaker !== 'others';
}

/** Words behind a name that another is only set beside. */
const compared =
  /^[^，。；\ue001]{0,6}(?:一样|相同|相比|不同|类似|相邻|毗邻|为邻|一墙之隔|一路之隔|隔[^，。；]{1,4}相望)/u;

/** 「首家入园的是甲。」, 「最先投产的是甲。」: whom a sentence brings up, and the next ones speak of. */
const presented = /^[^，。；\ue001]{2,16}的(?:就|便|则|正)?是[^，。；\ue001]{0,6}\ue001(?<end>[。！]?)$/u;

/** 「该公司母公司甲是…」, 「乙的客户甲…」: words before who is only told of to tell of the firm that the text is about. */
const kinOfTopic =
  /(?:(?:该公司|公司|该企业|企业|其|它)的?|(?<of>\ue001)(?:公司)?的?)(?:[^，。；的\ue000-\ue0ff]{0,6}的)?(?:母公司|控股股东|(?:第一)?大股东|股东|总公司|客户|用户|供应商|配套商|合作伙伴|竞争对手|对手)(?:之一)?的?(?:——)?$/u;

/** The firm that the text goes on about behind a sentence whose subject is only told of for it. */
function ownerOfAside(template: Template, subject: Slot, running: LocalEntity | undefined): LocalEntity | undefined {
  const at = [...template.slots].find(([, slot]) => slot === subject)?.[0] ?? 0;
  const lead = kinOfTopic.exec(template.text.slice(0, at));
  if (lead === null) return undefined;
  if (lead.groups?.of === undefined) return running;
  const of = template.slots.get(lead.index);
  return of?.mentions.length === 1 ? of.mentions[0]?.entity : undefined;
}

/** 「2023年，他把目光投向…」: where the one who leads a firm was named before, he acts for it. */
const ofPerson = /^(?:[^，。；\ue000-\ue0ff]{0,10}，)?[他她](?!们)/u;

const firmKinds: ReadonlySet<Slot['kind']> = new Set(['firm']);
const projectKinds: ReadonlySet<Slot['kind']> = new Set(['project']);

const titled = new GuardedPattern(
  new RegExp(
    `(?<firm>\ue001)?[^，。；\ue001]{0,10}?${titles}(?<name>[\u4e00-\u9fff]{2,3}?)(?=和|说|介绍|表示|告诉|称|坦言|透露|笑|不|却|把|将|带着|决定|自嘲|感慨|感叹|直言|回忆|一边|指着|算|很|，|在|看来|指|$)`,
    'gud',
  ),
);

const official = /[\ue002\ue003\ue005]|管委会|政府|[市区县镇乡]委|商务局|招商|发改|工信|经信/u;

/** 「某某公司总经理张三」: whom a person speaks for. */
function readSpeakers(
  template: Template,
  topicFirm: LocalEntity | undefined,
  speakers: Map<string, LocalEntity>,
): void {
  for (const match of titled.all(template.text)) {
    const name = match.groups?.name;
    const at = match.indices?.groups?.firm?.[0];
    // 「开发区管委会副主任某某说」 speaks for no firm.
    if (at === undefined && official.test(match[0])) continue;
    const firm = at === undefined ? topicFirm : template.slots.get(at)?.mentions[0]?.entity;
    if (name !== undefined && firm !== undefined && !speakers.has(name)) speakers.set(name, firm);
  }
}

function speakerFirm(text: string, speakers: ReadonlyMap<string, LocalEntity>): LocalEntity | undefined {
  for (const [name, firm] of speakers) {
    const at = text.indexOf(name);
    if (at >= 0 && speech.test(text.slice(at + name.length, at + name.length + 6))) return firm;
  }
  return undefined;
}

const saidBy = new RegExp(
  `^(?<firm>[\ue001\ue004])[^，。；\ue001]{0,10}?${titles}[^，。；\ue001]{0,8}?${speech.source}`,
  'u',
);

/** Whose words a quotation is that its speaker follows: 「“……。”甲公司总经理张三说」. */
function quotedFirm(
  { sentence }: ReadSentence,
  next: ReadSentence | undefined,
  template: Template | undefined,
): LocalEntity | undefined {
  if (next === undefined || template === undefined || !/^[“「]/u.test(sentence.text)) return undefined;
  if (next.sentence.paragraphIndex !== sentence.paragraphIndex || !saidBy.test(template.text)) return undefined;
  const slot = template.slots.get(0);
  const entity = slot?.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
  return entity?.type === 'Project' ? entity.holder : entity;
}

/** 「张三：我们去年扩产。」: whose turn a paragraph of an interview is, by the name or the 答 that opens it. */
const answer = /^(?:(?<name>[\u4e00-\u9fff]{2,4})|答|A)[：:]/u;

/** The firm that the speaker of an interview's paragraph speaks for, once the text has said who that is. */
function turnFirm(text: string, speakers: ReadonlyMap<string, LocalEntity>): LocalEntity | undefined {
  const opened = answer.exec(text);
  if (opened === null) return undefined;
  const { name } = opened.groups ?? {};
  // One who is asked alone answers without a name.
  return name === undefined ? (speakers.size === 1 ? [...speakers.values()][0] : undefined) : speakers.get(name);
}

/** The only firm that sentences name; undefined where they name none or several. */
function soleFirm(read: readonly ReadSentence[]): LocalEntity | undefined {
  let sole: LocalEntity | undefined;
  for (const { mentions } of read) {
    for (const { kind, entity } of mentions) {
      if (kind !== 'firm' || entity === sole) continue;
      if (sole !== undefined) return undefined;
      sole = entity;
    }
  }
  return sole;
}

/** Behind a customer: what it does with the goods of the one that the text is about, 「乙试用甲的滚子」. */
const triesGoods =
  /^(?:公司|集团)?[^，。；\ue001]{0,10}(?:试用|试装|试订|采购|订购|订下|下单|验证|认证|测试|考核|选中|看中|找到|找上|相中|退回|买下|买了|用上|用了|引进|验收)[^，。；\ue001]{0,10}(?<of>\ue001)/u;

/** Whether a sentence only tells what a customer does with the goods of a firm. */
function isOfGoodsOf(firm: LocalEntity, { text, slots }: Template): boolean {
  const at = text.indexOf('\ue001');
  const found = at < 0 ? null : triesGoods.exec(text.slice(at + 1));
  if (found === null) return false;
  return slots.get(at + found[0].length)?.mentions.some(({ entity }) => entity === firm) === true;
}

/** The first local place of a sentence that it does not name in passing. */
function nearPlace({ sentence }: ReadSentence, { slots }: Template): LocalEntity | undefined {
  for (const { kind, mentions, start, end } of slots.values()) {
    if ((kind !== 'park' && kind !== 'district') || mentions.length !== 1) continue;
    const entity = mentions[0]?.entity;
    if (isLocal(entity) && !isPassing(sentence.text, start, end)) return entity;
  }
  return undefined;
}

/** The projects that a sentence names by themselves. */
function projectsOf({ slots }: Template): LocalEntity[] {
  const projects: LocalEntity[] = [];
  for (const { kind, mentions } of slots.values()) {
    const [first] = mentions;
    if (kind === 'project' && mentions.length === 1 && first !== undefined) projects.push(first.entity);
  }
  return projects;
}

/** What each sentence is about, read from the first to the last. */
export function trackTopics(read: readonly ReadSentence[], templates: readonly Template[]): Topic[] {
  const topics: Topic[] = [];
  const speakers = new Map<string, LocalEntity>();
  let firm: LocalEntity | undefined;
  let firmAge = 0;
  let place: LocalEntity | undefined;
  let project: LocalEntity | undefined;
  let others = false;
  let turn: LocalEntity | undefined;
  let lastSpeaker: LocalEntity | undefined;
  const only = soleFirm(read);
  read.forEach((sentence, index) => {
    const template = templates[index];
    if (template === undefined) return;
    if (sentence.sentence.role === 'caption') {
      topics.push({ firm, place, project, firmAge: firmAge + 1, earlier: undefined, others: false });
      return;
    }
    const earlier = firm;
    const newParagraph = read[index - 1]?.sentence.paragraphIndex !== sentence.sentence.paragraphIndex;
    firmAge += newParagraph ? 2 : 1;
    if (
      newParagraph &&
      /^(?:\d{1,2}[.、．]|（?[一二三四五六七八九十]{1,2}[、）]|[①-⑳◆◇●■□▲▪★※])/u.test(sentence.sentence.text)
    ) {
      // An item of a list speaks of its own.
      firm = undefined;
      project = undefined;
    }
    const subject = subjectSlot(template, firmKinds);
    const projectSubject = subjectSlot(template, projectKinds);
    const single = soleFirm([sentence]);
    if (subject !== undefined && subject.mentions.length === 1) {
      firm = subject.mentions[0]?.entity;
      firmAge = 0;
    } else if (
      subject === undefined &&
      projectSubject?.mentions.length === 1 &&
      projectSubject.mentions[0]?.entity.holder !== undefined
    ) {
      firm = projectSubject.mentions[0].entity.holder;
      firmAge = 0;
    } else {
      const first = subject === undefined ? firstSubject(template) : undefined;
      const shown = presented.exec(template.text);
      const guest =
        shown === null ? undefined : template.slots.get(shown[0].length - 1 - (shown.groups?.end?.length ?? 0));
      if (guest?.mentions.length === 1) {
        firm = guest.mentions[0]?.entity ?? firm;
        firmAge = 0;
      } else if (first?.mentions.length === 1) {
        firm = first.mentions[0]?.entity ?? firm;
        firmAge = 0;
      } else if (
        single !== undefined &&
        (firm === undefined ||
          ((firmAge > 4 || speaksOfOthersAt(template, 'first')) && !isOnlyMentioned(template, single)))
      ) {
        firm = single;
        firmAge = 0;
      }
    }
    const about = subject ?? firstSubject(template);
    if (about?.mentions.length === 1 && about.mentions[0]?.entity === firm)
      firm = ownerOfAside(template, about, earlier) ?? firm;
    if (earlier !== undefined && firm !== earlier && isOfGoodsOf(earlier, template)) firm = earlier;
    firm ??= only;
    const astray = others && firmAge > 0;
    // Once it speaks of others, only a sentence of a firm can end that.
    if (!others || firmAge === 0)
      others =
        speaksOfOthersAt(template, 'last') &&
        !(firm !== undefined && lastSpeaker === firm && ofPerson.test(template.text));
    readSpeakers(template, firm, speakers);
    lastSpeaker = [...speakers.values()].at(-1);
    if (newParagraph) turn = turnFirm(sentence.sentence.text, speakers);
    const quoted = quotedFirm(sentence, read[index + 1], templates[index + 1]);
    const speaking = quoted ?? turn ?? speakerFirm(sentence.sentence.text, speakers);
    if (speaking !== undefined && subject === undefined) {
      firm = speaking;
      firmAge = 0;
      others = false;
    }
    place = nearPlace(sentence, template) ?? place;
    const named = projectsOf(template);
    if (projectSubject !== undefined && projectSubject.mentions.length === 1)
      project = projectSubject.mentions[0]?.entity;
    else if (named.length === 1) {
      // 「它的邻居——乙的生产线」 does not change the subject.
      const other = named[0];
      if (other?.holder === undefined || firm === undefined || other.holder === firm) project = other ?? project;
    }
    topics.push({ firm, place, project, firmAge, earlier, others: astray && speaking === undefined });
  });
  return topics;
}

/** A park, county, town or city: a place that an article can be about, other than a province or country. */
export function isLocal(entity: LocalEntity | undefined): boolean {
  if (entity === undefined) return false;
  if (entity.type === 'IndustrialPark') return true;
  const { level } = entity.properties;
  return level === 'county' || level === 'town' || level === 'city' || level === 'village';
}

/** The place that most of an article's sentences name, parks and counties before cities; the first of equals. */
export function findMainPlace(read: readonly ReadSentence[]): LocalEntity | undefined {
  const counts = new Map<LocalEntity, number>();
  for (const { mentions } of read) {
    for (const { kind, entity, start, end } of mentions) {
      if (mentions.some((outer) => outer.kind === 'firm' && outer.start <= start && outer.end >= end)) continue;
      if ((kind === 'park' || kind === 'district') && isLocal(entity))
        counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  let best: LocalEntity | undefined;
  let most = 0;
  for (const [entity, count] of counts) {
    const weight = entity.properties.level === 'city' ? count * 0.6 : count;
    if (weight > most) {
      best = entity;
      most = weight;
    }
  }
  return best;
}
