import { recomputeCanonicalIds } from './canonical.js';
import type { Database } from './database.js';
import { sweepEntities } from './derive-document.js';
import { findDocument } from './documents.js';
import type { DeriveReport, RetractReport } from './graph.js';
import { type Pair, rebuildEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';

/** So many claims and names are taken away at a time: a register has millions, and memory holds some. */
const pageSize = 5000;

const noEdges: DeriveReport = { created: 0, changed: 0, removed: 0 };

const add = (a: DeriveReport, b: DeriveReport): DeriveReport => ({
  created: a.created + b.created,
  changed: a.changed + b.changed,
  removed: a.removed + b.removed,
});

/**
 * Removes a document and what only it supported, page by page in constant memory. The document itself goes last, so after
 * a fault the same call goes on where it stopped. Throws NotFoundError, or UsageError where a file name fits several.
 */
export async function retract(database: Database, document: string): Promise<RetractReport> {
  const documentId = await findDocument(database, document);
  const [first] = await database.read('read/find-document', { key: documentId });
  await database.write('write/mark-retracted', { documentId });
  const said = await retractClaims(database, documentId);
  const named = await retractNames(database, documentId);
  await database.write('write/remove-document', { documentId });
  return {
    documentId,
    fileName: String(first?.fileName),
    claims: said.claims,
    entities: named.entities,
    edges: add(said.edges, named.edges),
  };
}

async function retractClaims(database: Database, documentId: string) {
  let [claims, edges] = [0, noEdges];
  for (;;) {
    const page = await database.read('read/document-claims', { documentId, limit: pageSize });
    if (page.length === 0) return { claims, edges };
    const ids = page.map(({ id }) => id);
    await database.write('write/retract-claims', { ids });
    edges = add(edges, await rebuildEdges(database, page.filter(({ to }) => to !== null) as unknown as Pair[]));
    await database.write('write/remove-claims', { ids });
    claims += page.length;
  }
}

async function retractNames(database: Database, documentId: string) {
  let [entities, edges] = [0, noEdges];
  // Names that were taken away by a call that was cut off come first: what they named is not yet swept.
  let page = await database.read('read/forgotten-names', { documentId });
  for (;;) {
    if (page.length === 0) page = await database.write('write/forget-document-names', { documentId, limit: pageSize });
    if (page.length === 0) return { entities, edges };
    const ids = page.map(({ id }) => String(id));
    const removed = await sweepEntities(database, ids);
    // A name that led its group may be gone: the rest gets a new head.
    const heads = page.map(({ canonicalId }) => String(canonicalId));
    const regrouped = await recomputeCanonicalIds(database, [...ids, ...heads]);
    await rebuildEntities(
      database,
      [...heads, ...regrouped.canonicalIds].filter((id) => !removed.has(id)),
    );
    entities += removed.size;
    edges = add(edges, regrouped.edges);
    page = [];
  }
}
