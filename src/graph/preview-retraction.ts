import { NotFoundError } from '../errors.js';
import type { RetractionPreview } from '../model/api/retractions.js';
import type { RelationshipType } from '../model/schema.js';
import type { Database } from './database.js';
import { readNodes } from './node-rows.js';
import { type Pair, planEdges } from './rebuild-edges.js';

/** A document with more claims is counted as it goes; its lists would be as long as a register. */
const mostClaims = 20_000;
/** So many of each list are told by name. */
const mostListed = 200;

/** What would go with a document, without writing anything. Throws NotFoundError. */
export async function previewRetraction(database: Database, documentId: string): Promise<RetractionPreview> {
  const document = (await database.read('read/documents')).find(
    (row) => (row.document as { id: string }).id === documentId,
  );
  if (!document) throw new NotFoundError('no-document', `no document has the id ${documentId}`);
  const { fileName } = document.document as { fileName: string };
  const claims = Number(document.claims);
  const head = { documentId, fileName, claims };
  if (claims > mostClaims) return { ...head, isCounted: false };
  const [groups, pairs, [definitions]] = await Promise.all([
    database.read('read/named-groups', { documentId }),
    database.read('read/document-pairs', { documentId }),
    database.read('read/document-definitions', { documentId }),
  ]);
  const { changed, removed } = await planEdges(database, pairs as unknown as Pair[], (claim) =>
    claim.documentId === documentId ? 'rejected' : claim.status,
  );
  const alone = groups.filter(({ isShared }) => isShared !== true).map(({ id }) => String(id));
  const weaker = changed.slice(0, mostListed);
  const gone = removed.slice(0, mostListed);
  const ends = [...weaker, ...gone].flatMap(({ from, to }) => [String(from), String(to)]);
  const nodes = await readNodes(database, [...new Set([...alone.slice(0, mostListed), ...ends])]);
  const names = new Map<string, string>(nodes.map((node) => [node.id, node.name]));
  const listed = new Set(alone.slice(0, mostListed));
  const describe = (edge: {
    readonly id?: unknown;
    readonly type?: unknown;
    readonly from?: unknown;
    readonly to?: unknown;
  }) => ({
    id: String(edge.id),
    type: edge.type as RelationshipType,
    from: names.get(String(edge.from)) ?? String(edge.from),
    to: names.get(String(edge.to)) ?? String(edge.to),
  });
  return {
    ...head,
    isCounted: true,
    definitions: Number(definitions?.total ?? 0),
    things: {
      removed: alone.length,
      kept: groups.length - alone.length,
      listed: nodes.filter(({ id }) => listed.has(id)).map(({ id, type, name }) => ({ id, type, name })),
    },
    relations: {
      removed: removed.length,
      weakened: changed.length,
      listedRemoved: gone.map(describe),
      listedWeakened: weaker.map((edge) => ({
        ...describe(edge),
        before: Number(edge.before?.evidenceCount ?? 0),
        after: Number(edge.stored.evidenceCount),
        figureChanges: edge.before?.amountText !== edge.stored.amountText,
      })),
    },
  };
}
