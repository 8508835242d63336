import { TupuError } from '../errors.js';
import type { Draft, DraftPart } from '../importers/importer.js';
import type { Claim, Entity, Properties } from '../model/claim.js';
import type { RelationshipType } from '../model/schema.js';
import type { Database } from './database.js';
import { deriveEdges, type EdgeClaim } from './derive.js';
import { sweepEntities } from './derive-document.js';
import { describeEntity } from './describe.js';
import {
  type PlaceIn,
  passageKey,
  toClaimRows,
  toEntityRow,
  toNewClaimRows,
  toNewRows,
  toPassageRows,
  writeRows,
} from './draft-rows.js';
import type { DeriveReport, PartNames, Row, TableState } from './graph.js';
import { inBatches } from './grouping.js';
import { isOfficialSource } from './independent-sources.js';
import { type Pair, rebuildEdges, toStored, writeEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';
import { integer } from './values.js';
import { documentDetails } from './write-draft.js';

/** So many stale claims and names are taken away at a time. */
const sweepSize = 5000;

function partOf(draft: Draft): DraftPart {
  if (draft.part === undefined) throw new TupuError('bad-draft', `${draft.document.fileName}: the draft is no part`);
  return draft.part;
}

/**
 * Begins a table: where it is there already, nothing need be read; where an import of it was broken off, the parts that
 * are done need not be written again, since every part stands by itself and they come in one order.
 */
export async function beginTable(database: Database, draft: Draft): Promise<TableState> {
  const { document, articles } = draft;
  const { version } = partOf(draft);
  const [state] = await database.read('read/table-state', { id: document.id });
  const known = state?.known as Readonly<Record<string, unknown>> | undefined;
  // Less known about the source than before takes nothing away.
  const isSame =
    known?.checksum === version &&
    documentDetails.every((name) => document[name] === undefined || document[name] === (known[name] ?? undefined));
  if (isSame && known.complete === true) return { alreadyThere: true, partsDone: 0, freshFrom: 0 };
  if (isSame) {
    const partsDone = Number(known.partsDone ?? 0);
    // The part after those that are done may have been begun.
    return {
      alreadyThere: false,
      partsDone,
      freshFrom: known.fresh === true ? partsDone + 1 : Number.POSITIVE_INFINITY,
    };
  }
  const details = { ...document, rowTexts: document.rowTexts ?? null };
  const rows = articles.map((article) => {
    const [start, end] = [integer(article.start), integer(article.end)];
    return { ...article, start, end, pointStart: start, pointEnd: end, releaseKeys: [] };
  });
  // Together: a document that is there is taken up where its parts stop, and its sheets are not looked at again.
  const begun = await database.writeTogether(async (run) => {
    const now = new Date().toISOString();
    const [written] = await run('write/document', { id: document.id, details, checksum: version, now });
    await writeRows({ write: run }, 'write/articles', { documentId: document.id }, rows);
    return written;
  });
  return { alreadyThere: false, partsDone: 0, freshFrom: begun?.fresh === true ? 0 : Number.POSITIVE_INFINITY };
}

/**
 * Writes what the rows of one part name, in one transaction, and the rows themselves where some may be there. An entity that earlier parts name keeps what they
 * say of it: of differing values the first counts, so that a part that is written twice changes nothing. How a new one
 * looks follows from this part alone.
 */
export async function writePartNames(database: Database, draft: Draft, isFresh: boolean): Promise<PartNames> {
  const { document, entities } = draft;
  const { version } = partOf(draft);
  const documentId = document.id;
  const ids = entities.map(({ id }) => id);
  const standing = new Set((await database.read('read/standing-entities', { ids })).map(({ id }) => String(id)));
  const newIds = new Set<string>(ids.filter((id) => !standing.has(id)));
  const merged = await mergeNamings(database, { documentId, version }, entities, standing);
  const holders = await readCodeHolders(database, merged, newIds);
  const rows = merged.map((entity) => ({ id: entity.id, entity, row: toEntityRow(entity, noNames) }));
  const known = rows.flatMap(({ id, row }) => (newIds.has(id) ? [] : [row]));
  const created = rows.flatMap(({ id, entity, row }) =>
    newIds.has(id) ? [toNewEntityRow(row, describeNew(documentId, entity, holders))] : [],
  );
  await database.writeTogether(async (run) => {
    const within = { write: run };
    if (!isFresh) await writeRows(within, 'write/passages', { documentId }, toPassageRows(draft));
    await writeRows(within, 'write/part-entities', { documentId, version }, known);
    await writeRows(within, 'write/new-entities', { documentId, version }, created);
  });
  return { newIds, standing };
}

/** Writes the rows of one part that are new and what all of them say, then how that looks which was there before. */
export async function writePartClaims(
  database: Database,
  draft: Draft,
  isFresh: boolean,
  { standing }: PartNames,
): Promise<number> {
  const { version } = partOf(draft);
  const placeIn = (start: number, end: number) => {
    const [from, to] = [integer(start), integer(end)];
    return { start: from, end: to, pointStart: from, pointEnd: to };
  };
  const documentId = draft.document.id;
  const created = isFresh
    ? await writeNewRows(database, draft, version, placeIn)
    : (await writeRows(database, 'write/claims', { documentId, version }, toClaimRows(draft, placeIn))).created;
  // What is stated of a property, such as a project's stage, is weighed together with what others state.
  const stated = draft.claims.flatMap(({ subjectId, value }) => (value === undefined ? [] : [String(subjectId)]));
  const canonical = await readCanonicalIds(database, [...new Set([...standing, ...stated])]);
  await rebuildEntities(database, [...canonical.values()]);
  return created;
}

/** Rows that are not there yet, and what they say. Returns how many claims that are. */
async function writeNewRows(database: Database, draft: Draft, version: string, placeIn: PlaceIn): Promise<number> {
  const params = { documentId: draft.document.id, version };
  let links = 0;
  for (const [articleId, rows] of toNewRows(draft))
    for (const batch of inBatches(rows)) {
      const [counts] = await database.write('write/new-rows', { ...params, articleId, rows: batch });
      links += Number(counts?.total ?? 0);
    }
  const stated = await writeRows(database, 'write/new-claims', {}, toNewClaimRows(draft, version, placeIn));
  if (links + stated.total === draft.claims.length) return draft.claims.length;
  throw new TupuError(
    'half-written',
    `${draft.document.fileName}: ${draft.claims.length} claims given, ${links + stated.total} written; import the file again`,
  );
}

/** An entity that nothing names yet, and how the table names it. */
function toNewEntityRow(row: Row, stored: Properties): Row {
  const { type, name, aliases, properties, matchKeys } = row;
  return { type, stored: { ...stored, matchKeys }, naming: { name, aliases, properties } };
}

const noNames = { defined: [], former: [] };

/** Codes that an entity of the graph holds already. */
async function readCodeHolders(
  database: Database,
  entities: readonly Entity[],
  newIds: ReadonlySet<string>,
): Promise<Set<string>> {
  const codes = entities.flatMap(({ id, properties: { uscc } }) =>
    newIds.has(id) && typeof uscc === 'string' ? [uscc] : [],
  );
  const rows = codes.length === 0 ? [] : await database.read('read/code-holders', { codes });
  return new Set(rows.map(({ code }) => String(code)));
}

function describeNew(documentId: string, entity: Entity, holders: Set<string>): Properties {
  const naming = { ...entity, memberId: entity.id, sourceId: documentId, register: false };
  const described = describeEntity(entity, [naming], []);
  const { uscc } = described;
  const isHolder = typeof uscc === 'string' && !holders.has(uscc);
  if (isHolder) holders.add(uscc);
  return {
    ...described,
    canonicalId: entity.id,
    ...(entity.scope === undefined ? {} : { scope: entity.scope }),
    ...(isHolder ? { canonicalUscc: uscc } : {}),
  };
}

async function readCanonicalIds(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.read('read/canonical-of', { ids });
  return new Map(rows.map(({ id, canonicalId }) => [String(id), String(canonicalId)]));
}

async function mergeNamings(
  database: Database,
  params: { readonly documentId: string; readonly version: string },
  entities: readonly Entity[],
  standing: ReadonlySet<string>,
): Promise<Entity[]> {
  const rows = await database.read('read/document-namings', { ...params, ids: [...standing] });
  const known = new Map(rows.map((row) => [String(row.id), row]));
  return entities.map((entity) => {
    const row = known.get(entity.id);
    if (row === undefined) return entity;
    const name = String(row.name);
    const others = [...(row.aliases as string[]), ...entity.aliases, entity.name].filter((alias) => alias !== name);
    const properties = { ...entity.properties, ...(JSON.parse(String(row.properties)) as Properties) };
    return { ...entity, name, aliases: [...new Set(others)], properties };
  });
}

/**
 * Derives the edges of one part. All that is said of an entity which is new in this part stands in this part, so its edges
 * are new and follow from the draft; the others are derived from all claims of their pair.
 * @param newIds new entities that no judgement has touched
 */
export async function derivePart(database: Database, draft: Draft, newIds: ReadonlySet<string>): Promise<DeriveReport> {
  const links = draft.claims.filter(({ objectId }) => objectId !== undefined);
  const isNew = ({ subjectId, objectId }: Claim) => newIds.has(subjectId) || newIds.has(String(objectId));
  const others = links.filter((claim) => !isNew(claim)).map(({ id }) => id);
  const pairs = others.length === 0 ? [] : await database.read('read/claim-pairs', { ids: others });
  const report = await rebuildEdges(database, pairs as unknown as Pair[]);
  const fresh = links.filter(isNew);
  const ends = new Set(fresh.flatMap(({ subjectId, objectId }) => [String(subjectId), String(objectId)]));
  const canonical = await readCanonicalIds(
    database,
    [...ends].filter((id) => !newIds.has(id)),
  );
  const edges = deriveEdges(
    toEdgeClaims(draft, fresh, (id) => canonical.get(id) ?? id),
    database.headlineRule,
  );
  await database.writeTogether(async (run) => {
    await writeEdges(
      { write: run },
      edges.map((edge) => ({ ...edge, stored: toStored(edge) })),
      'write/new-edges',
    );
    await run('write/part-done', { id: draft.document.id, parts: partOf(draft).index + 1 });
  });
  return { ...report, created: report.created + edges.length };
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

export async function finishTable(database: Database, documentId: string, version: string): Promise<DeriveReport> {
  const total = { created: 0, changed: 0, removed: 0 };
  const touched = new Set<string>();
  for (;;) {
    const stale = await database.read('read/stale-claims', { documentId, version, limit: sweepSize });
    if (stale.length === 0) break;
    const ids = stale.map(({ id }) => id);
    await database.write('write/retract-claims', { ids });
    const pairs = stale.filter(({ to }) => to !== null) as unknown as Pair[];
    const report = await rebuildEdges(database, pairs);
    total.created += report.created;
    total.changed += report.changed;
    total.removed += report.removed;
    await database.write('write/remove-claims', { ids });
    for (const { from, to } of stale) for (const end of [from, to]) if (end !== null) touched.add(String(end));
  }
  for (;;) {
    const forgotten = await database.write('write/forget-names', { documentId, version, limit: sweepSize });
    if (forgotten.length === 0) break;
    const removed = await sweepEntities(
      database,
      forgotten.map(({ id }) => String(id)),
    );
    for (const { canonicalId } of forgotten) touched.add(String(canonicalId));
    for (const id of removed) touched.delete(id);
  }
  await rebuildEntities(database, [...touched]);
  await database.write('write/complete-document', { id: documentId });
  return total;
}
