import { describe, expect, it } from 'vitest';
import { draftChineseArticle } from '../../../../src/importers/text/chinese-reader.js';

const leadersOf = (text: string) => [
  ...new Set(
    draftChineseArticle(text, { headline: '', start: 0, end: text.length }, {})
      .relations.filter(({ type }) => type === 'LEADS_CHAIN')
      .map(({ from, to }) => `${from.name} ${to.name}`),
  ),
];

describe('chain leaders', () => {
  it('take the industry that the place has set its mind on', () => {
    expect(
      leadersOf('肥东县把储能作为工业转型的主攻方向，依托海润科技有限公司、恒泽电子有限公司等链主企业招商。'),
    ).toEqual(['海润科技有限公司 储能产业', '恒泽电子有限公司 储能产业']);
  });

  it('each lead what stands behind them in a list', () => {
    expect(
      leadersOf(
        '如皋经开区已形成以海润新材料有限公司为龙头的化工新材料、以恒泽合金有限公司为代表的铝精深加工两大产业集群。',
      ),
    ).toEqual(['海润新材料有限公司 化工新材料产业', '恒泽合金有限公司 铝精深加工产业']);
    expect(
      leadersOf('全市构建起以海川电子有限公司为链主的光电显示产业链和以恒泽重工有限公司为引领的工程机械产业链。'),
    ).toEqual(['海川电子有限公司 光电显示产业', '恒泽重工有限公司 工程机械产业']);
  });

  it('lead none of several industries named together', () => {
    expect(leadersOf('如皋市以海润新材料有限公司为龙头，发展化工、铝精深加工两大产业。')).toEqual([]);
  });

  it('are not read where no industry is named', () => {
    expect(leadersOf('肥东县走访了海润科技有限公司等链主企业。')).toEqual([]);
  });
});
