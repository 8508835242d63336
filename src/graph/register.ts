import { createHash } from 'node:crypto';
import type { Entity, Properties } from '../model/claim.js';
import type { Database } from './database.js';
import { edgeId } from './derive.js';
import { sweepEntities } from './derive-document.js';
import { describeEntity } from './describe.js';
import type { Register } from './graph.js';
import { inBatches } from './grouping.js';
import { type Pair, writeEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';

/** Raised when what is stored of a register changes, so that it is written anew. */
const storedForm = 1;

/** How an entity looks that only this register names: no other source has a word in it. */
function describeNewEntity(registerId: string, entity: Entity): Properties {
  const naming = { ...entity, memberId: entity.id, sourceId: registerId, register: true };
  return { ...describeEntity(entity, [naming], []), canonicalId: entity.id };
}

async function writeNames(
  database: Database,
  registerId: string,
  version: string,
  entities: readonly Entity[],
): Promise<Set<string>> {
  const standing = new Set<string>();
  for (const batch of inBatches(entities)) {
    const ids = batch.map(({ id }) => id);
    for (const { id } of await database.read('read/standing-entities', { ids })) standing.add(String(id));
    await database.write('write/register-entities', {
      registerId,
      version,
      rows: batch.map((entity) => ({
        id: entity.id,
        type: entity.type,
        name: entity.name,
        aliases: entity.aliases,
        properties: JSON.stringify(entity.properties),
        stored: standing.has(entity.id) ? {} : describeNewEntity(registerId, entity),
      })),
    });
  }
  await rebuildEntities(database, [...standing]);
  return standing;
}

/** Writes a register's edges; one between entities of which either is new is new itself, and is not looked for. */
async function writePairs(
  database: Database,
  registerId: string,
  pairs: readonly Pair[],
  old: ReadonlySet<string>,
): Promise<string[]> {
  const edges = pairs.map((pair) => ({ ...pair, id: edgeId(pair.type, pair.from, pair.to) }));
  const standing = new Map<string, unknown>();
  for (const batch of inBatches(pairs.filter(({ from, to }) => old.has(from) && old.has(to))))
    for (const row of await database.read('read/pair-edges', { pairs: batch }))
      standing.set(String(row.id), (row.stored as Record<string, unknown>).source);
  const bare = { modality: 'reported', confidence: 1, evidenceCount: 1, claimIds: [], conflict: false };
  await writeEdges(
    database,
    edges
      .filter((edge) => standing.get(edge.id) === undefined || standing.get(edge.id) === null)
      .map((edge) => ({ ...edge, stored: { ...bare, id: edge.id, source: registerId } })),
  );
  return edges.map((edge) => edge.id);
}

/**
 * Writes what an official register says: it is its own evidence, so its edges carry the register's name and no claims.
 * A register that is there with the same checksum is left alone, and `entities` is not even called.
 * @returns whether anything was written
 */
export async function writeRegister(database: Database, register: Register): Promise<boolean> {
  const version = createHash('sha256').update(`${storedForm} ${register.checksum}`).digest('hex').slice(0, 20);
  const [known] = await database.read('read/register', { id: register.id });
  if (known?.checksum === version) return false;
  const { entities, edges } = register.read();
  const old = await writeNames(database, register.id, version, entities);
  const edgeIds = await writePairs(database, register.id, edges, old);
  if (!register.partial) {
    const [pruned] = await database.write('write/prune-register', { registerId: register.id, version, edgeIds });
    await sweepEntities(database, (pruned?.forgotten as string[] | undefined) ?? []);
  }
  return true;
}
