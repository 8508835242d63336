import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations-of.js';

/** Of whom and of what place a passage goes on to speak: each text with what it says and what it does not. */
const texts: readonly { readonly text: string; readonly says: readonly string[]; readonly not: readonly string[] }[] = [
  {
    text: '海川包装有限公司入驻如皋经开区。与海川包装一墙之隔的海润油墨有限公司，年产油墨3万吨。',
    says: ['LOCATED_IN 海润油墨有限公司 如皋经开区'],
    not: [],
  },
  {
    text: '海川包装有限公司入驻如皋经开区。海润油墨有限公司的生产线与海川包装仅隔一条马路，产品供给对方。',
    says: ['LOCATED_IN 海润油墨有限公司 如皋经开区'],
    not: [],
  },
  {
    text: '位于如皋经开区的海川包装有限公司扩产。隔壁的东方重工集团配件供应商——海润油墨有限公司，年产油墨3万吨。',
    says: ['LOCATED_IN 海润油墨有限公司 如皋经开区'],
    not: ['LOCATED_IN 东方重工集团 如皋经开区'],
  },
  {
    text: '海川包装有限公司入驻如皋经开区。海润油墨有限公司原先与海川包装一墙之隔的老厂已经拆除。',
    says: [],
    not: ['LOCATED_IN 海润油墨有限公司 如皋经开区'],
  },
  {
    text: '去年底，海川铝业有限公司在滁州的第二工厂动工了。该厂总投资5.2亿元，规划年产压铸件40万套。',
    says: ['INVESTED_IN 海川铝业有限公司 第二工厂 520000000', 'PRODUCES 海川铝业有限公司 压铸件 400000'],
    not: [],
  },
  {
    text: '走进如皋经开区，一座现代化轴承工厂格外醒目。这是海川集团在江苏布局的第三个生产基地。基地2020年开工建设，总投资22亿元。',
    says: ['INVESTED_IN 海川集团 现代化轴承工厂 2200000000'],
    not: [],
  },
  {
    text: '海川氟化工有限公司去年投产。该公司母公司东方集团是国内龙头，主营制冷剂R32。公司年产六氟磷酸锂2万吨。',
    says: ['PRODUCES 东方集团 制冷剂R32', 'PRODUCES 海川氟化工有限公司 六氟磷酸锂 20000'],
    not: ['PRODUCES 海川氟化工有限公司 制冷剂R32', 'PRODUCES 东方集团 六氟磷酸锂 20000'],
  },
  {
    text: '海川智能装备有限公司接到了新年头一笔大单：蓝星石化集团订购桥式起重机26台。公司还投资2.3亿元建设起重机生产线。',
    says: ['INVESTED_IN 海川智能装备有限公司 起重机生产线 230000000'],
    not: ['INVESTED_IN 蓝星石化集团 起重机生产线 230000000'],
  },
  {
    text: '海川煤化工有限公司年产40万吨乙二醇装置投产。该装置位于如皋经开区，由中国海星工程有限公司总承包，总投资58.6亿元。公司总经理马东介绍，产品主要供应蓝星化纤集团。',
    says: ['SUPPLIES 海川煤化工有限公司 蓝星化纤集团'],
    not: [
      'INVESTED_IN 中国海星工程有限公司 海川煤化工有限公司年产40万吨乙二醇装置 5860000000',
      'SUPPLIES 中国海星工程有限公司 蓝星化纤集团',
    ],
  },
  {
    text: '海川铝箔有限公司入驻如皋经开区。去年，做铸轧卷的海润铝业有限公司从巩义搬来，厂房就建在海川铝箔的马路对面。',
    says: ['LOCATED_IN 海润铝业有限公司 如皋经开区'],
    not: [],
  },
  {
    text: '走进如皋经开区，海川文具有限公司的车间里机器轰鸣。董事长姚新不满足于此。2023年，他把目光投向了户外炉具。新厂去年投用，头半年就为迪卡侬代工卡式炉40万台。',
    says: ['SUPPLIES 海川文具有限公司 迪卡侬'],
    not: [],
  },
  {
    text: '海川新材集团董事长陆中算了一笔账，PBAT的两种原料——BDO和PTA，前者由海润化工有限公司供应，后者从恒力石化采购。',
    says: ['SUPPLIES 海润化工有限公司 海川新材集团'],
    not: ['SUPPLIES 恒力石化 海润化工有限公司'],
  },
];

describe('whom and what place a passage goes on about', () => {
  for (const { text, says, not } of texts) {
    it(text, () => {
      const read = relationsOf(text);
      for (const each of says) expect(read).toContain(each);
      for (const each of not) expect(read).not.toContain(each);
    });
  }
});
