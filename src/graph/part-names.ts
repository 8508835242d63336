import type { Draft } from '../importers/importer.js';
import type { Entity, Properties } from '../model/claim.js';
import { makeMatchKeys } from '../resolution/match-keys.js';
import type { Database } from './database.js';
import { describeEntity } from './describe.js';
import { partOf, toEntityRow, toPassageRows, writeRows } from './draft-rows.js';
import type { PartAge, PartNames, Row } from './graph.js';
import { groupBy } from './grouping.js';
import { findNamesakes, readKnownNames } from './namesakes.js';

const noNames = { defined: [], former: [] };

/**
 * Writes what the rows of one part name, in one transaction, and the rows themselves where some may be there. An entity
 * that earlier parts name keeps what they say of it: of differing values the first counts, so that a part that is written
 * twice changes nothing. How a new one looks follows from this part alone.
 */
export async function writePartNames(database: Database, draft: Draft, age: PartAge): Promise<PartNames> {
  const { document, entities } = draft;
  const { version } = partOf(draft);
  const documentId = document.id;
  const ids = entities.map(({ id }) => id);
  const standing = new Set((await database.read('read/standing-entities', { ids })).map(({ id }) => String(id)));
  const newIds = new Set<string>(ids.filter((id) => !standing.has(id)));
  const { merged, repeated } = await mergeNamings(database, { documentId, version }, entities, standing);
  // Said by a part before this one in the same words: nothing would change.
  const isSettled = (id: string): boolean => age.isSettled && repeated.has(id);
  const known = merged.filter(({ id }) => standing.has(id) && !isSettled(id));
  const fresh = merged.filter(({ id }) => newIds.has(id));
  const there = await readKnownNames(database, fresh);
  const holders = await readCodeHolders(database, there.codes);
  const created = fresh.map((entity) => toNewEntityRow(documentId, entity, holders));
  await database.writeTogether(async (run) => {
    const within = { write: run };
    if (!age.isFresh) await writeRows(within, 'write/passages', { documentId }, toPassageRows(draft));
    const rows = known.map((entity) => toEntityRow(entity, noNames));
    await writeRows(within, 'write/part-entities', { documentId, version }, rows);
    for (const [type, some] of groupBy(created, (row) => String(row.type)))
      await writeRows(within, 'write/new-entities', { documentId, version, type }, some);
  });
  return { newIds, renamed: new Set(known.map(({ id }) => id)), namesakes: findNamesakes(fresh, there) };
}

/** Lists of some thirty short keys go to Neo4j as one text each: half of what a new firm would cost on the way. */
const join = (keys: readonly string[]): string => keys.join('\n');

/** An entity that nothing names yet, how it looks, and how the table names it. */
function toNewEntityRow(documentId: string, entity: Entity, holders: Set<string>): Row {
  const { id, type, name, aliases, properties, scope } = entity;
  const naming = { memberId: id, sourceId: documentId, register: false, name, aliases, properties };
  const { searchKeys, ...stored } = describeEntity(entity, [naming], []);
  const { uscc } = stored;
  stored.canonicalId = id;
  if (scope !== undefined) stored.scope = scope;
  if (typeof uscc === 'string' && !holders.has(uscc)) {
    holders.add(uscc);
    stored.canonicalUscc = uscc;
  }
  return {
    type,
    stored,
    searchKeys: join(searchKeys as readonly string[]),
    matchKeys: join(makeMatchKeys({ type, name })),
    name,
    aliases,
    naming: JSON.stringify(properties),
  };
}

/** Those of these codes that an entity of the graph holds already. */
async function readCodeHolders(database: Database, codes: ReadonlySet<string>): Promise<Set<string>> {
  const rows = codes.size === 0 ? [] : await database.read('read/code-holders', { codes: [...codes] });
  return new Set(rows.map(({ code }) => String(code)));
}

/** The entities as all parts so far name them, and which of them this part names no differently than those before it. */
async function mergeNamings(
  database: Database,
  params: { readonly documentId: string; readonly version: string },
  entities: readonly Entity[],
  standing: ReadonlySet<string>,
): Promise<{ readonly merged: readonly Entity[]; readonly repeated: ReadonlySet<string> }> {
  const rows = await database.read('read/document-namings', { ...params, ids: [...standing] });
  const known = new Map(rows.map((row) => [String(row.id), row]));
  const repeated = new Set<string>();
  const merged = entities.map((entity) => {
    const row = known.get(entity.id);
    if (row === undefined) return entity;
    const name = String(row.name);
    const before = { aliases: row.aliases as string[], properties: JSON.parse(String(row.properties)) as Properties };
    const others = [...before.aliases, ...entity.aliases, entity.name].filter((alias) => alias !== name);
    const aliases = [...new Set(others)];
    const properties = { ...entity.properties, ...before.properties };
    const isSame = (now: object, then: object): boolean => Object.keys(now).length === Object.keys(then).length;
    if (isSame(aliases, before.aliases) && isSame(properties, before.properties)) repeated.add(entity.id);
    return { ...entity, name, aliases, properties };
  });
  return { merged, repeated };
}
