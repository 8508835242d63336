import type { Properties } from '../model/claim.js';
import type { NodeType } from '../model/schema.js';
import type { Database } from './database.js';
import { describeEntity, type Fact, type Naming } from './describe.js';
import type { Row } from './graph.js';
import { inBatches } from './grouping.js';
import { isOfficialSource } from './independent-sources.js';

/** Kept as they are on the node: how it was drafted, not how it looks. */
const keptProperties = ['scope', 'canonicalId', 'matchKeys'] as const;

const parse = (json: unknown): Properties => JSON.parse(String(json)) as Properties;

function toNaming(row: Row): Naming {
  const { properties, ...naming } = row as unknown as Omit<Naming, 'properties'> & { properties: string };
  return { ...naming, properties: parse(properties) };
}

function toFact(row: Row): Fact {
  const { properties, publisher, url, ...fact } = row as unknown as Omit<Fact, 'date'> & {
    properties: string;
    publisher: string | null;
    url: string | null;
  };
  const { date } = parse(properties);
  return {
    ...fact,
    date: typeof date === 'string' ? date : undefined,
    official: isOfficialSource({ publisher, url }),
  };
}

const canonicalJson = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

interface Description {
  readonly id: string;
  readonly stored: Properties;
  readonly wanted: Properties;
}

/** A code has one holder: whoever holds it already, else the smallest id. Two firms kept apart can't both have it. */
async function assignCodes(database: Database, descriptions: readonly Description[]): Promise<Properties[]> {
  const codes = descriptions.flatMap(({ wanted }) => (typeof wanted.uscc === 'string' ? [wanted.uscc] : []));
  const rows = codes.length > 0 ? await database.read('read/code-holders', { codes }) : [];
  const holders = new Map(rows.map((row) => [String(row.code), String(row.id)]));
  const byId = new Map(descriptions.map((description) => [description.id, description]));
  for (const [code, id] of holders) if (byId.has(id) && byId.get(id)?.wanted.uscc !== code) holders.delete(code);
  return [...descriptions]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, wanted }) => {
      if (typeof wanted.uscc !== 'string') return wanted;
      const holder = holders.get(wanted.uscc) ?? id;
      holders.set(wanted.uscc, holder);
      return holder === id ? { ...wanted, canonicalUscc: wanted.uscc } : wanted;
    });
}

/** Computes anew how these canonical entities look, and writes those that differ. Returns how many did. */
export async function rebuildEntities(database: Database, ids: readonly string[]): Promise<number> {
  let changed = 0;
  for (const batch of inBatches([...new Set(ids)], 2000)) {
    const rows = await database.read('read/entity-sources', { ids: batch });
    const descriptions = rows.map((row): Description => {
      const stored = row.stored as Properties;
      const entity = { id: String(row.id), type: row.type as NodeType };
      const described = describeEntity(
        entity,
        (row.namings as Row[]).map(toNaming),
        (row.facts as Row[]).map(toFact),
        database.headlineRule,
      );
      const kept = keptProperties.flatMap((name) =>
        stored[name] === undefined ? [] : [[name, stored[name]] as const],
      );
      return { id: entity.id, stored, wanted: { ...described, ...Object.fromEntries(kept) } };
    });
    const before = new Map(descriptions.map(({ id, stored }) => [id, stored]));
    const differing = (await assignCodes(database, descriptions)).filter(
      (wanted) => canonicalJson(wanted) !== canonicalJson(before.get(String(wanted.id)) ?? {}),
    );
    const freed = differing.filter((wanted) => {
      const former = before.get(String(wanted.id))?.canonicalUscc;
      return former !== undefined && former !== wanted.canonicalUscc;
    });
    if (freed.length > 0) await database.write('write/free-codes', { rows: freed.map(({ id }) => ({ id })) });
    if (differing.length > 0)
      await database.write('write/describe-entities', { rows: differing.map((stored) => ({ id: stored.id, stored })) });
    changed += differing.length;
  }
  return changed;
}
