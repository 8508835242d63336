import { GuardedPattern } from '../patterns/guarded-pattern.js';
import { isOnlyMentioned, speakerBefore } from '../relations/subject.js';
import type { Slot, Template } from '../relations/template.js';
import type { Topic } from '../relations/topics.js';
import { opensWithUnknown } from '../relations/unknown-subjects.js';
import { findAnnouncer, findReported } from './announcer.js';
import { describedFirms } from './described-firms.js';
import type { ReadSentence } from './find-mentions.js';
import { isFree } from './free-words.js';
import type { LocalEntity, Mention } from './mention.js';

/** What words that only point to a firm mean: 该公司, 这家企业, 公司, 合资公司, 我们公司. */

const firmWord = new GuardedPattern(
  /(?:该公司|该企业|该集团|该厂|该(?:全资|控股)?(?:子公司|孙公司)|我们公司|这家(?:公司|企业|老厂|工厂|央企|国企|民企|车企|药企|上市公司|巨头|龙头(?:企业)?|跨国公司)(?![的之])|我公司|本公司|我司|(?:标的公司|目标公司|新公司|合资公司|合营公司)(?![、和与及]))|(?<=^|[，。；：、“]|其中|目前|今年|去年|近年来|由于|当前|因此|预计|此外|同时|随后|如今|现在|说|称|示|绍|悉|月|年|而|是|但)(?:公司(?!股|名|治理|章程|制|们|和|与|、|所在|注册地)|公司(?=全资子公司|控股子公司|持有)|企业(?=将|已|去年|今年|目前|现|计划|拟|年产|还|也|正|主要|主营|总投资|投资|可|先后|一期|二期|积极|在)|集团(?=将|已|去年|今年|目前|现|计划|拟|在|旗下|还|又|也|先后|累计|总部|成立|创立|创建|主营|拥有|投资|斥资|\d{4}年)|(?<=成为)公司(?=控股|全资|的)|(?<=同意)公司(?=全资|控股|下属)|(?<=[由对向为及与以同让将给])公司(?=的?(?:全资|控股)(?:子公司|孙公司))|厂里(?![的和与])|厂子(?![的里和与])|厂方|他们(?=自主|正|还|已|将|拟|计划|先后|在))|(?<=由)(?:本|我)?公司(?=(?:与|和|及|直接|间接|合计)|持股|持有|控股|出资|全资|实际控制)|(?<=由)他们(?=自主|研发|生产)/gu,
);
/** Whether a word points at the firm named last rather than at the one that the text is about: 该公司, 这家企业. */
const demonstrative = /^(?:该|这家)/u;
/** Words behind 公司 that tell whose the firm named before it is: 「甲由公司持股65%」, 「甲为公司控股子公司」. */
const holds =
  /^(?:与[^，。；]{2,14}|和[^，。；]{2,14}|及[^，。；]{2,14})?(?:直接|间接|合计|共同|分别|目前|现|的)*(?:持股|持有其|控股|全资|出资|实际控制)/u;
/** Deeds after which 该公司 may mean the doer as well as the other. */
const acquires = /(?:收购|控股|入股|参股|并购|增资|注资|受让|转让|入主)/u;

/** Words before a firm that is only named beside the one that the text is about. */
const beside = /(?:除了?|作为)$/u;

const firmsIn = (
  { sentence: { text }, mentions }: ReadSentence,
  before = Number.POSITIVE_INFINITY,
  but: RegExp | undefined = undefined,
) => [
  ...new Set(
    mentions
      .filter(({ kind, start, end }) => kind === 'firm' && end <= before && but?.test(text.slice(0, start)) !== true)
      .map(({ entity }) => entity),
  ),
];

/** The one firm of a slot, or whose project it is; nobody where it holds several. */
function firmOf(slot: Slot): LocalEntity | undefined {
  const entity = slot.mentions.length === 1 ? slot.mentions[0]?.entity : undefined;
  return entity?.type === 'Company' ? entity : entity?.holder;
}

const founds =
  /(?:设立|成立|组建|新设|创立|收购|增资|入股|控股|受让|并购)了?(?:全资子公司|子公司|合资公司|公司)?[^，。；的]{0,8}$/u;

