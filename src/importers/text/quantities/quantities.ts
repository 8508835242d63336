import { allMatches } from '../patterns/all-matches.js';
import { parseNumber, saysMore } from './numbers.js';

export type Qualifier = 'about' | 'over' | 'upTo';

/** A figure in a sentence: offsets are the sentence's own. */
export interface Quantity {
  readonly kind: 'money' | 'capacity' | 'count' | 'percent' | 'area' | 'other';
  readonly start: number;
  readonly end: number;
  /** 万 and 亿 expanded; of a range, its upper end. */
  readonly value: number;
  /** CNY, USD …; t, GWh, GW, units, pcs, L, m, m2, m3; 个, 家 …; %. */
  readonly unit: string;
  readonly qualifier?: Qualifier;
  readonly text: string;
}

/** Runs of digits are bounded, so that a page of digits takes linear time. */
const number =
  '(?<!\\d|尼龙)(?:\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,12})?|\\d{1,16}(?:\\.\\d{1,12})?)(?:多|余|几)?(?:[百千]?[万亿]|[百千])?(?:多|余|几)?|[一二两三四五六七八九十百千]{1,6}(?:多|余|几)?[万亿]{0,2}';
const range = `(?<!\\d)(?<low>(?:\\d{1,16}(?:\\.\\d{1,12})?)(?:[万亿])?)(?:-|—|~|至|到)`;
const before = '(?<before>约|逾|超过?|近|达到?|突破|不低于|不少于|不超过|最高|至少|将近|大约|接近)?';

const currencies: Readonly<Record<string, string>> = {
  元: 'CNY',
  元人民币: 'CNY',
  人民币: 'CNY',
  元RMB: 'CNY',
  美元: 'USD',
  美金: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  港币: 'HKD',
  日元: 'JPY',
  英镑: 'GBP',
  韩元: 'KRW',
  新元: 'SGD',
  新加坡元: 'SGD',
  新台币: 'TWD',
  澳元: 'AUD',
  加元: 'CAD',
  瑞士法郎: 'CHF',
};

/** Units of what is made in a year, and what one of each is in the unit that is stored. */
const massUnits: Readonly<Record<string, readonly [string, number]>> = {
  吨: ['t', 1],
  金吨: ['t', 1],
  金属吨: ['t', 1],
  实物吨: ['t', 1],
  公斤: ['t', 0.001],
  千克: ['t', 0.001],
  GWh: ['GWh', 1],
  Gwh: ['GWh', 1],
  GWH: ['GWh', 1],
  吉瓦时: ['GWh', 1],
  MWh: ['GWh', 0.001],
  GW: ['GW', 1],
  吉瓦: ['GW', 1],
  MW: ['GW', 0.001],
  兆瓦: ['GW', 0.001],
  万千瓦: ['GW', 0.01],
  台: ['units', 1],
  辆: ['units', 1],
  套: ['units', 1],
  架: ['units', 1],
  台套: ['units', 1],
  '台/套': ['units', 1],
  '台（套）': ['units', 1],
  部: ['units', 1],
  片: ['pcs', 1],
  只: ['pcs', 1],
  件: ['pcs', 1],
  支: ['pcs', 1],
  颗: ['pcs', 1],
  枚: ['pcs', 1],
  粒: ['pcs', 1],
  块: ['pcs', 1],
  条: ['pcs', 1],
  瓶: ['pcs', 1],
  盒: ['pcs', 1],
  双: ['pcs', 1],
  升: ['L', 1],
};
/** Measures that are capacities only by the words around them: 占地 and 厂房 are said in them as well. */
const sizeUnits: Readonly<Record<string, readonly [string, number]>> = {
  平方米: ['m2', 1],
  平米: ['m2', 1],
  立方米: ['m3', 1],
  立方: ['m3', 1],
  方: ['m3', 1],
  米: ['m', 1],
  公里: ['m', 1000],
  千米: ['m', 1000],
};
/** Counters that mean a quantity only behind 万 or 亿: 「三张」, 「一包」 are nothing that a plant is measured by. */
const looseUnits = '包袋罐贴根卷张把副顶扇盏份箱桶幅面组株樘';
const unitNames = Object.keys(massUnits).sort((a, b) => b.length - a.length);
const firstsOf = (units: readonly string[]) => units.map((unit) => unit.charAt(0)).join('');
const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

