import { recomputeCanonicalIds } from './canonical.js';
import type { Database } from './database.js';
import type { DeriveReport } from './graph.js';
import { type Pair, rebuildEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';

/**
 * Rebuilds what a document's claims touch, or everything, then removes what the document has retracted and says that it
 * is complete. A fault before the end leaves it incomplete, and the next call does the same again.
 */
export async function derive(database: Database, documentId: string | undefined): Promise<DeriveReport> {
  if (documentId === undefined) {
    const report = await rebuildEdges(database, (await database.read('read/all-pairs')) as unknown as Pair[]);
    const ids = await database.read('read/canonical-ids');
    await rebuildEntities(
      database,
      ids.map(({ id }) => String(id)),
    );
    return report;
  }
  const pairs = (await database.read('read/document-pairs', { documentId })) as unknown as Pair[];
  const named = await database.read('read/document-entities', { documentId });
  const report = await rebuildEdges(database, pairs);
  await database.write('write/sweep-claims', { documentId });
  const removed = await sweepEntities(
    database,
    named.map(({ id }) => String(id)),
  );
  // A definition that an earlier version of the document held may be gone, and with it what it joined.
  const regrouped = await recomputeCanonicalIds(
    database,
    named.map(({ id }) => String(id)).filter((id) => !removed.has(id)),
  );
  await rebuildEntities(
    database,
    [...named.map(({ canonicalId }) => String(canonicalId)), ...regrouped.canonicalIds].filter(
      (id) => !removed.has(id),
    ),
  );
  await database.write('write/complete-document', { id: documentId });
  return {
    created: report.created + regrouped.edges.created,
    changed: report.changed + regrouped.edges.changed,
    removed: report.removed + regrouped.edges.removed,
  };
}

/** Removes those of these entities that nothing names any more. Returns their ids. */
export async function sweepEntities(database: Database, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const [row] = await database.write('write/sweep-entities', { ids });
  return new Set((row?.removed as string[] | undefined) ?? []);
}