/** Words before 合资公司 and 新公司 that found one: it has no name yet. */
const isUnnamed = /(?:成立|设立|组建|创办|新设|建立|注册|[一两三几多]家|成为|首家)(?:了)?[^，。；]{0,8}$/u;
/** How many sentences 合资公司 reaches back to the one that founds it. */
const reach = 8;

/** The firm that a sentence says is founded or bought: what 新公司 and 标的公司 mean behind it. */
function foundedBefore(sentence: ReadSentence | undefined, offset = Number.POSITIVE_INFINITY): LocalEntity | undefined {
  return sentence?.mentions
    .filter(
      ({ kind, end, start }) => kind === 'firm' && end <= offset && founds.test(sentence.sentence.text.slice(0, start)),
    )
    .at(-1)?.entity;
}

/** Whether the last clause of a sentence that has a subject opens with a name that was not read. */
function speaksOfUnknown({ sentence: { text }, mentions }: ReadSentence): boolean {
  const last = mentions.filter(({ kind }) => kind === 'firm').at(-1)?.end ?? 0;
  return text
    .slice(last)
    .split(/[，；]/u)
    .slice(1)
    .some((clause) => opensWithUnknown(clause));
}

/** The one firm that a sentence ends with and brings up: 「…的还有乙。」, 「…引进了乙。」 */
function presentedBy({ sentence, mentions }: ReadSentence): LocalEntity | undefined {
  const { text } = sentence;
  const last = mentions.filter(({ kind }) => kind === 'firm').at(-1);
  if (last === undefined || !/^[”」）]?[。！]?$/u.test(text.slice(last.end))) return undefined;
  return /(?:还有|则?是|就是|有|包括|当属|引进了?|迎来了?|来自|要数|首推)$/u.test(text.slice(0, last.start))
    ? last.entity
    : undefined;
}

interface Place {
  readonly sentence: ReadSentence;
  readonly template: Template;
  readonly offset: number;
  readonly topic: Topic;
  readonly before?: { readonly sentence: ReadSentence; readonly topic: Topic; readonly template: Template };
  /** The firm that the article last said was founded, a few sentences ago. */
  readonly founded?: LocalEntity | undefined;
}

/** 「某某制冷是国内最大的同类企业之一，公司…」: a sentence that opens with somebody of whom no name is known. */
const opensUnknown =
  /^(?!(?:目前|如今|现在|据|其|它|这|该|公司|企业|集团|项目|产品|作为|同时|此外|去年|今年|上述|我们|他们|前者|后者|对方|主业|主营))[\u4e00-\u9fffA-Za-z]{3,8}(?:则|也|还)?(?:是|系)[^，。；]{2,30}(?:企业|公司|厂商|龙头|制造商|供应商)(?:之一)?，/u;