const money = new RegExp(
  `${before}(?:人民币)?(?:${range})?(?<figure>${number})(?<unit>元人民币|美元|美金|欧元|港元|港币|日元|英镑|韩元|新加坡元|新元|新台币|澳元|加元|瑞士法郎|元)(?:（?人民币）?)?(?<after>以上|左右|上下|以下)?`,
  'gu',
);
const capacity = new RegExp(
  `${before}(?:${range})?(?<figure>${number})(?<unit>${unitNames.map(escapePattern).join('|')})(?![车次时]|(?<=片)剂|(?<=部)[分门件署委队位])(?:/年|每年)?(?<after>以上|左右|上下|以下)?`,
  'gu',
);
const sized = new RegExp(
  `${before}(?:${range})?(?<figure>${number})(?<unit>${Object.keys(sizeUnits).join('|')})(?:/年|每年)?(?<after>以上|左右|上下|以下)?`,
  'gu',
);
const loose = new RegExp(
  `${before}(?:${range})?(?<figure>(?:\\d{1,9}(?:\\.\\d{1,12})?|[一二两三四五六七八九十百千]{1,6})(?:多|余|几)?[百千]?[万亿](?:多|余|几)?)(?<unit>[${looseUnits}])(?:/年|每年)?(?<after>以上|左右|上下|以下)?`,
  'gu',
);
const madeBefore =
  /(?:年产|年可?生产|年可产|产能|产量|年出|生产能力|年产能|年加工能力)(?:(?!占地|面积|厂房|车间|库|仓)[^，。；：！？]){0,40}$/u;
const lines = /^[^，。；：、]{0,14}?(?:线|铁路|公路|道路|河|航线|街|产业链|措施|意见|渠道)/u;
const linesBefore = /线(?:各|共|合计|达|有|近|超过?)*$/u;
const madeBehind = /^(?:的)?(?:年产能|产能|年产量|产量|生产能力)/u;
const countUnits = '个 家 项 户 人 名 亩 公顷 万平方米 平方米 平方公里 所 座 条 辆次 人次'.split(' ');
const counted = new RegExp(
  `${before}(?<figure>${number})(?<unit>${countUnits.join('|').replace('|项|', '|项(?!目(?!标))|')})(?<after>以上|左右|上下|以下)?`,
  'gu',
);
const percent =
  /(?<before>约|逾|超过?|近|达到?)?(?<!\d)(?<figure>\d{1,16}(?:\.\d{1,12})?)(?<unit>%|个百分点)(?<after>以上|左右)?/gu;

function qualifierOf(groups: Record<string, string | undefined>): Qualifier | undefined {
  const lead = groups.before ?? '';
  if (/不超过|最高/u.test(lead) || groups.after === '以下') return 'upTo';
  if (/超|逾|突破|不低于|不少于|至少/u.test(lead) || groups.after === '以上' || saysMore(groups.figure ?? ''))
    return 'over';
  if (/约|近|接近/u.test(lead) || /左右|上下/u.test(groups.after ?? '')) return 'about';
  return undefined;
}

/** Takes away the binary noise of a product. */
const roundOff = (value: number) =>
  Number.isSafeInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));

type Made = Pick<Quantity, 'kind' | 'unit' | 'value'>;

/** A kind of figures: how it is written, and what a figure with its unit is; undefined where it is none. */
interface FigureKind {
  readonly pattern: RegExp;
  /** The characters that its units begin with. */
  readonly unitStarts: string;
  make(unit: string, value: number, text: string, start: number, end: number): Made | undefined;
}

