import { allDistricts } from '../gazetteer/districts.js';
import { type Thing, textOf, thingOf } from './fact.js';
import { china } from './frame.js';
import type { Inquiry } from './inquiry.js';

const foreign = allDistricts()
  .filter(({ level, adcode }) => level === 'country' && adcode !== china.replace('district-', ''))
  .map(({ shortName }) => shortName);

/** Whether a place is a foreign country or is called after one, as sources call foreign towns: 埃及苏伊士. */
function isForeign(name: string): boolean {
  return foreign.some((country) => name.startsWith(country));
}

/**
 * The items that lie abroad, where the question asks for those (海外, overseas); all where it does not. What no source
 * places anywhere is not known to be abroad.
 */
export async function keepAbroad<T>(
  inquiry: Inquiry,
  items: readonly T[],
  placed: (item: T) => Thing,
): Promise<readonly T[]> {
  if (inquiry.frame.abroad !== true || items.length === 0) return items;
  const thingIds = [...new Set(items.map((item) => placed(item).id))];
  const abroad = new Set<string>();
  for (const row of await inquiry.look('places-of', { thingIds })) {
    const places: readonly Readonly<Record<string, unknown>>[] = Array.isArray(row.places) ? row.places : [];
    const isOut = places.some((place) =>
      textOf(place.level) === 'country' ? thingOf(place).id !== china : isForeign(thingOf(place).name),
    );
    if (isOut) abroad.add(String(row.id));
  }
  return items.filter((item) => abroad.has(placed(item).id));
}
