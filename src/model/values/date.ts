const isoPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const pad = (number: number) => String(number).padStart(2, '0');
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a text is a date at year, month or day precision that the calendar has: 2022, 2022-07, 2022-07-14. */
export function isIsoDate(text: string): boolean {
  const match = isoPattern.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function build(year: string | undefined, month?: string | number, day?: string | number): string | undefined {
  if (year === undefined) return undefined;
  const parts = [year];
  if (month !== undefined && month !== '') parts.push(pad(Number(month)));
  if (day !== undefined && day !== '') parts.push(pad(Number(day)));
  const iso = parts.join('-');
  return isIsoDate(iso) ? iso : undefined;
}

/**
 * An absolute date as ISO at the precision that the text has: 2022年7月14日, 2022年7月, 2022.7.14, 2022/07/14, 20220714,
 * July 14, 2022, 14 July 2022, Jul 2022. Undefined for relative dates (the reader owns those) and impossible ones.
 */
export function parseDate(text: string): string | undefined {
  const source = text.normalize('NFKC').trim();
  const numeric =
    /^(\d{4})\s*(?:年|[-/.])?\s*$/u.exec(source) ??
    /^(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*月?$/u.exec(source) ??
    /^(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*[日号]?(?:[\sT]+\d{1,2}:\d{2}(?::\d{2})?.*)?$/u.exec(
      source,
    ) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(source);
  if (numeric !== null) return build(numeric[1], numeric[2], numeric[3]);
  const monthOf = (word: string | undefined) =>
    word === undefined ? -1 : months.findIndex((month) => month.startsWith(word.toLowerCase().slice(0, 3)));
  const english = /^([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u.exec(source);
  if (english !== null && monthOf(english[1]) >= 0) return build(english[3], monthOf(english[1]) + 1, english[2]);
  const british = /^(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/u.exec(source);
  if (british !== null && monthOf(british[2]) >= 0) return build(british[3], monthOf(british[2]) + 1, british[1]);
  return undefined;
}

export interface DateRange {
  /** First and last day, both included. */
  readonly start: string;
  readonly end: string;
}

/** The days that a date or an interval covers: 2022-02 is 2022-02-01 to 2022-02-28, 2022-01/2022-08 the eight months. */
export function rangeOf(period: string): DateRange | undefined {
  const [from, to = from, ...rest] = period.split('/');
  if (from === undefined || to === undefined || rest.length > 0 || !isIsoDate(from) || !isIsoDate(to)) return undefined;
  const [year = '', month = '12', day] = to.split('-');
  const start = from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
  const end = `${year}-${month}-${day ?? pad(daysIn(Number(year), Number(month)))}`;
  return start <= end ? { start, end } : undefined;
}

/** By first day, then the more precise first. Texts that are no dates come last. */
export function compareDates(a: string, b: string): number {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  return left.start.localeCompare(right.start) || left.end.localeCompare(right.end);
}

/** Whether two dates or intervals can be the same time: 2022 and 2022-07 can, 2022-07 and 2022-08 cannot. */
export function datesOverlap(a: string, b: string): boolean {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  return left !== undefined && right !== undefined && left.start <= right.end && right.start <= left.end;
}

/** `2022 年 7 月 14 日`, `14 July 2022`, intervals with a dash. A text that is no date is returned as it is. */
export function formatDate(period: string, language: 'zh' | 'en'): string {
  if (period.includes('/')) {
    return period
      .split('/')
      .map((date) => formatDate(date, language))
      .join(language === 'zh' ? '至' : ' – ');
  }
  const match = isoPattern.exec(period);
  if (match === null) return period;
  const [, year, month, day] = match;
  if (language === 'zh') {
    return [`${year} 年`, month && `${Number(month)} 月`, day && `${Number(day)} 日`].filter(Boolean).join(' ');
  }
  const name = months[Number(month) - 1];
  const caption = name === undefined ? undefined : name.charAt(0).toUpperCase() + name.slice(1);
  return [day && String(Number(day)), caption, year].filter(Boolean).join(' ');
}
