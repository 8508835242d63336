import { readFileSync } from 'node:fs';
import type { District } from './district.js';

/** Longest first, so that 街道 is not read as a name that ends in 道. */
export const townEndings = ['街道', '苏木', '镇', '乡'] as const;

interface Towns {
  readonly byCode: ReadonlyMap<string, District>;
  readonly byName: ReadonlyMap<string, readonly District[]>;
  readonly byParent: ReadonlyMap<string, readonly District[]>;
}

let loaded: Towns | undefined;

/** Reads towns.txt at its first use: 40,000 towns are not worth their memory in a run that meets none. */
function loadTowns(): Towns {
  if (loaded !== undefined) return loaded;
  const byCode = new Map<string, District>();
  const byName = new Map<string, District[]>();
  const byParent = new Map<string, District[]>();
  const lines = readFileSync(new URL('./towns.txt', import.meta.url), 'utf8').split('\n');
  for (const line of lines) {
    const [parentCode, ...entries] = line.split('\t');
    if (!parentCode) continue;
    const siblings = entries.map((entry): District => {
      const [adcode = '', name = ''] = entry.split(' ');
      return { adcode, name, shortName: shortenTown(name), level: 'town', parentCode };
    });
    byParent.set(parentCode, siblings);
    for (const town of siblings) {
      byCode.set(town.adcode, town);
      const homonyms = byName.get(town.name);
      if (homonyms === undefined) byName.set(town.name, [town]);
      else homonyms.push(town);
    }
  }
  loaded = { byCode, byName, byParent };
  return loaded;
}

function shortenTown(name: string): string {
  const ending = townEndings.find((word) => name.endsWith(word));
  const rest = ending === undefined ? name : name.slice(0, -ending.length);
  return rest.length >= 2 ? rest : name;
}

export function townByCode(code: string): District | undefined {
  return loadTowns().byCode.get(code);
}

/** Towns with this full name, in all of China: 白涛街道. */
export function townsNamed(name: string): readonly District[] {
  return loadTowns().byName.get(name) ?? [];
}

/** The towns of a county, or of a city without counties. */
export function townsOf(code: string): readonly District[] {
  return loadTowns().byParent.get(code) ?? [];
}
