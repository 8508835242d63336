import { NotFoundError, UsageError } from '../errors.js';
import type {
  BulkClaimReviewRequest,
  ClaimReviewReport,
  ClaimReviewRequest,
  ClaimsPreviewRequest,
  ClaimVerdict,
  ReviewedClaim,
} from '../model/api/claim-review.js';
import type { ClaimView } from '../model/api.js';
import { acceptedFrom } from '../model/claim.js';
import type { Database } from './database.js';
import type { EdgeClaim } from './derive.js';
import { findClaimProblem } from './draft-guard.js';
import { readClaims } from './evidence.js';
import { type Pair, previewEdges, rebuildEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';

/** One correction a claim; the next one replaces it. */
const handId = (id: string): string => `${id}-hand`;

/** The claim that a correction stands for: what is said of a correction is said of that one. */
const basisOf = (id: string): string => id.replace(/-hand$/u, '');

/** A claim's status once a person has spoken of it. What nobody is sure of stays out of the graph; `proposed` is taken back. */
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

/**
 * Records what a person says of a claim, and rebuilds what rests on it. A correction goes with what is said of it: it is
 * rejected or taken back with the claim that it stands for, and corrected anew in its place. Throws NotFoundError,
 * UsageError `bad-claim`, and `stands-already` where a correction is to be accepted.
 */
export async function reviewClaim(
  database: Database,
  said: string,
  request: ClaimReviewRequest,
): Promise<ClaimReviewReport> {
  const { verdict, by, why } = request;
  const id = basisOf(said);
  if (id !== said && verdict === 'accepted')
    throw new UsageError('stands-already', `${said} is a correction: it stands until it is taken back`);
  const [view] = await readClaims(database, [id]);
  if (!view) throw new NotFoundError('no-claim', `no claim has the id ${id}`);
  const now = new Date().toISOString();
  if (verdict === 'corrected') await writeCorrection(database, view, request, now);
  else await database.write('write/remove-hand-claim', { id });
  const [row] = await database.write('write/review-claim', {
    ...{ id, by, why, now },
    status: statusAfter[verdict],
    undone: verdict === 'proposed',
    acceptedFrom,
  });
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
  const rows = await readPairs(database, ids);
  const pairs = rows.flatMap(({ type, from, to }) => (to === undefined ? [] : [{ type, from, to }]));
  const supposed = new Map(
    rows.map(({ id, statusRead }) => [id, verdict === 'proposed' ? statusRead : statusAfter[verdict]]),
  );
  return { edges: await previewEdges(database, pairs, ({ id, status }) => supposed.get(id) ?? status) };
}

/** A claim with the things that it joins, of which one that states a property has one. */
interface ClaimEnds {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string | undefined;
  /** What it was before anyone spoke of it. */
  readonly statusRead: EdgeClaim['status'];
}

async function readPairs(database: Database, ids: readonly string[]): Promise<ClaimEnds[]> {
  const rows = await database.read('read/review-pairs', { ids, acceptedFrom });
  const known = new Set(rows.map(({ id }) => String(id)));
  for (const id of ids) if (!known.has(id)) throw new NotFoundError('no-claim', `no claim has the id ${id}`);
  return rows.map(({ id, type, from, to, statusRead }) => ({
    ...{ id: String(id), type: String(type), from: String(from), statusRead: statusRead as EdgeClaim['status'] },
    to: typeof to === 'string' ? to : undefined,
  }));
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
