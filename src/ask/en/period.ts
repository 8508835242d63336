import { isoDate, type Period } from '../period.js';
import type { FoundPeriod } from '../zh/period.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '((?:19|20)\\d{2})';
const to = '\\s*(?:-|–|—|to|through|until|and)\\s*';
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
};
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const monthOf = (text: string | undefined): number => months.indexOf((text ?? '').toLowerCase().slice(0, 3)) + 1;
const countOf = (text: string | undefined): number =>
  /^\d+$/u.test(text ?? '') ? Number(text) : counts.indexOf((text ?? '').toLowerCase()) + 1;
const same = (date: string, asOf?: string) => ({ from: date, to: date, ...(asOf === undefined ? {} : { asOf: true }) });

type Build = (groups: readonly (string | undefined)[], thisYear: number) => Omit<Period, 'text'>;

/** Tried in order; the first that is found decides. */
const forms: readonly { readonly pattern: string; readonly build: Build }[] = [
  {
    pattern: `(?:from |between )?${month}${to}${month},? (?:of )?${year}`,
    build: (g) => ({ from: isoDate(Number(g[2]), monthOf(g[0])), to: isoDate(Number(g[2]), monthOf(g[1])) }),
  },
  {
    pattern: `the first (\\w+) months of ${year}`,
    build: (g) => ({ from: isoDate(Number(g[1]), 1), to: isoDate(Number(g[1]), countOf(g[0])) }),
  },
  {
    pattern: `(?:the )?(first|second) half of ${year}`,
    build: (g) => ({
      from: isoDate(Number(g[1]), g[0]?.toLowerCase() === 'first' ? 1 : 7),
      to: isoDate(Number(g[1]), g[0]?.toLowerCase() === 'first' ? 6 : 12),
    }),
  },
  {
    pattern: `(?:the )?(first|second|third|fourth|q[1-4])(?: quarter)?(?: of)? ${year}`,
    build: (g) => {
      const index = ordinals[(g[0] ?? '').toLowerCase()] ?? 1;
      return { from: isoDate(Number(g[1]), index * 3 - 2), to: isoDate(Number(g[1]), index * 3) };
    },
  },
  {
    pattern: `(?:from |between )${year}${to}${year}`,
    build: (g) => ({ from: isoDate(Number(g[0])), to: isoDate(Number(g[1])) }),
  },
  {
    pattern: `${year}\\s*[-–—]\\s*${year}`,
    build: (g) => ({ from: isoDate(Number(g[0])), to: isoDate(Number(g[1])) }),
  },
  {
    pattern: `(\\d{1,2})(?:st|nd|rd|th)? ${month},? ${year}`,
    build: (g) => same(isoDate(Number(g[2]), monthOf(g[1]), Number(g[0]))),
  },
  {
    pattern: `${month} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`,
    build: (g) => same(isoDate(Number(g[2]), monthOf(g[0]), Number(g[1]))),
  },
  {
    pattern: `(as of |by |at |by the end of |as of the end of |at the end of )?(?:late )?${month},? (?:of )?${year}`,
    build: (g) => same(isoDate(Number(g[2]), monthOf(g[1])), g[0]),
  },
  { pattern: `${year}-(\\d{2})(?!\\d)`, build: (g) => same(isoDate(Number(g[0]), Number(g[1]))) },
  { pattern: `(?:since|after) ${year}`, build: (g) => ({ from: isoDate(Number(g[0])) }) },
  { pattern: `(?:before|until|up to) ${year}`, build: (g) => ({ to: isoDate(Number(g[0])) }) },
  {
    pattern: `(as of |by the end of |at the end of |by )?(?:the year )?${year}`,
    build: (g) => same(isoDate(Number(g[1])), g[0]),
  },
  { pattern: '(this|last) year', build: (g, now) => same(isoDate(g[0]?.toLowerCase() === 'last' ? now - 1 : now)) },
  {
    pattern: '(?:the )?(?:last|past) (\\w+) years',
    build: (g, now) => ({ from: isoDate(now - countOf(g[0]) + 1), to: isoDate(now) }),
  },
];

/** Finds the period that an English question names. `today` (ISO) resolves "this year". */
export function findPeriodEn(question: string, today: string): FoundPeriod | undefined {
  for (const form of forms) {
    const match = new RegExp(`\\b${form.pattern}(?!\\w)`, 'iu').exec(question);
    if (match === null) continue;
    const built = form.build(match.slice(1), Number(today.slice(0, 4)));
    if (Object.values(built).some((bound) => typeof bound === 'string' && /NaN|-00/u.test(bound))) continue;
    return { period: { text: match[0].trim(), ...built }, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
