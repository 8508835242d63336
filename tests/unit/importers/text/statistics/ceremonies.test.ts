import { describe, expect, it } from 'vitest';
import { draftChineseArticle } from '../../../../../src/importers/text/chinese-reader.js';

const figuresOf = (text: string) =>
  draftChineseArticle(text, { headline: '', start: 0, end: text.length }, { publishedOn: '2023-06-15' }).figures.map(
    ({ subject, metric, value, unit, period }) => [subject.name, metric, value, unit, period],
  );

describe('projects signed or started together', () => {
  it('are counted and summed for the place, with the day', () => {
    expect(figuresOf('6月10日，如皋市举行重大项目集中开工仪式，共有26个项目参加，总投资186亿元。')).toEqual([
      ['如皋市', '集中开工项目数', 26, '个', '2023-06-10'],
      ['如皋市', '集中开工项目总投资', 18_600_000_000, 'CNY', '2023-06-10'],
    ]);
  });

  it('may be counted in the sentence after', () => {
    expect(figuresOf('如皋市重大项目集中签约活动昨日举行。活动现场签约项目15个，计划总投资62亿元。')).toEqual([
      ['如皋市', '集中签约项目数', 15, '个', '2023-06-14'],
      ['如皋市', '集中签约项目总投资', 6_200_000_000, 'CNY', '2023-06-14'],
    ]);
  });

  it('are nobody’s investment', () => {
    const text = '昨天，如皋经开区18个项目集中签约，总投资92.5亿元。';
    const { relations } = draftChineseArticle(text, { headline: '', start: 0, end: text.length }, {});
    expect(relations.filter(({ type }) => type === 'INVESTED_IN')).toEqual([]);
  });

  it('are not seen in the ceremony of one project', () => {
    const text = '海川机械有限公司在如皋经开区举行铸件项目开工仪式。项目总投资20亿元，预计明年投产。';
    expect(figuresOf(text)).toEqual([]);
  });

  it('have a total that no sum of some or of one of them is', () => {
    const opening = '6月10日，如皋市举行重大项目集中签约仪式，现场签约项目14个，总投资112亿元。';
    for (const after of [
      '此次签约的项目中，投资超10亿元的有4个。',
      '此次签约的项目中，投资5亿元以上的项目有6个，总投资60亿元。',
      '其中，由海川科技股份有限公司投资15亿元的铝箔项目落户如皋经开区。',
      '本次单体投资最大的海川轴承项目总投资30亿元。',
      '其中，工业项目9个，总投资70亿元。',
      '在这批项目中，工业项目9个，总投资70亿元。',
    ])
      expect(figuresOf(opening + after).filter(([, metric]) => String(metric).startsWith('集中'))).toEqual([
        ['如皋市', '集中签约项目数', 14, '个', '2023-06-10'],
        ['如皋市', '集中签约项目总投资', 11_200_000_000, 'CNY', '2023-06-10'],
      ]);
  });

  it('are summed by a bare word of money right behind their count', () => {
    expect(figuresOf('6月10日，如皋市举行集中开工仪式，共开工项目21个，投资86亿元。')).toEqual([
      ['如皋市', '集中开工项目数', 21, '个', '2023-06-10'],
      ['如皋市', '集中开工项目总投资', 8_600_000_000, 'CNY', '2023-06-10'],
    ]);
    expect(figuresOf('如皋市重大项目集中签约活动昨日举行。此次活动投资2亿元的展馆也同时启用。')).toEqual([]);
  });
});
