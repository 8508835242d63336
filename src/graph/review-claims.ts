import { NotFoundError, UsageError } from '../errors.js';
import type { ClaimView } from '../model/api.js';
import type {
  BulkClaimReviewRequest,
  ClaimReviewReport,
  ClaimReviewRequest,
  ClaimsPreviewRequest,
  ClaimVerdict,
  ReviewedClaim,
} from '../model/claim-review-api.js';
import type { Database } from './database.js';
import { findClaimProblem } from './draft-guard.js';
import { readClaims } from './evidence.js';
import { type Pair, previewEdges, rebuildEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';

/** One correction a claim; the next one replaces it. */
const handId = (id: string): string => `${id}-hand`;

/** A claim's status once a person has spoken of it. What nobody is sure of stays out of the graph. */
const statusAfter = {
  accepted: 'accepted',
  rejected: 'rejected',
  corrected: 'rejected',
  unsure: 'proposed',
  proposed: 'proposed',
} as const satisfies Record<ClaimVerdict, string>;

/** What people said of claims, the latest first. */
export async function readReviewedClaims(database: Database, limit: number): Promise<ReviewedClaim[]> {
  const rows = await database.read('read/reviewed-claims', { limit });
  const ids = rows.flatMap(({ id, correctedBy }) => [String(id), ...(correctedBy ? [String(correctedBy)] : [])]);
  const views = new Map<string, ClaimView>((await readClaims(database, ids)).map((view) => [view.claim.id, view]));
  return rows.flatMap(({ id, status, correctedBy, by, at, why }): ReviewedClaim[] => {
    const [view, made] = [views.get(String(id)), views.get(String(correctedBy))];
    if (view === undefined) return [];
    const verdict = made ? 'corrected' : status === 'proposed' ? 'unsure' : (status as 'accepted' | 'rejected');
    return [{ view, ...(made ? { made } : {}), verdict, by: String(by), at: String(at), why: String(why) }];
  });
}

/** Records what a person says of a claim, and rebuilds what rests on it. Throws NotFoundError, UsageError `bad-claim`. */
export async function reviewClaim(
  database: Database,
  id: string,
  request: ClaimReviewRequest,
): Promise<ClaimReviewReport> {
  const { verdict, by, why } = request;
  const [view] = await readClaims(database, [id]);
  if (!view) throw new NotFoundError('no-claim', `no claim has the id ${id}`);
  const now = new Date().toISOString();
  if (verdict === 'corrected') await writeCorrection(database, view, request, now);
  else await database.write('write/remove-hand-claim', { id });
  const said = { id, status: statusAfter[verdict], undone: verdict === 'proposed', by, why };
  const [row] = await database.write('write/review-claim', { ...said, now });
  if (!row) throw new NotFoundError('no-claim', `no claim has the id ${id}`);
  const ends = [row.from, row.to].filter((end) => typeof end === 'string');
  const edges =
    ends.length === 2 ? await rebuildEdges(database, [row as unknown as Pair]) : { created: 0, changed: 0, removed: 0 };
  await rebuildEntities(database, ends);
  return { edges };
}

/** Says one thing of many claims; each is taken back alone. Throws NotFoundError before anything is written. */
export async function reviewClaims(database: Database, request: BulkClaimReviewRequest): Promise<ClaimReviewReport> {
  const { ids, ...said } = request;
  await readPairs(database, ids);
  const edges = { created: 0, changed: 0, removed: 0 };
  for (const id of ids) {
    const report = await reviewClaim(database, id, { ...said, properties: {} });
    edges.created += report.edges.created;
    edges.changed += report.edges.changed;
    edges.removed += report.edges.removed;
  }
  return { edges };
}

/** What one verdict on these claims would do to the edges. Throws NotFoundError. */
export async function previewClaims(
  database: Database,
  { ids, verdict }: ClaimsPreviewRequest,
): Promise<ClaimReviewReport> {
  const pairs = await readPairs(database, ids);
  const supposed = new Map(ids.map((id) => [id as string, statusAfter[verdict]]));
  return { edges: await previewEdges(database, pairs, supposed) };
}

/** The pairs of things that these claims join; one that states a property joins none. */
async function readPairs(database: Database, ids: readonly string[]): Promise<Pair[]> {
  const rows = await database.read('read/claim-pairs', { ids });
  const known = new Set(rows.map(({ id }) => String(id)));
  for (const id of ids) if (!known.has(id)) throw new NotFoundError('no-claim', `no claim has the id ${id}`);
  return rows.flatMap(({ type, from, to }) =>
    typeof to === 'string' ? [{ type: String(type), from: String(from), to }] : [],
  );
}

async function writeCorrection(
  database: Database,
  view: ClaimView,
  { properties, value, by, why }: ClaimReviewRequest,
  now: string,
): Promise<void> {
  const { claim, subject, object } = view;
  const corrected = { ...claim, properties, ...(claim.value === undefined ? {} : { value: value ?? claim.value }) };
  const problem = findClaimProblem(corrected, subject, object);
  if (problem !== undefined) throw new UsageError('bad-claim', problem);
  await database.write('write/remove-hand-claim', { id: claim.id });
  await database.write('write/hand-claim', {
    ...{ by, now, why },
    id: handId(claim.id),
    basedOn: claim.id,
    extractor: `hand/${by}`,
    properties: JSON.stringify(properties),
    value: corrected.value ?? null,
  });
}
