import { describe, expect, it } from 'vitest';
import { draftChineseArticle } from '../../../../../src/importers/text/chinese-reader.js';

const figuresOf = (text: string) =>
  draftChineseArticle(text, { headline: '', start: 0, end: text.length }, { publishedOn: '2023-06-15' }).figures.map(
    ({ subject, metric, value }) => [subject.name, metric, value],
  );

describe('the figures of a place', () => {
  it('are not those of the firm that heads its industry', () => {
    expect(
      figuresOf('如皋经开区已形成以海润新材料有限公司为龙头的化工新材料产业集群，2021年实现工业总产值310亿元。'),
    ).toEqual([['如皋经开区', '工业总产值', 31_000_000_000]]);
    expect(figuresOf('如皋经开区培育了海川科技有限公司等规上企业，去年完成税收12亿元。')).toEqual([
      ['如皋经开区', '税收', 1_200_000_000],
    ]);
  });

  it('are of the zone whose firms a sentence tells of', () => {
    expect(
      figuresOf(
        '海润服饰有限公司投资3亿元扩建。如皋经开区已引进电子企业，培育出一批骨干企业，去年实现营业收入188亿元。',
      ),
    ).toEqual([['如皋经开区', '营业收入', 18_800_000_000]]);
    expect(figuresOf('海润服饰有限公司位于如皋经开区，去年实现营业收入8亿元。')).toEqual([
      ['海润服饰有限公司', '营业收入', 800_000_000],
    ]);
  });

  it('are a firm’s where the firm is what the clause is about', () => {
    expect(figuresOf('在如皋经开区，海川科技有限公司去年扩建厂房，全年实现产值3亿元。')).toEqual([
      ['海川科技有限公司', '产值', 300_000_000],
    ]);
  });

  it('are nobody’s where they may be of the place or of its newcomer', () => {
    expect(figuresOf('如皋经开区引进了海川科技有限公司，去年实现产值3亿元。')).toEqual([]);
  });

  it('are no count of those of a size', () => {
    expect(figuresOf('如皋市今年签约的项目中，投资5亿元以上的项目有6个。')).toEqual([]);
    expect(figuresOf('如皋市今年推进的项目涵盖多个领域，其中投资10亿元以上项目7个。')).toEqual([]);
  });
});
