import { activities, governingWords, worksProcesses, worksVerbs } from '../lexicon/project-words.js';
import type { Quantity } from '../quantities/quantities.js';
import type { Word } from '../segmentation/words.js';
import { endsName, wordAt } from './name-start.js';

/** A name that is already found: of a firm, a zone or a district. */
export interface NameSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** What a project's name is looked for in. */
export interface NameGround {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly NameSpan[];
}

const joins = /^(?:及|和|与|、|以及)$/u;
const buildingVerb = /^(?:新建|扩建|改建|改扩建|建设|续建|迁建|搬迁|增资|配套)$/u;
/** A dash between two materials: 「己内酰胺—聚酰胺」; two dashes end a phrase. */
const dash = /^[—－–-]$/u;
/** What 及 may add to a product: 「丙烯及下游深加工一体化项目」. */
const addition = /^(?:其|其他)?(?:下游|上游|配套|相关|复合|衍生|延伸|深加工|精深加工|副产)/u;
/** A capacity as lists write it, which the quantities leave in pieces: 「75万吨/年」. */
const yearlyBefore =
  /(?:\d[\d.,]*[万亿]?(?:吨|千瓦|千瓦时|平方米|立方米|台|套|片|只|件|辆)\/年|年产\d[\d.,]*[万亿]?[\u4e00-\u9fff]{1,3})$/u;

/** A size that grades what is built: 「百万吨级乙烯项目」, 「30万吨级码头工程」. */
const gradeBefore =
  /(?:\d[\d.,]*[万亿]?|[一二三四五六七八九十百千万两]+)(?:吨|千瓦|兆瓦|GWh?|平方米|立方米|标箱|公里|头)级$/u;

/** Yearly capacities, each with its product, that a last one ends. */
const yearlyRow =
  /年产(?:\d[\d.,]*[万亿]?(?:吨|GWh?|MW|千瓦时?|平方米|立方米|[台套片只件辆支颗块瓶箱米])[\u4e00-\u9fffA-Za-z\d-]{1,12}(?<!项目|工程)(?:、|和|及|与|以及))+$/u;

const yearlyAhead =
  /年产\d[\d.,]*[万亿]?(?:吨|千瓦时?|平方米|立方米|[台套片只件辆支颗块瓶箱米])[\u4e00-\u9fffA-Za-z\d-]{1,8}(?<![的是在将为由])$/u;

/** The words that a stretch covers wholly. Found by their offsets: a sentence may hold thousands. */
function wordsWithin(words: readonly Word[], from: number, to: number): Word[] {
  const within: Word[] = [];
  for (let index = Math.max(0, wordAt(words, from)); index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start >= to) break;
    if (word.start >= from && word.end <= to) within.push(word);
  }
  return within;
}

/** The yearly capacity that ends at an offset, as it is written; it is never longer than sixteen characters. */
function yearlyEndingAt(text: string, at: number): string | undefined {
  return yearlyBefore.exec(text.slice(Math.max(0, at - 16), at))?.[0];
}

function capacityEndingAt({ quantities }: NameGround, offset: number): Quantity | undefined {
  return quantities.find(
    ({ kind, start, end }) => start < offset && end >= offset && kind !== 'money' && kind !== 'area',
  );
}

/** The bracket that opens what closes right before an offset, where it holds a short place or model: 「南部（钦州）」. */
function openingBracket(text: string, at: number): number | undefined {
  if (text[at - 1] !== '）') return undefined;
  const open = text.lastIndexOf('（', at);
  if (open < 1 || at - open > 10 || /[，、；。]|[在拟待续]建|已投产/u.test(text.slice(open, at))) return undefined;
  if (!/[\u4e00-\u9fffA-Za-z]/u.test(text[open - 1] ?? '')) return undefined;
  return open;
}

/** What the names of industrial processes end with: 注塑, 压延, 印染, 封装. */
const processEnd = /[塑铸锻造染织纺压延涂镀焊割磨烧炼萃提取纯离成聚装测晶印刷酿榨烘选洗拼贴绕卷制]$/u;

/** What ends alike and makes nothing: what one does with works and people. */
const noProcess =
  /^(?:建成|形成|完成|达成|造成|促成|变成|组成|构成|落成|打造|建造|营造|研制|赶制|编制|控制|限制|抑制|试制|挑选|遴选|获取|争取|采取|脱离)$/u;

/** Whether a verb stands inside a name, as a process that makes something: a noun goes before it (精密注塑, 柔性线路板印制). */
function isProcess(words: readonly Word[], index: number): boolean {
  const [word, before] = [words[index], words[index - 1]];
  if (
    word === undefined ||
    before === undefined ||
    !/^v/u.test(word.tag) ||
    word.text.length !== 2 ||
    !processEnd.test(word.text) ||
    noProcess.test(word.text)
  )
    return false;
  return (
    before.end === word.start &&
    /^(?:n|nz|a|b|j|an|vn)$/u.test(before.tag) &&
    before.text.length >= 2 &&
    !endsName(before)
  );
}

