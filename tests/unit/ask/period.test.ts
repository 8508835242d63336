import { describe, expect, it } from 'vitest';
import { findPeriodEn } from '../../../src/ask/en/period.js';
import { contains, equals } from '../../../src/ask/period.js';
import { findPeriodZh } from '../../../src/ask/zh/period.js';

const today = '2024-05-06';

describe('periods in questions', () => {
  it.each([
    ['2022年1—8月完成多少', { from: '2022-01', to: '2022-08' }],
    ['2021年营收', { from: '2021', to: '2021' }],
    ['截至2022年8月底', { from: '2022-08', to: '2022-08', asOf: true }],
    ['2023年上半年', { from: '2023-01', to: '2023-06' }],
    ['2020—2022年', { from: '2020', to: '2022' }],
    ['2020年以来', { from: '2020' }],
    ['2023年7月26日开工', { from: '2023-07-26', to: '2023-07-26' }],
    ['去年', { from: '2023', to: '2023' }],
    ['今年一季度', { from: '2024-01', to: '2024-03' }],
    ['去年上半年', { from: '2023-01', to: '2023-06' }],
    ['3月3日签约', { months: [3, 3] }],
    ['近三年', { from: '2022', to: '2024' }],
    ['1—8月', { months: [1, 8] }],
  ])('reads 「%s」', (text, expected) => {
    expect(findPeriodZh(text, today)?.period).toMatchObject(expected);
  });

  it.each([
    ['in January-August 2022?', { from: '2022-01', to: '2022-08' }],
    ['in July 2022', { from: '2022-07', to: '2022-07' }],
    ['the first half of 2023', { from: '2023-01', to: '2023-06' }],
    ['by the end of August 2022', { from: '2022-08', to: '2022-08', asOf: true }],
    ['between 2020 and 2022', { from: '2020', to: '2022' }],
    ['since 2020', { from: '2020' }],
    ['last year', { from: '2023', to: '2023' }],
  ])('reads "%s"', (text, expected) => {
    expect(findPeriodEn(text, today)?.period).toMatchObject(expected);
  });

  it('reads no period where there is none', () => {
    expect(findPeriodZh('年产12万吨的项目', today)).toBeUndefined();
    expect(findPeriodEn('Which company may move?', today)).toBeUndefined();
  });

  it('holds a date only where all that it covers lies inside', () => {
    const july = { text: '', from: '2022-07', to: '2022-07' };
    expect(contains(july, '2022-07-14')).toBe(true);
    expect(contains(july, '2022')).toBe(false);
    expect(contains({ text: '', months: [1, 8] }, '2022-01/2022-08')).toBe(true);
    expect(equals({ text: '', from: '2022-01', to: '2022-08' }, '2022-01/2022-08')).toBe(true);
    expect(equals({ text: '', from: '2022', to: '2022' }, '2022-01/2022-08')).toBe(false);
  });
});
