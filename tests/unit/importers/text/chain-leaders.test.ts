import { describe, expect, it } from 'vitest';
import { draftChineseArticle } from '../../../../src/importers/text/chinese-reader.js';

const leadersOf = (text: string) =>
  draftChineseArticle(text, { headline: '', start: 0, end: text.length }, {})
    .relations.filter(({ type }) => type === 'LEADS_CHAIN')
    .map(({ from, to }) => `${from.name} ${to.name}`);

describe('chain leaders', () => {
  it('take the industry that the place has set its mind on', () => {
    expect(
      leadersOf('肥东县把储能作为工业转型的主攻方向，依托海润科技有限公司、恒泽电子有限公司等链主企业招商。'),
    ).toEqual(['海润科技有限公司 储能产业', '恒泽电子有限公司 储能产业']);
  });

  it('are not read where no industry is named', () => {
    expect(leadersOf('肥东县走访了海润科技有限公司等链主企业。')).toEqual([]);
  });
});
