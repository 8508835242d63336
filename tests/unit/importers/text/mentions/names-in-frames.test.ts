import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('places of a sentence where a firm stands', () => {
  it.each([
    ['恒泽铰链厂前年进了陆赛梯卡的供应商目录。', '陆赛梯卡'],
    ['东阳恒泽注塑机厂上月接到蓝貘玩具首笔260万元的单子。', '蓝貘玩具'],
    ['恒泽机械公司正与山东潍默、成都晏力特等洽谈。', '山东潍默'],
    ['恒泽机械公司正与山东潍默、成都晏力特等洽谈。', '成都晏力特'],
    ['去年8月，恒泽公司与意大利设备商Nardini办起合资公司。', 'Nardini'],
    ['隔河是镇里的另一家骨干——盐城骐驰弹簧。', '盐城骐驰弹簧'],
    ['县里支持鑫垚矿业智能化改造。', '鑫垚矿业'],
    ['恒泽弹簧公司的悬架弹簧已经通过奇瑞的审核。', '奇瑞'],
  ])('%s names 「%s」', (text, name) => expect(namesIn(text, 'firm')).toContain(name));

  it.each([
    '恒泽公司的产品通过国家认证，并取得欧盟认证。',
    '恒泽公司的新线已通过环保验收，取得CE认证。',
    '除了后桥，恒泽公司还为五菱做副车架。',
    '恒泽公司的锚具直接发往桥位。',
    '恒泽公司的振动筛从前只卖给本地石料场。',
    '恒泽公司去年收购石英砂3.5万吨。',
  ])('and where none does: %s', (text) => {
    const firms = namesIn(text, 'firm').filter((name) => !/^(?:恒泽公司|五菱)$/u.test(name));
    expect(firms).toEqual([]);
  });
});

describe('what is said before and behind a name', () => {
  it.each([
    ['县里成功盘活原新润纸厂闲置土地210亩。', '新润纸厂'],
    ['农具厂多次改组，现名豫南重工机械公司。', '豫南重工机械公司'],
    ['德国采茨福拟投资3亿欧元建设总装厂。', '德国采茨福'],
    ['推动恒岳生物二期、绿津新能源储能电站等项目尽快建成。', '绿津新能源'],
    ['由全资子公司荆门海岳管阀有限公司兴建耐腐蚀管材项目。', '荆门海岳管阀有限公司'],
  ])('is none of it: %s', (text, name) => {
    const firms = namesIn(text, 'firm');
    expect(firms).toContain(name);
    expect(firms).not.toContain('耐腐蚀管材');
  });

  it.each([
    '走进溱东镇，成排的蓝顶厂房一眼望不到头。',
    '总投资1.5亿元的固废资源化利用项目建在园区。',
    '六台五轴加工中心一字排开。',
  ])('makes no name by itself: %s', (text) => {
    expect([...namesIn(text, 'firm'), ...namesIn(text, 'project').filter((name) => /台/u.test(name))]).toEqual([]);
  });
});

describe('known names with a number in them', () => {
  it('are names and no count', () => {
    expect(namesIn('恒泽塑业公司的包装袋卖给三只松鼠。', 'firm')).toContain('三只松鼠');
  });
});

describe('words that lead up to a name', () => {
  it('are none of it', () => {
    const firms = namesIn('镇里的龙头当属盛浥塑业和安徽鸿浥集团。来自佛山大沥的调查。', 'firm');
    expect(firms).toContain('盛浥塑业');
    expect(firms).not.toContain('当属盛浥塑业');
    expect(firms).not.toContain('佛山大沥');
  });
});
