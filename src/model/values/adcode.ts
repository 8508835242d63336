import type { DistrictLevel } from '../enumerations.js';

/** Provinces' first two digits after GB/T 2260. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

/** The level that a code's shape says; undefined where it is no code: 100000, 500000, 330400, 500102, 500102013, 12 digits. */
export function levelOfAdcode(code: string): DistrictLevel | undefined {
  if (code === '100000' || /^ISO-[A-Z]{2}$/.test(code)) return 'country';
  if (!/^\d{6}(\d{3}(\d{3})?)?$/.test(code) || !provinces.has(code.slice(0, 2))) return undefined;
  if (code.length === 12) return 'village';
  if (code.length === 9) return 'town';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** Whether a text has the shape of a division's code. Whether the place exists, the gazetteer says. */
export function isAdcode(code: string): boolean {
  return levelOfAdcode(code) !== undefined;
}

/**
 * The codes above this one by shape, nearest first: 500102013 → 500102, 500100, 500000, 100000. Codes of groups that are
 * no places (500100 市辖区) are among them: the gazetteer's parentCode leaves them out.
 */
export function shapeParents(code: string): readonly string[] {
  const level = levelOfAdcode(code);
  if (level === undefined || level === 'country') return [];
  const parents = [
    code.slice(0, 9).padEnd(9, '0'),
    code.slice(0, 6),
    `${code.slice(0, 4)}00`,
    `${code.slice(0, 2)}0000`,
    '100000',
  ];
  const from = { village: 0, town: 1, county: 2, city: 3, province: 4 }[level];
  return parents.slice(from);
}
