import { GuardedPattern } from '../patterns/guarded-pattern.js';
/** A date or period in a sentence. Offsets are the sentence's. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** ISO at its known precision: 2022, 2022-07, 2022-07-14; a span of months as 2022-01/2022-08. */
  readonly value: string;
  /** Up to this point (截至…底) rather than during it. */
  readonly upTo: boolean;
}

const two = (text: string | number) => String(text).padStart(2, '0');
const chineseMonths: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };
/** Every part may be missing; what is found begins with one of the characters looked for first. */
const pattern = new GuardedPattern(
  /(?=[截到至\d今去前明当同上下第一二三四首底末年])(?<upTo>截至|截止|到|至)?(?:(?<year>(?:19|20)\d{2})年|(?<relative>今年|去年|前年|明年|当年|同年))?(?:(?<half>上半年|下半年)|(?<quarters>前三季度|第?[一二三四]季度|首季)|(?<from>\d{1,2})(?:月)?(?:-|—|~|至|到)(?<to>\d{1,2})月|(?<month>\d{1,2})月(?:份)?(?:(?<day>\d{1,2})日|(?<end>底|末)|(?<begin>初))?|(?<yearEnd>底|末|年底))?/gu,
);

const relativeDays: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 前天: -2, 前日: -2 };
const relativeMonths: Readonly<Record<string, number>> = {
  本月: 0,
  这个月: 0,
  上月: -1,
  上个月: -1,
  下月: 1,
  下个月: 1,
};
const nearPattern = new GuardedPattern(
  /(?<dayWord>[今昨前][天日](?!报|晚报)|(?<!目)前天)|(?<monthWord>(?:本|上|下)月|(?:上|下|这)个月)(?:(?<monthDay>\d{1,2})日)?|(?<![月\d.:：年])(?<bareDay>[1-9]|[12]\d|3[01])日(?=[，上下讯电]|[\u4e00-\u9fff])(?![间内后前至到本])/gu,
);

/** Days and months that are counted from the day of publication: 昨天, 上月, 28日 of a paper of the 30th. */
function findNearDates(text: string, publishedOn: string | undefined): DateMention[] {
  if (publishedOn === undefined || publishedOn.length < 7) return [];
  const found: DateMention[] = [];
  const year = Number(publishedOn.slice(0, 4));
  const month = Number(publishedOn.slice(5, 7));
  const day = publishedOn.length >= 10 ? Number(publishedOn.slice(8, 10)) : undefined;
  const monthOf = (shift: number) => new Date(Date.UTC(year, month - 1 + shift, 1)).toISOString().slice(0, 7);
  for (const match of nearPattern.all(text)) {
    const groups = match.groups ?? {};
    let value: string | undefined;
    if (groups.dayWord !== undefined && day !== undefined) {
      const shift = relativeDays[groups.dayWord] ?? 0;
      value = new Date(Date.UTC(year, month - 1, day + shift)).toISOString().slice(0, 10);
    } else if (groups.monthWord !== undefined) {
      value = monthOf(relativeMonths[groups.monthWord] ?? 0);
      if (groups.monthDay !== undefined) value += `-${two(groups.monthDay)}`;
    } else if (groups.bareDay !== undefined && day !== undefined) {
      value = `${monthOf(Number(groups.bareDay) <= day ? 0 : -1)}-${two(groups.bareDay)}`;
    }
    if (value !== undefined) found.push({ start: match.index, end: match.index + match[0].length, value, upTo: false });
  }
  return found;
}

const mostSentences = 4000;
const known = new Map<string, readonly DateMention[]>();
let knownFor: string | undefined;

/**
 * Every date that a sentence states and that resolves: without the date of publication only full ones do. Several
 * readers ask for the dates of one sentence, so the answers of late are kept.
 */
export function findDates(text: string, publishedOn: string | undefined): readonly DateMention[] {
  if (knownFor !== publishedOn || known.size >= mostSentences) {
    known.clear();
    knownFor = publishedOn;
  }
  let dates = known.get(text);
  if (dates === undefined) {
    dates = readDates(text, publishedOn);
    known.set(text, dates);
  }
  return dates;
}

