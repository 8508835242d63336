import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations-of.js';

/** Claims behind a firm that is only named on the way: each text with what it says and what it does not. */
const texts: readonly { readonly text: string; readonly says: readonly string[]; readonly not: readonly string[] }[] = [
  {
    text: '海川密封有限公司早年只做垫圈。那年，油封过了蓝星动力集团的小批验证。眼下，该公司年产油封2600万件。',
    says: ['PRODUCES 海川密封有限公司 油封 26000000'],
    not: ['PRODUCES 蓝星动力集团 油封 26000000'],
  },
  {
    text: '如皋海川农机有限公司落户以来，厂里做的齿轮八成送到邻县的蓝星变速箱有限公司，剩下的卖给东方重工集团。',
    says: ['SUPPLIES 如皋海川农机有限公司 东方重工集团'],
    not: ['SUPPLIES 蓝星变速箱有限公司 东方重工集团'],
  },
  {
    text: '海川药业有限公司与江南大学签约后，投资2.2亿元建设颗粒剂车间。',
    says: ['INVESTED_IN 海川药业有限公司 颗粒剂车间 220000000'],
    not: [],
  },
  {
    text: '海川药业有限公司与蓝星化工集团签约，双方将投资2.2亿元建设颗粒剂车间。',
    says: [],
    not: ['INVESTED_IN 海川药业有限公司 颗粒剂车间 220000000'],
  },
  {
    text: '走进海川轴承有限公司磨工车间，师傅正在抽检。“差一度，精度就跑了。”他身后，年产600万套轮毂轴承的生产线昼夜不停。',
    says: ['PRODUCES 海川轴承有限公司 轮毂轴承 6000000'],
    not: [],
  },
  {
    text: '海川光学有限公司在如皋建有盖板生产线。这条总投资65亿元的产线去年出了第一片产品。',
    says: ['INVESTED_IN 海川光学有限公司 盖板生产线 6500000000'],
    not: [],
  },
  {
    text: '如皋海川纸业有限公司为蓝星日化集团做瓶标纸。受浆价影响，去年全行业利润缩水三成。但其投资5.1亿元的热敏纸项目如期点火。',
    says: ['INVESTED_IN 如皋海川纸业有限公司 热敏纸项目 510000000'],
    not: ['INVESTED_IN 蓝星日化集团 热敏纸项目 510000000'],
  },
  {
    text: '海川菌业有限公司常年恒温。“一袋菌包出三茬菇。”去年，厂里花1600万元上了一条菌菇脆片线。',
    says: ['INVESTED_IN 海川菌业有限公司 菌菇脆片线 16000000'],
    not: [],
  },
  {
    text: '记者从海川轴承有限公司来到相邻的蓝星铸造有限公司。该公司年产铸件3万吨。',
    says: ['PRODUCES 蓝星铸造有限公司 铸件 30000'],
    not: ['PRODUCES 海川轴承有限公司 铸件 30000'],
  },
];

describe('whom a sentence goes on about behind a firm that is only mentioned', () => {
  it.each(texts)('$text', ({ text, says, not }) => {
    const read = relationsOf(text);
    expect(read).toEqual(expect.arrayContaining([...says]));
    for (const wrong of not) expect(read).not.toContain(wrong);
  });
});
