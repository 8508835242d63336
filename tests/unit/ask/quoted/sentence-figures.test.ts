import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../../../src/ask/quoted/kept-sentences.js';
import { wantedIn } from '../../../../src/ask/quoted/quote-statistic.js';
import { figuresIn } from '../../../../src/ask/quoted/sentence-figures.js';
import { periodBefore } from '../../../../src/ask/quoted/sentence-period.js';

describe('the figures of a sentence', () => {
  it.each([
    [
      '一季度，全市新开工工业项目41个，总投资526亿元。',
      [
        ['新开工工业项目', 41, '个'],
        ['新开工工业项目总投资', 52_600_000_000, 'CNY'],
      ],
    ],
    ['截至9月底，全市并网装机容量达414万千瓦，约占全国的三分之一。', [['并网装机容量', 4_140_000, 'kW']]],
    [
      '青屏重工年产叶片700套，投资4500万欧元。',
      [
        ['青屏重工年产叶片', 700, '套'],
        ['投资', 45_000_000, 'EUR'],
      ],
    ],
    ['产值同比增长16.4%。', []],
  ] as const)('%s', (sentence, expected) => {
    expect(figuresIn(sentence).map(({ label, value, unit }) => [label, value, unit])).toEqual(expected);
  });
});

describe('the period of a figure', () => {
  it.each([
    ['1—7月累计完成投资', [], '2022-08-20', '2022-01/2022-07'],
    ['1—11月完成投资', [], '2022-02-01', '2021-01/2021-11'],
    ['一季度，全市新开工项目', [], '2019-04-02', '2019-01/2019-03'],
    ['全市出口', ['2021年，全市产值增长。'], '2022-03-01', '2021'],
    ['去年全市出口', [], '2022-03-01', '2021'],
    ['全市出口', [], '2022-03-01', undefined],
  ] as const)('%s %j of %s', (head, before, publishedOn, expected) => {
    expect(periodBefore(head, before, publishedOn)).toBe(expected);
  });
});

it('cuts sentences at Chinese marks and line ends, and after a point before a capital', () => {
  const text = '甲在乙。丙！\n Rock Inc. builds a plant. It opens in 2.5 years';
  expect(cutSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '甲在乙。',
    '丙！',
    'Rock Inc. builds a plant.',
    'It opens in 2.5 years',
  ]);
});

it('takes what is wanted apart from how it is asked', () => {
  expect(wantedIn('\uE006\uE001新开工亿元以上工业项目有几个，总投资多少亿元？')).toEqual([
    '新开工亿元以上工业项目',
    '新开工亿元以上工业项目总投资',
  ]);
});
