import { TupuError } from '../errors.js';
import type { Draft } from '../importers/importer.js';
import type { Claim } from '../model/claim.js';
import type { RelationshipType } from '../model/schema.js';
import type { Database } from './database.js';
import { type DerivedEdge, deriveEdges, type EdgeClaim } from './derive.js';
import { partOf, passageKey, toClaimRows, toNewClaimRows, toNewRows, writeRows } from './draft-rows.js';
import type { DeriveReport, PartAge, PartNames, Row, WrittenPart } from './graph.js';
import { inBatches } from './grouping.js';
import { isOfficialSource } from './independent-sources.js';
import { type Pair, rebuildEdges, toEdgeRow, writeEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';
import { integer } from './values.js';

/** Of a row's place characters are not counted apart: its claims quote all of it. */
const placeIn = (start: number, end: number): Row => ({
  start: integer(start),
  end: integer(end),
  pointStart: null,
  pointEnd: null,
});

/**
 * Writes the rows of one part that are new and what all of them say, then how that looks which was there before. All that
 * is said of an entity which is new in this part stands in this part, so its edges follow from the draft and are created
 * with the claims.
 * @param newIds new entities that no judgement has touched
 */
export async function writePartClaims(
  database: Database,
  draft: Draft,
  age: PartAge,
  { renamed }: PartNames,
  newIds: ReadonlySet<string>,
): Promise<WrittenPart> {
  const { version } = partOf(draft);
  const documentId = draft.document.id;
  const edges = await deriveNewEdges(database, draft, newIds);
  const claims = age.isFresh
    ? await writeNewRows(database, draft, version, edges)
    : (await writeRows(database, 'write/claims', { documentId, version }, toClaimRows(draft, placeIn))).created;
  if (!age.isFresh) await writeEdges(database, edges.map(toEdgeRow), 'write/new-edges');
  // What is stated of a property, such as a project's stage, is weighed together with what others state.
  const stated = draft.claims.flatMap(({ subjectId, value }) => (value === undefined ? [] : [String(subjectId)]));
  const canonical = await readCanonicalIds(database, [...new Set([...renamed, ...stated])]);
  await rebuildEntities(database, [...canonical.values()]);
  return { claims, edges: edges.length };
}

/** Rows that are not there yet, and what they say. Returns how many claims that are. */
async function writeNewRows(
  database: Database,
  draft: Draft,
  version: string,
  edges: readonly DerivedEdge[],
): Promise<number> {
  const params = { documentId: draft.document.id, version };
  const { kinds, rows: byArticle, apart } = toNewRows(draft, edges);
  let links = 0;
  for (const [articleId, rows] of byArticle)
    for (const batch of inBatches(rows)) {
      const [counts] = await database.write('write/new-rows', { ...params, articleId, kinds, rows: batch });
      links += Number(counts?.total ?? 0);
    }
  await writeEdges(database, apart.map(toEdgeRow), 'write/new-edges');
  const stated = await writeRows(database, 'write/new-claims', {}, toNewClaimRows(draft, version, placeIn));
  if (links + stated.total === draft.claims.length) return draft.claims.length;
  throw new TupuError(
    'half-written',
    `${draft.document.fileName}: ${draft.claims.length} claims given, ${links + stated.total} written; import the file again`,
  );
}

async function readCanonicalIds(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = ids.length === 0 ? [] : await database.read('read/canonical-of', { ids });
  return new Map(rows.map(({ id, canonicalId }) => [String(id), String(canonicalId)]));
}

const isOfNew = ({ subjectId, objectId }: Claim, newIds: ReadonlySet<string>): boolean =>
  objectId !== undefined && (newIds.has(subjectId) || newIds.has(objectId));

/** The edges of entities that are new in this part. */
async function deriveNewEdges(
  database: Database,
  draft: Draft,
  newIds: ReadonlySet<string>,
): Promise<readonly DerivedEdge[]> {
  const fresh = draft.claims.filter((claim) => isOfNew(claim, newIds));
  const ends = new Set(fresh.flatMap(({ subjectId, objectId }) => [String(subjectId), String(objectId)]));
  const canonical = await readCanonicalIds(
    database,
    [...ends].filter((id) => !newIds.has(id)),
  );
  const claims = toEdgeClaims(draft, fresh, (id) => canonical.get(id) ?? id);
  return deriveEdges(claims, database.headlineRule);
}

/**
 * Derives the other edges of one part from all claims of their pair, and notes that the part is done.
 * @param newIds as they were when its claims were written
 */
export async function derivePart(database: Database, draft: Draft, newIds: ReadonlySet<string>): Promise<DeriveReport> {
  const others = draft.claims.filter((claim) => claim.objectId !== undefined && !isOfNew(claim, newIds));
  const ids = others.map(({ id }) => id);
  const pairs = ids.length === 0 ? [] : await database.read('read/claim-pairs', { ids });
  const report = await rebuildEdges(database, pairs as unknown as Pair[]);
  await database.write('write/part-done', { id: draft.document.id, parts: partOf(draft).index + 1 });
  return report;
}

function toEdgeClaims(draft: Draft, claims: readonly Claim[], canonicalOf: (id: string) => string): EdgeClaim[] {
  const { document } = draft;
  const passages = new Map(draft.passages.map((passage) => [passage.id, passage]));
  const dates = new Map(draft.articles.map(({ id, date }) => [id, date]));
  const official = isOfficialSource(document);
  const types = new Map(draft.entities.map(({ id, type }) => [id, type]));
  return claims.map((claim) => {
    const passage = passages.get(claim.evidence.passageId);
    return {
      ...claim,
      type: claim.predicate as RelationshipType,
      from: canonicalOf(claim.subjectId),
      to: canonicalOf(String(claim.objectId)),
      toProject: claim.objectId !== undefined && types.get(claim.objectId) === 'Project',
      reportedOn: (passage && dates.get(passage.articleId)) ?? document.publishedOn,
      documentId: document.id,
      passageKey: passageKey(passage?.text ?? ''),
      releaseKeys: [],
      official,
    };
  });
}