/** What 该公司, 公司, 该企业 and 他们 mean: the firm that the sentence, or the one before it, is about; nobody where two fit alike. */
function resolveFirm(
  word: string,
  { sentence, template, offset, topic, before, founded }: Place,
): LocalEntity | undefined {
  const at = template.at.findIndex((start) => start >= offset);
  // 「除了甲，公司还给乙供罐」
  const own = firmsIn(sentence, offset, beside);
  if (/^(?:标的|目标|新|合资|合营)公司$/u.test(word))
    return (
      foundedBefore(sentence, offset) ??
      foundedBefore(before?.sentence) ??
      (isUnnamed.test(sentence.sentence.text.slice(0, offset)) ? undefined : founded)
    );
  // 「由全资子公司乙承担，该子公司位于…」
  if (/[子孙]公司$/u.test(word)) {
    const named = own.at(-1) ?? foundedBefore(before?.sentence);
    return named !== undefined && named !== own[0]
      ? named
      : own.length === 1 && topic.earlier !== own[0]
        ? own[0]
        : named;
  }
  if (/集团$/u.test(word)) {
    const groups = [...own, ...(before === undefined ? [] : firmsIn(before.sentence))].filter(({ name }) =>
      /集团/u.test(name),
    );
    const [group] = groups;
    if (group !== undefined && groups.every((each) => each === group)) return group;
  }
  if (own.length > 0) {
    const speaker = speakerBefore(template, at < 0 ? template.text.length : at, new Set(['firm', 'project']));
    if (speaker !== undefined && speaker !== 'others') return firmOf(speaker);
    return own.length === 1 ? own[0] : undefined;
  }
  if (sentence.mentions.every(({ start }) => start > 8) && opensUnknown.test(sentence.sentence.text)) return undefined;
  // 「与甲一墙之隔，某某装备的新厂房已经封顶。该公司…」
  if (demonstrative.test(word) && before !== undefined && speaksOfUnknown(before.sentence)) return undefined;
  const last = before === undefined ? [] : firmsIn(before.sentence);
  if (demonstrative.test(word) && before !== undefined && last.length > 0) {
    // 「甲的样机通过了乙的验收。该公司…」: 乙 is not what the sentence is about.
    const about = before.topic.firmAge <= 2 ? before.topic.firm : undefined;
    if (about !== undefined && last.every((firm) => firm !== about && isOnlyMentioned(before.template, firm)))
      return about;
    if (last.length === 1) return last[0];
    // 「与甲一同签约的还有乙。该公司…」
    const presented = presentedBy(before.sentence);
    if (presented !== undefined) return presented;
    // 「甲拟设立乙。该公司注册资本2亿元」
    const founded = foundedBefore(before.sentence);
    if (founded !== undefined && founded === last.at(-1)) return founded;
    if (acquires.test(before.sentence.sentence.text)) return undefined;
    return before.topic.firm !== undefined && last.includes(before.topic.firm) ? before.topic.firm : undefined;
  }
  const speaks =
    topic.firm !== undefined && topic.firmAge === 0 && firmsIn(sentence).length === 0 ? topic.firm : undefined;
  if (speaks !== undefined) return speaks;
  const running = before?.topic ?? topic;
  return running.firmAge <= 7 ? running.firm : undefined;
}

/**
 * Whom 公司 means where a news item reports one firm's announcement: that firm, beside 该公司 for another, and where a
 * paragraph has not come to speak of another firm, or has said 公司 of it beside that one (`said`).
 */
function ofReport(
  word: string,
  offset: number,
  { sentence }: ReadSentence,
  previous: ReadSentence | undefined,
  earlier: Topic | undefined,
  reported: LocalEntity | undefined,
  said: boolean,
): LocalEntity | undefined {
  if (reported === undefined || !/^(?:公司|本公司|我公司|我司)/u.test(word)) return undefined;
  if (said || /该(?:公司|企业|子公司)/u.test(sentence.text.slice(0, offset))) return reported;
  const goesOn = previous !== undefined && previous.sentence.paragraphIndex === sentence.paragraphIndex;
  return goesOn && earlier?.firm !== reported ? undefined : reported;
}

