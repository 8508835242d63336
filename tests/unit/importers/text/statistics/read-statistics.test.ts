import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

/** Metric, value and period of each figure that a text of May 2023 states. */
const figuresIn = (text: string) =>
  extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-18' }).statistics.map(
    ({ metric, value, period }) => `${metric} ${value} ${period}`,
  );

describe('the period of a figure', () => {
  it('is not the year in which its firm was founded', () => {
    expect(figuresIn('海川纸业有限公司建于2008年，目前有员工860人。')).toEqual(['员工 860 2023-05']);
    expect(figuresIn('恒泽电子有限公司2011年成立，现有员工420人。')).toEqual(['员工 420 2023-05']);
  });

  it('is the year that the sentence gives for it', () => {
    expect(figuresIn('海川纸业有限公司建于2008年，2021年营业收入12亿元。')).toEqual(['营业收入 1200000000 2021']);
  });
});
