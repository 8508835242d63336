import { type Currency, currencies, currencyOf } from '../../../model/values/currency.js';
import { cleanFloat, parseNumeral } from '../../../model/values/numeral.js';

/** A heading's unit of money in Latin letters. */
export interface MoneyUnit {
  /** How many of the currency's unit one in the cell is. */
  readonly factor: number;
  readonly currency: Currency;
}

const scales: Readonly<Record<string, number>> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  mm: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
  "'000": 1e3,
};

const escapeWord = (word: string): string => word.replace(/[$.\\]/gu, '\\$&').replace(/\s/gu, '');
const words = Object.values(currencies)
  .flatMap((currency) => currency.words)
  .filter((word) => !/\p{Script=Han}/u.test(word))
  .sort((a, b) => b.length - a.length)
  .map(escapeWord)
  .join('|');
const scale = Object.keys(scales)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** CNY 100m, RMB million, US$'000, 100 million yuan; spaces and case don't count, nor an `in` before it. */
const pattern = new RegExp(
  `^(?:in)??(?<front>${words})?(?<number>\\d[\\d,]*)?(?<scale>${scale})?(?:of)?(?<back>${words})?$`,
  'iu',
);
/** Such a unit behind a heading without brackets: Investment, RMB million. */
export const trailingMoneyUnit = new RegExp(
  `^(.+?),?((?:cny|rmb|usd|us\\$|eur|hkd|jpy|gbp)(?:\\d[\\d,]*)?(?:${scale})?)$`,
  'iu',
);

/** A unit of money in Latin letters; undefined where no currency stands there (km, tonnes) or it is Chinese (万元). */
export function readMoneyUnit(unit: string): MoneyUnit | undefined {
  const groups = pattern.exec(unit.normalize('NFKC').replace(/\s/gu, '').replace(/[’‘]/gu, "'"))?.groups;
  const word = groups?.front ?? groups?.back;
  // Words of several, such as US dollars, lost their spaces above.
  const currency =
    word === undefined ? undefined : (currencyOf(word) ?? currencyOf(word.replace(/dollars$/iu, ' dollars')));
  if (groups === undefined || currency === undefined) return undefined;
  const number = groups.number === undefined ? 1 : parseNumeral(groups.number);
  const size = groups.scale === undefined ? 1 : scales[groups.scale.toLowerCase()];
  return number === undefined || size === undefined ? undefined : { factor: cleanFloat(number * size), currency };
}

/** Whether a cell says of itself how large its figure is: 3亿, 2.5 million, 40k. */
export function hasOwnScale(cell: string): boolean {
  return new RegExp(`[百千万亿]|\\d\\s*(?:${scale})\\b`, 'iu').test(cell);
}
