import type { Draft } from '../importers/importer.js';
import type { Database } from './database.js';
import { sweepEntities } from './derive-document.js';
import { partOf, writeRows } from './draft-rows.js';
import type { DeriveReport, TableState } from './graph.js';
import { type Pair, rebuildEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';
import { integer } from './values.js';
import { documentDetails } from './write-draft.js';

/** So many stale claims and names are taken away at a time. */
const sweepSize = 5000;

/** @param freshFrom the first part whose rows can't be there; undefined where all may be */
function countFrom(freshFrom: number | undefined): Pick<TableState, 'freshFrom' | 'settledFrom'> {
  const from = freshFrom ?? Number.POSITIVE_INFINITY;
  return { freshFrom: from, settledFrom: from + 1 };
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
  if (isSame && known.complete === true) return { alreadyThere: true, partsDone: 0, freshFrom: 0, settledFrom: 0 };
  if (isSame) {
    const partsDone = Number(known.partsDone ?? 0);
    // The part after those that are done may have been begun, and what the next one names may have been written.
    return { alreadyThere: false, partsDone, ...countFrom(known.fresh === true ? partsDone + 1 : undefined) };
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
  if (begun?.fresh === true) return { alreadyThere: false, partsDone: 0, freshFrom: 0, settledFrom: 0 };
  return { alreadyThere: false, partsDone: 0, ...countFrom(undefined) };
}

/** Removes what an earlier reading of the table said and this one did not, and completes the document. */
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
