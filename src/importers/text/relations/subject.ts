import type { LocalEntity, Mention } from '../mentions/mention.js';
import { leavers, speaksInPassing, speaksOfOthers } from './others.js';
import { soleOf } from './sole-subject.js';
import { statedOwner } from './stated-owner.js';
import { subjectAhead } from './subject-ahead.js';
import type { Slot, SlotKind, Template } from './template.js';
import type { Topic } from './topics.js';

const isStop = new Uint8Array(65536);
for (const stop of '，；：。！？') isStop[stop.charCodeAt(0)] = 1;
/** Words before a name that make it anything but the subject of its clause. */
const governed =
  /(?:退出|撤出|离开|告别|剥离|转让|出售|卖掉|出让|减持|采用|选用|选择|选定|使用|旗下拥有|用的是|换成|改用|采购|购买|订购|配备|搭载|入股|参股|控股|并购|兼并|背靠|牵手|绑定|超越|击败|赶超|拿下|签下|赢得|面向|瞄准|对接|绑定|针对|聚焦|依赖|供应链(?:里|中)?的|与|和|及|同|跟|为|向|对|给|由|被|让|从|自|经|据|把|将|替|离|距|比|像|到|至|供|往|含|即|购|依托|借助|跟随|围绕|针对|关于|除了|除|持有|包括|收购|取得|以|于|通过|经由|透过|来自|给了|进了|进入了?|卖给|供给|供应|销往|售予|直供|专供|交付|发往|发给|联合|携手|涵盖|覆盖|服务|配套|进入|打入|成为|引进|引入|(?<![倒而还就但于正可便尤其只要的]|[一另]家(?:就|则)?)是|系|作为|(?<![为除])[了过]|利用|经过|按照|根据|外销|内销|出口|销售|卖到|卖往|用到|用在|装上|装进|走访|探访|走进|来到|赴|前往|考察|参观|联系|邀请|（)$/u;
/** The same with words that describe the name: 为家电巨头某某, 与当地企业某某. */
const governedBehind =
  /(?:(?:[送卖运销发交供][到往给至]|供应给|供货给|出售给)[^，。；]{0,10}的|(?:为|向|给|与|同|跟|对|被|由|从|到|携手|联合|服务|配套|供应|引进|引入|走访|考察|收购)[^，。；的\ue000-\ue0ff]{0,10}(?:巨头|龙头|企业|公司|厂商|车企|药企|品牌|客户|集团|大厂|厂|商|伙伴|船东|业主|用户|买家|甲方|股东|母公司|子公司|大户|同行|央企|国企|主机厂))$|(?:面向|瞄准|对接|绑定|聚焦)[^，。；]{0,10}$/u;
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
/** What stands between a name that describes and the name it describes: 「甲旗下的乙」, 「甲零部件供应商——乙」. */
const describes =
  /^(?:旗下|下属|所属|系|控股|参股|投资|全资)?[^，。；]{0,12}?(?:的|供应商|配套商|客户|子公司|企业|公司|厂)?(?:——|—)?[^，。；]{0,4}$/u;
const describing =
  /旗下|下属|所属|供应商|配套商|控股|参股|子公司|的(?:全资|独资|直属)|(?:投资|合资|设立|组建|成立|创办|打造)的|——|的(?:母公司|控股股东|大股东|总公司)$/u;

const neighbours =
  /^(?:公司|厂区|厂房)?(?:(?:仅|只)?(?:一[路街墙河江桥]之隔|(?:紧|相)?毗邻|相邻|比邻|相望|隔[^，。；]{1,2}相望|相距|紧挨)|的?(?:上下?游|下游|隔壁|对[面门]|旁边|附近|周边|周围|不远处|[东南西北]{1,2}[侧面边])(?=，))/u;

/** Whether a name is there to tell what lies or stands beside it: 「与甲一路之隔，…」, 「甲的下游，…」. `after`: the words behind the name. */
export function liesBeside(after: string): boolean {
  return neighbours.test(after);
}

/** Whether a name only describes the one behind it: 「甲旗下的乙」, 「甲在华首个工厂——乙」. */
export function describesNext(between: string): boolean {
  return describing.test(between) && describes.test(between);
}

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
      return isGoverned(before) && !acts.test(before) && !shows.test(withoutPlaces(before)) && !brings.test(before);
    })
  );
}

/** Whether the words before a name in its clause make it anything but the subject. */
function isGoverned(before: string): boolean {
  const bare = withoutPlaces(before);
  return governed.test(bare) || governedBehind.test(bare);
}

/** Words without the places among them. */
export function withoutPlaces(words: string): string {
  return words.includes('\ue002') || words.includes('\ue003') ? words.replace(/[\ue002\ue003]/gu, '') : words;
}

