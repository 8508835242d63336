import type { Entity, Properties } from '../model/claim.js';
import { otherNames } from '../resolution/company-aliases.js';
import { makeMatchKeys } from '../resolution/match-keys.js';
import type { ResolvableEntity } from '../resolution/score.js';
import type { Database } from './database.js';
import { withoutNulls } from './evidence.js';
import type { Row } from './graph.js';
import { groupBy, inBatches } from './grouping.js';

/** What a claim says of an entity: who or what stands at its other end. */
interface ContextClaim {
  readonly predicate: string;
  readonly type: string;
  readonly name: string;
  /** The claim's properties as JSON: sums, capacities. */
  readonly properties: string;
}

/** What else to look for: a firm's other names, and the keys that its names share with others'. */
function toWanted(row: Row): Row {
  const [name, type] = [String(row.name), row.type as ResolvableEntity['type']];
  if (type !== 'Company' && type !== 'IndustrialPark' && type !== 'Project')
    return { id: row.id, otherNames: [], query: '' };
  const former = row.formerNames as string[];
  const keys = makeMatchKeys({ type, name, otherNames: former });
  return {
    id: row.id,
    otherNames: type === 'Company' ? otherNames(name, row.definedNames as string[]) : [],
    query: keys.map((key) => `"${key.replace(/["\\]/gu, '')}"`).join(' '),
  };
}

/** A project's backers, places and figures. */
function toProjectContext(
  claims: readonly ContextClaim[],
  backers: readonly ContextClaim[],
): Partial<ResolvableEntity> {
  const read = (claim: ContextClaim): Properties => JSON.parse(claim.properties) as Properties;
  const places = claims.filter(({ predicate }) => predicate === 'LOCATED_IN').map(({ name }) => name);
  const figures = claims.filter(({ predicate }) => predicate === 'PRODUCES').map(read);
  return {
    investors: [...new Set(backers.map(({ name }) => name))],
    places,
    capacities: figures.flatMap(({ capacity, capacityUnit }) =>
      typeof capacity === 'number' ? [`${capacity} ${String(capacityUnit ?? '')}`] : [],
    ),
    amounts: backers.map(read).flatMap(({ amountCny }) => (typeof amountCny === 'number' ? [amountCny] : [])),
  };
}

/** What claims say of an entity, as the score reads it. */
function toContext(claims: readonly ContextClaim[], type: string): Partial<ResolvableEntity> {
  const namesOf = (keep: (claim: ContextClaim) => boolean): string[] => claims.filter(keep).map(({ name }) => name);
  const isFirm = (claim: ContextClaim): boolean => claim.type === 'Company';
  return {
    products: namesOf(({ predicate }) => predicate === 'PRODUCES'),
    parks: namesOf((claim) => claim.predicate === 'LOCATED_IN' && claim.type === 'IndustrialPark'),
    parents: namesOf((claim) => claim.predicate === 'SUBSIDIARY_OF' && isFirm(claim)),
    partners: namesOf((claim) => isFirm(claim) && (type === 'Person' || claim.predicate !== 'SUBSIDIARY_OF')),
  };
}

function toResolvable({ forId: _, context, backers, ...row }: Row): ResolvableEntity {
  const entity = withoutNulls(row) as unknown as ResolvableEntity;
  const claims = context as readonly ContextClaim[];
  if (entity.type === 'Project') return { ...entity, ...toProjectContext(claims, backers as readonly ContextClaim[]) };
  return { ...entity, ...toContext(claims, entity.type) };
}

/**
 * Candidates for those of these entities alone that share a full name, a recorded other name or a code with another one:
 * for a register of millions of firms nothing less certain is looked up.
 */
export async function readCertainCandidates(
  database: Database,
  entities: readonly Entity[],
): Promise<Map<string, ResolvableEntity[]>> {
  const found = new Map<string, ResolvableEntity[]>();
  for (const batch of inBatches(entities)) {
    const wanted = batch.map(({ id, type, name }) => ({ id, names: type === 'Company' ? otherNames(name, []) : [] }));
    const peers = new Set((await database.read('read/certain-peers', { rows: wanted })).map(({ id }) => id));
    if (peers.size === 0) continue;
    const rows = wanted
      .filter(({ id }) => peers.has(id))
      .map(({ id, names }) => ({ id, otherNames: names, query: '' }));
    const candidates = await database.read('read/candidates', { rows });
    for (const [forId, group] of groupBy(candidates, (row) => String(row.forId)))
      found.set(forId, group.map(toResolvable));
  }
  return found;
}

/** For each of these entities those of its type that share a name, a key or a code with it, itself among them. */
export async function readCandidates(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, ResolvableEntity[]>> {
  const found = new Map<string, ResolvableEntity[]>();
  for (const batch of inBatches(ids, 2000)) {
    const named = await database.read('read/entity-names', { ids: batch });
    const rows = await database.read('read/candidates', { rows: named.map(toWanted) });
    for (const [forId, group] of groupBy(rows, (row) => String(row.forId))) found.set(forId, group.map(toResolvable));
  }
  return found;
}
