import { readAliases } from './additions.js';
import type { District } from './district.js';
import { allDistricts, districtByCode, isWithin } from './districts.js';
import { splitPlaceName } from './place-spelling.js';
import { townEndings, townsNamed, townsOf } from './towns.js';

type NameIndex = Map<string, District[]>;

function addName(index: NameIndex, name: string, district: District): void {
  const there = index.get(name);
  if (there === undefined) index.set(name, [district]);
  else if (!there.includes(district)) there.push(district);
}

/** Lower case without accents, spaces, apostrophes and hyphens: Xi'an and xian are one. */
const foldLatin = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s'’.-]/gu, '')
    .toLowerCase();

const englishLevels =
  /\s+(?:municipality|province|city|district|county|autonomous region|new area|prefecture|autonomous (?:prefecture|county)|banner|league)$/iu;

function indexNames() {
  const full: NameIndex = new Map();
  const short: NameIndex = new Map();
  const englishFull: NameIndex = new Map();
  const englishCore: NameIndex = new Map();
  for (const district of allDistricts()) {
    addName(full, district.name, district);
    if (district.shortName !== district.name) addName(short, district.shortName, district);
    // 湘西州, 恩施州: how autonomous prefectures are called every day.
    if (splitPlaceName(district.name).levelWord === '自治州') addName(short, `${district.shortName}州`, district);
    if (district.nameEn === undefined) continue;
    addName(englishFull, foldLatin(district.nameEn), district);
    addName(englishCore, foldLatin(district.nameEn.replace(englishLevels, '')), district);
  }
  for (const { alias, adcode } of readAliases()) {
    const district = districtByCode(adcode);
    if (district === undefined) continue;
    if (/^[A-Za-z]/.test(alias)) addName(englishFull, foldLatin(alias), district);
    else addName(full.has(alias) ? short : full, alias, district);
  }
  return { full, short, englishFull, englishCore };
}

const names = indexNames();

/** Which pairs of characters open a name, by a number made of the two: some others have the same. */
const openings = new Uint8Array(1 << 17);
const openingOf = (first: number, second: number) => (first * 31 + second) & (openings.length - 1);
for (const index of [names.full, names.short])
  for (const name of index.keys()) openings[openingOf(name.charCodeAt(0), name.charCodeAt(1))] = 1;
const endsTown = new Uint8Array(65536);
for (const ending of townEndings) endsTown[ending.charCodeAt(ending.length - 1)] = 1;
const isIdeograph = (code: number) => code >= 0x3400 && code <= 0x9fff;

/** Whether names of districts and countries may open with these two characters: false for most pairs. */
export function mayOpenDistrict(first: number, second: number): boolean {
  return openings[openingOf(first, second)] === 1;
}

/** Whether a name that `districtsNamed` knows may open with these two: false for most pairs of Chinese characters. */
export const mayOpenName = (first: number, second: number): boolean =>
  !isIdeograph(first) || mayOpenDistrict(first, second);

/** Whether a town's name may end in this character, or in one that is no Chinese character. */
export const mayEndTown = (last: number): boolean => endsTown[last] === 1 || !isIdeograph(last);

/** Whether `districtsNamed` may know a text of two characters or more: false, at little cost, for most that it doesn't. */
export function mayNameDistrict(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (!isIdeograph(first) || !isIdeograph(last)) return true;
  return mayOpenDistrict(first, text.charCodeAt(1)) || endsTown[last] === 1;
}

/** Names without level words, with everyday and abolished ones, and the places that carry each. */
export function shortNames(): ReadonlyMap<string, readonly District[]> {
  return names.short;
}

/** Full names, and the places that carry each. */
export function fullNames(): ReadonlyMap<string, readonly District[]> {
  return names.full;
}

/**
 * Every place that a name may mean: full (涪陵区), short (涪陵), with parents in front (重庆涪陵, 闵行区浦江镇), a county's
 * former level (武隆县 of 武隆区), or English (Fuling District, Chongqing, Xi'an). Towns only where the name carries a
 * parent or a town's ending. A full name shuts out places that merely share its short form.
 */
export function districtsNamed(name: string): readonly District[] {
  const trimmed = name.trim();
  if (/^[A-Za-z]/.test(trimmed)) return englishNamed(trimmed);
  const direct = names.full.get(trimmed) ?? names.short.get(trimmed);
  if (direct !== undefined) return direct;
  const joined = joinedNamed(trimmed);
  if (joined.length > 0) return joined;
  if (townEndings.some((ending) => trimmed.endsWith(ending))) {
    const towns = townsNamed(trimmed);
    if (towns.length > 0) return towns;
  }
  return formerlyNamed(trimmed);
}

const nowhere: readonly District[] = [];

/** Those of `districts` that lie inside one of `parents`. */
function insideOf(districts: readonly District[] | undefined, parents: readonly District[]): readonly District[] {
  if (districts === undefined) return nowhere;
  return districts.filter((district) =>
    parents.some((parent) => parent !== district && isWithin(district.adcode, parent.adcode)),
  );
}

/** Places inside one of `parents` under this name, towns by their full or short name included. */
export function namedWithin(name: string, parents: readonly District[]): readonly District[] {
  const full = insideOf(names.full.get(name), parents);
  if (full.length > 0) return full;
  const short = insideOf(names.short.get(name), parents);
  if (short.length > 0) return short;
  const towns: District[] = [];
  for (const { level, adcode } of parents) {
    if (level !== 'county' && level !== 'city') continue;
    for (const town of townsOf(adcode)) if (town.name === name || town.shortName === name) towns.push(town);
  }
  return towns;
}

function joinedNamed(name: string): readonly District[] {
  for (let cut = name.length - 2; cut >= 2; cut--) {
    const parents = names.full.get(name.slice(0, cut)) ?? names.short.get(name.slice(0, cut));
    const found = followParents(name.slice(cut), parents ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

/** The places that the rest of a joined name means below these parents: 市涪陵区 never, 涪陵区 and 涪陵白涛街道 yes. */
function followParents(rest: string, parents: readonly District[]): readonly District[] {
  if (parents.length === 0 || rest.length < 2) return [];
  const last = namedWithin(rest, parents);
  if (last.length > 0) return last;
  for (let cut = rest.length - 2; cut >= 2; cut--) {
    const found = followParents(rest.slice(cut), namedWithin(rest.slice(0, cut), parents));
    if (found.length > 0) return found;
  }
  return [];
}

/** Counties became districts and cities over the years; texts keep the old level: 武隆县, 开县's 开州区 is an alias. */
function formerlyNamed(name: string): readonly District[] {
  if (name.length < 3 || !/[县市区]$/u.test(name)) return [];
  const counties = (names.short.get(name.slice(0, -1)) ?? []).filter((district) => district.level === 'county');
  return counties.length === 1 ? counties : [];
}

function englishNamed(name: string): readonly District[] {
  const place = name.split(',')[0] ?? name;
  const found =
    names.englishFull.get(foldLatin(place)) ?? names.englishCore.get(foldLatin(place.replace(englishLevels, ''))) ?? [];
  const [, ...parents] = name.split(',').map((part) => part.trim());
  if (parents.length === 0 || found.length < 2) return found;
  const within = found.filter((district) =>
    parents.every((parent) => englishNamed(parent).some((outer) => isWithin(district.adcode, outer.adcode))),
  );
  return within.length > 0 ? within : found;
}
