import { type Thing, textOf, thingOf } from './fact.js';
import type { Inquiry } from './inquiry.js';
import { nameFor } from './wording.js';

/** Down to which level of places something is told. */
export type PlaceLevel = 'city' | 'county' | 'town' | 'below-province';

/** A place that something lies in, as an answer calls it. */
export interface PlaceName {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

const wanted: Readonly<Record<PlaceLevel, readonly string[]>> = {
  // A municipality such as 重庆 has no cities, but districts. Abroad only the country is known.
  city: ['city', 'county', 'province', 'country'],
  'below-province': ['city', 'county', 'province'],
  county: ['county', 'city'],
  town: ['town', 'county'],
};

/** The place of a level in which each thing lies, by its id: 宜宾市 of a project in 宜宾三江新区. */
export async function placesOf(
  inquiry: Inquiry,
  things: readonly Thing[],
  level: PlaceLevel,
): Promise<ReadonlyMap<string, PlaceName>> {
  const thingIds = [...new Set(things.map((thing) => thing.id))];
  const found = new Map<string, PlaceName>();
  if (thingIds.length === 0) return found;
  for (const row of await inquiry.look('places-of', { thingIds })) {
    const places = (Array.isArray(row.places) ? row.places : []).map((place: Readonly<Record<string, unknown>>) => ({
      thing: thingOf(place),
      level: textOf(place.level),
    }));
    const place =
      wanted[level]
        .map((one) => places.find((candidate) => candidate.level === one))
        .find((one) => one !== undefined) ?? places[0];
    // A zone that lies in no county of the asked province stands for itself.
    const zone = places.find((one) => one.thing.type === 'IndustrialPark');
    const chosen = level === 'below-province' && place?.level === 'province' ? (zone ?? place) : place;
    if (chosen === undefined) continue;
    const { thing } = chosen;
    found.set(String(row.id), { id: thing.id, name: thing.name, label: nameFor(thing, inquiry.language) });
  }
  return found;
}
