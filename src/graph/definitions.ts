import { findDefinedNames } from '../resolution/company-aliases.js';
import { resolveEntities } from '../resolution/resolve.js';
import { readCandidates } from './candidates.js';
import { writeDecisions } from './canonical.js';
import type { Database } from './database.js';
import { normaliseName } from './names.js';

interface UnreadText {
  readonly documentId: string;
  readonly text: string;
  readonly names: readonly { readonly entityId: string; readonly aliases: readonly string[] }[];
}

/** Of a firm's other names those that the text defines, normalised. */
export function definedAmong(aliases: readonly string[], defined: ReadonlySet<string>): string[] {
  return aliases.map(normaliseName).filter((alias) => defined.has(alias));
}

const readSome = async (database: Database, limit: number): Promise<readonly UnreadText[]> =>
  (await database.read('read/unread-definitions', { limit })) as unknown as readonly UnreadText[];

/** Whether texts of an earlier version wait to be read for the short names that they define. */
export async function hasUnreadDefinitions(database: Database): Promise<boolean> {
  return (await readSome(database, 1)).length > 0;
}

/**
 * Reads texts that were imported before short names were kept for the names that they define, and decides anew who is
 * who of the firms that they define some for. Goes on where an earlier call broke off.
 * @returns how many texts were read
 */
export async function readDefinitions(database: Database): Promise<number> {
  let texts = 0;
  for (let batch = await readSome(database, 20); batch.length > 0; batch = await readSome(database, 20)) {
    for (const { documentId, text, names } of batch) {
      const defined = findDefinedNames(text);
      const rows = names.map(({ entityId, aliases }) => ({ entityId, definedNames: definedAmong(aliases, defined) }));
      const touched = rows.filter((row) => row.definedNames.length > 0).map((row) => row.entityId);
      await decideAnew(database, documentId, rows, touched);
      texts += 1;
    }
  }
  return texts;
}

async function decideAnew(
  database: Database,
  documentId: string,
  rows: readonly { readonly entityId: string; readonly definedNames: readonly string[] }[],
  touched: readonly string[],
): Promise<void> {
  // The text counts as read only once the decisions stand: after a fault it is read again.
  await database.write('write/defined-names', { documentId, rows });
  if (touched.length > 0) {
    const candidates = await readCandidates(database, touched);
    const own = touched.flatMap((id) => candidates.get(id)?.find((candidate) => candidate.id === id) ?? []);
    await writeDecisions(
      database,
      await resolveEntities(own, () => Promise.resolve(candidates), new Date().toISOString()),
    );
  }
  await database.write('write/definitions-read', { documentId });
}