/** Whether the nouns before an offset go back to a capacity or a firm, which only the name of a project joins so. */
function isAnchored(ground: NameGround, from: number): boolean {
  let at = from;
  for (let guard = 0; guard < 6 && at > 0; guard += 1) {
    if (capacityEndingAt(ground, at)?.kind === 'capacity' || yearlyEndingAt(ground.text, at) !== undefined) return true;
    if (ground.names.some(({ kind, end }) => end === at && kind === 'firm')) return true;
    const word = ground.words[wordAt(ground.words, at - 1)];
    if (word === undefined || endsName(word) || joins.test(word.text)) return false;
    at = word.start;
  }
  return false;
}

function joinsActivity(next: Word | undefined): boolean {
  return next !== undefined && (joins.test(next.text) || activities.has(next.text) || worksVerbs.has(next.text));
}

/** Whether what 及 or 、 joins before an offset is one name. */
function isJoined(ground: NameGround, join: Word, at: number): boolean {
  const left = ground.words[wordAt(ground.words, join.start - 1)];
  if (left === undefined) return false;
  if (activities.has(left.text)) return true;
  const right = ground.text.slice(join.end, at);
  // 「60万吨合成氨、80万吨尿素项目」: one works that makes both.
  if (ground.quantities.some(({ kind, start, end }) => kind === 'capacity' && start === join.end && end < at))
    return isAnchored(ground, join.start);
  if (right === '') return worksVerbs.has(left.text) && addition.test(ground.text.slice(join.end, at + 2));
  const isNoun = /^n/u.test(left.tag) || left.tag === 'x' || left.tag === 'j' || worksVerbs.has(left.text);
  if (!isNoun) return false;
  // 「射频及功率器件项目」: 及 joins what one project makes; what stands beside a name does not.
  if (join.text === '及' && right !== '' && !ground.names.some(({ end }) => end === join.start)) return true;
  if (join.text !== '、' && (addition.test(ground.text.slice(join.end, at + 2)) || isAnchored(ground, join.start)))
    return true;
  return (
    join.text !== '、' &&
    !/^[^、，]*(?:生产|制造)$/u.test(right) &&
    /(?:生产|制造)(?:基地|线|装置)/u.test(ground.text.slice(join.end, at + 8))
  );
}

/** What works are called modern, large and new with, inside their names too. */
const describesWorks = /^(?:现代|大型|超大型|未来|新一代|国际|民用|世界级|知名|高科技|新型|新式)$/u;

/**
 * 「海川集团|现代|中药智造基地」: where the firm starts whose works a describing word belongs to, when nothing but such words
 * stands between; undefined where no firm stands before it, or the firm does or has what follows.
 */
function describedByFirm({ words, names }: NameGround, word: Word): number | undefined {
  let { start } = word;
  if (!describesWorks.test(word.text)) return undefined;
  for (let index = wordAt(words, start) - 1; index >= 0; index -= 1) {
    const firm = names.find(({ kind, end }) => kind === 'firm' && end === start);
    if (firm !== undefined) return firm.start;
    const before = words[index];
    if (before === undefined || before.end !== start) return undefined;
    if (!describesWorks.test(before.text) && !/^[abn]/u.test(before.tag)) return undefined;
    if (endsName(before) && !describesWorks.test(before.text)) return undefined;
    start = before.start;
  }
  return names.find(({ kind, end }) => kind === 'firm' && end === start)?.start;
}

