import type { Gold, GoldEntity, GoldListed, GoldRelation } from './gold.js';
import { kindOf, likeness, namesOf, normalise } from './names.js';
import type { PredictedEntity } from './prediction.js';

/** Relation types that are scored, in the order of the table. */
export const coreTypes = [
  'INVESTED_IN',
  'DEVELOPS',
  'LOCATED_IN',
  'PART_OF',
  'SUPPLIES',
  'PRODUCES',
  'SUBSIDIARY_OF',
] as const;

/** Names of relation types in gold files, or of ours, that count as another. */
const renamed: Readonly<Record<string, string>> = {
  OPERATES: 'DEVELOPS',
  HEADQUARTERED_IN: 'LOCATED_IN',
  REGISTERED_IN: 'LOCATED_IN',
  CHAIN_LEADER: 'LEADS_CHAIN',
};

export const scoredTypeOf = (type: string): string => renamed[type] ?? type;

/** LOCATED_IN and PART_OF count as one another. */
export const isWhere = (type: string): boolean => type === 'LOCATED_IN' || type === 'PART_OF';

/** One text's gold, prepared for look-up. */
export class GoldIndex {
  readonly entities: ReadonlyMap<string, GoldEntity>;
  readonly relations: readonly GoldRelation[];
  readonly traps: readonly GoldListed[];
  readonly ignored: readonly GoldListed[];
  private readonly above: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(gold: Gold) {
    const scored = <T extends { type: string }>(items: readonly T[]): T[] =>
      items.map((item) => ({ ...item, type: scoredTypeOf(item.type) }));
    this.entities = new Map(gold.entities.map((entity) => [entity.id, entity]));
    this.relations = scored(gold.relations);
    this.traps = scored(gold.negatives);
    this.ignored = scored(gold.ignored);
    this.above = placesAbove([...this.entities.keys()], this.relations, this.ignored);
  }

  /** Everything that an entity lies in, at any remove, read from gold's LOCATED_IN and PART_OF, ignored ones included. */
  placesAbove(id: string): ReadonlySet<string> {
    return this.above.get(id) ?? new Set();
  }

  /** The gold entities that a predicted entity may stand for: the best match and those within 0.3 of it. */
  candidatesFor(predicted: PredictedEntity): Set<string> {
    const kind = kindOf(predicted.type);
    const names = namesOf(predicted);
    const found: { id: string; score: number }[] = [];
    for (const gold of this.entities.values()) {
      const goldNames = namesOf(gold);
      const best =
        kindOf(gold.type) === kind
          ? Math.max(0, ...names.flatMap((a) => goldNames.map((b) => likeness(a, b, kind))))
          : names.some((a) => goldNames.some((b) => normalise(a) === normalise(b)))
            ? 0.6
            : 0;
      if (best === 0) continue;
      found.push({ id: gold.id, score: best + (normalise(predicted.name) === normalise(gold.name) ? 0.05 : 0) });
    }
    const top = Math.max(0, ...found.map(({ score }) => score));
    return new Set(found.filter(({ score }) => score >= top - 0.3).map(({ id }) => id));
  }
}

function placesAbove(
  ids: readonly string[],
  relations: readonly GoldRelation[],
  ignored: readonly GoldListed[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const up = new Map<string, Set<string>>();
  const add = (child: string, parent: string) => {
    const parents = up.get(child) ?? new Set<string>();
    up.set(child, parents.add(parent));
  };
  for (const relation of relations) if (isWhere(relation.type)) add(relation.head, relation.tail);
  for (const { type, head_id, tail_id } of ignored) if (isWhere(type) && head_id && tail_id) add(head_id, tail_id);
  return new Map(
    ids.map((id) => {
      const seen = new Set<string>();
      const pending = [id];
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const parent of up.get(next) ?? []) {
          if (seen.has(parent)) continue;
          seen.add(parent);
          pending.push(parent);
        }
      }
      return [id, seen];
    }),
  );
}
