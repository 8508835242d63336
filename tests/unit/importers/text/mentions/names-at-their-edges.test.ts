import { describe, expect, it } from 'vitest';
import { namesIn } from '../names-in.js';

describe('firms whose names begin or end beside words that look like theirs', () => {
  it.each([
    ['公司另设厦门海川芯科半导体有限公司，负责研发。', ['厦门海川芯科半导体有限公司']],
    ['请漳州海川玻璃有限公司加快建设。', ['漳州海川玻璃有限公司']],
    ['其后身海川光学股份有限公司由市里控股。', ['海川光学股份有限公司']],
    ['前者由江苏海川控股投资18亿元兴建。', ['江苏海川控股']],
    ['前者由江苏海川电子控股。', ['江苏海川电子']],
    ['示范园由如皋市海川果蔬专业合作社经营。', ['如皋市海川果蔬专业合作社']],
    ['示范园由如皋市种植专业合作社经营。', []],
    ['产品主要供应一汽-大众。', ['一汽-大众']],
    ['中国电子信息产业集团旗下的海川光电科技有限公司落户。', ['中国电子信息产业集团', '海川光电科技有限公司']],
    ['项目位于起亚洲研发中心旁。', []],
    ['一批企业组团落户如皋海川网成都10月11日电。', []],
    ['龙头企业德华兔宝宝与四川广元本地的天府木业合资组建了新公司。', ['德华兔宝宝', '天府木业']],
    ['这家去年成立的商业遥感卫星公司已投产。', []],
    ['除供应上汽通用五菱外，还供货东风柳汽。', ['上汽通用五菱', '东风柳汽']],
    ['县市场监管局派人上门指导办理食品生产许可证。', []],
    ['海川集团今年还启动了太仓三厂建设，主攻电驱动系统。', ['海川集团']],
    ['县长郭海川出席，郭海川与董事长梁森一起为项目培土。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'firm')).toEqual(names);
  });

  it('whose project it is stands before it in a row of projects', () => {
    const text = '包括海川铝材的铝合金轮毂项目、青禾能源集团的铝杆项目。';
    expect(namesIn(text, 'firm')).toEqual(['海川铝材', '青禾能源集团']);
    expect(namesIn(text, 'project')).toEqual(['铝合金轮毂项目', '铝杆项目']);
  });

  it('中原 is a region, and a district only with its level', () => {
    expect(namesIn('公司在中原布局的首个工厂投产。', 'district')).toEqual([]);
    expect(namesIn('公司在郑州市中原区建了工厂。', 'district')).toEqual(['郑州市中原区']);
  });

  it('take 和 behind a single character for a part of a zone', () => {
    expect(namesIn('在研和工业园区，公司新建了厂房。', 'park')).toEqual(['研和工业园区']);
    expect(namesIn('港口和工业园区都在扩建。', 'park')).toEqual([]);
  });
});
