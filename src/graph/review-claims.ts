import { NotFoundError, UsageError } from '../errors.js';
import type { ClaimView } from '../model/api.js';
import type { ClaimReviewReport, ClaimReviewRequest, ClaimsReviewResponse } from '../model/claim-review-api.js';
import type { Database } from './database.js';
import { findClaimProblem } from './draft-guard.js';
import { readClaims } from './evidence.js';
import { type Pair, rebuildEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';

/** One correction a claim; the next one replaces it. */
const handId = (id: string): string => `${id}-hand`;

/** Claims that wait for a person, and those that people have spoken of. */
export async function readClaimsToReview(database: Database, limit: number): Promise<ClaimsReviewResponse> {
  const [row] = await database.read('read/claims-to-review', { limit });
  const proposed = (row?.proposed ?? []) as string[];
  const reviewed = (row?.reviewed ?? []) as { id: string; by: string; at: string; why: string }[];
  const ids = [...proposed, ...reviewed.flatMap(({ id }) => [id, handId(id)])];
  const views = new Map<string, ClaimView>((await readClaims(database, ids)).map((view) => [view.claim.id, view]));
  return {
    total: Number(row?.total ?? 0),
    proposed: proposed.flatMap((id) => views.get(id) ?? []),
    reviewed: reviewed.flatMap(({ id, by, at, why }) => {
      const [view, made] = [views.get(id), views.get(handId(id))];
      return view ? [{ view, ...(made ? { made } : {}), by, at, why }] : [];
    }),
  };
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
  if (verdict === 'corrected') await writeCorrection(database, view, request);
  else await database.write('write/remove-hand-claim', { id: handId(id) });
  const status = verdict === 'corrected' ? 'rejected' : verdict;
  const [row] = await database.write('write/review-claim', { id, status, by, why, now: new Date().toISOString() });
  if (!row) throw new NotFoundError('no-claim', `no claim has the id ${id}`);
  const ends = [row.from, row.to].filter((end) => typeof end === 'string');
  const edges =
    ends.length === 2 ? await rebuildEdges(database, [row as unknown as Pair]) : { created: 0, changed: 0, removed: 0 };
  await rebuildEntities(database, ends);
  return { edges };
}

async function writeCorrection(
  database: Database,
  view: ClaimView,
  { properties, value, by }: ClaimReviewRequest,
): Promise<void> {
  const { claim, subject, object } = view;
  const corrected = { ...claim, properties, ...(claim.value === undefined ? {} : { value: value ?? claim.value }) };
  const problem = findClaimProblem(corrected, subject, object);
  if (problem !== undefined) throw new UsageError('bad-claim', problem);
  await database.write('write/hand-claim', {
    id: handId(claim.id),
    basedOn: claim.id,
    extractor: `hand/${by}`,
    properties: JSON.stringify(properties),
    value: corrected.value ?? null,
  });
}
