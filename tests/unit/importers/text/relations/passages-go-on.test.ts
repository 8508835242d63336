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
