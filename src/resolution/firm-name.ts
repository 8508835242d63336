import { type NamedPlace, placeAt } from './name-places.js';
import { remember } from './remember.js';
import { plainName } from './simplify.js';
import { tradeKind, tradeWordAt } from './trade-words.js';

export type WordKind = 'place' | 'core' | 'vague' | 'telling' | 'group';

/** A stretch of a name and what it does there. Offsets are into `FirmName.bare`. */
export interface NameWord {
  readonly kind: WordKind;
  readonly text: string;
  /** For places without their level word. */
  readonly key: string;
  readonly start: number;
  /** A place that serves as the core: 重庆 of 重庆钢铁. */
  readonly isPlace?: boolean;
}

/** What of a legal form matters for identity. `nickname`: 中微公司, a form that registers do not know. */
export type LegalForm = 'stock' | 'limited' | 'other' | 'nickname' | 'none';

export interface FirmName {
  readonly plain: string;
  /** Without its legal form: what the words stand in. */
  readonly bare: string;
  readonly words: readonly NameWord[];
  readonly form: LegalForm;
  /** The whole name of one legal person. */
  readonly isLegal: boolean;
  /** Named as a group: 集团 at the end, behind it at most 控股 and the form. */
  readonly isGroup: boolean;
  /** 甲乙（集团）股份有限公司: it heads a group that is called the same without the brackets. */
  readonly isBracketedGroup: boolean;
  /** Named after a group that it belongs to: 甲乙集团重庆丙丁有限公司. */
  readonly isMember: boolean;
  /** A short name of the stock market: 甲乙股份. */
  readonly isStockName: boolean;
  /** What tells the firm from others. */
  readonly core: string;
}

const forms: readonly (readonly [RegExp, LegalForm])[] = [
  [/股份(?:有限)?公司$/u, 'stock'],
  [/有限(?:责任)?公司$/u, 'limited'],
  [/(?:(?:普通|有限|特殊普通)?合伙(?:企业)?|事务所|合作社|分公司|总公司)$/u, 'other'],
  [/公司$/u, 'other'],
];

function cutForm(plain: string): { bare: string; form: LegalForm } {
  for (const [pattern, form] of forms) {
    const bare = plain.replace(pattern, '');
    if (bare === plain || bare.length < 2) continue;
    // 中微公司: what everyone says, no legal name.
    if (pattern.source === '公司$' && bare.length < 4 && !bare.endsWith('集团')) return { bare, form: 'nickname' };
    return { bare, form };
  }
  return { bare: plain, form: 'none' };
}

function findWords(bare: string): NameWord[] {
  const words: NameWord[] = [];
  const add = (kind: WordKind, text: string, key: string, start: number): void => {
    const last = words.at(-1);
    if (kind === 'core' && last?.kind === 'core')
      words[words.length - 1] = { ...last, text: last.text + text, key: last.key + key };
    else words.push({ kind, text, key, start });
  };
  let outer: NamedPlace | undefined;
  for (let at = 0; at < bare.length; ) {
    const before = words.at(-1);
    const place = before?.kind === 'core' && before.text.length < 2 ? undefined : placeAt(bare, at, outer);
    const trade = tradeWordAt(bare, at);
    // A word of one character (酒, 厂) only ends a name.
    const isTrade = trade !== undefined && words.length > 0 && (trade.length > 1 || at + 1 === bare.length);
    if (place !== undefined && (!isTrade || place.text.length >= trade.length)) {
      add('place', place.text, place.key, at);
      outer = place;
      at += place.text.length;
      continue;
    }
    outer = undefined;
    if (bare.startsWith('集团', at) && words.length > 0) {
      add('group', '集团', '集团', at);
      at += 2;
    } else if (isTrade) {
      add(tradeKind(trade) ?? 'vague', trade, trade, at);
      at += trade.length;
    } else {
      add('core', bare.charAt(at), bare.charAt(at), at);
      at += 1;
    }
  }
  return words;
}

/** A name without a word of its own is called by its last place, or by its first word: 重庆钢铁, 中国石油. */
function withCore(words: readonly NameWord[]): readonly NameWord[] {
  if (words.some(({ kind, text }) => kind === 'core' && text.length > 1)) return words;
  const leading = words.findIndex(({ kind }) => kind !== 'place');
  const index = leading > 0 ? leading - 1 : 0;
  return words.map((word, at) =>
    at === index && word.kind !== 'core' ? { ...word, kind: 'core' as const, isPlace: word.kind === 'place' } : word,
  );
}

/** Takes a firm's Chinese name apart by places, trade words, 集团 and legal form; all else is its core. */
export const parseFirmName = remember(takeApart);

function takeApart(name: string): FirmName {
  const plain = plainName(name);
  const { bare: whole, form } = cutForm(plain);
  const isStockName = form === 'none' && whole.endsWith('股份') && whole.length >= 4;
  const bare = isStockName ? whole.slice(0, -2) : whole;
  const words = withCore(findWords(bare));
  const group = words.findLastIndex(({ kind }) => kind === 'group');
  const isFinal = group >= 0 && words.slice(group + 1).every(({ text }) => text === '控股' || text === '企业');
  return {
    plain,
    bare,
    words,
    form,
    isLegal: form === 'stock' || form === 'limited' || form === 'other',
    isGroup: isFinal,
    isBracketedGroup: /\(集团\)/u.test(name.normalize('NFKC')),
    isMember: group >= 0 && !isFinal,
    isStockName,
    core: words.flatMap(({ kind, key }) => (kind === 'core' ? [key] : [])).join(''),
  };
}

/** Whether a name is written in Latin letters alone. */
export function isLatinName(name: string): boolean {
  return !/\p{Script=Han}/u.test(name) && /\p{Script=Latin}/u.test(name);
}

/** The name's words without those that places, forms and level words add: equal for 重庆市甲乙 and 甲乙（重庆）. */
export function wordKey(name: FirmName): string {
  return name.words
    .map(({ key }) => key)
    .sort()
    .join(' ');
}
