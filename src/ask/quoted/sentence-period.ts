import { findPeriodEn } from '../en/period.js';
import { isoDate } from '../period.js';
import { findPeriodZh } from '../zh/period.js';

const parts: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  前三季度: [1, 9],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
};
const part = /(?<!年)(?:上半年|下半年|前三季度|[一二三四]季度)/u;

const asInterval = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined || to === undefined ? undefined : from === to ? from : `${from}/${to}`;

/** Months that name no year are those of the year in which the source appeared, or of the one before where they were to come. */
function monthsOf(first: number, last: number, publishedOn: string): string | undefined {
  const [year, month] = [Number(publishedOn.slice(0, 4)), Number(publishedOn.slice(5, 7) || '12')];
  const own = last > month ? year - 1 : year;
  return asInterval(isoDate(own, first), isoDate(own, last));
}

/** The period that a clause names, as an ISO date or interval. */
export function periodIn(clause: string, publishedOn: string): string | undefined {
  if (!/[\u4e00-\u9fff]/u.test(clause)) {
    const { period } = findPeriodEn(clause, publishedOn) ?? {};
    const bare = /\bthe (first half|first quarter|first (?:three|nine) quarters)\b(?! of)/iu.exec(clause)?.[1];
    if (period === undefined && bare !== undefined)
      return monthsOf(1, /half/iu.test(bare) ? 6 : /nine|three/iu.test(bare) ? 9 : 3, publishedOn);
    return asInterval(period?.from, period?.to);
  }
  const found = findPeriodZh(clause, publishedOn);
  const bare = part.exec(clause)?.[0];
  const months = found?.period.months ?? (found === undefined ? parts[bare ?? ''] : undefined);
  if (months !== undefined) return monthsOf(months[0], months[1], publishedOn);
  return found === undefined ? undefined : asInterval(found.period.from, found.period.to);
}

/**
 * The period that a figure is of, as an ISO date or interval: the nearest that stands before it in its sentence, else in
 * the sentences before. 去年 and 1—7月 count from when the source appeared; undefined where nothing says.
 */
export function periodBefore(head: string, before: readonly string[], publishedOn: string): string | undefined {
  const clauses = [...before, ...head.split(/[，,；;]/u)].reverse();
  for (const clause of clauses) {
    const found = periodIn(clause, publishedOn);
    if (found !== undefined) return found;
  }
  return undefined;
}
