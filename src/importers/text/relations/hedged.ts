import type { DraftRelation } from './claim-draft.js';
import { mergeRelations } from './merge-relations.js';

/**
 * Hedged readings that are worth a person's look: one for each pair of ends, and none where the article says the same
 * without hedging. They stand apart from the others until then, so that no place, owner or product follows from them.
 */
export function chooseHedged(hedged: readonly DraftRelation[], stated: readonly DraftRelation[]): DraftRelation[] {
  if (hedged.length === 0) return [];
  const isStated = ({ type, from, to }: DraftRelation): boolean =>
    stated.some((one) => one.type === type && one.from === from && one.to === to);
  return mergeRelations(hedged.filter((relation) => !isStated(relation)));
}