/** In the order in which they take their characters: 「3万台」 is a capacity before it is a count. */
const kinds: readonly FigureKind[] = [
  {
    pattern: money,
    unitStarts: '元美欧港日英韩新澳加瑞',
    make: (unit, value) => ({ kind: 'money', unit: currencies[unit] ?? 'CNY', value }),
  },
  { pattern: capacity, unitStarts: firstsOf(unitNames), make: makeCapacity },
  { pattern: sized, unitStarts: firstsOf(Object.keys(sizeUnits)), make: makeSized },
  { pattern: loose, unitStarts: looseUnits, make: (_, value) => ({ kind: 'capacity', unit: 'pcs', value }) },
  {
    pattern: percent,
    unitStarts: '%个',
    make: (unit, value) => ({ kind: 'percent', unit: unit === '%' ? '%' : '百分点', value }),
  },
  {
    pattern: counted,
    unitStarts: firstsOf(countUnits),
    make: (unit, value) => ({ kind: /亩|公顷|平方/u.test(unit) ? 'area' : 'count', unit, value }),
  },
];

function makeCapacity(unit: string, value: number, text: string, start: number, end: number): Made | undefined {
  const known = massUnits[unit];
  if (known === undefined) return undefined;
  // 「三条全自动灌装线」: lines are counted, not made.
  if (unit === '条' && value < 1000 && lines.test(text.slice(end, end + 18))) return undefined;
  if (unit === '条' && value < 1000 && linesBefore.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  return { kind: 'capacity', unit: known[0], value: roundOff(value * known[1]) };
}

function makeSized(unit: string, value: number, text: string, start: number, end: number): Made | undefined {
  const [stored, factor] = sizeUnits[unit] ?? ['', 1];
  const made = madeBefore.test(text.slice(Math.max(0, start - 48), start)) || madeBehind.test(text.slice(end, end + 6));
  const perYear = /(?:\/年|每年)/u.test(text.slice(start, end));
  return made || perYear ? { kind: 'capacity', unit: stored, value: roundOff(value * factor) } : undefined;
}

const digitsAlone = /^[一二两三四五六七八九]{2,}$/u;
/** What a written number may end with, behind which its unit stands. */
const endsNumber = new Uint8Array(65536);
for (const end of '0123456789一二两三四五六七八九十百千万亿多余几') endsNumber[end.charCodeAt(0)] = 1;
/** For each character the kinds whose units begin with it, as bits by their place in `kinds`. */
const kindsOfUnit = new Uint8Array(65536);
for (const [place, { unitStarts }] of kinds.entries())
  for (const start of unitStarts)
    kindsOfUnit[start.charCodeAt(0)] = (kindsOfUnit[start.charCodeAt(0)] ?? 0) | (1 << place);

/** The kinds of which a text may hold a figure, as bits: those whose unit stands right behind a number somewhere. */
function kindsIn(text: string): number {
  let found = 0;
  let isNumber = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isNumber === 1) found |= kindsOfUnit[code] ?? 0;
    isNumber = endsNumber[code] ?? 0;
  }
  return found;
}

/** Every figure of a sentence, in order and without overlap; a Chinese numeral counts only before a unit. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const possible = kindsIn(text);
  if (possible === 0) return found;
  /** Which characters a figure has taken. */
  let taken: Uint8Array | undefined;
  for (const [place, { pattern, make }] of kinds.entries()) {
    if ((possible & (1 << place)) === 0) continue;
    for (const match of allMatches(pattern, text)) {
      const groups = match.groups ?? {};
      // 「三七片」 is a medicine, 「七八家」 about that many: digits one after another are no figure.
      if (digitsAlone.test(groups.figure ?? '')) continue;
      const value = parseNumber(groups.figure ?? '');
      const start = match.index;
      const end = start + match[0].length;
      if (value === undefined || taken?.[end - 1] === 1) continue;
      const made = make(groups.unit ?? '', value, text, start, end);
      const figureStart = start + (groups.before ?? '').length;
      if (made === undefined || taken?.[figureStart] === 1) continue;
      taken ??= new Uint8Array(text.length);
      taken.fill(1, figureStart, end);
      const qualifier = qualifierOf(groups);
      const quantity = { kind: made.kind, unit: made.unit, value: made.value, start, end, text: match[0] };
      found.push(qualifier === undefined ? quantity : { ...quantity, qualifier });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
