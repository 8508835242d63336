import type { NamedThing } from './gold.js';

/** Coarse kinds: two names are compared only as things of one kind. */
const kinds: Readonly<Record<string, string>> = {
  Park: 'Place',
  IndustrialPark: 'Place',
  District: 'Place',
  Organization: 'Firm',
  PublicBody: 'Firm',
  Company: 'Firm',
  Person: 'Firm',
  Industry: 'Product',
};

const districtEnd = /(特别行政区|自治区|自治州|自治县|省|市|区|县|镇|乡|街道|旗|盟|district|city|county|province)$/u;
const companyEnd = /(有限责任公司|股份有限公司|有限公司|集团公司|集团|公司|co\.?ltd\.?|co\.?|inc\.?|corp\.?|group)$/u;

/**
 * White space as Python's `\s` takes it, which is not JavaScript's: with the separators U+001C to U+001F and U+0085,
 * without U+FEFF. The rest are quotes, brackets and separators.
 */
const separators =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts these four as white space.
  /[\t-\r\u001c-\u001f \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"'“”‘’「」『』《》()[\]【】·・,，。.、\-—–_/]/gu;

const lengthOf = (text: string): number => [...text].length;

/** NFKC, lower case, without white space, quotes and punctuation: the form in which names are compared. */
export function normalise(name: string | null | undefined): string {
  return (name ?? '').normalize('NFKC').toLowerCase().replace(separators, '');
}

/** The normalised name of a place without its level, of a firm without its legal form, where two characters remain. */
function coreOf(name: string, kind: string): string {
  const whole = normalise(name);
  const end = kind === 'Place' ? districtEnd : kind === 'Firm' ? companyEnd : undefined;
  const core = end === undefined ? whole : whole.replace(end, '');
  return lengthOf(core) >= 2 ? core : whole;
}

function letterPairs(text: string): Set<string> {
  const points = [...text];
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < points.length; i++) pairs.add(`${points[i]}${points[i + 1]}`);
  return pairs.size > 0 ? pairs : new Set([text]);
}

/**
 * How far two names of one kind name the same thing, 0 to 1. Projects and products are named loosely, so containment
 * and shared letter pairs count; a firm or place only by its name, with or without its legal or level suffix.
 */
export function likeness(left: string, right: string, kind: string): number {
  const a = normalise(left);
  const b = normalise(right);
  if (a === b) return 1;
  if (kind === 'Firm' || kind === 'Place') return coreOf(left, kind) === coreOf(right, kind) ? 0.9 : 0;
  const shorter = Math.min(lengthOf(a), lengthOf(b));
  const longer = Math.max(lengthOf(a), lengthOf(b));
  if (shorter >= 2 && (a.includes(b) || b.includes(a))) return 0.5 + (0.3 * shorter) / longer;
  const pairsOfA = letterPairs(a);
  const pairsOfB = letterPairs(b);
  const inBoth = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length;
  const shared = inBoth / (pairsOfA.size + pairsOfB.size - inBoth);
  return shared >= 0.5 ? shared : 0;
}

/** The coarse kind of a type: Firm, Place, Product, or the type itself. */
export function kindOf(type: string | undefined): string {
  return type === undefined ? '' : (kinds[type] ?? type);
}

/** Every name of a thing: its own, its aliases, and those that only its text uses. */
export function namesOf(thing: NamedThing): string[] {
  return [thing.name, ...(thing.aliases ?? []), ...(thing.local_aliases ?? [])].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}
