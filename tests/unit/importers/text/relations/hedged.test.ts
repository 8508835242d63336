import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';
import { readDocument } from '../../../../../src/importers/text/read-document.js';
import { acceptedFrom } from '../../../../../src/model/claim.js';

/** What a text says of a firm's money, a line each; what waits for a person has a question mark. */
function readMoney(text: string): string[] {
  return readDocument(text, {}).flatMap(({ reading: { entities, relations } }) => {
    const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
    return relations
      .filter(({ type }) => type === 'INVESTED_IN' || type === 'DEVELOPS')
      .map(({ from, to, confidence, modality, properties }) => {
        const sum = properties.amountText === undefined ? '' : ` ${properties.amountText}`;
        return `${nameOf(from)} → ${nameOf(to)}${sum} ${modality}${confidence < acceptedFrom ? '?' : ''}`;
      });
  });
}

describe('what a source only thinks likely or wanted', () => {
  it.each([
    ['澄光纺织有限公司有望在嘉善县投资6亿元建设经编面料项目。', '澄光纺织有限公司 → 经编面料项目 6亿元 planned?'],
    ['澄光纺织有限公司有意在嘉善县投资6亿元建设经编面料项目。', '澄光纺织有限公司 → 经编面料项目 6亿元 planned?'],
    ['澄光纺织有限公司不排除投资6亿元建设经编面料项目。', '澄光纺织有限公司 → 经编面料项目 6亿元 planned?'],
  ])('%s is proposed and not accepted', (text, expected) => {
    expect(readMoney(text)).toEqual([expected]);
    expect(extractDocument(text, { fileName: 'page.txt' }).relations).toEqual([]);
  });

  it.each([
    '澄光纺织有限公司投资6亿元建设的经编面料项目有望年底投产。',
    '澄光纺织有限公司投资6亿元建设经编面料项目，有望成为当地最大的面料厂。',
  ])('%s hedges something else', (text) => {
    expect(readMoney(text)).toEqual([expect.stringMatching(/^澄光纺织有限公司 → 经编面料项目 6亿元 reported$/)]);
  });

  it('is not asked about where the article says the same without a hedge', () => {
    const text = '澄光纺织有限公司投资6亿元建设经编面料项目。澄光纺织有限公司曾表示，有望投资6亿元建设经编面料项目。';
    expect(readMoney(text)).toEqual(['澄光纺织有限公司 → 经编面料项目 6亿元 reported']);
  });

  it.each([
    '如果澄光纺织有限公司在嘉善县投资6亿元建设经编面料项目，当地将新增岗位。',
    '澄光纺织有限公司是否在嘉善县投资6亿元建设经编面料项目，尚无定论。',
    '当地希望澄光纺织有限公司在嘉善县投资6亿元建设经编面料项目。',
  ])('%s says nothing of what is', (text) => {
    expect(readMoney(text)).toEqual([]);
  });
});
