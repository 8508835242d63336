import { cleanFloat } from '../../../../model/values/numeral.js';

const dayMs = 86_400_000;

/**
 * A spreadsheet's number of days as an ISO date. Excel counts from 1900-01-01 as day 1 and takes 1900 for a leap year,
 * so from March 1900 on day 0 is 1899-12-30. Undefined outside 1900 to 9999.
 */
export function dateOfSerial(serial: number, since1904 = false): string | undefined {
  if (!(serial >= 61 && serial < 2_958_466)) return undefined;
  const first = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(first + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
}

/** A text as one line without tabs, which separate cells. */
export const tidyCell = (text: string): string => text.replace(/[\t\r\n]+/gu, ' ').trim();

/** A number without the noise of its binary form. */
export function tidyNumber(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) && !/^\d{16,}$/u.test(text) ? String(cleanFloat(number)) : text;
}
