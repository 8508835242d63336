import { z } from 'zod';
import { NotFoundError, TupuError } from '../errors.js';
import type { Database } from './database.js';
import { derive } from './derive-document.js';
import type { DeriveReport, Row } from './graph.js';
import { integer } from './values.js';

/** So many rows are kept or restored at a time. */
const pageSize = 2000;

const stored = z.record(z.string(), z.unknown());
const rows = z.array(stored);

/** What a document that is taken back held: its head first, then pages of passages, names and claims. */
export const keptPartSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), document: stored.and(z.object({ id: z.string() })), articles: rows }),
  z.object({ kind: z.literal('passages'), rows }),
  z.object({ kind: z.literal('names'), rows }),
  z.object({ kind: z.literal('claims'), rows }),
]);
export type KeptPart = z.infer<typeof keptPartSchema>;

const kinds = ['passages', 'names', 'claims'] as const;

/** All that the graph keeps of one document, page by page. Throws NotFoundError. */
export async function* readWhole(database: Database, documentId: string): AsyncGenerator<KeptPart> {
  const [head] = await database.read('read/kept-document', { documentId });
  if (!head) throw new NotFoundError('no-document', `no document has the id ${documentId}`);
  yield keptPartSchema.parse({ kind: 'document', ...head });
  for (const kind of kinds) {
    let after = '';
    for (;;) {
      const page = await database.read(`read/kept-${kind}`, { documentId, after, limit: pageSize });
      if (page.length === 0) break;
      yield keptPartSchema.parse({ kind, rows: page });
      after = String(page.at(-1)?.id);
    }
  }
}

/** Offsets and rows are integers in the graph; every other number is a float there. */
const whole = new Set(['start', 'end', 'pointStart', 'pointEnd', 'row']);

function toStored(properties: Readonly<Record<string, unknown>>): Row {
  const entries = Object.entries(properties);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, whole.has(name) && typeof value === 'number' ? integer(value) : value]),
  );
}

const toRow = (row: Readonly<Record<string, unknown>>): Row => ({
  ...row,
  stored: toStored(stored.parse(row.stored)),
});

/**
 * Writes a document back as it was kept, and derives its edges. All is merged on its id and the document is complete at
 * the end alone, so after a fault the same call completes it. Throws TupuError `bad-kept-document`.
 */
export async function restoreWhole(
  database: Database,
  parts: AsyncIterable<KeptPart>,
): Promise<{ readonly documentId: string; readonly edges: DeriveReport }> {
  let documentId: string | undefined;
  for await (const part of parts) {
    if (part.kind === 'document') {
      documentId = part.document.id;
      await database.write('write/restore-document', {
        document: part.document,
        articles: part.articles.map(toStored),
      });
    } else if (documentId === undefined) break;
    else if (part.kind === 'names')
      await database.write('write/restore-names', { documentId, rows: part.rows.map(toRow) });
    else await database.write(`write/restore-${part.kind}`, { rows: part.rows.map(toRow) });
  }
  if (documentId === undefined)
    throw new TupuError('bad-kept-document', 'what was kept of the document does not begin with the document itself');
  return { documentId, edges: await derive(database, documentId) };
}
