import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations-of.js';

/** Whose a claim is where the text speaks of several firms: each text with what it says and what it does not. */
const texts: readonly { readonly text: string; readonly says: readonly string[]; readonly not: readonly string[] }[] = [
  {
    text: '如皋经开区的年产8万吨铜箔项目上月开工。该项目由东方重工集团和蓝星化工集团共同投资，总投资9亿元。',
    says: [
      'INVESTED_IN 东方重工集团 年产8万吨铜箔项目 900000000',
      'INVESTED_IN 蓝星化工集团 年产8万吨铜箔项目 900000000',
    ],
    not: ['PRODUCES 东方重工集团 铜箔 80000', 'PRODUCES 蓝星化工集团 铜箔 80000'],
  },
  {
    text: '海川船舶有限公司也在智能化上做文章。这家由东方重工集团与蓝星化工集团共同出资设立的造船企业，投资3.2亿元打造机器人生产线。',
    says: [
      'INVESTED_IN 东方重工集团 海川船舶有限公司',
      'INVESTED_IN 蓝星化工集团 海川船舶有限公司',
      'INVESTED_IN 海川船舶有限公司 机器人生产线 320000000',
    ],
    not: ['INVESTED_IN 东方重工集团 机器人生产线 320000000'],
  },
  {
    text: '以如皋海润光电有限公司为例，这家东方重工集团的全资子公司每个月要向蓝星化工集团交付棱镜80万片。',
    says: ['SUBSIDIARY_OF 如皋海润光电有限公司 东方重工集团'],
    not: ['SUBSIDIARY_OF 蓝星化工集团 东方重工集团', 'SUPPLIES 东方重工集团 蓝星化工集团'],
  },
  {
    text: '海润电机有限公司年产电机3万台。恒川制冷是国内最大的制冷元器件企业之一，公司计划投资3亿元建设阀门生产线。',
    says: [],
    not: ['INVESTED_IN 海润电机有限公司 阀门生产线 300000000'],
  },
  {
    text: '如皋市海川重工集团去年机床产销量居全国第一；恒菱化成由东方重工集团投资设立，生产甲基丙烯酸甲酯，年产能9万吨。',
    says: [],
    not: ['PRODUCES 如皋市海川重工集团 甲基丙烯酸甲酯 90000', 'PRODUCES 海川重工集团 甲基丙烯酸甲酯 90000'],
  },
  {
    text: '海润材料股份有限公司南部基地已建成投产，主供东方重工集团和蓝星化工集团，今年计划再投25亿元上马磷酸铁项目。',
    says: [],
    not: ['INVESTED_IN 东方重工集团 磷酸铁项目 2500000000', 'INVESTED_IN 蓝星化工集团 磷酸铁项目 2500000000'],
  },
  {
    text: '东方重工集团与如皋经开区签约，将投资11亿元建设永磁电机产业园。',
    says: ['INVESTED_IN 东方重工集团 永磁电机产业园 1100000000'],
    not: [],
  },
  {
    text: '海润玻璃有限公司在如皋市、海安市和滁州市建有汽车玻璃生产线。',
    says: ['LOCATED_IN 海润玻璃有限公司 滁州市'],
    not: ['LOCATED_IN 汽车玻璃生产线 滁州市'],
  },
  {
    text: '东方重工集团的年产8万吨铜箔项目上月投产。海润纱业有限公司由东方重工集团2014年出资35亿元建设，目前已全部开车。',
    says: ['INVESTED_IN 东方重工集团 海润纱业有限公司 3500000000'],
    not: ['INVESTED_IN 东方重工集团 年产8万吨铜箔项目 3500000000'],
  },
  {
    text: '江西海润永磁科技股份有限公司拟通过全资子公司海润永磁（宁波）科技有限公司扩产。海润永磁的客户包括东方重工集团。',
    says: ['SUPPLIES 江西海润永磁科技股份有限公司 东方重工集团'],
    not: ['SUPPLIES 海润永磁（宁波）科技有限公司 东方重工集团'],
  },
  {
    text: '恒泽新能源有限公司在滁州的5GW高效组件项目总投资20亿元，如今满产。\n\n海润铝业有限公司原来做门窗。“今年订单翻番，我们又投了6亿元上二期。”海润铝业有限公司董事长高广发说。',
    says: [],
    not: ['PRODUCES 海润铝业有限公司 高效组件 5', 'PRODUCES 海润铝业有限公司 组件 5'],
  },
  {
    text: '海润能源有限公司正建第三座厂房。“坩埚是消耗品，供货商是宁夏恒晶和江苏恒源。”现场负责人说。',
    says: [],
    not: ['SUPPLIES 海润能源有限公司 宁夏恒晶', 'SUPPLIES 海润能源有限公司 江苏恒源'],
  },
  {
    text: '海润显示科技有限公司月投片12万片，主打50英寸和58英寸产品，生产一线三分之一的班组长都是毕业生。',
    says: [],
    not: ['PRODUCES 海润显示科技有限公司 英寸', 'PRODUCES 海润显示科技有限公司 班组长'],
  },
  {
    text: '海润储能有限公司主要生产熔盐储能用的高纯硝酸钠，设计年产能6万吨。',
    says: ['PRODUCES 海润储能有限公司 高纯硝酸钠 60000'],
    not: ['PRODUCES 海润储能有限公司 熔盐储能用 60000'],
  },
  {
    text: '海润肉业集团在涪陵区新建的万头肉牛场每天消耗饲料。恒泽化学有限公司拿下60亩地，准备建中间体车间。',
    says: ['DEVELOPS 海润肉业集团 肉牛场', 'LOCATED_IN 肉牛场 涪陵区', 'DEVELOPS 恒泽化学有限公司 中间体车间'],
    not: [],
  },
  {
    text: '恒泽化学有限公司在涪陵区独资兴建的定形耐火材料厂已于9月竣工。厂长说，材料厂商来自各地。',
    says: ['DEVELOPS 恒泽化学有限公司 定形耐火材料厂', 'LOCATED_IN 定形耐火材料厂 涪陵区'],
    not: [],
  },
  {
    text: '海润石化有限公司年产250万吨PTA、180万吨聚酯材料项目总投资约90亿元，由东方重工集团和蓝星化工集团共同投资。',
    says: ['PRODUCES 海润石化有限公司 PTA 2500000', 'PRODUCES 海润石化有限公司 聚酯材料 1800000'],
    not: ['PRODUCES 东方重工集团 PTA 2500000'],
  },
];

describe('whose a claim is', () => {
  it.each(texts)('$text', ({ text, says, not }) => {
    const found = relationsOf(text);
    expect(found).toEqual(expect.arrayContaining([...says]));
    expect(found.filter((relation) => not.includes(relation))).toEqual([]);
  });
});
