import { parseNumeral } from '../model/values/numeral.js';

/** Sums in yuan between which a question wants its answers. */
export interface AmountBounds {
  /** As the question says it. */
  readonly text: string;
  readonly least?: number;
  readonly most?: number;
}

export interface FoundBounds {
  readonly bounds: AmountBounds;
  readonly start: number;
  readonly end: number;
}

const figure = '(\\d[\\d,.]*|[一二两三四五六七八九十百千]+)\\s*(万亿|千亿|百亿|十亿|亿|千万|百万|万)元?(?:人民币)?';
const english = '(?:CNY|RMB|¥)?\\s*(\\d[\\d,.]*)\\s*(billion|million|bn)(?:\\s*(?:yuan|RMB|CNY))?';

const forms: readonly { readonly pattern: RegExp; readonly side: 'least' | 'most' }[] = [
  { side: 'most', pattern: new RegExp(`(?:不超过|低于|少于|小于|不到|不足)了?\\s*${figure}`, 'u') },
  { side: 'most', pattern: new RegExp(`${figure}(?:以下|以内)`, 'u') },
  {
    side: 'least',
    pattern: new RegExp(`(?:超过|大于|高于|多于|不低于|不少于|至少|超|逾|过)了?\\s*${figure}(?:以上)?`, 'u'),
  },
  { side: 'least', pattern: new RegExp(`${figure}(?:及?以上)`, 'u') },
  { side: 'most', pattern: new RegExp(`\\b(?:under|below|less than|at most|no more than|up to)\\s+${english}`, 'iu') },
  {
    side: 'least',
    pattern: new RegExp(`\\b(?:over|above|more than|at least|exceeding|of|worth)\\s+${english}(?:\\s+or more)?`, 'iu'),
  },
];

const scales: Readonly<Record<string, number>> = { billion: 1e9, bn: 1e9, million: 1e6 };

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
    return { bounds: { text, [side]: value }, start: match.index, end: match.index + text.length };
  }
  return undefined;
}

/** Whether a sum in yuan lies between the bounds. */
export function isWithin(bounds: AmountBounds, value: number): boolean {
  return value >= (bounds.least ?? 0) && value <= (bounds.most ?? Number.POSITIVE_INFINITY);
}
