import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('firms', () => {
  it.each([
    ['中浩锂业电池级碳酸锂项目落户来安县。', '中浩锂业电池'],
    ['三星电子存储芯片项目去年9月奠基。', '三星电子存储芯片'],
    ['恒泽集团已建成晋江、莆田、东莞四大生产基地。', '东莞四大生产基地'],
    ['当过灌装班长的陈师傅，在三家企业当过灌装班长。', '当过'],
    ['是新区招商局的小伙子跑来说动他的。', '招商局'],
  ])('%s names no 「%s」', (text, name) => expect(namesIn(text, 'firm')).not.toContain(name));

  it.each([
    ['玫瑰谢了，可兰州玫云香料有限公司的车间里依旧花香扑鼻。', '兰州玫云香料有限公司'],
    ['在阿克苏纺织工业城（开发区）新疆青禾服饰有限公司的车间里，机器轰鸣。', '新疆青禾服饰有限公司'],
    ['开店的是恒泽供应链有限公司，母公司是江苏的松岳国际。', '松岳国际'],
    ['美国松岳化工产品公司是第一批签约的。', '美国松岳化工产品公司'],
    ['项目由恒泽集团与来安县城投共同出资组建。', '来安县城投'],
    ['首钢京海钢铁联合有限责任公司位于曹妃甸区。首钢京海汽车板年产能达到200万吨。', '首钢京海'],
  ])('%s names 「%s」', (text, name) => expect(namesIn(text, 'firm')).toContain(name));
});

describe('fields of gas', () => {
  it('are what a firm builds, and no firm', () => {
    const text = '松岳石化在涪陵区焦石镇投资建设了涪陵页岩气田。2017年底，涪陵页岩气田建成年产能100亿立方米。';
    expect(namesIn(text, 'firm')).not.toContain('涪陵页岩气田');
    expect(namesIn(text, 'project')).toContain('涪陵页岩气田');
  });
});

describe('places', () => {
  it('are towns of a trade where a firm is said to be there', () => {
    expect(namesIn('走进位于智能模具小镇的恒泽模塑有限公司，机器轰鸣。', 'park')).toContain('智能模具小镇');
  });

  it('are told from the words behind them, abroad and below a town that has changed its level', () => {
    expect(namesIn('恒泽集团在荷兰埃门、印度浦那还设有生产装置。', 'district')).toContain('印度浦那');
    expect(namesIn('水电站位于埃塞俄比亚西南部，由恒泽集团投资兴建。', 'district')).toContain('埃塞俄比亚');
    expect(namesIn('遵化市西留村镇的朱山庄村和遵化市西留村乡的小河村都种板栗。', 'district')).toContain('西留村乡');
  });
});
