import { makeRandom, pickFrom } from './random.js';

const districts = [
  ['重庆市', '涪陵区', '长寿区', '江津区', '万州区', '巴南区', '綦江区'],
  ['四川省', '宜宾市', '成都市', '绵阳市', '泸州市', '乐山市'],
  ['江苏省', '苏州市', '常州市', '盐城市', '南通市', '徐州市'],
  ['广东省', '惠州市', '湛江市', '佛山市', '肇庆市'],
  ['安徽省', '合肥市', '芜湖市', '滁州市', '马鞍山市'],
  ['湖北省', '宜昌市', '襄阳市', '荆门市', '黄石市'],
] as const;
const parkWords = ['高新技术产业开发区', '经济技术开发区', '化工园区'] as const;
const cores = [
  '恒远',
  '启明',
  '华瑞',
  '金科',
  '中泰',
  '东盛',
  '瑞丰',
  '海川',
  '新辰',
  '天合',
  '永安',
  '立信',
  '广源',
  '博远',
  '凯利',
  '同方',
];
const tails = ['瑾', '晟', '泽', '煜', '澜', '岚', '彬', '煊', '钰', '霖', '弘', '卓', '骏', '曜', '沛', '朔'];
const trades = ['新材料', '化工', '电子', '汽车零部件', '装备制造', '生物医药', '储能科技', '精密机械'] as const;
const products = [
  '正极材料',
  '负极材料',
  '电解液',
  '隔膜',
  '己二酸',
  '氨纶',
  '环氧树脂',
  '聚碳酸酯',
  '光伏组件',
  '功率半导体',
  '减速器',
  '原料药',
];
const stages = ['签约', '开工', '在建', '投产', '达产', '备案'] as const;

/**
 * The lines of a table of made-up projects whose graph has about so many nodes, spread over real parks and districts as
 * unevenly as real ones are. The same number gives the same lines. For large pictures and for measuring the viewer.
 * @param nodes from 10
 */
export function* unevenProjectLines(nodes: number): Iterable<string> {
  const random = makeRandom(nodes);
  const pick = <Item>(list: readonly Item[]): Item => pickFrom(list, random);
  // Few have much, many have little.
  const pickUnevenly = <Item>(list: readonly Item[]): Item => pickFrom(list, () => random() ** 2.2);

  const places = districts.flatMap(([province, ...cities]) => cities.map((city) => `${province}${city}`));
  const parks = places.flatMap((place) => {
    const bare = place.replace(/^.*[省市](?=.)/u, '').replace(/[市区]$/u, '');
    return parkWords
      .slice(0, 1 + Math.floor(random() * parkWords.length))
      .map((word) => ({ place, park: `${bare}${word}` }));
  });
  const firmCount = Math.max(4, Math.round(nodes * 0.42));
  const firms = Array.from({ length: firmCount }, (_, index) => {
    const name = `${pick(cores)}${tails[index % tails.length]}${tails[Math.floor(index / tails.length) % tails.length]}`;
    return `${name}${pick(trades)}有限公司`;
  });

  yield '项目名称,投资方,总投资(亿元),落户园区,所在区县,行业,主要产品,产能,项目状态,备注';
  for (let index = 0; index < Math.round(nodes * 0.5); index++) {
    const { place, park } = pickUnevenly(parks);
    const product = pick(products);
    const amount = random() < 0.25 ? '' : (10 ** (random() * 2.6 - 0.6)).toFixed(2);
    const firm = index < firms.length ? firms[index] : pickUnevenly(firms);
    const number = String(index + 1).padStart(4, '0');
    yield [
      `${firm?.slice(0, 4)}${product}项目${number}号`,
      firm,
      amount,
      random() < 0.8 ? park : '',
      place,
      pick(trades),
      product,
      '',
      pick(stages),
      '',
    ].join(',');
  }
}
