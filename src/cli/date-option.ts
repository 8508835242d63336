import { InvalidArgumentError } from 'commander';
import { isoDateSchema } from '../model/claim.js';

/** Reads a date at its known precision: 2024, 2024-05 or 2024-05-20. Refuses days that no calendar has. */
export function parseDateOption(value: string): string {
  const fits = isoDateSchema.safeParse(value).success;
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!fits || !exists) throw new InvalidArgumentError('A date is YYYY, YYYY-MM or YYYY-MM-DD, such as 2024-05-20.');
  return value;
}
