import { describe, expect, it } from 'vitest';
import { namesIn } from './names-in.js';

describe('names of projects', () => {
  it.each([
    // Works that a sentence only counts, moves or grants are none.
    ['一台台洗衣机沿着悬挂链缓缓驶下生产线。', []],
    ['有关政策今年以来已惠及项目29个。', []],
    ['会议通报了今年以来重点项目的进展。', []],
    ['市里另拨专款奖励项目12个。', []],
    ['去年共实施项目三十个，谋划项目八个。', []],
    ['工人们走下生产线，换上了便装。', []],
    // What is done to a works stands inside its name.
    ['公司拟投资6亿元实施柔性线路板技改扩能项目。', ['柔性线路板技改扩能项目']],
    ['公司今年实施铝锭扩产项目和旧厂搬迁改造项目。', ['铝锭扩产项目', '旧厂搬迁改造项目']],
    ['企业投资2亿元的铜杆提质扩能项目已动工。', ['铜杆提质扩能项目']],
    ['公司又拿出1.2亿元上马家电精密注塑二期项目。', ['家电精密注塑二期项目']],
    // Capacities, and what 及 and dashes join behind them.
    ['75万吨/年丙烯及下游深加工一体化项目装置林立。', ['75万吨/年丙烯及下游深加工一体化项目']],
    [
      '公司负责建设的120万吨/年己内酰胺—聚酰胺产业一体化及配套工程已完成桩基。',
      ['120万吨/年己内酰胺—聚酰胺产业一体化及配套工程'],
    ],
    ['年产3万吨碳纤维及复合材料项目昨日投产。', ['年产3万吨碳纤维及复合材料项目']],
    // A place in brackets belongs to the name.
    ['华泰新能源南部（钦州）产业基地一期的回转窑已经点火。', ['华泰新能源南部（钦州）产业基地一期']],
    // Two works are two names.
    ['公司拥有热电联产装置和两条拉膜生产线。', ['热电联产装置', '拉膜生产线']],
    // What works do names them, though the dictionary takes it for verbs.
    ['海能环保在眉山上马的生活垃圾焚烧发电项目已并网。', ['生活垃圾焚烧发电项目']],
    ['玉门油田可再生能源制氢示范项目开工。', ['玉门油田可再生能源制氢示范项目']],
    ['海能电力在玉门的独立共享储能电站并网。', ['独立共享储能电站']],
    // A zone that is built is a project; those in a zone are not.
    ['总投资11.8亿元的智慧冷链物流园项目开工。', ['智慧冷链物流园项目']],
    ['涪陵高新区项目建设提速。', []],
    // How many of a kind, those of a list, an honour.
    ['该县此次签下两个食品项目。', []],
    ['公司拥有4条塔筒生产线。', []],
    ['贵阳市白云区2016年第一季度工业重点项目推进顺利。', []],
    ['该厂是上海市低碳绿色循环示范工厂。', []],
    ['上世纪七十年代就曾引进过成套装置。', []],
    // Called by its place.
    ['焉耆厂总投入9800万元。', ['焉耆厂']],
    // Other words for works.
    ['公司投资1.8亿元的咖啡生豆保税仓12月启用。', ['咖啡生豆保税仓']],
    ['公司的火箭发动机试车台已建成。', ['火箭发动机试车台']],
    // Between quotation marks: what is made there, or a works of its own; what says of which kind it is names none.
    ['街道还在洽谈“油冷换热器”研发生产项目。', ['“油冷换热器”研发生产项目']],
    ['“海岳低空产业中心”项目签约。', ['“海岳低空产业中心”项目']],
    ['全市推进“双百”项目和“揭榜挂帅”项目。', []],
  ])('reads %s', (text, names) => {
    expect(namesIn(text, 'project')).toEqual(names);
  });
});

describe('names of zones', () => {
  it.each([
    ['康达智能家电及装备产业园将落户滁州。', ['康达智能家电及装备产业园']],
    ['企业落户新能源和智能网联汽车产业园。', ['新能源和智能网联汽车产业园']],
  ])('reads %s', (text, names) => {
    expect(namesIn(text, 'park')).toEqual(names);
  });
});
