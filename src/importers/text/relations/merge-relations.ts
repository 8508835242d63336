import type { LocalEntity } from '../mentions/mention.js';
import type { DraftRelation } from './claim-draft.js';

/** A relation with the names of the other rules that read the same. */
export interface MergedRelation extends DraftRelation {
  readonly alsoBy?: readonly string[];
}

const sumOf = ({ properties }: DraftRelation) => properties.amountCny ?? properties.originalAmount;
const figureOf = (relation: DraftRelation) => sumOf(relation) ?? relation.properties.capacity;
const rankOf = ({ confidence, to: { type } }: DraftRelation) =>
  confidence + (type === 'Project' || type === 'Company' ? 0.2 : 0);

/** The relations under the same key, in their order. */
function groupBy<Key>(relations: readonly DraftRelation[], keyOf: (relation: DraftRelation) => Key) {
  const groups = new Map<Key, DraftRelation[]>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [relation]);
    else there.push(relation);
  }
  return groups;
}

const isSum = (relation: DraftRelation) => relation.type === 'INVESTED_IN' && sumOf(relation) !== undefined;
const sumKey = (relation: DraftRelation) => `${relation.from.name}|${sumOf(relation)}`;

/** One sum that a sentence says once goes to one target: the surest reading, a project before a place. */
function keepOneTarget(relations: readonly DraftRelation[]): readonly DraftRelation[] {
  const sums = relations.filter(isSum);
  if (sums.length < 2) return relations;
  const rivals = groupBy(sums, sumKey);
  return relations.filter(
    (relation) =>
      !isSum(relation) ||
      rivals.get(sumKey(relation))?.some((other) => other !== relation && rankOf(other) > rankOf(relation)) !== true,
  );
}

/** The readings of one thing: the surest, and the rules that read so. */
interface Alike {
  surest: DraftRelation;
  readonly rules: string[];
}

/** Readings of the same kind between the same ends and with the same figure, put together. */
function groupAlike(relations: readonly DraftRelation[]): Alike[] {
  const numbers = new Map<LocalEntity, number>();
  const byFrom = new Map<LocalEntity, Map<string, Alike>>();
  for (const relation of relations) {
    let there = byFrom.get(relation.from);
    if (there === undefined) {
      there = new Map();
      byFrom.set(relation.from, there);
    }
    const to = numbers.get(relation.to) ?? numbers.size;
    if (to === numbers.size) numbers.set(relation.to, to);
    const key = `${relation.type}:${to}:${figureOf(relation) ?? ''}`;
    const known = there.get(key);
    if (known === undefined) {
      there.set(key, { surest: relation, rules: [relation.rule] });
      continue;
    }
    if (!known.rules.includes(relation.rule)) known.rules.push(relation.rule);
    if (relation.confidence > known.surest.confidence) known.surest = relation;
  }
  return [...byFrom.values()].flatMap((there) => [...there.values()]);
}

/** Whether one of its firm's other relations says the same and more: a figure, or money where this says that they build. */
function isSaidBetter(relation: DraftRelation, others: readonly DraftRelation[]): boolean {
  return others.some(
    (other) =>
      other.to === relation.to &&
      other !== relation &&
      ((other.type === relation.type && figureOf(other) !== undefined) ||
        (relation.type === 'DEVELOPS' && other.type === 'INVESTED_IN')),
  );
}

/** One relation for each pair of ends and figure: the surest, then the first in the text. */
export function mergeRelations(relations: readonly DraftRelation[]): MergedRelation[] {
  const alike = groupAlike(relations);
  const rules = new Map(alike.map(({ surest, rules: by }) => [surest, by]));
  const merged = keepOneTarget(alike.map(({ surest }) => surest));
  const byFrom = groupBy(merged, ({ from }) => from);
  return merged
    .filter((relation) => figureOf(relation) !== undefined || !isSaidBetter(relation, byFrom.get(relation.from) ?? []))
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
    .map((relation): MergedRelation => {
      const by = rules.get(relation) ?? [];
      return by.length < 2 ? relation : { ...relation, alsoBy: by.filter((rule) => rule !== relation.rule) };
    });
}
