import { TupuError } from '../errors.js';
import type { Draft } from '../importers/importer.js';
import { findDefinedNames } from '../resolution/company-aliases.js';
import { findFormerNames } from '../resolution/former-names.js';
import { makeReleaseKeys } from '../resolution/release-keys.js';
import type { Database } from './database.js';
import { definedAmong } from './definitions.js';
import { findDraftProblems } from './draft-guard.js';
import { shortHash, toClaimRows, toEntityRow, toPassageRows, writeRows } from './draft-rows.js';
import type { WriteReport } from './graph.js';
import { countPoints } from './text-offset.js';
import { integer } from './values.js';

export const documentDetails = ['title', 'publisher', 'url', 'page', 'publishedOn'] as const;

/** Everything that a draft would write except the file's name, so that a renamed copy is the same. */
function checksumDraft(draft: Draft): string {
  const { fileName: _, ...document } = draft.document;
  const sorted = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return shortHash(
    JSON.stringify([
      document,
      sorted(draft.articles),
      sorted(draft.passages),
      sorted(draft.entities),
      sorted(draft.claims),
    ]),
  );
}

/**
 * Whether a complete document already says all that this draft says: the very same, or read with less known about the
 * source (a copy without its date must not take the date away).
 */
function isAlreadyThere(known: Readonly<Record<string, unknown>>, draft: Draft, checksum: string): boolean {
  if (known.complete !== true) return false;
  if (known.checksum === checksum) return true;
  const given = documentDetails.map((name) => [draft.document[name], known[name] ?? undefined] as const);
  return (
    given.every(([now, before]) => now === undefined || now === before) &&
    given.some(([now, before]) => now === undefined && before !== undefined)
  );
}

/**
 * Writes a document with its articles, passages, entities and claims, in batches. Everything is merged on its id, so
 * after a fault the next call completes what is missing. What an earlier version of the document held and this one does
 * not is marked as retracted, and goes when its edges are derived. Throws TupuError `bad-draft` before writing anything.
 */
export async function writeDraft(database: Database, draft: Draft): Promise<WriteReport> {
  const problems = findDraftProblems(draft);
  if (problems.length > 0)
    throw new TupuError(
      'bad-draft',
      `${draft.document.fileName}: ${problems.length} parts do not fit the model, such as ${problems[0]?.id}: ${problems[0]?.reason}`,
      { details: problems.slice(0, 20) },
    );
  const { document, articles, entities, claims } = draft;
  const documentId = document.id;
  const checksum = checksumDraft(draft);
  const [state] = await database.read('read/document-state', { id: documentId });
  if (state && isAlreadyThere(state.known as Readonly<Record<string, unknown>>, draft, checksum))
    return {
      alreadyThere: true,
      entities: { read: entities.length, created: 0, alreadyThere: entities.length },
      claims: { read: claims.length, created: 0, alreadyThere: claims.length },
    };
  await database.write('write/document', {
    id: documentId,
    details: { ...document, rowTexts: document.rowTexts ?? null },
    checksum,
    now: new Date().toISOString(),
  });
  const pointOf = countPoints(document.text);
  const placeIn = (start: number, end: number) => ({
    start: integer(start),
    end: integer(end),
    pointStart: integer(pointOf(start)),
    pointEnd: integer(pointOf(end)),
  });
  await writeRows(
    database,
    'write/articles',
    { documentId },
    articles.map((article) => ({
      ...article,
      ...placeIn(article.start, article.end),
      // A table that two files hold is no release: its rows are known again one by one.
      releaseKeys: document.kind === 'text' ? makeReleaseKeys(document.text.slice(article.start, article.end)) : [],
    })),
  );
  await writeRows(database, 'write/passages', { documentId }, toPassageRows(draft));
  const defined = findDefinedNames(document.text);
  const former = findFormerNames(
    document.text,
    entities.flatMap(({ type, name }) => (type === 'Company' || type === 'IndustrialPark' ? [name] : [])),
  );
  const written = await writeRows(
    database,
    'write/entities',
    { documentId },
    entities.map((entity) =>
      toEntityRow(entity, {
        defined: definedAmong(entity.aliases, defined),
        former: former.get(entity.name) ?? [],
      }),
    ),
  );
  const claimed = await writeRows(database, 'write/claims', { documentId, version: null }, toClaimRows(draft, placeIn));
  await database.write('write/mark-stale', {
    documentId,
    claimIds: claims.map((claim) => claim.id),
    entityIds: entities.map((entity) => entity.id),
  });
  const counted = (read: number, created: number) => ({ read, created, alreadyThere: read - created });
  return {
    alreadyThere: false,
    entities: counted(entities.length, written.created),
    claims: counted(claims.length, claimed.created),
  };
}
