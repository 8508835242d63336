/** A stretch of time at the precision of the question: inclusive ISO bounds of equal length, or months of any year. */
export interface Period {
  /** As the question says it. */
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  /** First and last month where the question gives no year: 「1—8月」. */
  readonly months?: readonly [number, number];
  /** 截至, as of, by the end of: a state at the end of the period. */
  readonly asOf?: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `2022`, `2022-07` or `2022-07-14`. */
export function isoDate(year: number, month?: number, day?: number): string {
  return [String(year), month === undefined ? undefined : pad(month), day === undefined ? undefined : pad(day)]
    .filter((part) => part !== undefined)
    .join('-');
}

/** The first and last day that an ISO date or interval `from/to` of any precision covers. */
export function spanOf(date: string): { readonly first: string; readonly last: string } | undefined {
  const [from, to] = date.split('/');
  const parts = /^\d{4}(-\d{2}(-\d{2})?)?$/;
  if (from === undefined || !parts.test(from)) return undefined;
  const end = to !== undefined && parts.test(to) ? to : from;
  return { first: `${from}-01-01`.slice(0, 10), last: end.length === 10 ? end : `${`${end}-12`.slice(0, 7)}-31` };
}

/** Whether all that an ISO date covers lies in the period. A date coarser than the period is not known to. */
export function contains(period: Period, date: string): boolean {
  const span = spanOf(date);
  if (span === undefined) return false;
  if (period.months !== undefined)
    return Number(span.first.slice(5, 7)) >= period.months[0] && Number(span.last.slice(5, 7)) <= period.months[1];
  const from = period.from === undefined ? '0000-01-01' : (spanOf(period.from)?.first ?? '0000-01-01');
  const to = period.to === undefined ? '9999-12-31' : (spanOf(period.to)?.last ?? '9999-12-31');
  return from <= span.first && span.last <= to;
}

/** Whether a date or interval is the very period, whatever its notation. */
export function equals(period: Period, date: string): boolean {
  const span = spanOf(date);
  if (span === undefined) return false;
  if (period.months !== undefined)
    return Number(span.first.slice(5, 7)) === period.months[0] && Number(span.last.slice(5, 7)) === period.months[1];
  const end = spanOf(period.to ?? '');
  return span.first === spanOf(period.from ?? '')?.first && span.last === end?.last;
}
