import { NotFoundError, UsageError } from '../errors.js';
import { recomputeCanonicalIds } from './canonical.js';
import type { Database } from './database.js';
import { sweepEntities } from './derive-document.js';
import type { RetractReport } from './graph.js';
import { type Pair, rebuildEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';

/**
 * Removes a document and what only it supported. Everything is marked first and the document itself goes last, so after
 * a fault the same call goes on where it stopped. Throws NotFoundError, or UsageError where a file name fits several.
 */
export async function retract(database: Database, document: string): Promise<RetractReport> {
  const found = await database.read('read/find-document', { key: document });
  const [first] = found;
  if (!first) throw new NotFoundError('no-document', `no document has the id or file name ${document}`);
  if (found.length > 1 && first.id !== document)
    throw new UsageError(
      'several-documents',
      `${found.length} documents are named ${document}; retract one by its id: ${found.map(({ id }) => String(id)).join(', ')}`,
    );
  const documentId = String(first.id);
  const pairs = (await database.read('read/document-pairs', { documentId })) as unknown as Pair[];
  const named = await database.read('read/document-entities', { documentId });
  const [marked] = await database.write('write/mark-retracted', { documentId });
  const edges = await rebuildEdges(database, pairs);
  await database.write('write/sweep-claims', { documentId });
  const ids = named.map(({ id }) => String(id));
  const removed = await sweepEntities(database, ids);
  // A name that led its group may be gone: the rest gets a new head.
  const heads = named.map(({ canonicalId }) => String(canonicalId));
  const regrouped = await recomputeCanonicalIds(database, [...ids, ...heads]);
  await rebuildEntities(
    database,
    [...heads, ...regrouped.canonicalIds].filter((id) => !removed.has(id)),
  );
  await database.write('write/remove-document', { documentId });
  return {
    documentId,
    fileName: String(first.fileName),
    claims: Number(marked?.claims ?? 0),
    entities: removed.size,
    edges: {
      created: edges.created + regrouped.edges.created,
      changed: edges.changed + regrouped.edges.changed,
      removed: edges.removed + regrouped.edges.removed,
    },
  };
}
