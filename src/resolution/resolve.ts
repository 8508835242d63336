import { createHash } from 'node:crypto';
import { type Decision, decisionSchema } from '../model/claim.js';
import type { Judgement } from '../model/enumerations.js';
import { isLegalName } from './company-aliases.js';
import { type Comparison, compareEntities, type ResolvableEntity } from './score.js';

/** Who decides, as decisions record it. A person's decisions carry another name and are never overruled. */
const resolver = 'tupu/rules-1';

/** For each entity, those already in the graph that might be the same, itself left out or not. */
export type FindCandidates = (
  entities: readonly ResolvableEntity[],
) => Promise<ReadonlyMap<string, readonly ResolvableEntity[]>>;

function makeDecision(
  left: ResolvableEntity,
  right: ResolvableEntity,
  judgement: Judgement,
  comparison: Comparison,
  at: string,
): Decision {
  const [a, b] = left.id < right.id ? [left, right] : [right, left];
  const key = createHash('sha256').update([resolver, judgement, a.id, b.id].join('\u0000')).digest('hex').slice(0, 20);
  return decisionSchema.parse({
    // The same judgement of the same pair is one decision, so a revoked one is not made again.
    id: `decision-${key}`,
    judgement,
    leftId: a.id,
    rightId: b.id,
    by: resolver,
    at,
    why: comparison.why,
    score: comparison.score,
    features: comparison.features,
  });
}

interface Rival {
  readonly candidate: ResolvableEntity;
  readonly comparison: Comparison;
}

/**
 * Judges one entity against its candidates. It joins a group only where it fits every member that was found of it; and
 * where it fits several groups alike (a name without a place, and the same name in two places), it joins none of them
 * and the judgement is `unsure`.
 */
function judge(entity: ResolvableEntity, candidates: readonly ResolvableEntity[], at: string): Decision[] {
  const rivals = candidates
    .filter((candidate) => candidate.id !== entity.id)
    .map((candidate): Rival => ({ candidate, comparison: compareEntities(entity, candidate) }));
  const decisions = rivals
    .filter(({ comparison }) => comparison.judgement === 'different' && comparison.features.sameName === 1)
    .map(({ candidate, comparison }) => makeDecision(entity, candidate, 'different', comparison, at));
  const groups = new Map<string, Rival[]>();
  for (const rival of rivals)
    groups.set(rival.candidate.canonicalId, [...(groups.get(rival.candidate.canonicalId) ?? []), rival]);
  const byCode = rivals.find(({ comparison }) => comparison.features.sameCode === 1);
  if (byCode) return [...decisions, makeDecision(entity, byCode.candidate, 'same', byCode.comparison, at)];
  const fitting = [...groups.values()].flatMap((members) => {
    if (
      members.some(
        ({ comparison }) => comparison.judgement === 'different' || comparison.features.scopeIncompatible === 1,
      )
    )
      return [];
    const best = members
      .filter(({ comparison }) => comparison.judgement === 'same')
      .sort((a, b) => b.comparison.score - a.comparison.score || (a.candidate.id < b.candidate.id ? -1 : 1))[0];
    return best ? [best] : [];
  });
  fitting.sort((a, b) => b.comparison.score - a.comparison.score || (a.candidate.id < b.candidate.id ? -1 : 1));
  const [best, second] = fitting;
  if (!best) return decisions;
  if (best.comparison.features.sameName === 0) {
    // A short name fits whoever bears it: it joins only where nobody else does, and no other legal name is in the group.
    const group = groups.get(best.candidate.canonicalId) ?? [];
    const others = [...group.map(({ candidate }) => candidate), entity].filter(({ name }) => isLegalName(name));
    if (second !== undefined || new Set(others.map(({ normalName }) => normalName)).size > 1) return decisions;
    return [...decisions, makeDecision(entity, best.candidate, 'same', best.comparison, at)];
  }
  if (second && second.comparison.score === best.comparison.score) {
    const why = `fits ${fitting.length} things of this name alike`;
    return [
      ...decisions,
      ...fitting.map(({ candidate, comparison }) =>
        makeDecision(entity, candidate, 'unsure', { ...comparison, score: comparison.score / fitting.length, why }, at),
      ),
    ];
  }
  return [...decisions, makeDecision(entity, best.candidate, 'same', best.comparison, at)];
}

/**
 * Decides which of these entities are others already in the graph. Nothing is merged here: the decisions are recorded,
 * and canonical ids are computed from those that stand.
 * @param at when, as an ISO instant
 */
export async function resolveEntities(
  entities: readonly ResolvableEntity[],
  findCandidates: FindCandidates,
  at: string,
): Promise<Decision[]> {
  const candidates = await findCandidates(entities);
  const decisions = entities.flatMap((entity) => judge(entity, candidates.get(entity.id) ?? [], at));
  return [...new Map(decisions.map((decision) => [decision.id, decision])).values()];
}
