import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../src/importers/text/dates/dates.js';

const valuesOf = (text: string, publishedOn?: string) => findDates(text, publishedOn).map(({ value }) => value);

describe('findDates', () => {
  it('counts days and months from the day of publication', () => {
    expect(valuesOf('记者昨日获悉，上月开工，28日签约', '2023-03-01')).toEqual(['2023-02-28', '2023-02', '2023-02-28']);
    expect(valuesOf('本报讯 昨天签约', '2023-01-01')).toEqual(['2022-12-31']);
  });

  it('leaves them unresolved without it', () => {
    expect(valuesOf('昨日签约，上月开工，今年投产')).toEqual([]);
  });

  it('keeps the precision that the text has', () => {
    expect(valuesOf('2022年7月14日签约，去年9月开工，2025年投产', '2023-06-15')).toEqual([
      '2022-07-14',
      '2022-09',
      '2025',
    ]);
    expect(valuesOf('今年1至8月实现产值', '2023-09-15')).toEqual(['2023-01/2023-08']);
  });
});
