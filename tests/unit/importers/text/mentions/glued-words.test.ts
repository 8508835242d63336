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
    ['去年通过京东方认证，成为其供应商。', '京东方'],
    ['产品流向美的集团和格力电器。', '美的集团'],
    ['海润实业集团投资5亿元建厂。', '海润实业集团'],
  ])('%s names 「%s」', (text, name) => expect(namesIn(text, 'firm')).toContain(name));

  it.each([
    ['晋江鞋企抱团出海，首批产品装船。', '晋江鞋企抱团'],
    ['今年主要配套奇瑞、蔚来合肥工厂。', '配套奇瑞'],
    ['去年通过京东方认证，成为其供应商。', '京东方认证'],
    ['海川机械是多家车企的A级供应商。', 'A级'],
  ])('%s names no 「%s」', (text, name) => expect(namesIn(text, 'firm')).not.toContain(name));
});

describe('institutes', () => {
  it('have the trade behind their place in their names, and none where the words only say of what kind one is', () => {
    expect(namesIn('湖北省产业技术研究院为公司提供支持。', 'body')).toContain('湖北省产业技术研究院');
    expect(namesIn('优美科在荆门设立国内首个电池材料前驱体研究所。', 'body')).toEqual([]);
  });
});

describe('firms of groups', () => {
  it.each([
    ['大豆加工项目由中粮工科承建。', '中粮工科'],
    ['煤炭主要销往国家电投平顶山热电等电厂。', '国家电投平顶山热电'],
    ['博世电动工具（中国）采购总监两度到访。', '博世电动工具（中国）'],
    ['霍尼韦尔研究所（中国）投资5亿元建设新大楼。', '霍尼韦尔研究所（中国）'],
    ['公司与天合光能（泰国）签订了合同。', '天合光能（泰国）'],
    ['益海嘉里（洋浦）粮油的加工量翻番。', '益海嘉里（洋浦）粮油'],
    ['舜宇产业基金目前持有其23%股权。', '舜宇产业基金'],
    ['上海汉都医药与辽宁熙峰制药将合资成立熙都生物，注册资本8000万元。', '熙都生物'],
  ])('%s names 「%s」', (text, name) => expect(namesIn(text, 'firm')).toContain(name));

  it.each([
    ['为中粮大米、中铁工人供货。', '中铁工人'],
    ['17日，法国道达尔能源旗下润滑油公司签约。', '润滑油公司'],
    ['投资方为宁波杉海控股与巨化集团旗下晋巨公司。', '宁波杉海'],
    ['由美国耐克体育投资的耐克中国物流中心三期。', '耐克中国物流'],
  ])('%s names no 「%s」', (text, name) => expect(namesIn(text, 'firm')).not.toContain(name));
});
