import { createHash } from 'node:crypto';
import { type Decision, decisionSchema } from '../model/claim.js';
import type { Judgement } from '../model/enumerations.js';
import { isLegalName } from './company-aliases.js';
import type { Feature } from './features.js';
import { type Comparison, compareEntities, type ResolvableEntity } from './score.js';

/** Who decides, as decisions record it. A person's decisions carry another name and are never overruled. */
const resolver = 'tupu/rules-2';

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

/** Grounds on which two legal names are one: a renaming, a translation, a slip of the pen, a level word. */
const twoLegalNames: readonly Feature[] = [
  'formerName',
  'englishName',
  'romanised',
  'officialName',
  'misspelt',
  'reordered',
];

interface Rival {
  readonly candidate: ResolvableEntity;
  readonly comparison: Comparison;
}

/** Of what is different only what someone might take for the same: one name, a phase and its whole. */
const isWorthKeeping = ({ features }: Comparison): boolean => 'sameName' in features || 'phaseOfWhole' in features;

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
    .filter(({ comparison }) => comparison.judgement === 'different' && isWorthKeeping(comparison))
    .map(({ candidate, comparison }) => makeDecision(entity, candidate, 'different', comparison, at));
  const groups = new Map<string, Rival[]>();
  for (const rival of rivals)
    groups.set(rival.candidate.canonicalId, [...(groups.get(rival.candidate.canonicalId) ?? []), rival]);
  const byCode = rivals.find(({ comparison }) => 'sameCode' in comparison.features);
  if (byCode) return [...decisions, makeDecision(entity, byCode.candidate, 'same', byCode.comparison, at)];
  const fitting = [...groups.values()].flatMap((members) => {
    if (members.some(({ comparison }) => comparison.judgement === 'different' || 'placesApart' in comparison.features))
      return [];
    const best = members.filter(({ comparison }) => comparison.judgement === 'same').sort(compareRivals)[0];
    return best ? [best] : [];
  });
  fitting.sort(compareRivals);
  const [best, second] = fitting;
  if (!best) return [...decisions, ...askAbout(entity, rivals, at)];
  const ties = (among: readonly Rival[]): Decision[] =>
    among.slice(0, mostQuestions).map(({ candidate, comparison }) => {
      const why = `${comparison.why}; fits ${among.length} things alike`;
      return makeDecision(
        entity,
        candidate,
        'unsure',
        { ...comparison, score: comparison.score / among.length, why },
        at,
      );
    });
  if (!('sameName' in best.comparison.features)) {
    // A short name fits whoever bears it: it joins only where nobody else does, and no other legal name is in the group.
    const group = groups.get(best.candidate.canonicalId) ?? [];
    const others = [...group.map(({ candidate }) => candidate), entity].filter(({ name }) => isLegalName(name));
    const mayBothBeLegal = twoLegalNames.some((feature) => feature in best.comparison.features);
    if (second !== undefined) return [...decisions, ...ties(fitting)];
    if (!mayBothBeLegal && new Set(others.map(({ normalName }) => normalName)).size > 1) return decisions;
    return [...decisions, makeDecision(entity, best.candidate, 'same', best.comparison, at)];
  }
  if (second && second.comparison.score === best.comparison.score) return [...decisions, ...ties(fitting)];
  return [...decisions, makeDecision(entity, best.candidate, 'same', best.comparison, at)];
}

const compareRivals = (a: Rival, b: Rival): number =>
  b.comparison.score - a.comparison.score || (a.candidate.id < b.candidate.id ? -1 : 1);

/** Of one name a person is asked about so many others at most. */
const mostQuestions = 3;

/** What rules leave to a person: the likeliest first, one of each group. */
function askAbout(entity: ResolvableEntity, rivals: readonly Rival[], at: string): Decision[] {
  const likely = rivals.filter(
    ({ candidate, comparison }) => comparison.judgement === 'unsure' && candidate.canonicalId !== entity.canonicalId,
  );
  const groups = new Map(
    [...likely]
      .sort(compareRivals)
      .toReversed()
      .map((rival) => [rival.candidate.canonicalId, rival]),
  );
  return [...groups.values()]
    .sort(compareRivals)
    .slice(0, mostQuestions)
    .map(({ candidate, comparison }) => makeDecision(entity, candidate, 'unsure', comparison, at));
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

/** Grounds on which a firm of a register is one that others name, for certain: its code, its full name, a recorded name. */
const certain: readonly Feature[] = [
  'sameCode',
  'sameName',
  'officialName',
  'definedName',
  'formerName',
  'englishName',
];

/**
 * The same decisions, with a question instead of a judgement where a firm with a code would be joined on less than that.
 * A register knows many firms of one short name, and not all of them may be there yet.
 * @param coded ids of firms with a credit code
 */
export function askUnlessCertain(decisions: readonly Decision[], coded: ReadonlySet<string>): Decision[] {
  return decisions.map((decision) => {
    const { judgement, features, leftId, rightId } = decision;
    if (judgement !== 'same' || !(coded.has(leftId) || coded.has(rightId))) return decision;
    if (certain.some((feature) => feature in features)) return decision;
    const key = createHash('sha256').update([resolver, 'unsure', leftId, rightId].join('\u0000')).digest('hex');
    const why = `${decision.why}; of a register only what is certain is joined`;
    return { ...decision, id: `decision-${key.slice(0, 20)}`, judgement: 'unsure' as const, why };
  });
}

/** The ids of those of these entities and their candidates that have a credit code. */
export function codedIds(candidates: ReadonlyMap<string, readonly ResolvableEntity[]>): Set<string> {
  const all = [...candidates.values()].flat();
  return new Set<string>(all.flatMap(({ id, uscc }) => (uscc === undefined ? [] : [id])));
}
