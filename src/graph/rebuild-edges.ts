import type { Properties } from '../model/claim.js';
import { isRelationshipType, type RelationshipType } from '../model/schema.js';
import type { Database } from './database.js';
import { type DerivedEdge, deriveEdges, type EdgeClaim, edgeId } from './derive.js';
import type { DeriveReport, Row } from './graph.js';
import { groupBy, inBatches } from './grouping.js';
import { isOfficialSource } from './independent-sources.js';
import { integer } from './values.js';

/** A relationship type between two canonical entities: all claims of one pair are derived together. */
export interface Pair {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

const keyOf = (pair: Pair): string => `${pair.type} ${pair.from} ${pair.to}`;

export function uniquePairs(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
}

type EdgeRow = Pair & { readonly id: string; readonly stored: Row };

/** The stored form of an edge: flat, so that readers' Cypher says `r.amountCny`. */
function toStored(edge: DerivedEdge): Properties {
  const { type: _type, from: _from, to: _to, properties, claimIds, reportedOn, ...own } = edge;
  return { ...properties, ...own, claimIds: [...claimIds], ...(reportedOn === undefined ? {} : { reportedOn }) };
}

/** An edge as a statement takes it; what counts is a whole number for Neo4j too. */
export function toEdgeRow(edge: DerivedEdge): EdgeRow {
  const { id, type, from, to } = edge;
  return { id, type, from, to, stored: withCount(toStored(edge)) };
}

const withCount = (stored: Properties): Row => ({ ...stored, evidenceCount: integer(Number(stored.evidenceCount)) });

/** An edge of a register stands without claims; claims that say the same add their evidence to it. */
function toStoredRegister(pair: Pair, source: string, derived: DerivedEdge | undefined): Properties {
  const bare = { id: edgeId(pair.type, pair.from, pair.to), modality: 'reported', conflict: false } as const;
  const stored: Properties = derived ? toStored(derived) : { ...bare, claimIds: [] };
  return { ...stored, source, confidence: 1, evidenceCount: (derived?.evidenceCount ?? 0) + 1 };
}

const canonicalJson = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

interface EdgeChanges {
  readonly report: DeriveReport;
  /** `before` is what stands; an edge that would be new has none. */
  readonly changed: readonly (Pair & {
    readonly id: string;
    readonly stored: Properties;
    readonly before?: Properties;
  })[];
  readonly removed: readonly Row[];
}

/** Which status a claim would have, where a change is only thought of. */
export type SupposedStatus = (claim: {
  readonly id: string;
  readonly documentId: string;
  readonly status: EdgeClaim['status'];
}) => EdgeClaim['status'];

/** How the edges of these pairs differ from what claims support, without writing anything. */
async function planBatch(
  database: Database,
  pairs: readonly Pair[],
  supposed: SupposedStatus = ({ status }) => status,
): Promise<EdgeChanges> {
  const rows = await database.read('read/pair-claims', { pairs });
  const claims = rows.map(
    ({ publisher, url, ...row }) =>
      ({
        ...row,
        status: supposed(row as unknown as EdgeClaim),
        properties: JSON.parse(String(row.properties)),
        official: isOfficialSource({ publisher, url } as Parameters<typeof isOfficialSource>[0]),
      }) as unknown as EdgeClaim,
  );
  const standing = await database.read('read/pair-edges', { pairs });
  const sources = new Map(
    standing.flatMap((edge) => {
      const { source } = edge.stored as Properties;
      return typeof source === 'string' ? [[String(edge.id), { source, edge }] as const] : [];
    }),
  );
  const derived = deriveEdges(claims, database.headlineRule);
  const wanted = new Map<string, Pair & { id: string; stored: Properties }>();
  for (const edge of derived) {
    const register = sources.get(edge.id);
    const stored = register ? toStoredRegister(edge, register.source, edge) : toStored(edge);
    wanted.set(edge.id, { id: edge.id, type: edge.type, from: edge.from, to: edge.to, stored });
  }
  for (const [id, { source, edge }] of sources) {
    const pair = { type: String(edge.type), from: String(edge.from), to: String(edge.to) };
    if (!wanted.has(id)) wanted.set(id, { id, ...pair, stored: toStoredRegister(pair, source, undefined) });
  }
  const before = new Map(standing.map((edge) => [String(edge.id), edge]));
  const isNew = (id: string): boolean => !before.has(id);
  const changed = [...wanted.values()].flatMap((edge) => {
    const standingNow = before.get(edge.id)?.stored as Properties | undefined;
    if (standingNow === undefined) return [edge];
    return canonicalJson(edge.stored) === canonicalJson(standingNow) ? [] : [{ ...edge, before: standingNow }];
  });
  const removed = standing.filter((edge) => !wanted.has(String(edge.id)));
  const created = changed.filter(({ id }) => isNew(id)).length;
  const report = { created, changed: changed.length - created, removed: removed.length };
  return { report, changed, removed };
}

async function rebuildBatch(database: Database, pairs: readonly Pair[]): Promise<DeriveReport> {
  const { report, changed, removed } = await planBatch(database, pairs);
  await writeEdges(
    database,
    changed.map((edge) => ({ ...edge, stored: withCount(edge.stored) })),
  );
  if (removed.length > 0)
    await database.write('write/remove-edges', {
      rows: removed.map(({ id, type, from, to }) => ({ id, type, from, to })),
    });
  return report;
}

/** What rebuilding these pairs would do to the edges if claims had these statuses. */
export async function previewEdges(
  database: Database,
  pairs: readonly Pair[],
  supposed: SupposedStatus,
): Promise<DeriveReport> {
  const known = uniquePairs(pairs).filter((pair) => isRelationshipType(pair.type));
  return (await planBatch(database, known, supposed)).report;
}

/** How edges would differ if claims had these statuses: those that would be new or changed, and those that would go. */
export async function planEdges(
  database: Database,
  pairs: readonly Pair[],
  supposed: SupposedStatus,
): Promise<Pick<EdgeChanges, 'changed' | 'removed'>> {
  const known = uniquePairs(pairs).filter((pair) => isRelationshipType(pair.type));
  const all = { changed: [] as EdgeChanges['changed'][number][], removed: [] as Row[] };
  for (const batch of inBatches(known, 2000)) {
    const { changed, removed } = await planBatch(database, batch, supposed);
    all.changed.push(...changed);
    all.removed.push(...removed);
  }
  return all;
}

/** Writes edges as they are given, by a statement that merges or creates them; their types are allow-listed from the model. */
export async function writeEdges(
  database: Pick<Database, 'write'>,
  edges: readonly EdgeRow[],
  statement: 'write/edges' | 'write/new-edges' = 'write/edges',
): Promise<void> {
  for (const [type, rows] of groupBy(edges, (edge) => edge.type)) {
    const known: RelationshipType | undefined = isRelationshipType(type) ? type : undefined;
    if (!known) throw new Error(`${type} is not a relationship type of the model`);
    for (const batch of inBatches(rows)) await database.write(statement, { rows: batch });
  }
}

/** Derives the edges of these pairs anew and applies only what differs. */
export async function rebuildEdges(database: Database, pairs: readonly Pair[]): Promise<DeriveReport> {
  const total = { created: 0, changed: 0, removed: 0 };
  const known = uniquePairs(pairs).filter((pair) => isRelationshipType(pair.type));
  for (const batch of inBatches(known, 2000)) {
    const report = await rebuildBatch(database, batch);
    total.created += report.created;
    total.changed += report.changed;
    total.removed += report.removed;
  }
  return total;
}
