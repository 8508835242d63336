import type { Properties } from '../../../model/claim.js';
import { figurePattern, numberWordPattern, parseNumber, scalePattern } from './numbers.js';
import type { EnglishMention, Template } from './template.js';

const qualifiers: ReadonlyArray<readonly [qualifier: string, words: string]> = [
  ['over', 'over|more than|exceeding|in excess of|at least|above|upwards of|no less than|not less than|topping'],
  ['about', 'about|around|roughly|nearly|approximately|some|almost|close to|an estimated|estimated|approx\\.?'],
  ['upTo', 'up to|as much as|no more than|not more than|a maximum of'],
];
const qualifierPattern = `(?:(?:a total of|a combined|a whopping|a further|an additional|another|${qualifiers.map(([, words]) => words).join('|')})\\s+){0,2}`;

const numberPattern = `(?<figure>${figurePattern}|(?:${numberWordPattern})(?=[\\s-](?:${scalePattern})))(?:[\\s-]?(?<scale>${scalePattern})\\b)?`;
/** In sums of money also the letters of headlines: 650m yuan, $410mn. */
const sumPattern = numberPattern.replace(`(?<scale>${scalePattern})`, `(?<scale>${scalePattern}|mn|m)`);
const symbols: ReadonlyArray<readonly [pattern: string, currency: string]> = [
  ['HK\\$|HKD', 'HKD'],
  ['US\\$|U\\.S\\.\\s?\\$|USD|\\$', 'USD'],
  ['RMB|CNY|¥|Rmb', 'CNY'],
  ['€|EUR', 'EUR'],
  ['£|GBP', 'GBP'],
];
const words: ReadonlyArray<readonly [pattern: string, currency: string]> = [
  ['Hong Kong dollars?|HKD', 'HKD'],
  ['Singapore\\sdollars?|SGD', 'SGD'],
  ['(?:US|U\\.S\\.|American)?[\\s-]?dollars?|USD', 'USD'],
  ['(?:Chinese\\s)?yuan(?:\\s?\\(RMB\\))?|RMB(?:\\s?yuan)?|renminbi|CNY', 'CNY'],
  ['euros?|EUR', 'EUR'],
  ['(?:British\\s)?pounds?|GBP', 'GBP'],
  ['(?:Japanese\\s)?yen|JPY', 'JPY'],
  ['Swiss\\sfrancs?|CHF', 'CHF'],
  ['(?:South\\s)?Korean\\swon|won|KRW', 'KRW'],
];
const join = (entries: ReadonlyArray<readonly [string, string]>) => entries.map(([pattern]) => pattern).join('|');
const moneyBefore = new RegExp(
  `(?<qualifier>${qualifierPattern})(?<![\\w.])(?<currency>${join(symbols)})\\s?${sumPattern}(?:[\\s-]?(?:yuan|dollars?)\\b)?(?![\\w%]|\\.\\d)`,
  'iu',
);
const moneyAfter = new RegExp(
  `(?<qualifier>${qualifierPattern})(?<![\\w.,$€£¥])${sumPattern}[\\s-]?(?<currency>${join(words)})\\b`,
  'iu',
);

function qualifierOf(text: string | undefined): string {
  const found = qualifiers.find(([, pattern]) => new RegExp(`\\b(?:${pattern})`, 'iu').test(text ?? ''));
  return found?.[0] ?? 'exact';
}

function currencyOf(text: string, entries: ReadonlyArray<readonly [string, string]>): string | undefined {
  return entries.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(text.trim()))?.[1];
}

/** A sum as properties of a claim: in yuan where yuan is stated, else as the stated amount and currency. */
function amountOf(match: RegExpExecArray, entries: ReadonlyArray<readonly [string, string]>): Properties | undefined {
  const { figure = '', scale, currency = '', qualifier } = match.groups ?? {};
  const value = parseNumber(figure, scale);
  const code = currencyOf(currency, entries);
  if (value === undefined || code === undefined || value <= 0) return undefined;
  const stated = { amountText: match[0].trim(), amountQualifier: qualifierOf(qualifier) };
  if (code === 'CNY') return { amountCny: value, originalAmount: value, currency: 'CNY', ...stated };
  return { originalAmount: value, currency: code, ...stated };
}

/** Units of yearly capacity: what texts write, the unit that is stored, and the factor between them. */
const capacityUnits: ReadonlyArray<readonly [pattern: string, unit: string, factor: number]> = [
  ['(?:metric\\s)?(?:tons?|tonnes?)|mt', 't/a', 1],
  ['kilotons?|kt', 't/a', 1000],
  ['GWh|gigawatt[\\s-]?hours?', 'GWh/a', 1],
  ['MWh|megawatt[\\s-]?hours?', 'GWh/a', 0.001],
  ['GW|gigawatts?', 'GW/a', 1],
  ['MW|megawatts?', 'GW/a', 0.001],
  [
    'units?|vehicles?|cars?|automobiles?|trucks?|buses|sets?|tractors?|motorcycles?|robots?|engines?|motors?|batteries|turbines?|machines?|air conditioners|phones?|computers?|laptops?|pumps?',
    'units/a',
    1,
  ],
  [
    'pieces?|wafers?|cells|chips|modules|panels|pcs|lenses|displays|screens|tires|tyres|bearings|castings|gears|parts|components|boards|calipers|blades|doses|vials|tablets|bottles|garments|pairs',
    'pcs/a',
    1,
  ],
  ['lit(?:er|re)s?', 'L/a', 1],
  ['(?:sq|square) (?:m|met(?:er|re)s?)', 'm2/a', 1],
];
const perYear =
  '(?:\\s?(?:/|per|a|each|every)\\s?(?:year|annum|yr)|[\\s-](?:per|a)[\\s-](?:year|annum)|\\s(?:annually|yearly)|\\s?/a\\b)';
