import type { ReadSentence } from '../mentions/find-mentions.js';
import type { Mention } from '../mentions/mention.js';
import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { Quantity } from '../quantities/quantities.js';
import { flatString } from '../segmentation/flat-string.js';

/** The kinds of slots that rules speak of. A slot may hold several coordinated names. */
export type SlotKind = 'firm' | 'park' | 'district' | 'project' | 'body' | 'money' | 'capacity' | 'percent' | 'count';

export interface Slot {
  readonly kind: SlotKind;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
  readonly quantity: Quantity | undefined;
  /** Words that close a list: 「等电池行业龙头企业」. */
  readonly tail: string | undefined;
  /** What stands between the first two names of a slot that joins several: 与, 和, 、. */
  readonly joint: string | undefined;
}

/** A slot of names. */
export function nameSlot(
  kind: SlotKind,
  start: number,
  end: number,
  mentions: readonly Mention[],
  joint?: string,
): Slot {
  return { kind, start, end, mentions, quantity: undefined, tail: undefined, joint };
}

/** One private-use character stands for each kind of slot in a template. */
export const slotSymbols: Readonly<Record<SlotKind, string>> = {
  firm: '\ue001',
  park: '\ue002',
  district: '\ue003',
  project: '\ue004',
  body: '\ue005',
  money: '\ue006',
  capacity: '\ue007',
  percent: '\ue008',
  count: '\ue009',
};

/** A sentence with its names and figures replaced by symbols, so that rules are short patterns over words and slots. */
export interface Template {
  readonly text: string;
  /** For each character of `text` the sentence offset where it starts. */
  readonly at: readonly number[];
  /** Slots by their position in `text`, in order. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** What has been found out about its clauses, see `subject.ts`: asked again for each rule that fits behind them. */
  readonly clauses: Map<number, boolean>;
}

const listTail =
  /^等(?<words>(?:一?大?批|多家|\d+(?:多|余)?[家个]|[两二三四五六七八九十]+[家个])?[^，。；、：\ue000-\ue0ff]{0,18}?(?:企业|公司|厂商|客户|用户|买家|买主|主顾|采购商|采购方|主机厂|品牌|巨头|厂家|车企|单位|集团|项目|工程|商家|代表))|^等(?<few>[一二两三四五六七八九十\d]+(?:家|个)?(?:省市|省份|城市|地区|地|市|省)?)?/u;

function outermost(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const previous = kept.at(-1);
    if (previous !== undefined && mention.start < previous.end) {
      if (mention.end > previous.end && mention.end - mention.start > previous.end - previous.start)
        kept[kept.length - 1] = mention;
      continue;
    }
    kept.push(mention);
  }
  return kept;
}

/** A country's name inside a description: 与「美国」海工巨头某某. */
const foreign = /(?:美国|德国|日本|韩国|法国|英国|荷兰|瑞士|意大利|新加坡|加拿大|瑞典|丹麦|芬兰|奥地利|比利时|西班牙)/u;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly slot: Slot;
}

function piecesOf(read: ReadSentence): Piece[] {
  const { text } = read.sentence;
  const pieces: Piece[] = [];
  for (const mention of outermost(read.mentions)) {
    if (mention.kind === 'person') continue;
    const slot = nameSlot(mention.kind, mention.start, mention.end, [mention]);
    pieces.push({ start: mention.start, end: mention.end, slot });
  }
  for (const quantity of read.quantities) {
    if (quantity.kind === 'area' || quantity.kind === 'other') continue;
    // 「三元前驱体」 is a material, not three yuan.
    if (quantity.kind === 'money' && /^[二三四]元$/u.test(quantity.text)) continue;
    if (pieces.some(({ start, end }) => quantity.start < end && start < quantity.end)) continue;
    const slot: Slot = { ...nameSlot(quantity.kind, quantity.start, quantity.end, []), quantity };
    pieces.push({ start: quantity.start, end: quantity.end, slot });
  }
  const sorted = pieces.sort((a, b) => a.start - b.start);
  // 「德国某某」, 「美国海工巨头某某」: the country belongs to the firm's description.
  return sorted.filter(({ slot, end }, index) => {
    if (slot.kind !== 'district' || slot.mentions[0]?.entity.properties.level !== 'country') return true;
    const next = sorted[index + 1];
    if (next?.slot.kind !== 'firm' || next.start - end > 12) return true;
    return !/^(?:[^，。；、的在]{0,9}(?:巨头|龙头|企业|公司|品牌|[厂备件料药]商|集团))?$/u.test(
      text.slice(end, next.start),
    );
  });
}

const isPlace = (kind: SlotKind) => kind === 'park' || kind === 'district';

/** Whether of two neighbouring places the second lies in the first: nothing or 的 between them, a country only right before. */
function isInside(between: string, outer: Slot, inner: Slot): boolean {
  if (between === '') return true;
  if (between !== '的' || outer.mentions.length !== 1) return false;
  const [around] = outer.mentions;
  const [within] = inner.mentions;
  if (around === undefined || within === undefined || around.points === true || within.points === true) return false;
  return around.entity !== within.entity && around.entity.properties.level !== 'country';
}

const shortAside = new GuardedPattern(/（[^（）]{1,40}）/gu);

