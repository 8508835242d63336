import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/importers/text/extract.js';
import { extractResultSchema } from '../../src/importers/text/extract-result.js';
import { damagedPage } from './page-mutations.js';

/** So many damaged pages are read; `TUPU_FUZZ_RUNS=10000` for the long form, `TUPU_FUZZ_SEED` for others. */
const runs = Number(process.env.TUPU_FUZZ_RUNS ?? 600);
const seed = Number(process.env.TUPU_FUZZ_SEED ?? 20_261);
/** Far above what reading takes (about a millisecond of one core for 1,000 characters), for slower machines. */
const mostMs = (length: number): number => 600 + length / 20;

const read = (text: string) => extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-08-04' });

/** Milliseconds of this process's own work, so that what else the machine does counts for nothing. */
function timeReading(text: string): number {
  const begun = process.cpuUsage();
  read(text);
  return process.cpuUsage(begun).user / 1000;
}

describe('damaged pages', () => {
  it(
    `are read without a crash, with exact quotes, alike each time, and in bounded time (${runs} pages)`,
    () => {
      let longest = 0;
      fc.assert(
        fc.property(damagedPage, (text) => {
          const begun = process.cpuUsage();
          const result = read(text);
          const taken = process.cpuUsage(begun).user / 1000;
          extractResultSchema.parse(result);
          const ids = new Set(result.entities.map(({ id }) => id));
          for (const { evidence } of [...result.relations, ...result.statistics])
            if (evidence.quote !== text.slice(evidence.start, evidence.end) || evidence.quote.length > 300)
              throw new Error(`not the text from ${evidence.start} to ${evidence.end}: ${evidence.quote}`);
          for (const { from, to } of result.relations) expect(ids.has(from) && ids.has(to)).toBe(true);
          for (const { start, end } of result.articles) expect(start < end && end <= text.length).toBe(true);
          // What is compiled on the way is no fault of the text's: the slow are timed again.
          if (taken > mostMs(text.length)) expect(timeReading(text)).toBeLessThan(mostMs(text.length));
          longest = Math.max(longest, taken / (1 + text.length / 1000));
          if (text.length % 4 === 0) expect(JSON.stringify(read(text))).toBe(JSON.stringify(result));
        }),
        { numRuns: runs, seed, endOnFailure: runs > 2000 },
      );
      expect(longest).toBeGreaterThan(0);
    },
    Math.max(120_000, runs * 100),
  );
});

describe('what repeats without end', () => {
  const pieces = [
    ...[
      '1',
      '（',
      '“',
      '、',
      '，',
      '。',
      '公司',
      '项目',
      '万',
      '年产1万吨',
      '投资',
      '某某公司、',
      '由甲公司',
      '的',
      '\n',
      '\u3000',
      'A',
      'A ',
    ],
    ...[
      '华泽公司投资1亿元',
      '（以下简称“华泽”',
      '位于',
      '1,',
      '2021年',
      '-',
      '省',
      '工业园',
      '\ud83d',
      'Corp. ',
      '甲（',
      '一二',
      '与',
      '集团',
    ],
  ];
  it.each(pieces)('is read in linear time: %j', (piece) => {
    const make = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    const best = (length: number) => Math.min(timeReading(make(length)), timeReading(make(length)));
    const short = Math.max(best(4_000), 20);
    // Four times the text may take four times the time, and a little more; twice that were quadratic.
    expect(best(16_000)).toBeLessThan(short * 7);
  });
});
