import { parseNumeral } from '../model/values/numeral.js';
import { boundWords } from './bound-words.js';

/** Capacities between which a question wants its answers: 年产10万吨以上, "over 20 GWh a year". */
export interface CapacityBounds {
  /** As the question says it. */
  readonly text: string;
  /** In `unit`. */
  readonly least?: number;
  readonly most?: number;
  /** A unit of the model: t/a, GWh/a, GW/a, units/a, pcs/a, L/a. */
  readonly unit: string;
}

export interface FoundCapacityBounds {
  readonly bounds: CapacityBounds;
  readonly start: number;
  readonly end: number;
}

/** Units as questions write them, with what they are in the model and how many of it. */
const units: Readonly<Record<string, readonly [unit: string, scale: number]>> = {
  吨: ['t/a', 1],
  台: ['units/a', 1],
  套: ['units/a', 1],
  辆: ['units/a', 1],
  台套: ['units/a', 1],
  只: ['pcs/a', 1],
  件: ['pcs/a', 1],
  片: ['pcs/a', 1],
  支: ['pcs/a', 1],
  升: ['L/a', 1],
  吉瓦时: ['GWh/a', 1],
  吉瓦: ['GW/a', 1],
  兆瓦时: ['GWh/a', 1e-3],
  兆瓦: ['GW/a', 1e-3],
  gwh: ['GWh/a', 1],
  gw: ['GW/a', 1],
  mwh: ['GWh/a', 1e-3],
  mw: ['GW/a', 1e-3],
  tonne: ['t/a', 1],
  tonnes: ['t/a', 1],
  ton: ['t/a', 1],
  tons: ['t/a', 1],
  't/a': ['t/a', 1],
  tpa: ['t/a', 1],
  units: ['units/a', 1],
  vehicles: ['units/a', 1],
  cars: ['units/a', 1],
  sets: ['units/a', 1],
  pieces: ['pcs/a', 1],
};

const chineseUnit = '吉瓦时|兆瓦时|吉瓦|兆瓦|台套|吨|台|套|辆|只|件|片|支|升|GWh|MWh|GW|MW';
const chinese = `(\\d[\\d,.]*|[一二两三四五六七八九十百千]+)\\s*(万亿|千万|百万|十万|亿|万|千|百)?(${chineseUnit})(?:\\/年|每年)?`;
/** What says that a capacity is meant; taken along, since the words alone would ask for the capacity itself. */
const lead =
  '(?:(?:年产能力?|年产量|年生产能力|设计产能|总产能|产能规模|生产能力|产能|产量|年产|规模)(?:达到?了?|为|是|在|要)?)?';
const english =
  '(\\d[\\d,.]*)\\s*(thousand|million|k)?\\s*(tonnes?|tons?|t/a|tpa|GWh|MWh|GW|MW|units|vehicles|cars|sets|pieces)\\b(?:\\s*(?:a year|per year|/year|a|yearly|annually|per annum)\\b)?(?: of (?:annual |yearly )?(?:capacity|output))?';
const englishLead =
  '(?:\\b(?:with|have|has|having|whose)\\s+)?(?:(?:an?|the|its|their)\\s+)?(?:(?:annual|yearly|production|planned|designed?|total)\\s+)*(?:\\b(?:capacity|capacities|output)\\s+(?:of|is|are|that is)?\\s*)?(?:\\b(?:mak(?:e|es|ing)|produc(?:e|es|ing))\\s+)?';

const forms: readonly { readonly pattern: RegExp; readonly side: 'least' | 'most' }[] = [
  {
    side: 'most',
    pattern: new RegExp(`${lead}(?:${boundWords.zh.most})了?\\s*${chinese}`, 'iu'),
  },
  {
    side: 'most',
    pattern: new RegExp(`${lead}${chinese}(?:及?以下|以内|之内|之下)(?:的?(?:年产能|产能|产量))?`, 'iu'),
  },
  {
    side: 'least',
    pattern: new RegExp(`${lead}(?:${boundWords.zh.least})了?\\s*${chinese}(?:及?以上)?`, 'iu'),
  },
  { side: 'least', pattern: new RegExp(`${lead}${chinese}(?:及?以上|之上)(?:的?(?:年产能|产能|产量))?`, 'iu') },
  {
    side: 'most',
    pattern: new RegExp(`${englishLead}\\b(?:${boundWords.en.most})\\s+${english}`, 'iu'),
  },
  {
    side: 'least',
    pattern: new RegExp(`${englishLead}\\b(?:${boundWords.en.least})\\s+${english}(?:\\s+or more)?`, 'iu'),
  },
  { side: 'least', pattern: new RegExp(`${englishLead}${english}\\s+(?:or|and) (?:more|above|over)`, 'iu') },
];

const scales: Readonly<Record<string, number>> = { thousand: 1e3, k: 1e3, million: 1e6 };

/** The capacity that a question wants exceeded or not exceeded; undefined where it names none. */
export function findCapacityBounds(question: string): FoundCapacityBounds | undefined {
  for (const { pattern, side } of forms) {
    const match = pattern.exec(question);
    if (match === null) continue;
    const [text, digits = '', scale = '', counter = ''] = match;
    const [unit, factor] = units[counter.toLowerCase()] ?? [];
    const plain = scales[scale.toLowerCase()];
    const count = plain === undefined ? parseNumeral(`${digits}${scale}`) : Number(digits.replaceAll(',', '')) * plain;
    if (unit === undefined || factor === undefined || count === undefined || !Number.isFinite(count)) continue;
    return {
      bounds: { text: text.trim(), [side]: count * factor, unit },
      start: match.index,
      end: match.index + text.length,
    };
  }
  return undefined;
}

/** Whether a capacity of the model is in the unit of the bounds and between them. MW and MWh count as parts of GW and GWh. */
export function isWithinCapacity(bounds: CapacityBounds, value: number, unit: string): boolean {
  const [own, factor] = units[unit.replace(/\/a$/u, '').toLowerCase()] ?? [unit, 1];
  const size = value * factor;
  return own === bounds.unit && size >= (bounds.least ?? 0) && size <= (bounds.most ?? Number.POSITIVE_INFINITY);
}
