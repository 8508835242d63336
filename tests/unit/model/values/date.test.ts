import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  datesOverlap,
  formatDate,
  isIsoDate,
  parseDate,
  rangeOf,
} from '../../../../src/model/values/date.js';

describe('dates', () => {
  it.each([
    ['2022年7月14日', '2022-07-14'],
    ['2022年7月', '2022-07'],
    ['2022年', '2022'],
    ['2022.7.4', '2022-07-04'],
    ['2022/07/14', '2022-07-14'],
    ['20220714', '2022-07-14'],
    ['July 14, 2022', '2022-07-14'],
    ['14 July 2022', '2022-07-14'],
    ['Jul 2022', '2022-07'],
    ['２０２２年７月', '2022-07'],
  ])('reads %s at its own precision', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it('refuses days that the calendar lacks and relative dates', () => {
    for (const text of ['2022-02-30', '2022-13', '2022年0月', '去年', '7月14日', '', 'Mayor 2022x'])
      expect(parseDate(text), text).toBeUndefined();
    expect(isIsoDate('2023-02-29')).toBe(false);
    expect(isIsoDate('2024-02-29')).toBe(true);
  });

  it('covers whole months, years and intervals', () => {
    expect(rangeOf('2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
    expect(rangeOf('2022-01/2022-08')).toEqual({ start: '2022-01-01', end: '2022-08-31' });
    expect(rangeOf('2022-08/2022-01')).toBeUndefined();
  });

  it('knows which dates can be one time', () => {
    expect(datesOverlap('2022', '2022-07')).toBe(true);
    expect(datesOverlap('2022-07', '2022-08')).toBe(false);
    expect(datesOverlap('2022-01/2022-08', '2022-08-15')).toBe(true);
  });

  it('orders by first day', () => {
    expect(['2022-07', '2021', '2022-01-05', 'nothing'].sort(compareDates)).toEqual([
      '2021',
      '2022-01-05',
      '2022-07',
      'nothing',
    ]);
  });

  it('writes and reads back any day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(parseDate(formatDate(iso, 'en'))).toBe(iso);
        expect(parseDate(formatDate(iso, 'zh'))).toBe(iso);
      }),
    );
  });
});
