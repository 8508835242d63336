import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations-of.js';

/** Tables, blocks of labels and their notes: each with what it says and what it does not. */
const tables: readonly {
  readonly what: string;
  readonly lines: readonly string[];
  readonly says: readonly string[];
  readonly not?: RegExp;
}[] = [
  {
    what: 'a unit of money said once over the table, and a rule of dashes under the heading',
    lines: [
      '吴川市工业项目进度表',
      '（市工信局整理，投资额单位：万元）',
      '| 序号 | 项目名称 | 建设单位 | 建设地点 | 投资额 | 2023年计划投资 | 建设内容 |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | 塑料鞋扩产项目 | 吴川海川鞋业有限公司（东方重工集团全资） | 吴川经济开发区 | 21000 | 8000 | 新建厂房2万平方米，年产凉鞋600万双、拖鞋900万双 |',
      '| 2 | 羽绒清洗项目 | 广东恒泽羽绒有限公司（国有控股） | 覃巴镇 | 1200万美元 | 300 | 从佛山南海整体搬来，达产后年产羽绒5000吨 |',
      '| 合计 | | | | 29000 | 8300 | |',
    ],
    says: [
      'INVESTED_IN 吴川海川鞋业有限公司 塑料鞋扩产项目 210000000',
      'SUBSIDIARY_OF 吴川海川鞋业有限公司 东方重工集团',
      'PRODUCES 吴川海川鞋业有限公司 凉鞋 6000000',
      'PRODUCES 吴川海川鞋业有限公司 拖鞋 9000000',
      'LOCATED_IN 塑料鞋扩产项目 吴川经济开发区',
      'INVESTED_IN 广东恒泽羽绒有限公司 羽绒清洗项目 12000000',
      'PRODUCES 广东恒泽羽绒有限公司 羽绒 5000',
      'LOCATED_IN 羽绒清洗项目 覃巴镇',
    ],
    not: /国有|合计|LOCATED_IN.*佛山|PRODUCES.*佛山|全资|厂房|80000000/u,
  },
  {
    what: 'numbered lines of commas under a unit',
    lines: [
      '在建项目（总投资：亿元）',
      '1，电梯导轨项目，南通海润机械有限公司，如皋经济开发区，总投资2.6，年产导轨3万吨，主体封顶',
      '2，船用锚链项目，如皋恒泽锚链有限公司，如皋港产业园，总投资1.1，设备安装',
    ],
    says: [
      'INVESTED_IN 南通海润机械有限公司 电梯导轨项目 260000000',
      'PRODUCES 南通海润机械有限公司 导轨 30000',
      'INVESTED_IN 如皋恒泽锚链有限公司 船用锚链项目 110000000',
      'LOCATED_IN 船用锚链项目 如皋港产业园',
    ],
  },
  {
    what: 'what notes say of rows by their numbers',
    lines: [
      '序号｜项目名称｜业主单位｜总投资（万元）｜建设内容',
      '1｜铝型材项目｜扬州海润铝业有限公司｜9000｜年产铝型材2万吨',
      '2｜车灯项目｜扬州恒泽灯具有限公司｜7000｜年产车灯50万套',
      '注：第1项业主由东方重工集团持股30%；第2项产品供应给奇瑞汽车、吉利汽车。',
    ],
    says: [
      'INVESTED_IN 东方重工集团 扬州海润铝业有限公司 30',
      'SUPPLIES 扬州恒泽灯具有限公司 奇瑞汽车',
      'SUPPLIES 扬州恒泽灯具有限公司 吉利汽车',
    ],
    not: /SUPPLIES 扬州海润|东方重工集团 扬州恒泽/u,
  },
  {
    what: 'a roster of firms without projects',
    lines: [
      '企业名称　所在园区　主导产品　年产能　主要客户',
      '如皋海润纺织有限公司　如皋经济开发区　色织布　3000万米　申洲国际',
      '江苏恒泽袜业有限公司　如皋经济开发区　运动袜　1.2亿双　——',
    ],
    says: [
      'LOCATED_IN 如皋海润纺织有限公司 如皋经济开发区',
      'PRODUCES 如皋海润纺织有限公司 色织布 30000000',
      'SUPPLIES 如皋海润纺织有限公司 申洲国际',
      'PRODUCES 江苏恒泽袜业有限公司 运动袜 120000000',
    ],
    not: /——/u,
  },
  {
    what: 'a table of products, whose column 单位 is the unit of measure',
    lines: ['产品名称｜单位｜产量｜增长', '钢化玻璃｜万平方米｜820｜3.1%', '数控机床｜台｜1200｜-2.4%'],
    says: [],
    not: /./u,
  },
  {
    what: 'comma-separated values with commas in the last column',
    lines: [
      '序号,项目名称,投资企业,总投资（万元）,落户地,主要产品',
      '1,线束项目,扬州海润电子有限公司,8000,扬州经济技术开发区,年产线束90万套，为奇瑞汽车、吉利汽车配套',
    ],
    says: [
      'INVESTED_IN 扬州海润电子有限公司 线束项目 80000000',
      'PRODUCES 扬州海润电子有限公司 线束 900000',
      'SUPPLIES 扬州海润电子有限公司 奇瑞汽车',
      'SUPPLIES 扬州海润电子有限公司 吉利汽车',
    ],
  },
  {
    what: 'a column of capacities alone: the ware is that of the project',
    lines: [
      '项目名称\t投资主体\t投资额（万元）\t落地园区\t投产后产能',
      '凹土吸附剂项目\t扬州海润科技有限公司\t21000\t扬州经济技术开发区\t3万吨/年',
    ],
    says: ['PRODUCES 扬州海润科技有限公司 凹土吸附剂 30000'],
  },
  {
    what: 'labels on lines of their own',
    lines: [
      '项目名称：玉石摆件加工项目',
      '投资方：酒泉海润玉器有限公司',
      '建设地点：扬州经济技术开发区',
      '总投资：1.8亿元',
      '建设内容：建设车间4000平方米，年产玉雕摆件6000件',
      '联系电话：0000',
      '项目名称：待定园区招商项目',
      '项目简介：欢迎投资。',
    ],
    says: [
      'INVESTED_IN 酒泉海润玉器有限公司 玉石摆件加工项目 180000000',
      'LOCATED_IN 玉石摆件加工项目 扬州经济技术开发区',
      'PRODUCES 酒泉海润玉器有限公司 玉雕摆件 6000',
    ],
    not: /车间|待定/u,
  },
];

describe('tables and labels', () => {
  it.each(tables)('reads $what', ({ lines, says, not }) => {
    const read = relationsOf(lines.join('\n'));
    for (const said of says) expect(read).toContain(said);
    if (not !== undefined) expect(read.filter((each) => not.test(each))).toEqual([]);
  });
});
