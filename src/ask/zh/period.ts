import { parseNumeral } from '../../model/values/numeral.js';
import { isoDate, type Period } from '../period.js';

/** A period and where the question says it. */
export interface FoundPeriod {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

const join = '\\s*(?:[-—–~～]+|至|到)\\s*';
const year = '((?:19|20)\\d{2})\\s*年?';

interface Today {
  readonly year: number;
  readonly month: number;
}
type Build = (groups: readonly (string | undefined)[], today: Today) => Omit<Period, 'text'> | undefined;

const number = (text: string | undefined): number => Number(text ?? Number.NaN);
const quarter = (yearOf: number, from: number, to: number) => ({
  from: isoDate(yearOf, from),
  to: isoDate(yearOf, to),
});
const relativeYear = (word: string | undefined, today: Today): number =>
  today.year - (word === '今年' || word === '本年' ? 0 : word === '前年' ? 2 : 1);

/** Tried in order at each place; the longest match of the first that fits wins. */
const forms: readonly { readonly pattern: string; readonly build: Build }[] = [
  {
    pattern: `${year}${join}${year}(?:间|期间|之间)?`,
    build: (g) => ({ from: isoDate(number(g[0])), to: isoDate(number(g[1])) }),
  },
  {
    pattern: `${year}\\s*(\\d{1,2})月?${join}(\\d{1,2})月份?`,
    build: (g) => ({ from: isoDate(number(g[0]), number(g[1])), to: isoDate(number(g[0]), number(g[2])) }),
  },
  {
    pattern: `${year}\\s*(\\d{1,2})月(\\d{1,2})[日号]`,
    build: (g) => {
      const day = isoDate(number(g[0]), number(g[1]), number(g[2]));
      return { from: day, to: day };
    },
  },
  { pattern: `${year}(上|下)半年`, build: (g) => quarter(number(g[0]), g[1] === '上' ? 1 : 7, g[1] === '上' ? 6 : 12) },
  {
    pattern: `${year}第?([一二三四1-4])季度`,
    build: (g) => {
      const index = parseNumeral(g[1] ?? '') ?? 1;
      return quarter(number(g[0]), index * 3 - 2, index * 3);
    },
  },
  { pattern: `${year}前三季度`, build: (g) => quarter(number(g[0]), 1, 9) },
  {
    pattern: `截[至止]到?${year}\\s*(\\d{1,2})月(?:底|末|份)?`,
    build: (g) => {
      const month = isoDate(number(g[0]), number(g[1]));
      return { from: month, to: month, asOf: true };
    },
  },
  {
    pattern: `截[至止]到?${year}(?:底|末)?`,
    build: (g) => ({ from: isoDate(number(g[0])), to: isoDate(number(g[0])), asOf: true }),
  },
  {
    pattern: `${year}\\s*(\\d{1,2})月(?:份|底|末|间)?(以来|以后|之后|起|以前|之前)?`,
    build: (g) => {
      const month = isoDate(number(g[0]), number(g[1]));
      if (g[2] === undefined) return { from: month, to: month };
      return g[2].endsWith('前') ? { to: month } : { from: month };
    },
  },
  {
    pattern: '((?:19|20)\\d{2})-(\\d{2})(?:-(\\d{2}))?',
    build: (g) => {
      const date = isoDate(number(g[0]), number(g[1]), g[2] === undefined ? undefined : number(g[2]));
      return { from: date, to: date };
    },
  },
  {
    pattern: '((?:19|20)\\d{2})\\s*年(?:度|底|末|间|全年)?(以来|以后|之后|起|以前|之前)?',
    build: (g) => {
      const date = isoDate(number(g[0]));
      if (g[1] === undefined) return { from: date, to: date };
      return g[1].endsWith('前') ? { to: date } : { from: date };
    },
  },
  {
    pattern: `(今年|本年|去年|上年|前年)\\s*(\\d{1,2})月?${join}(\\d{1,2})月份?`,
    build: (g, today) => quarter(relativeYear(g[0], today), number(g[1]), number(g[2])),
  },
  {
    pattern: '(今年|本年|去年|上年|前年)\\s*(\\d{1,2})月份?',
    build: (g, today) => quarter(relativeYear(g[0], today), number(g[1]), number(g[1])),
  },
  {
    pattern: '(今年|本年|去年|上年|前年)第?([一二三四1-4])季度',
    build: (g, today) => {
      const index = parseNumeral(g[1] ?? '') ?? 1;
      return quarter(relativeYear(g[0], today), index * 3 - 2, index * 3);
    },
  },
  {
    pattern: '(今年|本年|去年|上年|前年)(上|下)半年',
    build: (g, today) => quarter(relativeYear(g[0], today), g[1] === '上' ? 1 : 7, g[1] === '上' ? 6 : 12),
  },
  { pattern: '(今年|本年|去年|上年|前年)前三季度', build: (g, today) => quarter(relativeYear(g[0], today), 1, 9) },
  {
    pattern: '(今年|本年|去年|上年|前年)(?:以来|全年)?',
    build: (g, today) => {
      const date = isoDate(relativeYear(g[0], today));
      return { from: date, to: date };
    },
  },
  {
    pattern: '(?:近|最近|过去)([一两二三四五十]|\\d{1,2})年(?:来|内|里)?',
    build: (g, today) => {
      const years = parseNumeral(g[0] ?? '') ?? 1;
      return { from: isoDate(today.year - years + 1), to: isoDate(today.year) };
    },
  },
  { pattern: `(\\d{1,2})月?${join}(\\d{1,2})月份?`, build: (g) => ({ months: [number(g[0]), number(g[1])] }) },
  { pattern: '(\\d{1,2})月\\d{1,2}[日号]', build: (g) => ({ months: [number(g[0]), number(g[0])] }) },
  { pattern: '(\\d{1,2})月份?', build: (g) => ({ months: [number(g[0]), number(g[0])] }) },
];

/** Finds the first period that a Chinese question names. `today` (ISO) resolves 今年, 去年, 近三年. */
export function findPeriodZh(question: string, today: string): FoundPeriod | undefined {
  const now = { year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) };
  for (const form of forms) {
    const match = new RegExp(form.pattern, 'u').exec(question);
    if (match === null) continue;
    const built = form.build(match.slice(1), now);
    if (built === undefined) continue;
    return { period: { text: match[0], ...built }, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