/** The firm that most of an article's names of firms are: one that it portrays. */
function findPortrayed(read: readonly ReadSentence[]): LocalEntity | undefined {
  const counts = new Map<LocalEntity, number>();
  for (const { mentions } of read)
    for (const { kind, entity } of mentions) if (kind === 'firm') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 4 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** 公司 and 企业 mean the firm that an article portrays where the sentence before names it beside another. */
function ofPortrait(
  word: string,
  sentence: ReadSentence,
  previous: ReadSentence | undefined,
  portrayed: LocalEntity | undefined,
): LocalEntity | undefined {
  if (portrayed === undefined || previous === undefined || !/^(?:公司|企业)/u.test(word)) return undefined;
  if (firmsIn(sentence).length > 0) return undefined;
  const before = firmsIn(previous);
  return before.length > 1 && before.includes(portrayed) ? portrayed : undefined;
}

/** 「“我们公司…。”甲公司总经理说」: whose words a quote is that says 我们公司, where that is told behind it. */
function sayerBehind(
  word: string,
  end: number,
  sentence: ReadSentence,
  next: ReadSentence | undefined,
): LocalEntity | undefined {
  if (!/^我/u.test(word)) return undefined;
  const close = sentence.sentence.text.indexOf('”', end);
  const [where, from] = close >= 0 && close < sentence.sentence.text.length - 3 ? [sentence, close] : [next, 0];
  return where?.mentions.find(
    (mention) =>
      mention.kind === 'firm' &&
      mention.start >= from &&
      mention.start - from <= 4 &&
      /^(?:公司|集团)?(?:的)?[^，。；“]{0,12}(?:说|介绍|告诉|表示|透露|坦言)/u.test(
        where.sentence.text.slice(mention.end),
      ),
  )?.entity;
}

/** The firms that the words of an article's sentences point to, asked from the first sentence to the last. */
export class PointedFirms {
  readonly #read: readonly ReadSentence[];
  readonly #announcer: LocalEntity | undefined;
  readonly #reported: LocalEntity | undefined;
  readonly #portrayed: LocalEntity | undefined;
  /** The last sentence in which 公司 means the firm that announces although another is named before it. */
  #beside: number | undefined;
  #founded: { readonly firm: LocalEntity; readonly index: number } | undefined;

  constructor(read: readonly ReadSentence[]) {
    this.#read = read;
    this.#announcer = findAnnouncer(read);
    this.#reported = this.#announcer === undefined ? findReported(read) : undefined;
    this.#portrayed = findPortrayed(read);
  }

  /** Whether 公司 means the firm that announces, where the words say that a firm named before belongs to it. */
  #isHolder(sentence: ReadSentence, start: number, end: number): boolean {
    const reported = this.#reported;
    return (
      reported !== undefined &&
      holds.test(sentence.sentence.text.slice(end)) &&
      firmsIn(sentence, start).some((firm) => firm !== reported)
    );
  }

  /** Whether the sentence before, of the same paragraph, has 公司 for the firm that announces beside one named before it. */
  #isSaidBeside(index: number): boolean {
    return (
      this.#beside !== undefined &&
      this.#beside === index - 1 &&
      this.#read[index - 1]?.sentence.paragraphIndex === this.#read[index]?.sentence.paragraphIndex
    );
  }

  /** The mentions that pointing words of a sentence add, each of the firm that it means. */
  of(
    index: number,
    template: Template,
    topic: Topic,
    earlier: { readonly topic: Topic; readonly template: Template } | undefined,
  ): Mention[] {
    const [previous, sentence, next] = [this.#read[index - 1], this.#read[index], this.#read[index + 1]];
    if (sentence === undefined) return [];
    const { text } = sentence.sentence;
    const place = {
      sentence,
      template,
      topic,
      ...(previous === undefined || earlier === undefined ? {} : { before: { sentence: previous, ...earlier } }),
      founded: this.#founded !== undefined && index - this.#founded.index <= reach ? this.#founded.firm : undefined,
    };
    const added: Mention[] = [];
    for (const match of firmWord.all(text)) {
      const end = match.index + match[0].length;
      if (!isFree(sentence, match.index, end)) continue;
      // 「设立合资公司某某有限公司」: the word only says what the name behind it is.
      if (/^(?:新|合资|合营|标的|目标)公司$/u.test(match[0]) && sentence.mentions.some(({ start }) => start === end))
        continue;
      const said = this.#isSaidBeside(index) || this.#isHolder(sentence, match.index, end);
      const entity =
        /^(?:公司|本公司|我公司|我司)/u.test(match[0]) && this.#announcer !== undefined
          ? this.#announcer
          : (sayerBehind(match[0], end, sentence, next) ??
            ofReport(match[0], match.index, sentence, previous, earlier?.topic, this.#reported, said) ??
            ofPortrait(match[0], sentence, previous, this.#portrayed) ??
            resolveFirm(match[0], { ...place, offset: match.index }));
      if (entity === undefined) continue;
      added.push({ kind: 'firm', start: match.index, end, entity, points: true });
      if (entity === this.#reported && (said || firmsIn(sentence, match.index).some((firm) => firm !== entity)))
        this.#beside = index;
    }
    for (const { opens, start, end } of describedFirms(sentence)) {
      const entity = resolveFirm('这家企业', { ...place, offset: opens });
      const isInside = sentence.mentions.some(
        (mention) => mention.entity === entity && mention.start > opens && mention.end < start,
      );
      if (entity !== undefined && !isInside) added.push({ kind: 'firm', start, end, entity, points: true });
    }
    const newFirm = foundedBefore(sentence);
    if (newFirm !== undefined) this.#founded = { firm: newFirm, index };
    return added;
  }
}
