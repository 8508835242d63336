import type { Entity, Properties } from '../model/claim.js';
import { otherNames } from '../resolution/company-aliases.js';
import { makeMatchKeys } from '../resolution/match-keys.js';
import { mayMatter, type ResolvableEntity } from '../resolution/score.js';
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
function toWanted(row: Row): Wanted {
  const [name, type] = [String(row.name), row.type as ResolvableEntity['type']];
  if (type !== 'Company' && type !== 'IndustrialPark' && type !== 'Project')
    return { id: String(row.id), otherNames: [], query: '' };
  const former = row.formerNames as string[];
  const keys = makeMatchKeys({ type, name, otherNames: former });
  return {
    id: String(row.id),
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

/** With what claims say of it. */
function addContext(entity: ResolvableEntity, row: Row | undefined): ResolvableEntity {
  if (row === undefined) return entity;
  const claims = row.context as readonly ContextClaim[];
  if (entity.type === 'Project')
    return { ...entity, ...toProjectContext(claims, row.backers as readonly ContextClaim[]) };
  return { ...entity, ...toContext(claims, entity.type) };
}

/** Of the others those of whose groups at least one may be the same by its name or code, and the entity itself. */
function keepOpen(id: string, uscc: string | undefined, all: readonly ResolvableEntity[]): ResolvableEntity[] {
  const own = all.find((one) => one.id === id);
  if (own === undefined) return [];
  const asked = uscc === undefined ? own : { ...own, uscc };
  return [...groupBy(all, ({ canonicalId }) => canonicalId).values()].flatMap((group) =>
    group.some((one) => one.id === id || mayMatter(asked, one)) ? group : [],
  );
}

/** What is looked for of one entity. */
interface Wanted {
  readonly id: string;
  /** A code that the graph does not hold yet. */
  readonly uscc?: string | undefined;
  readonly otherNames: readonly string[];
  readonly query: string;
}

/** Finds who each may be by names and codes, and reads what is said of them where that leaves anything open. */
async function findCandidates(
  database: Database,
  wanted: readonly Wanted[],
  found: Map<string, ResolvableEntity[]>,
): Promise<void> {
  const rows = await database.read('read/candidates', {
    rows: wanted.map(({ uscc, ...one }) => ({ ...one, uscc: uscc ?? null })),
  });
  const codes = new Map(wanted.map(({ id, uscc }) => [id, uscc]));
  const open = [...groupBy(rows, (row) => String(row.forId))].map(([forId, group]) => {
    const all = group.map(({ forId: _, ...row }) => withoutNulls(row) as unknown as ResolvableEntity);
    return [forId, keepOpen(forId, codes.get(forId), all)] as const;
  });
  const asked = new Set(open.flatMap(([, group]) => (group.length > 1 ? group.map(({ id }) => id) : [])));
  const contexts = await database.read('read/candidate-contexts', { ids: [...asked] });
  const known = new Map(contexts.map((row) => [String(row.id), row]));
  for (const [forId, group] of open)
    found.set(
      forId,
      group.map((one) => addContext(one, known.get(one.id))),
    );
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
    await findCandidates(database, rows, found);
  }
  return found;
}

/**
 * For each of these entities those of its type that share a name, a key or a code with it and may be the same by what is
 * said of them, itself among them.
 * @param codes credit codes of firms that the graph does not hold yet
 */
export async function readCandidates(
  database: Database,
  ids: readonly string[],
  codes: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, ResolvableEntity[]>> {
  const found = new Map<string, ResolvableEntity[]>();
  for (const batch of inBatches(ids, 2000)) {
    const named = await database.read('read/entity-names', { ids: batch });
    await findCandidates(
      database,
      named.map((row) => ({ ...toWanted(row), uscc: codes.get(String(row.id)) })),
      found,
    );
  }
  return found;
}
