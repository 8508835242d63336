import type { RowProgress } from '../model/api.js';

/**
 * Tells how far a table has come, how fast, and how long it will take at that rate.
 * @param from rows that are done already and say nothing of the rate
 */
export function startRowClock(file: string, from = 0): (done: number, total: number) => RowProgress {
  const begun = Date.now();
  return (done, total) => {
    const rate = (done - from) / Math.max(0.001, (Date.now() - begun) / 1000);
    const secondsLeft = Math.round((total - done) / Math.max(1, rate));
    return { file, done, total, perSecond: Math.round(rate), secondsLeft };
  };
}

/** 120,000 of 1,000,000 rows, 2,400 a second, 6 min left. */
export function describeRows({ file, done, total, perSecond, secondsLeft }: RowProgress): string {
  const number = (value: number) => value.toLocaleString('en');
  const left = secondsLeft < 90 ? `${secondsLeft} s` : `${Math.round(secondsLeft / 60)} min`;
  return `${file}: ${number(done)} of ${number(total)} rows, ${number(perSecond)} a second, ${left} left`;
}