/** Pieces outside bracketed asides: what an aside says does not part the names around it. */
function outsideAsides(text: string, pieces: readonly Piece[]): Piece[] {
  const asides = shortAside
    .all(text)
    .map(({ index, 0: words }) => ({ from: index, to: index + words.length }))
    .filter(({ from }) => !pieces.some(({ start, end }) => start <= from && from < end));
  if (asides.length === 0) return [...pieces];
  return pieces.filter(({ start, end }) => !asides.some(({ from, to }) => start >= from && end <= to));
}

/** Joins coordinated names of one kind into one slot, and a place with the place inside it that follows. */
function join(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const previous = joined.at(-1);
    if (previous === undefined || previous.slot.mentions.length === 0 || piece.slot.mentions.length === 0) {
      joined.push(piece);
      continue;
    }
    const between = text.slice(previous.end, piece.start);
    const a = previous.slot.kind;
    const b = piece.slot.kind;
    if (isPlace(a) && isPlace(b) && isInside(between, previous.slot, piece.slot)) {
      // 「镇江市」「丹徒开发区」, 「大冶市的某某工业园」: the inner place is the one that is meant.
      joined[joined.length - 1] = {
        start: previous.start,
        end: piece.end,
        slot: { ...piece.slot, start: previous.start },
      };
      continue;
    }
    const coordinated =
      /^(?:、|和|与|及|以及|，以及)(?:中方|外方|[^，。；、的]{0,10}(?:巨头|龙头|企业|品牌|厂商))?$/u.test(
        between.replace(/^（[^（）]{1,40}）/u, '').replace(foreign, ''),
      ) ||
      (between === '，' && a === 'firm' && b === 'firm' && previous.slot.mentions.length >= 2);
    const alike =
      a === b ||
      (a === 'firm' && b === 'body') ||
      (a === 'body' && b === 'firm') ||
      (isPlace(a) && isPlace(b)) ||
      (a === 'firm' && b === 'project' && between === '、') ||
      (a === 'project' && b === 'firm' && between === '、');
    // 「甲投资12亿元的豫南工厂、乙投资8亿元的华中基地」: the next one opens an item of its own.
    const opensItem =
      a === 'project' &&
      b === 'firm' &&
      /^(?:总|计划)?(?:投资|斥资)|^(?:的|在)/u.test(text.slice(piece.end, piece.end + 4));
    if (coordinated && alike && !opensItem) {
      const kind = a === b ? a : isPlace(a) ? b : a === 'body' || b === 'body' ? 'firm' : 'project';
      joined[joined.length - 1] = {
        start: previous.start,
        end: piece.end,
        slot: nameSlot(
          kind,
          previous.start,
          piece.end,
          [...previous.slot.mentions, ...piece.slot.mentions],
          previous.slot.joint ?? between,
        ),
      };
      continue;
    }
    joined.push(piece);
  }
  return joined;
}

const isQuote = new Uint8Array(65536);
for (const quote of '“”‘’「」『』"') isQuote[quote.charCodeAt(0)] = 1;
const openBracket = '（'.charCodeAt(0);
const etc = '等'.charCodeAt(0);

/** Makes the template of a sentence: quotes and bracketed asides are left out, names and figures become symbols. */
export function makeTemplate(read: ReadSentence): Template {
  const { text } = read.sentence;
  const pieces = join(text, outsideAsides(text, piecesOf(read)));
  let template = '';
  const at: number[] = [];
  const slots = new Map<number, Slot>();
  let next = 0;
  let i = 0;
  // Words that stay as they are: up to `i`.
  let plain = 0;
  while (i < text.length) {
    const piece = pieces[next];
    if (piece !== undefined && i >= piece.start) {
      next += 1;
      if (i > piece.start) continue;
      template += text.slice(plain, i);
      let { end } = piece;
      let { slot } = piece;
      if (slot.mentions.length > 0 && text.charCodeAt(end) === etc) {
        const tail = listTail.exec(text.slice(end, end + 40));
        const words = tail?.groups?.words;
        const firmish = slot.kind === 'firm' || slot.kind === 'project';
        if (tail !== null && (words === undefined || firmish)) {
          const project = words !== undefined && /项目|工程$/u.test(words) && slot.kind === 'firm';
          const blocked = pieces.some(
            (other) => other.start > end && other.start < end + tail[0].length && other.slot.mentions.length > 0,
          );
          if (!blocked) {
            slot = {
              ...slot,
              kind: project ? 'project' : slot.kind,
              end: end + tail[0].length,
              tail: words,
            };
            end += tail[0].length;
          }
        }
      }
      slots.set(at.length, slot);
      template += slotSymbols[slot.kind];
      at.push(piece.start);
      i = end;
      plain = end;
      while (pieces[next] !== undefined && (pieces[next]?.start ?? 0) < i) next += 1;
      continue;
    }
    const code = text.charCodeAt(i);
    if (isQuote[code] === 1) {
      template += text.slice(plain, i);
      i += 1;
      plain = i;
      continue;
    }
    if (code === openBracket) {
      const close = text.indexOf('）', i);
      if (close > 0 && close - i <= 80) {
        template += text.slice(plain, i);
        i = close + 1;
        plain = i;
        continue;
      }
    }
    at.push(i);
    i += 1;
  }
  const isSame = plain === 0 && template === '';
  return { text: isSame ? text : flatString(template + text.slice(plain)), at, slots, clauses: new Map() };
}
