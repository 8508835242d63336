import { createHash } from 'node:crypto';
import type { Entity } from '../model/claim.js';
import type { Database } from './database.js';
import { edgeId } from './derive.js';
import { sweepEntities } from './derive-document.js';
import type { Register } from './graph.js';
import { inBatches } from './grouping.js';
import { normaliseName } from './names.js';
import { type Pair, writeEdges } from './rebuild-edges.js';
import { rebuildEntities } from './rebuild-entities.js';

/** Raised when what is stored of a register changes, so that it is written anew. */
const storedForm = 1;

async function writeNames(
  database: Database,
  registerId: string,
  version: string,
  entities: readonly Entity[],
): Promise<void> {
  for (const batch of inBatches(entities))
    await database.write('write/register-entities', {
      registerId,
      version,
      rows: batch.map((entity) => ({
        id: entity.id,
        type: entity.type,
        name: entity.name,
        normalName: normaliseName(entity.name),
        aliases: entity.aliases,
        properties: JSON.stringify(entity.properties),
      })),
    });
  await rebuildEntities(
    database,
    entities.map((entity) => entity.id),
  );
}

async function writePairs(database: Database, registerId: string, pairs: readonly Pair[]): Promise<string[]> {
  const edges = pairs.map((pair) => ({ ...pair, id: edgeId(pair.type, pair.from, pair.to) }));
  const standing = new Map<string, unknown>();
  for (const batch of inBatches(pairs))
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
  await writeNames(database, register.id, version, entities);
  const edgeIds = await writePairs(database, register.id, edges);
  if (!register.partial) {
    const [pruned] = await database.write('write/prune-register', { registerId: register.id, version, edgeIds });
    await sweepEntities(database, (pruned?.forgotten as string[] | undefined) ?? []);
  }
  return true;
}
