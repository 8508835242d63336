import type { AmountQualifier } from '../enumerations.js';
import { type Currency, currencies, currencyOf, currencyPattern } from './currency.js';
import { cleanFloat, numeralPattern, parseNumeral, toHalfWidth } from './numeral.js';

/** A sum of money as a text writes it. */
export interface Amount {
  /** In the currency's unit, 万 and 亿 expanded. Of a range the upper end, with the qualifier `upTo`. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** ISO 4217. Absent where the text names none (287亿): nothing is assumed. */
  readonly currency?: Currency;
  readonly qualifier: AmountQualifier;
  readonly text: string;
}

const qualifierWords: readonly (readonly [AmountQualifier, RegExp])[] = [
  ['upTo', /不超过|至多|最多|最高|上限|up to|at most|no more than/iu],
  ['over', /不低于|不少于|至少|突破|超过|逾|超|余|多|以上|over|more than|exceeding|at least|above/iu],
  ['about', /约|近|将近|大约|左右|上下|about|around|nearly|almost|approximately|some/iu],
];
const zhLead = '(?:不超过|至多|最多|最高|不低于|不少于|至少|突破|超过|大约|将近|约为|约|逾|超|近|高达|达到|达|上限)?';
const enLead =
  '(?:(?:up to|at most|no more than|over|more than|exceeding|at least|above|about|around|nearly|almost|approximately|some)\\s+)?';
const dash = '(?:-|—|–|~|至|到|\\bto\\b)';
const scaleWords: Readonly<Record<string, number>> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  b: 1e9,
  thousand: 1e3,
  k: 1e3,
};
const scale = `(?:${Object.keys(scaleWords).join('|')})\\b`;

const chinese = new RegExp(
  `(?<lead>${zhLead})\\s*(?<front>${currencyPattern})?\\s*(?:(?<low>${numeralPattern})\\s*(?:元|美元)?\\s*${dash}\\s*)?(?<number>${numeralPattern})` +
    `(?<more>[余多])?(?<unit>[百千万亿]*)(?<more2>[余多])?\\s*(?<back>${currencyPattern})?(?<tail>以上|左右|上下)?`,
  'giu',
);
const english = new RegExp(
  `(?<lead>${enLead})(?<front>${currencyPattern})?\\s*(?:(?<low>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<lowScale>${scale})?\\s*${dash}\\s*)?(?<number>\\d[\\d,]*(?:\\.\\d+)?)` +
    `\\s*(?<scale>100 million|${scale})(?:[\\s-]*(?<back>${currencyPattern})(?![a-z]))?`,
  'giu',
);

type Groups = Readonly<Record<string, string | undefined>>;

function qualify(words: string): AmountQualifier {
  return qualifierWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'exact';
}

function build(text: string, words: string, high: number, low: number | undefined, currencyWord: string): Amount {
  const currency = currencyOf(currencyWord);
  return {
    value: high,
    ...(low === undefined ? {} : { low, high }),
    ...(currency === undefined ? {} : { currency }),
    qualifier: low === undefined ? qualify(words) : 'upTo',
    text,
  };
}

function readChinese(text: string, groups: Groups): Amount | undefined {
  const unit = groups.unit ?? '';
  const high = parseNumeral(`${groups.number ?? ''}${unit}`);
  if (high === undefined) return undefined;
  // 10-12亿元: the unit of the upper end holds for the lower one too, unless that has its own.
  const ownUnit = /[万亿]/u.test(groups.low ?? '')
    ? ''
    : (/[十百千万亿]+$/u.exec(`${groups.number}${unit}`)?.[0] ?? '');
  const low = groups.low === undefined ? undefined : parseNumeral(`${groups.low}${ownUnit}`);
  const words = [groups.lead, groups.more, groups.more2, groups.tail].join(' ');
  return build(text, words, high, low, groups.back ?? groups.front ?? '');
}

function readEnglish(text: string, groups: Groups): Amount {
  const factorOf = (word: string | undefined) =>
    word === '100 million' ? 1e8 : (scaleWords[(word ?? '').toLowerCase()] ?? 1);
  const factor = factorOf(groups.scale);
  const numberOf = (digits: string, by: number) => cleanFloat(Number(digits.replace(/,/gu, '')) * by);
  const high = numberOf(groups.number ?? '', factor);
  const low =
    groups.low === undefined
      ? undefined
      : numberOf(groups.low, groups.lowScale === undefined ? factor : factorOf(groups.lowScale));
  return build(text, groups.lead ?? '', high, low, groups.back ?? groups.front ?? '');
}

/**
 * Reads a text that is a sum of money and nothing else: 1.85亿元, 约1,200万美元, 九千万元, 10-12亿元, 287亿, RMB 300 million,
 * $1.9 billion, CNY 28.7bn. Undefined where it is none.
 */
export function parseAmount(text: string): Amount | undefined {
  const source = toHalfWidth(text).trim();
  for (const [pattern, read] of [
    [english, readEnglish],
    [chinese, readChinese],
  ] as const) {
    pattern.lastIndex = 0;
    const match = pattern.exec(source);
    if (match !== null && match[0].trim() === source && match.groups !== undefined)
      return read(text.trim(), match.groups);
  }
  return undefined;
}

/** A sum with its place in a text, in UTF-16 units. */
export interface FoundAmount extends Amount {
  readonly start: number;
  readonly end: number;
}

/** Every sum in a text that names its currency (1.85亿元, $1.9 billion); 30万吨 and 2022年 are none. */
export function findAmounts(text: string): FoundAmount[] {
  const source = toHalfWidth(text);
  const found: FoundAmount[] = [];
  for (const [pattern, read] of [
    [english, readEnglish],
    [chinese, readChinese],
  ] as const) {
    for (const match of source.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const [start, end] = [match.index + lead, match.index + match[0].trimEnd().length];
      const amount = read(text.slice(start, end), match.groups ?? {});
      const overlaps = found.some((other) => other.start < end && start < other.end);
      if (amount?.currency !== undefined && !overlaps) found.push({ ...amount, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Negative, zero or positive by value. Undefined where the currencies differ: nothing is converted. */
export function compareAmounts(
  a: Pick<Amount, 'value' | 'currency'>,
  b: Pick<Amount, 'value' | 'currency'>,
): number | undefined {
  return (a.currency ?? 'CNY') === (b.currency ?? 'CNY') ? a.value - b.value : undefined;
}

const trim = (value: number, places: number) => String(Number(value.toFixed(places)));
const group = (value: number) => new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(value);

/** `287 亿元`, `12.1 亿美元`; `CNY 28.7 billion`. The currency is ISO 4217; an unknown one stands as it is. */
export function formatAmount(value: number, language: 'zh' | 'en', currency = 'CNY'): string {
  const names = currency in currencies ? currencies[currency as Currency] : { zh: ` ${currency}`, en: currency };
  const size = Math.abs(value);
  if (language === 'zh') {
    if (size >= 1e12) return `${trim(value / 1e12, 4)} 万亿${names.zh}`;
    if (size >= 1e8) return `${trim(value / 1e8, 4)} 亿${names.zh}`;
    if (size >= 1e4) return `${trim(value / 1e4, 4)} 万${names.zh}`;
    return `${group(value)} ${names.zh}`;
  }
  if (size >= 1e12) return `${names.en} ${trim(value / 1e12, 3)} trillion`;
  if (size >= 1e9) return `${names.en} ${trim(value / 1e9, 3)} billion`;
  if (size >= 1e6) return `${names.en} ${trim(value / 1e6, 3)} million`;
  return `${names.en} ${group(value)}`;
}
