import { type Currency, currencyOf } from '../model/values/currency.js';
import { parseNumeral } from '../model/values/numeral.js';
import { boundWords } from './bound-words.js';

/** Sums between which a question wants its answers. */
export interface AmountBounds {
  /** As the question says it. */
  readonly text: string;
  /** The currency that the question names; yuan where it is left out. */
  readonly currency?: Currency;
  readonly least?: number;
  readonly most?: number;
}

export interface FoundBounds {
  readonly bounds: AmountBounds;
  readonly start: number;
  readonly end: number;
}

const figure =
  '(\\d[\\d,.]*|[一二两三四五六七八九十百千]+)\\s*(万亿|千亿|百亿|十亿|亿|千万|百万|万)((?:美|欧|港|日)元|元)?(?:人民币)?';
const money = 'CNY|RMB|¥|yuan|USD|US\\$|\\$|(?:US )?dollars|EUR|€|euros?|HKD|JPY|yen';
const english = `(?:${money})?\\s*(\\d[\\d,.]*)\\s*(billion|million|bn|m)\\b(?:\\s*(?:${money}))?`;

const forms: readonly { readonly pattern: RegExp; readonly side: 'least' | 'most' }[] = [
  {
    side: 'most',
    pattern: new RegExp(`(?:${boundWords.zh.most}|顶多)了?\\s*${figure}`, 'u'),
  },
  { side: 'most', pattern: new RegExp(`${figure}(?:及?以下|以内|之内|之下)`, 'u') },
  {
    side: 'least',
    pattern: new RegExp(`(?:${boundWords.zh.least}|不下于|最少)了?\\s*${figure}(?:及?以上)?`, 'u'),
  },
  { side: 'least', pattern: new RegExp(`${figure}(?:及?以上|之上|起步)`, 'u') },
  {
    side: 'most',
    pattern: new RegExp(`\\b(?:${boundWords.en.most}|(?:do|does) not exceed)\\s+${english}`, 'iu'),
  },
  { side: 'most', pattern: new RegExp(`\\b${english}\\s+or (?:less|under|below)`, 'iu') },
  {
    side: 'least',
    pattern: new RegExp(
      `\\b(?:${boundWords.en.least}|not under|north of|of|worth)\\s+${english}(?:\\s+or more|\\s+and (?:more|above))?`,
      'iu',
    ),
  },
  { side: 'least', pattern: new RegExp(`(?<![\\d.,])${english}\\s+(?:or|and) (?:more|above|over|up)`, 'iu') },
];

const scales: Readonly<Record<string, number>> = { billion: 1e9, bn: 1e9, million: 1e6, m: 1e6 };

const number = '(\\d[\\d,.]*|[一二两三四五六七八九十百千]+)';
const unit = '(万亿|千亿|百亿|十亿|亿|千万|百万|万)';
/** 30亿到50亿之间, 5至10亿: the unit may be said once. */
const range = new RegExp(`${number}\\s*${unit}?元?(?:到|至|-|~|—)\\s*${number}\\s*${unit}元?(?:人民币)?(?:之间)?`, 'u');
const englishRange =
  /\b(?:between|from)\s+(?:CNY|RMB|¥)?\s*(\d[\d,.]*)\s*(billion|million|bn)?\s+(?:and|to)\s+(?:CNY|RMB|¥)?\s*(\d[\d,.]*)\s*(billion|million|bn)(?:\s*(?:yuan|RMB|CNY))?/iu;

function findRange(question: string): FoundBounds | undefined {
  const match = range.exec(question) ?? englishRange.exec(question);
  if (match === null) return undefined;
  const [text, low = '', lowUnit, high = '', highUnit = ''] = match;
  const [least, most] = [sumOf(low, lowUnit ?? highUnit), sumOf(high, highUnit)];
  if (least === undefined || most === undefined || least > most) return undefined;
  return { bounds: { text, least, most }, start: match.index, end: match.index + text.length };
}

function sumOf(digits: string, unit: string): number | undefined {
  const scale = scales[unit.toLowerCase()];
  const value = scale === undefined ? parseNumeral(`${digits}${unit}`) : Number(digits.replaceAll(',', '')) * scale;
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** 投资额 in 投资额不到50亿的项目 goes with the bound; it asks for no sum. */
function startOf(question: string, start: number, end: number): number {
  const lead = /(?:总投资额?|投资额|投资金额|投资总额|投资规模|金额)(?:在|为|达|是)?$/u.exec(question.slice(0, start));
  return lead === null || !/^的/u.test(question.slice(end)) ? start : lead.index;
}

const foreignMoney = /(?:美|欧|港|日)元|USD|US\$|\$|dollars|EUR|€|euros?|HKD|JPY|yen/iu;

/** The foreign currency in which a bound is given; undefined for yuan, which a question need not name. */
function currencyIn(text: string): Currency | undefined {
  const word = foreignMoney.exec(text)?.[0];
  return word === undefined ? undefined : currencyOf(word);
}

/** The sum that a question wants exceeded or not exceeded, or both: 超过10亿元, 5亿以上, 30亿到50亿之间, "over CNY 1 billion". */
export function findAmountBounds(question: string): FoundBounds | undefined {
  const between = findRange(question);
  if (between !== undefined) return between;
  for (const { pattern, side } of forms) {
    const match = pattern.exec(question);
    if (match === null) continue;
    const [text, digits = '', unit = ''] = match;
    const value = sumOf(digits, unit);
    if (value === undefined) continue;
    const currency = currencyIn(text);
    return {
      bounds: { text, [side]: value, ...(currency === undefined ? {} : { currency }) },
      start: startOf(question, match.index, match.index + text.length),
      end: match.index + text.length,
    };
  }
  return undefined;
}

/** Whether a sum in the currency of the bounds lies between them. */
export function isWithin(bounds: AmountBounds, value: number): boolean {
  return value >= (bounds.least ?? 0) && value <= (bounds.most ?? Number.POSITIVE_INFINITY);
}
