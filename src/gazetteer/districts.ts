import { readFileSync } from 'node:fs';
import type { DistrictLevel } from '../model/enumerations.js';
import { readAdditions } from './additions.js';
import type { District } from './district.js';
import { splitPlaceName } from './place-spelling.js';
import { townByCode } from './towns.js';

type DistrictRow = readonly [adcode: string, name: string, nameEn: string, level: DistrictLevel, parentCode: string];

const readRows = (): readonly DistrictRow[] =>
  JSON.parse(readFileSync(new URL('./districts.json', import.meta.url), 'utf8'));

const districts: readonly District[] = [
  ...readAdditions(),
  ...readRows().map(
    ([adcode, name, nameEn, level, parentCode]): District => ({
      adcode,
      name,
      shortName: splitPlaceName(name).core,
      nameEn,
      level,
      parentCode,
    }),
  ),
];
const byCode = new Map(districts.map((district) => [district.adcode, district]));

/**
 * Every place from country to county: China by GB/T 2260, Hong Kong, Macao, Taiwan, and foreign countries (`ISO-DE`).
 * Towns are read on demand only (towns.ts).
 */
export function allDistricts(): readonly District[] {
  return districts;
}

/** The place with this code: six digits, nine for a town, `ISO-…` abroad. */
export function districtByCode(code: string): District | undefined {
  return byCode.get(code) ?? (code.length === 9 ? townByCode(code) : undefined);
}

const ancestorsByCode = new Map<string, readonly District[]>();

/** The places that this one lies in, nearest first: of 涪陵区 重庆市 and 中国. */
export function ancestorsOf(code: string): readonly District[] {
  const before = ancestorsByCode.get(code);
  if (before !== undefined) return before;
  const ancestors: District[] = [];
  for (let parent = districtByCode(code)?.parentCode; parent !== undefined; ) {
    const district = districtByCode(parent);
    if (district === undefined) break;
    ancestors.push(district);
    parent = district.parentCode;
  }
  if (ancestors.length > 0) ancestorsByCode.set(code, ancestors);
  return ancestors;
}

/** Whether a place lies in another or is it. Called for each candidate of each name, so it climbs without a list. */
export function isWithin(code: string, ancestorCode: string): boolean {
  for (let at: string | undefined = code; at !== undefined; at = districtByCode(at)?.parentCode) {
    if (at === ancestorCode) return true;
  }
  return false;
}
