import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations-of.js';

/** Items of lists that each describe a project, in words of many kinds: each with what it says and what it does not. */
const items: readonly (readonly [string, readonly string[], RegExp?])[] = [
  [
    '1. 如皋数码印花中心。东方重工集团自筹资金1.6亿元，在如皋经济开发区租下两幢厂房改建。',
    ['INVESTED_IN 东方重工集团 如皋数码印花中心 160000000', 'LOCATED_IN 如皋数码印花中心 如皋经济开发区'],
  ],
  [
    '2、旧衣再生项目：由南通海润再生科技公司与蓝星化工集团共同出资7200万元，落在如皋经济开发区。',
    [
      'INVESTED_IN 南通海润再生科技公司 旧衣再生项目 72000000',
      'INVESTED_IN 蓝星化工集团 旧衣再生项目 72000000',
      'LOCATED_IN 旧衣再生项目 如皋经济开发区',
    ],
  ],
  [
    '3.银杏叶精深加工。投资主体：南通海润生物股份公司；投资规模：8800万元；选址如皋经济开发区。',
    ['INVESTED_IN 南通海润生物股份公司 银杏叶精深加工 88000000', 'LOCATED_IN 银杏叶精深加工 如皋经济开发区'],
  ],
  [
    '●扬州：东方重工集团制氢装置，投资1.4亿元，年产高纯氢3000吨。',
    ['INVESTED_IN 东方重工集团 东方重工集团制氢装置 140000000', 'LOCATED_IN 东方重工集团制氢装置 扬州市'],
  ],
  [
    '4.电驱车间扩建项目。东方重工集团同如皋经济开发区签了约，出资8亿元扩建车间。',
    ['INVESTED_IN 东方重工集团 电驱车间扩建项目 800000000', 'LOCATED_IN 电驱车间扩建项目 如皋经济开发区'],
    /同如皋/u,
  ],
  ['5.东方重工集团二期项目：因资方退出，未能开工。', [], /INVESTED_IN|DEVELOPS/u],
  ['一、加快技术改造。东方重工集团研发投入3000万元。', [], /技术改造/u],
];

describe('items of lists', () => {
  it.each(items.map(([text, says, not]) => ({ text, says, not })))('$text', ({ text, says, not }) => {
    const read = relationsOf(`重点项目清单：\n${text}`);
    for (const said of says) expect(read).toContain(said);
    if (not !== undefined) expect(read.filter((each) => not.test(each))).toEqual([]);
  });
});