const perOther = '\\s?(?:/|per|a|each|every)\\s?(?:month|day|hour|week|minute|second)';
const capacityPattern = new RegExp(
  `(?<qualifier>${qualifierPattern})(?<![\\w.,$€£¥])${numberPattern}[\\s-]?(?<unit>${capacityUnits.map(([pattern]) => pattern).join('|')})\\b(?<other>${perOther})?(?<year>${perYear})?`,
  'iu',
);
/** "3 million brake calipers a year": what is counted is described; only a year tells it from a stock of them. */
const describedThing = `${numberPattern}\\s(?<kind>(?!(?:of|sets?|units?|pieces?|pairs|tons?|tonnes?|${scalePattern})\\b)[\\p{Ll}\\d][\\p{Ll}\\d-]*\\s(?:[\\p{Ll}][\\p{Ll}\\d-]*\\s)?)(?<unit>${capacityUnits
  .slice(6, 8)
  .map(([pattern]) => pattern)
  .join('|')})\\b`;
const describedCapacity = new RegExp(
  `(?<qualifier>${qualifierPattern})(?<![\\w.,$€£¥])${describedThing}(?<year>${perYear})`,
  'iu',
);
/** "annual capacity of 6 million radial tires" */
const capacityOfDescribed = new RegExp(
  `(?<=\\b(?:annual|yearly)\\s(?:production\\s)?(?:capacity|output)\\s(?:of|for)\\s)(?<qualifier>${qualifierPattern})${describedThing}`,
  'iu',
);
/** "can make 20,000 cargo drones a year": whatever is counted, behind a verb of making. */
const yearlyOfThings = new RegExp(
  `(?<=\\b(?:makes?|making|produces?|producing|turns?\\sout|manufactures?|assembles?|rolls?\\sout|churns?\\sout|builds?|capacity\\s(?:of|for)|output\\sof)\\s)(?<qualifier>${qualifierPattern})(?<![\\w.,$€£¥])${numberPattern}\\s(?<kind>(?!of\\b)(?:(?!a\\b|per\\b|new\\b|jobs\\b)[\\p{Ll}\\d-]+\\s){0,2})(?<unit>(?!jobs|homes|dollars|euros|workers|people|students|kilowatt)[\\p{Ll}]{3,}s)(?<year>${perYear})`,
  'iu',
);
const percentPattern = new RegExp(
  `(?<qualifier>${qualifierPattern})(?<figure>${figurePattern})(?:\\s?%|[\\s-](?:percent|per cent)\\b)`,
  'iu',
);

function capacityOf(match: RegExpExecArray): Properties | undefined {
  const { figure = '', scale, unit = '', qualifier, other, year, kind } = match.groups ?? {};
  const value = parseNumber(figure, scale);
  const units = capacityUnits.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(unit));
  const known = units ?? (kind === undefined ? undefined : (['', 'units/a', 1] as const));
  if (value === undefined || known === undefined || other !== undefined) return undefined;
  // A site is measured in square metres as well; what is made in a year says so.
  if (known[1] === 'm2/a' && year === undefined) return undefined;
  const capacity = Number((value * known[2]).toPrecision(12));
  const counted =
    /^(?:units?|sets?|pieces?|pcs|GWh|MWh|GW|MW|tons?|tonnes?|metric tons?|kt|mt|liters?|litres?|sq m|square m.*)$/iu;
  return {
    capacity,
    capacityUnit: known[1],
    ...(qualifierOf(qualifier) === 'exact' ? {} : { capacityQualifier: qualifierOf(qualifier) }),
    ...(kind === undefined && counted.test(unit) ? {} : { countedThing: `${kind ?? ''}${unit}`.toLowerCase() }),
    isYearly: year !== undefined,
  };
}

const indexOfMark = (mark: string | undefined): number => Number(mark ?? -1);

/** Marks money, capacities and per cents. A conversion in brackets goes into the sum that stands before it. */
export function markQuantities(template: Template, mentions: readonly EnglishMention[]): void {
  const money = (entries: ReadonlyArray<readonly [string, string]>) => (match: RegExpExecArray) => {
    const value = amountOf(match, entries);
    return value === undefined ? undefined : { kind: 'M' as const, value };
  };
  template.replace(moneyBefore, money(symbols));
  template.replace(moneyAfter, money(words));
  template.replace(/⟨M(\d+)⟩,?\s?[([](?:[^()[\]⟨]{0,40})⟨M\d+⟩[^()[\]⟨]{0,40}[)\]]/u, (match) => {
    const value = mentions[indexOfMark(match[1])]?.value;
    return value === undefined ? undefined : { kind: 'M', value };
  });
  template.replace(percentPattern, (match) => {
    const percentage = parseNumber(match.groups?.figure ?? '');
    return percentage === undefined ? undefined : { kind: 'N', value: { percentage } };
  });
  for (const pattern of [describedCapacity, capacityOfDescribed, capacityPattern, yearlyOfThings])
    template.replace(pattern, (match) => {
      const value = capacityOf(match);
      return value === undefined ? undefined : { kind: 'Q', value };
    });
}
