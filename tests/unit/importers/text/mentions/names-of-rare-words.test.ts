import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('firms named by words that texts seldom have', () => {
  it.each([
    ['一批企业接连到来：正元化肥利用副产氢气生产合成氨，供应周边。', ['正元化肥']],
    ['今年7月，九方装备与海川集团合资成立了一家公司。', ['九方装备', '海川集团']],
    ['今年还有海川锂业电池级碳酸锂、管桩生产基地等项目开工。', ['海川锂业']],
    ['新公司由海川集团和南京芯澜投资于2016年合资组建。', ['海川集团', '南京芯澜投资']],
    ['新船将由海川集团旗下的北岸油轮公司负责运营。', ['海川集团', '北岸油轮公司']],
    ['车间里，一双双鞋走下生产线，年产一万双。', []],
    ['长方形的料盘装备齐全，成方的木料堆满院子。', []],
    ['由上海市投资于2016年建成的大桥昨日检修。', []],
    ['海川集团旗下的物流公司负责运营。', ['海川集团']],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'firm')).toEqual(names);
  });
});

describe('firms and the places in their names', () => {
  it.each([
    ['山东鲁抗医药的维生素项目去年开工。', ['山东鲁抗医药']],
    ['去年在山东鲁抗医药开建新厂。', ['鲁抗医药']],
    ['海川药厂如皋分厂开始投料。海川药厂原在城里。', ['海川药厂如皋分厂', '海川药厂']],
    ['华润电力渤海新区热电厂为全区供应蒸汽。', ['华润电力']],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'firm')).toEqual(names);
  });
});

describe('zones without the words around them', () => {
  it.each([
    ['华润电力渤海新区热电厂为全区供应蒸汽。', ['渤海新区']],
    ['太原市启动城区老工业区搬迁改造。', []],
    ['沿海整治化工园区后，企业陆续西迁。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'park')).toEqual(names);
  });

  it.each([
    ['贵安新区已引进三家企业。', []],
    ['市委副书记、市长饶南湖到红塔区调研。饶南湖首先来到江川。', ['红塔区', '江川']],
    ['市长张强到南湖区调研。', ['南湖区']],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'district')).toEqual(names);
  });
});
