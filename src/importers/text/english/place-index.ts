import type { District } from '../../../gazetteer/district.js';
import { allDistricts } from '../../../gazetteer/districts.js';

const levelWord =
  /\s(?:District|County|City|Province|Municipality|Prefecture|Banner|League|Town|Township|Autonomous (?:Region|Prefecture|County|Banner)|New Area|Special Administrative Region|(?:[A-Z]\w+(?:,| and)? )+Autonomous (?:Region|Prefecture|County|Banner))$/u;

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'\s-]/gu, '');

/** Other English spellings in use, after the Chinese name. */
const otherSpellings: Readonly<Record<string, readonly string[]>> = {
  西藏自治区: ['Tibet'],
  澳门特别行政区: ['Macau'],
  广西壮族自治区: ['Guangxi Zhuang Autonomous Region'],
  内蒙古自治区: ['Inner Mongolia Autonomous Region'],
  新疆维吾尔自治区: ['Xinjiang Uygur Autonomous Region'],
  宁夏回族自治区: ['Ningxia Hui Autonomous Region'],
};

interface PlaceIndex {
  /** Full English names with their level: Fuling District. */
  readonly full: ReadonlyMap<string, readonly District[]>;
  /** Names without a level: Fuling, Chongqing. */
  readonly core: ReadonlyMap<string, readonly District[]>;
}

let index: PlaceIndex | undefined;

function add(map: Map<string, District[]>, name: string, district: District): void {
  const key = keyOf(name);
  const known = map.get(key);
  if (known === undefined) map.set(key, [district]);
  else if (!known.includes(district)) known.push(district);
}

function buildIndex(): PlaceIndex {
  const full = new Map<string, District[]>();
  const core = new Map<string, District[]>();
  for (const district of allDistricts()) {
    for (const name of [district.nameEn ?? '', ...(otherSpellings[district.name] ?? [])]) {
      if (name === '') continue;
      add(full, name, district);
      const short = name.replace(levelWord, '');
      if (short.length >= 3) add(core, short, district);
    }
  }
  return { full, core };
}

/** English level words that a text puts after a name, and the levels that they may mean. */
const levelsOf: Readonly<Record<string, readonly string[]>> = {
  province: ['province'],
  municipality: ['province', 'city'],
  'autonomous region': ['province'],
  city: ['province', 'city', 'county'],
  prefecture: ['city'],
  district: ['county'],
  county: ['county'],
  banner: ['county'],
  'new area': ['county', 'city'],
};

/** The places that an English name may mean: 'Fuling District', 'Yibin City', 'Sichuan province', 'Chongqing'. */
export function placesNamed(name: string): readonly District[] {
  index ??= buildIndex();
  const exact = index.full.get(keyOf(name));
  if (exact !== undefined) {
    // "Chaoyang" alone is the full English name of a city, and the core of districts elsewhere.
    return / /u.test(name) ? exact : [...new Set([...exact, ...(index.core.get(keyOf(name)) ?? [])])];
  }
  const match = /^(?<core>.+?)\s(?<level>\S+|autonomous region|new area)$/iu.exec(name);
  const levels = levelsOf[match?.groups?.level?.toLowerCase() ?? ''];
  if (match?.groups?.core !== undefined && levels !== undefined)
    return (index.core.get(keyOf(match.groups.core)) ?? []).filter(({ level }) => levels.includes(level));
  return index.core.get(keyOf(name)) ?? [];
}
