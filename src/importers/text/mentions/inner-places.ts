import type { LocalEntity } from './mention.js';

/**
 * The places that are named nowhere but inside the names of zones, firms and projects: 京口 of 某县京口工业园. What only
 * opens another name may be no place at all.
 */
export function placesOnlyInside(entities: readonly LocalEntity[]): ReadonlySet<LocalEntity> {
  const spans = entities
    .filter(({ type }) => type !== 'District')
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
  // How far the names reach that begin no later than each.
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const isInside = (start: number, end: number): boolean => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] ?? 0) >= end;
  };
  return new Set(
    entities.filter(
      ({ type, mentions }) => type === 'District' && mentions.every(({ start, end }) => isInside(start, end)),
    ),
  );
}
