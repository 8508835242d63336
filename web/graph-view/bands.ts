import type { LayoutGraph } from './grounds.js';
import type { Places } from './places.js';

/** What stands outside all areas, by why it does; of those on one side, the nearest to the areas first. */
export const bandNames = ['investors', 'suppliers', 'customers', 'products', 'places', 'unplaced', 'others'] as const;
export type BandName = (typeof bandNames)[number];

/** Bands and layers are grounds without a place; their ids can be no entity's. */
export const bandId = (name: BandName): string => `@${name}`;
export const isBandId = (id: string): boolean => id.startsWith('@');

/** Where a band stands beside the areas: who gives on one side, who takes on the other, the rest below. */
export const sideOf: Readonly<Record<BandName, 'before' | 'after' | 'below'>> = {
  investors: 'before',
  suppliers: 'before',
  customers: 'after',
  products: 'after',
  unplaced: 'below',
  places: 'below',
  others: 'below',
};

/** Sorts what no source puts on an area into labelled bands. Without areas there is nothing to stand outside of. */
export function findBands({ nodes, edges }: LayoutGraph, { areas, homeOf }: Places): Map<BandName, string[]> {
  const bands = new Map<BandName, string[]>();
  if (areas.length === 0) return bands;
  const roles = new Map<string, BandName>();
  const grounds = new Set(areas.map(({ id }) => id));
  for (const { type, from, to } of edges) {
    if (type === 'SUPPLIES' && homeOf.has(to) && !roles.has(from)) roles.set(from, 'suppliers');
    if (type === 'SUPPLIES' && homeOf.has(from) && !roles.has(to)) roles.set(to, 'customers');
  }
  // Money before goods: who invests and supplies stands with the investors.
  for (const { type, from, to } of edges)
    if ((type === 'INVESTED_IN' || type === 'DEVELOPS') && (homeOf.has(to) || grounds.has(to)))
      roles.set(from, 'investors');
  for (const { id, type } of nodes) {
    if (homeOf.has(id)) continue;
    const name =
      type === 'Product'
        ? 'products'
        : type === 'District' || type === 'IndustrialPark'
          ? 'places'
          : (roles.get(id) ?? (type === 'Company' || type === 'Project' ? 'unplaced' : 'others'));
    bands.set(name, [...(bands.get(name) ?? []), id]);
  }
  return new Map(bandNames.flatMap((name) => (bands.has(name) ? [[name, bands.get(name) ?? []] as const] : [])));
}