/** Where a project's name starts: back over nouns, names, 「年产N万吨」, and what 及, 和 and dashes join. */
export function findProjectStart(ground: NameGround, at: number): number {
  const { text, words, names } = ground;
  let start = at;
  for (let guard = 0; guard < 40 && start > 0; guard += 1) {
    const name = names.find((span) => span.start < start && span.end >= start);
    if (name !== undefined) {
      // The last place of a list is no part of the name: 「安徽、巢湖、滁州三大生产基地」.
      if (
        name.kind === 'district' &&
        text[name.start - 1] === '、' &&
        names.some(({ kind, end }) => kind === 'district' && end === name.start - 1)
      )
        break;
      start = name.start;
      // 「某某公司负碳材料中国总部基地项目」
      if (text.slice(name.start, name.end) === '中国') continue;
      // 「某某绵阳第6代生产线」: the firm right before the place opens the name.
      const firm = names.find((span) => span.kind === 'firm' && span.end === name.start);
      if (name.kind === 'district' && firm !== undefined) start = firm.start;
      // 「年产20GW拉晶及切片项目」: behind a capacity stands what is made, whatever it looks like.
      if (name.kind === 'firm' && capacityEndingAt(ground, start)?.kind === 'capacity') continue;
      break;
    }
    const quantity = capacityEndingAt(ground, start);
    if (quantity?.kind === 'count') break;
    if (quantity?.kind === 'capacity') {
      start = quantity.start;
      if (text.slice(start - 2, start) === '年产') start -= 2;
      continue;
    }
    const grade = gradeBefore.exec(text.slice(Math.max(0, start - 14), start))?.[0];
    if (grade !== undefined) {
      start -= grade.length;
      continue;
    }
    const yearly = yearlyEndingAt(text, start);
    if (yearly !== undefined) {
      start -= yearly.length;
      continue;
    }
    const bracket = openingBracket(text, start);
    if (bracket !== undefined) {
      start = bracket;
      continue;
    }
    const index = wordAt(words, start - 1);
    const word = words[index];
    if (word === undefined) break;
    if (joins.test(word.text)) {
      if (!isJoined(ground, word, at)) break;
      start = word.start;
      continue;
    }
    const before = words[index - 1];
    if (
      dash.test(word.text) &&
      start < at &&
      before !== undefined &&
      before.end === word.start &&
      /^(?:n|nz|eng|x|j)/u.test(before.tag) &&
      /[\u4e00-\u9fffA-Za-z\d]/u.test(text[word.end] ?? '') &&
      /[\u4e00-\u9fffA-Za-z\d]/u.test(text[word.start - 1] ?? '')
    ) {
      start = word.start;
      continue;
    }
    if (/^[·\-/+&.,A-Za-z0-9]+$/u.test(word.text)) {
      start = word.start;
      continue;
    }
    if (/^[“”]$/u.test(word.text)) break;
    // 「正开发电子铜箔项目」, but 「研究开发中心」, 「旅游开发项目」: before what is made it is the sentence's verb.
    if (word.text === '开发' && word.end < at && !joinsActivity(words[index + 1])) break;
    const isWorks = worksVerbs.has(word.text);
    if (isWorks && !activities.has(word.text) && !isInside(ground, index, at)) break;
    // 「…产业一体化」
    const isTrade = word.text === '产业' && text.startsWith('一体化', word.end);
    if (word.text === '年产' || activities.has(word.text) || isWorks || isTrade) {
      start = word.start;
      continue;
    }
    if (governingWords.has(word.text)) break;
    // 「磷酸盐系正极材料」: a family of materials.
    if (word.text === '系' && before !== undefined && /[盐酸酯胺烃钛铁铝钠锂锰镍锌硅碳]$/u.test(before.text)) {
      start = word.start;
      continue;
    }
    if (worksProcesses.has(word.text)) {
      start = word.start;
      continue;
    }
    if (/^m$/u.test(word.tag) && word.text.length > 1 && word.text !== '三元') break;
    if (endsName(word) && !/^(?:新|锂|大)(?![建增上设])/u.test(word.text) && !isProcess(words, index)) {
      const described = describedByFirm(ground, word);
      if (described === undefined || start === at) break;
      return described;
    }
    start = word.start;
  }
  // 「年产250万吨PTA、180万吨聚酯项目」: the capacities before the last one are the project's too.
  const row = /^\d/u.test(text.slice(start))
    ? yearlyRow.exec(text.slice(Math.max(0, start - 60), start))?.[0]
    : undefined;
  if (row !== undefined && start < at) return start - row.length;
  // 「年产30万吨矾土基均质料项目」: behind a yearly capacity nothing but the product stands, whatever its characters mean.
  const yearly = yearlyAhead.exec(text.slice(Math.max(0, start - 26), start));
  return yearly !== null && start < at ? start - yearly[0].length : start;
}

/**
 * Whether a works' verb is part of the name (铝锭扩产项目, 甲公司搬迁扩建工程) and does not govern it (某地新建铝锭项目):
 * verbs of building stand right before the noun, others behind a noun.
 */
function isInside({ words }: NameGround, index: number, at: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined || before.end !== word.start || governingWords.has(before.text))
    return false;
  if (buildingVerb.test(word.text)) {
    const rest = wordsWithin(words, word.end, at);
    if (!rest.every(({ text }) => worksVerbs.has(text) || activities.has(text))) return false;
  }
  if (worksVerbs.has(before.text)) return true;
  return before.text === '）' || before.text === '产业' || !endsName(before) || isProcess(words, index - 1);
}

/** Whether a stretch says what is built: something beside verbs, adverbs and words of time (not 「驶下生产线」, 「奖励项目」). */
export function namesSomething(words: readonly Word[], from: number, to: number): boolean {
  const within = wordsWithin(words, from, to);
  // 「封装测试工厂」: two processes say what is done there.
  if (to - from >= 4 && within.filter(({ text }) => activities.has(text) || worksProcesses.has(text)).length >= 2)
    return true;
  return within.some(
    ({ text, tag }) =>
      !governingWords.has(text) &&
      !worksVerbs.has(text) &&
      !/^(?:v|vn|vd|d|p|f|c|t|u|uj|r|q|i)$/u.test(text === '高新' ? 'n' : tag),
  );
}
