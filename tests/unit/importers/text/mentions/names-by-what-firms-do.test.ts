import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('firms', () => {
  it.each([
    ['芬兰科瓦嘉、德国雪夫舱室相继入驻石家庄高新区。', '芬兰科瓦嘉'],
    ['上月，松岳风能则与伊吾县签约，拟投资7.5亿元建设风机总装厂。', '松岳风能'],
    ['平岳食品是恒泽集团的前身。', '平岳食品'],
    ['崇福镇的银柏皮草由海川皮革收购51%股权。', '银柏皮草'],
    ['项目由中国海川系统工程第二建设有限公司承建。', '中国海川系统工程第二建设有限公司'],
    ['泸州讯 恒泽集团投资12亿元建设的酒瓶生产基地日前封顶。', '恒泽集团'],
  ])('%s names 「%s」', (text, name) => expect(namesIn(text, 'firm')).toContain(name));

  it.each([
    ['在丝路科学城，芯派科技、龙腾半导体等企业扎堆。', '扎堆'],
    ['来自荷兰布恩的固晶机、新加坡博世的键合机正在调试。', '固晶机'],
  ])('%s names no 「%s」', (text, name) => expect(namesIn(text, 'firm')).not.toContain(name));
});

describe('zones', () => {
  it('have the whole name of the firm that they open with', () => {
    expect(namesIn('三一重能哈密零碳智造产业园首台机组下线。', 'park')).toContain('三一重能哈密零碳智造产业园');
  });
});

describe('places abroad', () => {
  it('are what firms have works in, and no firms that arrive', () => {
    const text = '芬兰科瓦嘉、德国雪夫舱室相继入驻石家庄高新区。公司在德国汉堡、波兰弗罗茨瓦夫设有工厂。';
    expect(namesIn(text, 'district')).not.toContain('芬兰科瓦嘉');
    expect(namesIn(text, 'district')).toContain('德国汉堡');
  });
});

describe('firms of one sentence', () => {
  it.each([
    ['北岸沥青、和运集团、振岳化工落户盘山县。和运新材料年产丁基橡胶10万吨。', '和运新材料'],
    ['忠信化工年产苯酚26万吨。', '忠信化工'],
    ['神岳天隆在西乌旗的煤矿设备由林州重机提供。', '神岳天隆'],
    ['光岳蟹业的河蟹苗销往江苏。', '光岳蟹业'],
    ['由上汽集团带动，延锋彼欧、万向钱潮、申岳密封件进驻三屿工业园。', '申岳密封件'],
  ])('%s names 「%s」', (text, name) => expect(namesIn(text, 'firm')).toContain(name));
});
