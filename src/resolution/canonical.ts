import type { Judgement } from '../model/enumerations.js';

/** What of an entity the choice of the canonical one looks at. */
export interface Member {
  readonly id: string;
  readonly name: string;
}

/** A judgement that stands: not revoked. */
export interface StandingDecision {
  readonly id: string;
  readonly judgement: Judgement;
  readonly leftId: string;
  readonly rightId: string;
  readonly score: number;
  /** Who decided: a person, or rules. */
  readonly by?: string | undefined;
  /** When, as an ISO instant. */
  readonly at?: string | undefined;
}

/** Whether rules decided, whose judgement gives way to any person's. */
export const isByRules = ({ by }: Pick<StandingDecision, 'by'>): boolean => by === undefined || by.startsWith('tupu/');

const pairOf = ({ leftId, rightId }: StandingDecision): string => [leftId, rightId].sort().join(' ');

/** Of the judgements of one pair the one in force: a person's before the rules', the latest before earlier ones. */
function chooseInForce(decisions: readonly StandingDecision[]): StandingDecision[] {
  const personal = new Map<string, StandingDecision>();
  for (const decision of decisions) {
    if (isByRules(decision)) continue;
    const other = personal.get(pairOf(decision));
    const [at, otherAt] = [decision.at ?? '', other?.at ?? ''];
    if (other === undefined || at > otherAt || (at === otherAt && decision.id > other.id))
      personal.set(pairOf(decision), decision);
  }
  return [
    ...decisions.filter((decision) => isByRules(decision) && !personal.has(pairOf(decision))),
    ...personal.values(),
  ];
}

/** Ids that carry an official code: company-<uscc>, district-<adcode>. Others end in a hash of 20 hex digits. */
const hasOfficialCode = (id: string): boolean => /^(company-[0-9A-Z]{18}|district-\d{6,12})$/.test(id);

const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** The member that stands for its group: one with an official code, else a Chinese name, the fullest, the smallest id. */
function compareMembers(a: Member, b: Member): number {
  const coded = Number(hasOfficialCode(b.id)) - Number(hasOfficialCode(a.id));
  if (coded !== 0) return coded;
  const chinese = Number(isChinese(b.name)) - Number(isChinese(a.name));
  if (chinese !== 0) return chinese;
  if (a.name.length !== b.name.length) return b.name.length - a.name.length;
  return a.id < b.id ? -1 : 1;
}

/**
 * The canonical id of each member, from the judgements that stand: groups joined by `same`, the surest first, and never
 * so that two judged `different` end in one group. What people decided goes before what rules did. The same judgements in any order give the same ids.
 */
export function computeCanonicalIds(
  members: readonly Member[],
  standing: readonly StandingDecision[],
): Map<string, string> {
  const decisions = chooseInForce(standing);
  const groups = new Map(members.map((member) => [member.id, new Set([member.id])]));
  const apart = new Map<string, string[]>();
  for (const { judgement, leftId, rightId } of decisions) {
    if (judgement !== 'different') continue;
    apart.set(leftId, [...(apart.get(leftId) ?? []), rightId]);
    apart.set(rightId, [...(apart.get(rightId) ?? []), leftId]);
  }
  const together = decisions
    .filter((decision) => decision.judgement === 'same')
    .sort((a, b) => Number(isByRules(a)) - Number(isByRules(b)) || b.score - a.score || (a.id < b.id ? -1 : 1));
  for (const { leftId, rightId } of together) {
    const left = groups.get(leftId);
    const right = groups.get(rightId);
    if (!left || !right || left === right) continue;
    // The lesser group goes into the greater one, so that many joins cost little more than their number.
    const [lesser, greater] = left.size < right.size ? [left, right] : [right, left];
    const contradicts = [...lesser].some((id) => apart.get(id)?.some((other) => greater.has(other)));
    if (contradicts) continue;
    for (const id of lesser) {
      greater.add(id);
      groups.set(id, greater);
    }
  }
  const byId = new Map(members.map((member) => [member.id, member]));
  const canonical = new Map<string, string>();
  for (const group of new Set(groups.values())) {
    const [head] = [...group].flatMap((id) => byId.get(id) ?? []).sort(compareMembers);
    for (const id of group) canonical.set(id, head?.id ?? id);
  }
  return canonical;
}
