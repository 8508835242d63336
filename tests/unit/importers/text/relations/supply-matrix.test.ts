import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations-of.js';

/** Every word of a class in every construction that takes the class: no construction has a list of its own. */

const supplier = '锦川橡塑有限公司';
const customer = '恒泽机械有限公司';

interface WordClass {
  readonly words: readonly string[];
  readonly constructions: readonly ((word: string) => string)[];
}

const classes: Record<string, WordClass> = {
  'gives to': {
    words: '供货 供应密封圈 交付密封圈 销售密封圈 送货 供给密封圈 直供密封圈 提供密封圈 交货 批量供货'.split(' '),
    constructions: [
      (word) => `去年以来，${supplier}向${customer}${word}。`,
      (word) => `${supplier}成立于2015年，主营密封圈，向${customer}${word}。`,
      (word) => `“我们去年开始向${customer}${word}。”${supplier}总经理李明说。`,
    ],
  },
  'buys from': {
    words:
      '采购密封圈 购买密封圈 购进密封圈 买密封圈 订购密封圈 预订密封圈 定做密封圈 拿货 进货 下单 下订单 订货 外购密封圈'.split(
        ' ',
      ),
    constructions: [
      (word) => `近日，${customer}从${supplier}${word}。`,
      (word) => `${customer}位于如皋市，主产电机，每年向${supplier}${word}。`,
      (word) => `${supplier}专做密封圈。${customer}每年向公司${word}。`,
    ],
  },
  'comes from': {
    words: '来自 出自 采购自 外购自 购自 取自 产自 源自 来源于'.split(' '),
    constructions: [
      (word) => `${customer}年产电机20万台，原材料${word}${supplier}。`,
      (word) => `${customer}所用的密封圈${word}${supplier}。`,
      (word) => `${customer}的密封圈主要${word}${supplier}。`,
    ],
  },
  'is supplier': {
    words: '供应商 供货商 配套商 配套企业 配套厂 配套工厂 协作厂 协作单位 定点厂 上游企业 代工厂'.split(' '),
    constructions: [
      (word) => `${supplier}是${customer}的${word}。`,
      (word) => `作为${customer}的核心${word}，${supplier}去年产值突破3亿元。`,
      (word) => `${customer}的${word}包括${supplier}。`,
    ],
  },
  'has customers': {
    words: '客户 用户 买家 买主 主顾 采购商 采购方'.split(' '),
    constructions: [
      (word) => `${supplier}专注密封圈，拥有${customer}等${word}。`,
      (word) => `${supplier}主营密封圈，${word}包括${customer}。`,
      (word) => `${customer}是${supplier}的${word}。`,
    ],
  },
};

const supplies = `SUPPLIES ${supplier} ${customer}`;

describe.each(Object.entries(classes))('%s', (_, { words, constructions }) => {
  it.each(constructions.map((say) => [say('…'), say] as const))('%s', (_said, say) => {
    const missed = words.filter((word) => !relationsOf(say(word)).includes(supplies));
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(words.length * 0.1);
  });
});

describe('whose customers they are', () => {
  it.each([
    `${supplier}位于如皋市，年产密封圈3万吨。隔壁的老周家也上了新线，为${customer}供货。`,
    `${supplier}位于如皋市，年产密封圈3万吨。同镇的金记工坊，产品供应${customer}。`,
    `${supplier}从未向${customer}供货。`,
    `${supplier}的潜在用户包括${customer}。`,
  ])('does not read %s', (text) => {
    expect(relationsOf(text)).not.toContain(supplies);
  });
});