function readDates(text: string, publishedOn: string | undefined): DateMention[] {
  const found: DateMention[] = [];
  if (!/\d|今年|去年|前年|明年|季|[今昨前][天日]|[上下本个]月/u.test(text)) return found;
  const now = publishedOn === undefined ? undefined : Number(publishedOn.slice(0, 4));
  let lastYear: number | undefined;
  for (const match of pattern.all(text)) {
    const groups = match.groups ?? {};
    if (match[0] === '' || match[0] === groups.upTo) continue;
    let year: number | undefined;
    if (groups.year !== undefined) year = Number(groups.year);
    else if (groups.relative === '今年') year = now;
    else if (groups.relative === '去年' && now !== undefined) year = now - 1;
    else if (groups.relative === '前年' && now !== undefined) year = now - 2;
    else if (groups.relative === '明年' && now !== undefined) year = now + 1;
    else if (groups.relative === '当年' || groups.relative === '同年') year = lastYear;
    else if (
      groups.month !== undefined ||
      groups.from !== undefined ||
      groups.half !== undefined ||
      groups.quarters !== undefined
    ) {
      year = lastYear ?? now;
      // 「12月」 in a paper of January is last year's.
      const month = Number(groups.month ?? groups.to ?? 0);
      if (
        lastYear === undefined &&
        now !== undefined &&
        publishedOn !== undefined &&
        publishedOn.length >= 7 &&
        month > Number(publishedOn.slice(5, 7)) + 6
      )
        year = now - 1;
    }
    if (year === undefined) continue;
    if (
      /^(?:\d|个)/u.test(text.slice(match.index + match[0].length)) &&
      groups.month === undefined &&
      groups.year === undefined
    )
      continue;
    let value = String(year);
    if (groups.half !== undefined) value = groups.half === '上半年' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
    else if (groups.quarters !== undefined) value = quarterSpan(groups.quarters, year);
    else if (groups.from !== undefined && groups.to !== undefined) {
      if (Number(groups.from) > 12 || Number(groups.to) > 12 || Number(groups.from) >= Number(groups.to)) continue;
      value = `${year}-${two(groups.from)}/${year}-${two(groups.to)}`;
    } else if (groups.month !== undefined) {
      if (Number(groups.month) < 1 || Number(groups.month) > 12) continue;
      value = `${year}-${two(groups.month)}`;
      if (groups.day !== undefined && Number(groups.day) >= 1 && Number(groups.day) <= 31)
        value += `-${two(groups.day)}`;
    } else if (
      groups.year !== undefined &&
      publishedOn !== undefined &&
      /^(?:至今|以来)/u.test(text.slice(match.index + match[0].length))
    ) {
      value = `${year}/${publishedOn.slice(0, 7)}`;
    } else if (groups.yearEnd !== undefined) value = `${year}-12`;
    lastYear = groups.year !== undefined || groups.relative !== undefined ? year : lastYear;
    found.push({ start: match.index, end: match.index + match[0].length, value, upTo: groups.upTo !== undefined });
  }
  const near = findNearDates(text, publishedOn).filter(
    (date) => !found.some(({ start, end }) => date.start < end && start < date.end),
  );
  return near.length === 0 ? found : [...found, ...near].sort((a, b) => a.start - b.start);
}

function quarterSpan(words: string, year: number): string {
  if (words === '前三季度') return `${year}-01/${year}-09`;
  const quarter = words === '首季' ? 1 : (chineseMonths[words.replace('第', '')[0] ?? ''] ?? 1);
  return `${year}-${two(quarter * 3 - 2)}/${year}-${two(quarter * 3)}`;
}

/**
 * The date that an event at `offset` happened on: the last one before it in its own clause, else the one that opens
 * the sentence. A span of months dates no event.
 */
export function dateBefore(text: string, dates: readonly DateMention[], offset: number): string | undefined {
  let clause = offset;
  while (clause > 0 && !'，；。：'.includes(text[clause - 1] ?? '')) clause -= 1;
  const single = dates.filter(({ start, value }) => start <= offset && !value.includes('/'));
  const own = single.filter(({ start }) => start >= clause).at(-1);
  return (own ?? single.find(({ start }) => start < 6))?.value;
}
