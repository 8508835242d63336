import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/importers/text/extract.js';
import { extractResultSchema } from '../../../../src/importers/text/extract-result.js';

const pieces = [
  '本报讯（记者 周宁）8月3日，',
  '江苏金海叶片有限公司在大丰港经济开发区投资32亿元建设叶片生产基地项目，',
  '年产能12万吨锂电正极材料。',
  '客户包括金风科技、明阳智能等企业。',
  '（以下简称“金海”）',
  '“',
  '”',
  '\n\n',
  '\r\n',
  '　　',
  '由甲公司、乙集团共同出资组建',
  '1—8月，全区完成工业投资154亿元，同比增长9.6%；',
  '1,230.5万元',
  '\u0000\u0007',
  '\ud83d\ude00',
  '�锟斤拷',
  'AB',
  '、',
  '，',
  '的',
  '项目',
  '公司',
  '3个',
];
const noise = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

describe('extractDocument on damaged pages', () => {
  it('never throws, quotes the text exactly and keeps to its schema', () => {
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const result = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-08-04' });
        extractResultSchema.parse(result);
        for (const { evidence } of [...result.relations, ...result.statistics]) {
          expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end));
          expect(evidence.quote.length).toBeLessThanOrEqual(300);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('takes linear time in the length of a line', () => {
    const line = pieces.slice(1, 4).join('');
    const time = (times: number) => {
      const text = line.repeat(times);
      const start = performance.now();
      extractDocument(text, { fileName: 'page.txt' });
      return performance.now() - start;
    };
    time(50);
    const short = Math.max(time(100), 5);
    expect(time(400)).toBeLessThan(short * 16);
  });
});
