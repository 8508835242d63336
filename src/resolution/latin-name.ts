import { pinyin } from 'pinyin-pro';
import { genericTermAt } from '../gazetteer/generic-terms.js';
import { joinSyllables } from '../gazetteer/place-spelling.js';
import { parseFirmName } from './firm-name.js';

const legalWords = /\b(?:co|ltd|limited|company|corporation|corp|inc|plc|llc|gmbh|ag|the|of|and|science)\b/giu;

/** British and American spellings, singular and plural, and the several English words for one Chinese word. */
const oneWord: Readonly<Record<string, string>> = {
  ...{
    chemicals: 'chemical',
    chemistry: 'chemical',
    pharmaceuticals: 'pharma',
    pharmaceutical: 'pharma',
    medicine: 'pharma',
  },
  ...{
    technologies: 'technology',
    tech: 'technology',
    materials: 'material',
    foods: 'food',
    foodstuff: 'food',
    foodstuffs: 'food',
  },
  ...{
    automobile: 'motor',
    automotive: 'motor',
    auto: 'motor',
    motors: 'motor',
    vehicle: 'motor',
    vehicles: 'motor',
    autos: 'motor',
  },
  ...{
    aluminum: 'aluminium',
    tire: 'tyre',
    tires: 'tyre',
    tyres: 'tyre',
    steels: 'steel',
    irons: 'iron',
    electrical: 'electric',
  },
  ...{
    appliances: 'electric',
    appliance: 'electric',
    electronics: 'electronic',
    holdings: 'holding',
    industries: 'industry',
  },
  ...{
    industrial: 'industry',
    petrochemicals: 'petrochemical',
    breweries: 'brewery',
    airline: 'airlines',
    mining: 'mining',
  },
  ...{
    heavyindustry: 'heavy',
    manufacturing: 'manufacturing',
    instruments: 'instrument',
    buses: 'bus',
    batteries: 'battery',
  },
  ...{ nonferrous: 'nonferrous', semiconductors: 'semiconductor', microelectronic: 'microelectronics' },
};

/** English words of trades that the gazetteer's translations lack or word otherwise. */
const tradeWords: Readonly<Record<string, readonly string[]>> = {
  ...{
    动力: ['power'],
    客车: ['bus'],
    汽车: ['motor'],
    啤酒: ['brewery', 'beer'],
    轮胎: ['tyre'],
    钢铁: ['iron', 'steel'],
  },
  ...{
    石化: ['petrochemical'],
    化学: ['chemical'],
    化工: ['chemical'],
    医药: ['pharma'],
    制药: ['pharma'],
    药业: ['pharma'],
  },
  ...{
    航空: ['airlines', 'aviation', 'air'],
    银行: ['bank'],
    铜业: ['copper'],
    铝业: ['aluminium'],
    锂业: ['lithium'],
  },
  ...{
    钴业: ['cobalt'],
    黄金: ['gold'],
    矿业: ['mining'],
    水泥: ['cement'],
    玻璃: ['glass'],
    食品: ['food'],
    乳业: ['dairy'],
  },
  ...{
    重工: ['heavy', 'industry'],
    机械: ['machinery'],
    重机: ['heavy', 'machinery'],
    电器: ['electric'],
    电气: ['electric'],
  },
  ...{
    电子: ['electronic'],
    微电子: ['microelectronics'],
    半导体: ['semiconductor'],
    能源: ['energy'],
    新能源: ['new', 'energy'],
  },
  ...{ 技术: ['technology'], 科技: ['technology'], 集团: ['group'], 新材料: ['new', 'material'], 材料: ['material'] },
  ...{
    光伏: ['solar', 'photovoltaic'],
    太阳能: ['solar'],
    电池: ['battery'],
    纸业: ['paper'],
    纺织: ['textile'],
    树脂: ['resin'],
  },
  ...{
    环保: ['environmental', 'protection'],
    生物: ['biological', 'bio'],
    建材: ['building', 'material'],
    糖业: ['sugar'],
  },
  ...{
    国际: ['international'],
    控股: ['holding'],
    投资: ['investment'],
    工业: ['industry'],
    实业: ['industry'],
    通信: ['communications'],
  },
  ...{
    电力: ['electric', 'power'],
    船舶: ['shipbuilding'],
    农业: ['agriculture'],
    饮料: ['beverage'],
    保险: ['insurance'],
  },
};

/** The words of a Latin name that matter, spelt one way. */
export function latinWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(legalWords, ' ')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((word) => oneWord[word] ?? word.replace(/(?<=^[ln])v/u, 'u'));
}

/** Pinyin in one word without tones; ü is u, as most firms write it. */
export const spellInPinyin = (text: string): string =>
  joinSyllables(pinyin(text, { toneType: 'none', type: 'array', v: true }))
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
    .replace(/(?<=[ln])v/gu, 'u');

function translate(text: string): string[] {
  const direct = tradeWords[text];
  if (direct !== undefined) return [...direct];
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = [4, 3, 2].find((size) => tradeWords[text.slice(at, at + size)] !== undefined);
    if (length !== undefined) {
      words.push(...(tradeWords[text.slice(at, at + length)] ?? []));
      at += length;
      continue;
    }
    const term = genericTermAt(text, at);
    if (term !== undefined) words.push(...latinWords(term.english));
    at += term?.term.length ?? 1;
  }
  return words;
}

export type Romanisation = 'whole' | 'partial';

/**
 * Whether a Latin name spells a Chinese one: its core in pinyin, its place and trades in English. `whole`: every English
 * word is accounted for, and at least one of them is a trade's or the place's; equal pinyin alone is nothing.
 */
export function findRomanisation(latin: string, chinese: string): Romanisation | undefined {
  const words = latinWords(latin);
  const name = parseFirmName(chinese);
  const core = spellInPinyin(name.core);
  const spelt = new Map<string, boolean>();
  // The core may be spelt in one word or in several: Luzhou Laojiao.
  const joined = words.map((_, from) => ({ from, text: '' }));
  let head: { from: number; to: number } | undefined;
  for (const { from } of joined) {
    let text = '';
    for (let to = from; to < words.length; to++) {
      text += words[to];
      if (text === core) head = { from, to };
    }
  }
  if (head === undefined) return undefined;
  const { from, to } = head;
  const rest = words.filter((_, index) => index < from || index > to);
  const known = new Set(
    name.words.flatMap(({ kind, key }) => {
      if (kind === 'core') return [];
      if (kind === 'place') return key === '中国' ? ['china'] : [spellInPinyin(key)];
      return translate(key);
    }),
  );
  for (const word of rest) spelt.set(word, known.has(word));
  if (rest.length > 0 && [...spelt.values()].every(Boolean)) return 'whole';
  const leftOut = [...spelt.values()].filter((isKnown) => !isKnown).length;
  return leftOut === 0 ? 'partial' : undefined;
}

/** Whether two Latin names are one: equal words, or one without the other's last words. */
export function isSameLatinName(a: string, b: string): boolean {
  const [left, right] = [latinWords(a), latinWords(b)];
  if (left.length === 0 || right.length === 0) return false;
  const [short, full] = left.length <= right.length ? [left, right] : [right, left];
  if (short.join('') === full.join('')) return true;
  if (full.includes('group') && !short.includes('group')) return false;
  return short.length >= (full.length > 2 ? 2 : 1) && short.every((word, index) => word === full[index]);
}
