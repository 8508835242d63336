import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

/** Who supplies whom by a text. */
function supplies(text: string): string[] {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-04' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter(({ type }) => type === 'SUPPLIES')
    .map(({ from, to }) => `${names.get(from)} > ${names.get(to)}`)
    .sort();
}

describe('who supplies whom in everyday speech', () => {
  it.each([
    ['吉利汽车把座椅订单给了海润座椅有限公司。', '海润座椅有限公司 > 吉利汽车'],
    ['海润座椅有限公司吃下了吉利汽车六成的座椅订单。', '海润座椅有限公司 > 吉利汽车'],
    ['恒泽整车有限公司董事长介绍：“海润电机有限公司是我们最大的供应商。”', '海润电机有限公司 > 恒泽整车有限公司'],
    ['海润座椅有限公司主营座椅，“吉利汽车用的就是我们的座椅。”', '海润座椅有限公司 > 吉利汽车'],
    ['恒泽整车有限公司年产客车2万辆，钢板从宝钢股份买。', '宝钢股份 > 恒泽整车有限公司'],
  ])('%s', (text, expected) => {
    expect(supplies(text)).toEqual([expected]);
  });

  it.each([
    '吉利汽车过去是海润座椅有限公司的大客户，如今已转向他家。',
    '海润座椅有限公司丢掉吉利汽车这个老客户后，一度停产。',
    '海润座椅有限公司总经理说，下一步想给吉利汽车做配套。',
    '海润座椅有限公司的订单主要来自新能源汽车企业。',
  ])('nobody: %s', (text) => {
    expect(supplies(text)).toEqual([]);
  });
});

describe('goods that go into a plant', () => {
  it('are sold to the firm that the plant is of', () => {
    expect(supplies('海星集团主攻特种合金，其产品已用于万华化学烟台基地。')).toEqual(['海星集团 > 万华化学']);
    expect(supplies('海星集团主营泵阀，产品配套万华化学烟台基地、恒力石化大连项目。')).toEqual([
      '海星集团 > 万华化学',
      '海星集团 > 恒力石化',
    ]);
    expect(supplies('海星集团的球阀，先后进入了万华化学烟台基地。')).toEqual(['海星集团 > 万华化学']);
  });

  it('are no people, no money and no trade', () => {
    expect(supplies('海星集团的员工进入万华化学烟台基地培训。')).toEqual([]);
    expect(supplies('海星集团把募集资金用于万华化学烟台基地。')).toEqual([]);
    expect(supplies('海星集团主营阀门，产品用于石化、电力等行业。')).toEqual([]);
  });
});

describe('works that a firm is said to have put money into or to have built', () => {
  const whose = (text: string) => {
    const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-04' });
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return relations.map(({ type, from, to }) => `${type} ${names.get(from)} ${names.get(to)}`);
  };

  it('are of the subject that 其 means', () => {
    expect(whose('海星集团扎根如皋，其投资的高档生活用纸产业基地一期年产78万吨，已于2021年8月投产。')).toContain(
      'INVESTED_IN 海星集团 高档生活用纸产业基地一期',
    );
    expect(whose('海星集团看中了这里，其打造的智能家电产业园一期已投产。')).toContain(
      'DEVELOPS 海星集团 智能家电产业园',
    );
  });

  it('are not of a firm that only builds them for others', () => {
    expect(whose('海星集团看中了这里，其承建的智能家电产业园一期已投产。').join('\n')).not.toContain('DEVELOPS');
  });
});