type Kinds = ReadonlySet<SlotKind>;
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
  const later = named.length > 0 && named.every(([at]) => at > index);
  return later ? topic.earlier : topic.firm;
}

/** 「这家来自东莞的企业，把工厂放在…」: words that point back to the firm, with what describes it between. */
const pointsBack =
  /(?:^|[。；])(?:而|如今|目前)?这[家个座间]\ue009?[^，。；\ue001\ue004]{0,24}(?:企业|公司|工厂|厂|集团)(?:，[^，。；\ue001\ue004]{0,20})?(?:，)?[^，。；\ue001\ue004]{0,16}$/u;

/** 「做偏光片的甲、做盖板的乙都已入驻…」: with 都 all that the clause lists are meant. */
function alike({ text, slots }: Template, slot: Slot, index: number): Mention[] {
  const entries = [...slots].filter(([at, { kind }]) => at < index && kind === slot.kind);
  const last = entries.at(-1);
  const from = Math.max(...[...'，；。：'].map((mark) => text.lastIndexOf(mark, index - 1))) + 1;
  if (last === undefined || !/^[^，。；]{0,4}(?:都|均|双双|相继|先后)/u.test(text.slice(last[0] + 1, index)))
    return [...slot.mentions];
  const listed = entries.filter(
    ([at], nth) =>
      at >= from &&
      (nth === entries.length - 1 ||
        /^(?:、|和|与|及)[^，。；\ue001\ue004]{0,10}$/u.test(text.slice(at + 1, entries[nth + 1]?.[0]))),
  );
  return listed.some(([, each]) => each === slot)
    ? listed.flatMap(([, { mentions }]) => [...mentions])
    : [...slot.mentions];
}

/** 「甲的风电基地和乙的示范项目，将落户…」: the projects that 和 joins with one, across whose they are. */
function joinedWith(template: Template, [at, slot]: readonly [number, Slot]): Slot[] {
  const before = [...template.slots].filter(([from, { kind }]) => from < at && kind === 'project').at(-1);
  if (before === undefined || !/^(?:和|与|及|以及|、)(?:\ue001的?)?$/u.test(template.text.slice(before[0] + 1, at)))
    return [slot];
  return [...joinedWith(template, before), slot];
}

/** 「甲的某基地已选址，集团投资5亿元，落户…」: who pays stands between, and what is paid for is what lands. */
function paysFor(template: Template, [at, built]: readonly [number, Slot], index: number): boolean {
  const firms = [...template.slots].filter(([from, { kind }]) => kind === 'firm' && from > at && from < index);
  const owner = built.mentions[0]?.entity.holder;
  const last = firms.at(-1)?.[0] ?? at;
  return (
    firms.every(([, { mentions }]) => mentions.every(({ entity, points }) => points === true || entity === owner)) &&
    !template.text.slice(at, index).includes('。') &&
    /^[^，。；\ue004]{0,10}\ue006[^，。；\ue001]{0,6}，[^，。；]{0,6}$/u.test(template.text.slice(last + 1, index))
  );
}

/**
 * What the words at an offset say the place of: the firm, project or body that their sentence speaks of, the built thing
 * before its builder where 「甲将建设乙项目，选址…」; else what the sentence before spoke of.
 */
export function siteBefore(template: Template, index: number, topic: Topic): LocalEntity[] {
  const built = [...template.slots]
    .filter(([at, slot]) => at < index && slot.kind === 'project')
    .sort((a, b) => a[0] - b[0])
    .at(-1);
  if (built !== undefined) {
    const between = template.text.slice(built[0] + 1, index);
    if (!/[。\ue001]/u.test(between) || paysFor(template, built, index))
      return joinedWith(template, built).flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
  }
  const pointed = pointsBack.exec(template.text.slice(0, index));
  if (pointed !== null && topic.firm !== undefined && topic.firmAge <= 2) return [topic.firm];
  const slot = speakerBefore(template, index, siteKinds);
  if (slot === 'others') return [];
  if (slot !== undefined) return alike(template, slot, index).map(({ entity }) => entity);
  // A zone that stands before is what the words are about; a project that comes behind them is not.
  if (/[\ue001\ue002\ue003]/u.test(template.text.slice(0, index))) return [];
  const later = [...template.slots.values()].some(({ mentions }) =>
    mentions.some(({ entity }) => entity === topic.project),
  );
  if (topic.project !== undefined && topic.firmAge > 0 && !later) return [topic.project];
  return topic.firm !== undefined && topic.firmAge <= 3 ? [topic.firm] : [];
}
