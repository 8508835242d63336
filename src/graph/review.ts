import { createHash } from 'node:crypto';
import { NotFoundError, TupuError, UsageError } from '../errors.js';
import {
  type BulkDecisionReport,
  type BulkDecisionRequest,
  type DecisionReport,
  type DecisionRequest,
  type DecisionsQuery,
  type DecisionView,
  decisionViewSchema,
} from '../model/api/review.js';
import { type Decision, decisionSchema } from '../model/claim.js';
import { explainFeatures } from '../resolution/features.js';
import { compareEntities } from '../resolution/score.js';
import { readCandidates } from './candidates.js';
import { revokeDecision, writeDecisions } from './canonical.js';
import type { Database } from './database.js';
import { withoutNulls } from './evidence.js';
import type { Row } from './graph.js';

/** A stored decision as the API shows it. */
export function toDecisionView({ decision, left, right }: Row): DecisionView {
  const { features, ...stored } = withoutNulls(decision as Row) as Record<string, unknown>;
  const found = JSON.parse(String(features)) as Record<string, number>;
  return decisionViewSchema.parse({ ...stored, left, right, reasons: explainFeatures(found) });
}

/** The history of decisions, newest first. */
export async function readDecisions(database: Database, query: DecisionsQuery): Promise<DecisionView[]> {
  const rows = await database.read('read/decisions', {
    entity: query.entity ?? '',
    people: query.by === 'people',
    limit: query.limit,
  });
  return rows.map(toDecisionView);
}

/** One decision with the names it was about. Throws NotFoundError. */
export async function readDecision(database: Database, id: string): Promise<DecisionView> {
  const [row] = await database.read('read/decision', { id });
  if (!row) throw new NotFoundError('no-decision', `no decision has the id ${id}`);
  return toDecisionView(row);
}

/** What the score found, so that a person's decision records what it agreed or disagreed with. */
async function compareAgain(
  database: Database,
  request: DecisionRequest,
): Promise<Pick<Decision, 'score' | 'features'>> {
  const candidates = await readCandidates(database, [request.leftId, request.rightId]);
  const own = (id: string) => candidates.get(id)?.find((candidate) => candidate.id === id);
  const [left, right] = [own(request.leftId), own(request.rightId)];
  if (left === undefined || right === undefined) return { score: 0, features: {} };
  const { score, features } = compareEntities(left, right);
  return { score, features: { ...features } };
}

/**
 * Records a person's judgement and regroups what it touches. Throws NotFoundError, UsageError where the two cannot be
 * compared, and TupuError `two-codes` (409) for `same` of firms with different valid codes: the law made them two.
 */
export async function decide(database: Database, request: DecisionRequest): Promise<DecisionReport> {
  const { leftId, rightId, judgement, by, why } = request;
  if (leftId === rightId) throw new UsageError('one-entity', `${leftId} cannot be compared with itself`);
  const rows = await database.read('read/pair-codes', { ids: [leftId, rightId] });
  for (const id of [leftId, rightId])
    if (!rows.some((row) => row.id === id)) throw new NotFoundError('no-entity', `no entity has the id ${id}`);
  const [left, right] = [leftId, rightId].map((id) => rows.find((row) => row.id === id));
  if (left?.type !== right?.type)
    throw new UsageError('two-types', `${left?.name} is a ${left?.type}, ${right?.name} a ${right?.type}`);
  const codes = new Set([...((left?.codes ?? []) as string[]), ...((right?.codes ?? []) as string[])]);
  if (judgement === 'same' && codes.size > 1)
    throw new TupuError(
      'two-codes',
      `${left?.name} and ${right?.name} have different codes: ${[...codes].join(', ')}`,
      {
        status: 409,
      },
    );
  const at = new Date().toISOString();
  const [a, b] = leftId < rightId ? [leftId, rightId] : [rightId, leftId];
  const key = createHash('sha256').update([by, judgement, a, b, at].join('\u0000')).digest('hex').slice(0, 20);
  const decision = decisionSchema.parse({
    id: `decision-${key}`,
    ...{ judgement, leftId: a, rightId: b, by, at, why },
    ...(await compareAgain(database, request)),
  });
  const edges = await writeDecisions(database, [decision]);
  return { decision: await readDecision(database, decision.id), edges };
}

/** Records one judgement of many pairs, one decision each; those with different codes are left out and listed. */
export async function decideAll(database: Database, request: BulkDecisionRequest): Promise<BulkDecisionReport> {
  const { pairs, ...judged } = request;
  const decisions: DecisionView[] = [];
  const refused: BulkDecisionReport['refused'] = [];
  const edges = { created: 0, changed: 0, removed: 0 };
  for (const pair of pairs) {
    try {
      const report = await decide(database, { ...pair, ...judged });
      decisions.push(report.decision);
      edges.created += report.edges.created;
      edges.changed += report.edges.changed;
      edges.removed += report.edges.removed;
    } catch (error) {
      if (!(error instanceof TupuError) || error.code !== 'two-codes') throw error;
      refused.push(pair);
    }
  }
  return { decisions, edges, refused };
}

/** Revokes a decision; the graph is as if it had never been made. It stays in the history. Throws NotFoundError. */
export async function undoDecision(database: Database, id: string, by?: string): Promise<DecisionReport> {
  await readDecision(database, id);
  const edges = await revokeDecision(database, id, by);
  return { decision: await readDecision(database, id), edges };
}
