import { allDistricts, ancestorsOf } from '../src/gazetteer/districts.js';
import { usccCheckSign } from '../src/model/values/uscc.js';

/** Numbers from 0 up to 1 that are the same for the same seed: mulberry32, by Tommy Ettinger, in the public domain. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const cores = [
  ...'华恒鑫瑞泰隆盛宏德立信诚康宁远博众创腾飞驰润泽源洋海江河川岳峰林森木禾田稼谷金银铭钰琪璟曜晟昊朗昌达通顺利安',
];
const trades =
  '新材料 化工 精细化工 科技 电子科技 新能源 新能源科技 生物科技 医药 医疗器械 机械制造 装备制造 智能装备 汽车零部件 食品 农业开发 物流 供应链管理 建材 建筑工程 环保科技 信息技术 软件 包装制品 纺织 贸易 商贸 文化传媒 商务咨询 餐饮管理'.split(
    ' ',
  );
const forms = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司'];
const states = ['存续', '存续', '存续', '在业', '吊销', '注销'];
const letters = 'ABCDEFGHJKLMNPQRTUWXY';
const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'];

/** One firm of a made-up register; no real one is meant, though chance may hit a name that exists. */
export interface MadeUpFirm {
  readonly name: string;
  readonly uscc: string;
  readonly legalPerson: string;
  /** In 万元. */
  readonly capital: number;
  readonly established: string;
  readonly status: string;
  /** Province, city where there is one between, county. */
  readonly places: readonly string[];
  readonly trade: string;
}

/** Firms spread over the counties of the country; the same seed makes the same ones. Codes are valid and never repeat. */
export function* madeUpFirms(count: number, seed: number): Iterable<MadeUpFirm> {
  const random = makeRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const counties = allDistricts().filter(({ level }) => level === 'county');
  for (let at = 0; at < count; at++) {
    const county = pick(counties);
    const above = ancestorsOf(county.adcode);
    const [province, city] = ['province', 'city'].map(
      (level) => above.find((place) => place.level === level)?.name ?? '',
    );
    const core = Array.from({ length: random() < 0.6 ? 2 : 3 }, () => pick(cores)).join('');
    const trade = pick(trades);
    // The organisation's nine signs: a letter of the register's seed, then the firm's number, so that none repeats.
    const first = `91${county.adcode.slice(0, 6)}${letters.charAt(seed % letters.length)}${String(at).padStart(8, '0')}`;
    const two = (value: number) => String(value).padStart(2, '0');
    yield {
      name: `${county.shortName}${core}${trade}${pick(forms)}`,
      uscc: `${first}${usccCheckSign(first)}`,
      legalPerson: `${pick(surnames)}${pick(cores)}${random() < 0.5 ? pick(cores) : ''}`,
      capital: pick([10, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]),
      established: `${1995 + Math.floor(random() * 29)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
      status: pick(states),
      places: [province ?? '', city ?? '', county.name],
      trade,
    };
  }
}

const registerHeadings =
  '企业名称,统一社会信用代码,法定代表人,注册资本(万元),成立日期,登记状态,所属省份,所属城市,所属区县,所属行业';

/** How a register is read in measurements: one firm and one edge a row. */
export const registerMapping = `mapping: 1
things:
  firm:
    type: Company
    name: 企业名称
    uscc: 统一社会信用代码
    registeredCapitalCny: 注册资本(万元)
    establishedOn: 成立日期
    status: 登记状态
  place: {type: District, name: [所属区县, 所属城市, 所属省份]}
links:
  - {type: REGISTERED_IN, from: firm, to: place}
`;

/** The lines of a register of such firms, its headings first. */
export function* registerLines(count: number, seed: number): Iterable<string> {
  yield registerHeadings;
  for (const { name, uscc, legalPerson, capital, established, status, places, trade } of madeUpFirms(count, seed))
    yield [name, uscc, legalPerson, capital, established, status, ...places, trade].join(',');
}

/** Holders of every third of these firms: another of them, and its legal person. */
export function* holderLines(count: number, seed: number): Iterable<string> {
  yield '企业名称,统一社会信用代码,股东名称,股东类型,持股比例';
  let before: MadeUpFirm | undefined;
  let at = 0;
  for (const firm of madeUpFirms(count, seed)) {
    if (at % 3 === 2 && before !== undefined) {
      const share = 10 + ((at * 7) % 80);
      yield [firm.name, firm.uscc, before.name, '企业法人', `${share}%`].join(',');
      yield [firm.name, firm.uscc, firm.legalPerson, '自然人股东', `${100 - share}%`].join(',');
    }
    before = firm;
    at += 1;
  }
}

/** A signed project of every fiftieth of these firms. */
export function* projectLines(count: number, seed: number): Iterable<string> {
  yield '项目名称,投资方,总投资(亿元),签约日期,落户地,项目阶段';
  let at = 0;
  for (const { name, trade, places } of madeUpFirms(count, seed)) {
    if (at % 50 === 49)
      yield [
        `${name.slice(0, 4)}年产${1 + (at % 40)}万吨${trade}项目`,
        name,
        1 + (at % 90) / 2,
        `2024-${String(1 + (at % 12)).padStart(2, '0')}-15`,
        places[2],
        ['签约', '在建', '投产'][at % 3],
      ].join(',');
    at += 1;
  }
}

/** Pieces of many lines: a write for each line would take most of the time. */
export function* inPieces(lines: Iterable<string>): Iterable<string> {
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}
