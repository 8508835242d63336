import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('works that are told by the sum put into them', () => {
  it.each([
    ['海川面业有限公司总投资1.2亿元的挂面厂下月试产。', ['挂面厂']],
    ['海川餐饮有限公司总投资5000万元的中央厨房上月启用。', ['中央厨房']],
    ['海川食品有限公司用4200万元上了两条脱水蒜线。', ['脱水蒜线']],
    ['恒泽传动有限公司再注资3000万欧元，用于扩建减速器二号厂房。', ['减速器二号厂房']],
    ['海川电子有限公司投资3.5亿元建设封装测试厂。', ['封装测试厂']],
    // What the sum is not put into, and what no firm builds.
    ['年产值3亿元的服装厂在镇上开了十年。', []],
    ['海川面业有限公司花3000万元偿还挂面厂的贷款。', []],
    ['市里投资2亿元建设便民服务中心。', []],
    ['县里投资1.5亿元改造两条高速支线。', []],
    ['公司投资2亿元，厂里的老工人说。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'project')).toEqual(names);
  });
});
