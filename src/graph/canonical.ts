import { NotFoundError } from '../errors.js';
import type { Decision } from '../model/claim.js';
import { computeCanonicalIds, type Member, type StandingDecision } from '../resolution/canonical.js';
import type { Database } from './database.js';
import type { DeriveReport } from './graph.js';
import { type Pair, rebuildEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';

interface Regrouped {
  /** Heads of the groups that changed. */
  readonly canonicalIds: readonly string[];
  readonly edges: DeriveReport;
}

/** `regrouping` says that an earlier run broke off between the new id and the edges that follow from it. */
type GroupedMember = Member & { readonly canonicalId: string; readonly regrouping: boolean | null };

/** All entities that decisions or present groups connect with these, and the decisions among them. */
export async function readComponent(
  database: Database,
  ids: readonly string[],
): Promise<{ members: GroupedMember[]; decisions: StandingDecision[] }> {
  const members = new Map<string, GroupedMember>();
  const decisions = new Map<string, StandingDecision>();
  const asked = new Set<string>();
  let open = [...new Set(ids)];
  while (open.length > 0) {
    for (const id of open) asked.add(id);
    const [row] = await database.read('read/decision-component', { ids: open });
    for (const member of (row?.members ?? []) as GroupedMember[]) members.set(member.id, member);
    for (const decision of (row?.decisions ?? []) as StandingDecision[]) decisions.set(decision.id, decision);
    // Open questions and firms kept apart join nothing: following them would walk through half the graph.
    const joined = [...decisions.values()].filter(({ judgement }) => judgement === 'same');
    const reached = [...members.keys(), ...joined.flatMap(({ leftId, rightId }) => [leftId, rightId])];
    open = [...new Set(reached)].filter((id) => !asked.has(id));
  }
  return { members: [...members.values()], decisions: [...decisions.values()] };
}

/** Computes the canonical ids around these entities anew and rebuilds the edges and nodes of groups that changed. */
export async function recomputeCanonicalIds(database: Database, ids: readonly string[]): Promise<Regrouped> {
  const { members, decisions } = await readComponent(database, ids);
  const canonical = computeCanonicalIds(members, decisions);
  const changed = members.filter(
    (member) => member.regrouping === true || canonical.get(member.id) !== member.canonicalId,
  );
  if (changed.length === 0) return { canonicalIds: [], edges: { created: 0, changed: 0, removed: 0 } };
  const touched = changed.map((member) => member.id);
  const before = (await database.read('read/member-pairs', { ids: touched })) as unknown as Pair[];
  await database.write('write/canonical-ids', {
    rows: changed.map(({ id }) => ({ id, canonicalId: canonical.get(id) ?? id })),
  });
  const after = (await database.read('read/member-pairs', { ids: touched })) as unknown as Pair[];
  const edges = await rebuildEdges(database, [...before, ...after]);
  const heads = [...new Set(changed.flatMap((member) => [member.canonicalId, canonical.get(member.id) ?? member.id]))];
  await rebuildEntities(database, heads);
  await database.write('write/regrouped', { ids: touched });
  return { canonicalIds: heads, edges };
}

/** Appends judgements and regroups what they touch. */
export async function writeDecisions(database: Database, decisions: readonly Decision[]): Promise<DeriveReport> {
  if (decisions.length === 0) return { created: 0, changed: 0, removed: 0 };
  await database.write('write/decisions', {
    rows: decisions.map(({ features, ...decision }) => ({ ...decision, features: JSON.stringify(features) })),
  });
  const regrouped = await recomputeCanonicalIds(
    database,
    decisions.flatMap((decision) => [decision.leftId, decision.rightId]),
  );
  return regrouped.edges;
}

/** Revokes a judgement, which restores what it had merged. Throws NotFoundError. */
export async function revokeDecision(database: Database, id: string, by?: string): Promise<DeriveReport> {
  const now = new Date().toISOString();
  const [row] = await database.write('write/revoke-decision', { id, now, by: by ?? null });
  if (!row) throw new NotFoundError('no-decision', `no decision has the id ${id}`);
  return (await recomputeCanonicalIds(database, [String(row.leftId), String(row.rightId)])).edges;
}
