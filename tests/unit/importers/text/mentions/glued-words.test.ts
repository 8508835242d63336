import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('words of the sentence beside a name', () => {
  it.each([
    ['今年主要配套奇瑞、蔚来合肥工厂。', '奇瑞'],
    ['该线由控股子公司芜湖科恒运营，年底达产。', '芜湖科恒'],
    ['目前主要给安踏和德国的Brandtmann代工，去年出口鞋子千万双。', 'Brandtmann'],
    ['公司由广东美味鲜前研发总监创立。', '广东美味鲜'],
    ['密封件由日本ORK在苏州的公司供应。', 'ORK'],
    ['2019年引入日本丘比战略投资。', '日本丘比'],
    ['资金由滇东银行镇雄支行和红塔创新共同支持。', '滇东银行镇雄支行'],
    ['余热由国能伊州以及华电新疆公司利用。', '华电新疆公司'],
  ])('%s names 「%s」', (text, name) => expect(namesIn(text, 'firm')).toContain(name));

  it.each([
    ['晋江鞋企抱团出海，首批产品装船。', '晋江鞋企抱团'],
    ['今年主要配套奇瑞、蔚来合肥工厂。', '配套奇瑞'],
  ])('%s names no 「%s」', (text, name) => expect(namesIn(text, 'firm')).not.toContain(name));
});

describe('institutes', () => {
  it('have the trade behind their place in their names, and none where the words only say of what kind one is', () => {
    expect(namesIn('湖北省产业技术研究院为公司提供支持。', 'body')).toContain('湖北省产业技术研究院');
    expect(namesIn('优美科在荆门设立国内首个电池材料前驱体研究所。', 'body')).toEqual([]);
  });
});
