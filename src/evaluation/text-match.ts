import type { GoldListed, GoldRelation } from './gold.js';
import { type GoldIndex, isWhere, scoredTypeOf } from './gold-index.js';
import { namesOf, normalise } from './names.js';
import { figureOf, isClose, type PredictedEntity, type PredictedRelation } from './prediction.js';

/** A predicted relation beside the gold entities that its ends may stand for. */
export interface Candidate {
  /** As emitted, but OWNS turned into SUBSIDIARY_OF, and the type as it is scored. */
  readonly relation: PredictedRelation;
  readonly isHolding: boolean;
  readonly from: PredictedEntity | undefined;
  readonly to: PredictedEntity | undefined;
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
}

export interface Match {
  readonly gold: GoldRelation;
  /** Whether its figure is right; undefined where none is at stake. */
  readonly right: boolean | undefined;
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => b.has(id));

/** The unit of a yearly capacity without its year: t/a, 吨/年 and t/year are one. */
function unitOf(unit: string | null | undefined): string {
  return (unit ?? '')
    .toLowerCase()
    .replaceAll(' ', '')
    .replaceAll('吨', 't')
    .replaceAll('年', 'a')
    .replace(/(\/a|\/year)$/u, '');
}

/** An emitted relation as it is scored. */
export function asScored(predicted: PredictedRelation): PredictedRelation {
  const type = scoredTypeOf(predicted.type);
  if (type !== 'OWNS') return { ...predicted, type };
  return { ...predicted, type: 'SUBSIDIARY_OF', from: predicted.to, to: predicted.from };
}

function isFigureRight(gold: GoldRelation, predicted: PredictedRelation): boolean | undefined {
  if (gold.type === 'INVESTED_IN') {
    const have = figureOf(predicted);
    const wanted = gold.amount ?? undefined;
    if (wanted === undefined && have === undefined) return undefined;
    if (wanted === undefined || have === undefined) return false;
    return (gold.currency || 'CNY') === have.currency && isClose(wanted, have.value);
  }
  if (gold.type !== 'PRODUCES') return undefined;
  const wanted = gold.capacity ?? undefined;
  const have = predicted.capacity ?? undefined;
  if (wanted === undefined && have === undefined) return undefined;
  if (wanted === undefined || have === undefined) return false;
  return isClose(wanted, have) && unitOf(gold.capacity_unit) === unitOf(predicted.capacityUnit);
}

/** Compares two ranks, each a list of yes and no, the earlier the weightier. */
function isHigher(left: readonly boolean[], right: readonly boolean[]): boolean {
  const at = left.findIndex((value, i) => value !== right[i]);
  return at >= 0 && left[at] === true;
}

/**
 * The gold relation that a predicted one says, the best of several: rather one with a right figure, then one not found
 * yet, then of the same type, then with the very ends and not their alternatives.
 */
export function findMatch(
  index: GoldIndex,
  candidate: Candidate,
  found: ReadonlyMap<string, unknown>,
): Match | undefined {
  const { relation, isHolding, heads, tails } = candidate;
  let best: (Match & { rank: readonly boolean[] }) | undefined;
  for (const gold of index.relations) {
    const types = [gold.type, relation.type];
    const isSoft =
      types.includes('DEVELOPS') &&
      types.includes('INVESTED_IN') &&
      (gold.amount ?? undefined) === undefined &&
      figureOf(relation) === undefined;
    const isOwner =
      types.includes('SUBSIDIARY_OF') && types.includes('INVESTED_IN') && isHolding && heads.size > 0 && tails.size > 0;
    if (!(gold.type === relation.type || types.every(isWhere) || isSoft || isOwner)) continue;
    const goldHeads = new Set([gold.head, ...(gold.alt_heads ?? [])]);
    const goldTails = new Set([gold.tail, ...(gold.alt_tails ?? [])]);
    if (gold.type === 'INVESTED_IN' || gold.type === 'DEVELOPS')
      for (const place of index.placesAbove(gold.tail)) goldTails.add(place);
    const [h, t] = isOwner ? [tails, heads] : [heads, tails];
    if (!meets(h, goldHeads) || !meets(t, goldTails)) continue;
    const right = isFigureRight(gold, relation);
    const rank = [
      right !== false,
      !found.has(gold.id),
      gold.type === relation.type,
      h.has(gold.head) && t.has(gold.tail),
    ];
    if (best === undefined || isHigher(rank, best.rank)) best = { rank, gold, right };
  }
  return best;
}

/** Whether a predicted relation is the one that gold lists as a trap or as ignored. */
export function isListed(index: GoldIndex, listed: GoldListed, candidate: Candidate): boolean {
  const isEnd = (
    name: string,
    id: string | null | undefined,
    matched: ReadonlySet<string>,
    predicted: PredictedEntity | undefined,
  ): boolean =>
    id && index.entities.has(id)
      ? matched.has(id)
      : namesOf(predicted ?? {}).some((other) => normalise(other) === normalise(name));
  return (
    (listed.type === candidate.relation.type || (isWhere(listed.type) && isWhere(candidate.relation.type))) &&
    isEnd(listed.head, listed.head_id, candidate.heads, candidate.from) &&
    isEnd(listed.tail, listed.tail_id, candidate.tails, candidate.to)
  );
}
