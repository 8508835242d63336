import { allDistricts, ancestorsOf } from '../../src/gazetteer/districts.js';
import { usccCheckSign } from '../../src/model/values/uscc.js';
import { makeRandom, pickFrom } from './random.js';

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
  const pick = <T>(from: readonly T[]): T => pickFrom(from, random);
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
