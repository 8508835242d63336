import type { Template } from './template.js';

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const monthPattern = `(?:${months.map((month) => (month.length > 4 ? `${month.slice(0, 3)}(?:\\.|${month.slice(3)})?` : month)).join('|')}|Sept\\.?)`;
const dayPattern = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const yearPattern = '(?:19|20)\\d\\d';

const patterns = [
  `(?<month>${monthPattern})\\s(?<day>${dayPattern})(?!\\d)(?:,\\s?(?<year>${yearPattern}))?`,
  `(?<day>${dayPattern})\\s(?<month>${monthPattern})(?:,?\\s(?<year>${yearPattern}))?`,
  `(?<month>${monthPattern})(?:,|\\sof)?\\s(?<year>${yearPattern}|(?<relative>last|this|next)\\syear)`,
  `(?:in|since|by|until|from|before|late|early|mid-?)\\s(?<month>${monthPattern})(?![\\w])(?!,?\\s(?:of\\s)?(?:\\d|last|this|next))`,
  `(?<iso>${yearPattern}-\\d\\d(?:-\\d\\d)?)`,
  `(?:on\\s|this\\s|last\\s)(?<weekday>${weekdays.join('|')})\\b`,
  `(?<![\\d.,]|(?<!\\b(?:mid|early|late))-)(?<year>${yearPattern})(?![\\d,.]\\d|[\\d%]|-)\\b`,
  '(?<relative>last|this|next)\\s(?<span>year|month)\\b',
  '(?<today>yesterday|today)\\b',
];
const pattern = new RegExp(
  patterns
    .map((one, i) => `(?:${one.replaceAll('(?<', `(?<p${i}_`).replace(/\(\?<p\d+_([!=])/gu, '(?<$1')})`)
    .join('|'),
  'iu',
);

const pad = (value: number): string => String(value).padStart(2, '0');
const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function monthOf(text: string): number {
  return months.findIndex((month) => month.slice(0, 3) === text.slice(0, 3).toLowerCase()) + 1;
}

/** The groups of the alternative that matched, without its number. */
function groupsOf(match: RegExpExecArray): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const [name, value] of Object.entries(match.groups ?? {}))
    if (value !== undefined) groups[name.replace(/^p\d+_/u, '')] = value;
  return groups;
}

/**
 * The ISO date at its known precision. Dates without a year, weekdays and "last year" are counted from `publishedOn`;
 * without it they stay unresolved. A month without a year is the nearest one in the past, or ahead where `isAhead`.
 */
function resolveDate(
  groups: Readonly<Record<string, string>>,
  publishedOn: string | undefined,
  isAhead: boolean,
): string | undefined {
  if (groups.iso !== undefined) return groups.iso;
  const [thisYear, thisMonth, thisDay] = (publishedOn ?? '').split('-').map(Number);
  const known = publishedOn !== undefined && thisYear !== undefined;
  const step = groups.relative === undefined ? undefined : steps[groups.relative.toLowerCase()];
  if (groups.month !== undefined) {
    const month = monthOf(groups.month);
    const day = groups.day === undefined ? '' : `-${pad(Number.parseInt(groups.day, 10))}`;
    if (groups.year !== undefined && /^\d/u.test(groups.year)) return `${groups.year}-${pad(month)}${day}`;
    if (!known) return undefined;
    if (step !== undefined) return `${thisYear + step}-${pad(month)}${day}`;
    const isLater = thisMonth !== undefined && month > thisMonth;
    const isEarlier = thisMonth !== undefined && month < thisMonth;
    const year = isLater && !isAhead ? thisYear - 1 : isEarlier && isAhead ? thisYear + 1 : thisYear;
    return `${year}-${pad(month)}${day}`;
  }
  if (groups.year !== undefined) return groups.year;
  if (!known) return undefined;
  if (step !== undefined && groups.span?.toLowerCase() === 'year') return String(thisYear + step);
  if (thisMonth === undefined) return undefined;
  if (step !== undefined) {
    const date = new Date(Date.UTC(thisYear, thisMonth - 1 + step, 1));
    return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}`;
  }
  if (thisDay === undefined) return undefined;
  const published = new Date(Date.UTC(thisYear, thisMonth - 1, thisDay));
  const weekday = groups.weekday === undefined ? -1 : weekdays.indexOf(groups.weekday.toLowerCase());
  const back =
    weekday >= 0 ? (published.getUTCDay() - weekday + 7) % 7 : groups.today?.toLowerCase() === 'yesterday' ? 1 : 0;
  return new Date(published.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}

const aheadPattern =
  /\b(?:will|would|due to|expected|plans?|planned|to be|slated|scheduled|is to|are to|set to|aims?|by|upcoming)\b[^.;⟨]{0,60}$/iu;

/** Marks dates. A date that can't be resolved is marked too, without a value. */
export function markDates(template: Template, publishedOn: string | undefined): void {
  template.replace(pattern, (match) => {
    const groups = groupsOf(match);
    const lead = /^(?:in|on|since|by|until|from|before|late|early|mid-?)\s/iu.exec(match[0])?.[0] ?? '';
    // "may" is mostly a verb.
    if (/^may$/iu.test(groups.month ?? '') && groups.month !== 'May') return undefined;
    const isAhead = aheadPattern.test(template.text.slice(0, match.index)) || /^by\s/iu.test(lead);
    const date = resolveDate(groups, publishedOn, isAhead);
    const from = match.index + lead.length;
    return { kind: 'T', from, to: match.index + match[0].length, ...(date === undefined ? {} : { value: { date } }) };
  });
}
