import { NotFoundError } from '../errors.js';
import type { ExpandQuery, ExpandResponse, GraphEdge, OverviewResponse, Subgraph } from '../model/api.js';
import type { Database } from './database.js';
import type { Row } from './graph.js';
import { readNodes, toGraphEdge } from './node-rows.js';
import { integer } from './values.js';

export interface EdgeGroup {
  readonly type: string;
  readonly direction: 'in' | 'out';
  readonly total: number;
  /** How many of them state an amount. */
  readonly amounts: number;
  readonly edges: readonly GraphEdge[];
}

/** Turn by turn from each group, so that a limit shows something of every kind. */
export function takeInTurns(
  groups: readonly EdgeGroup[],
  limit: number,
): { edges: GraphEdge[]; taken: Map<EdgeGroup, number> } {
  const edges: GraphEdge[] = [];
  const taken = new Map(groups.map((group) => [group, 0]));
  const longest = Math.max(0, ...groups.map((group) => group.edges.length));
  for (let turn = 0; turn < longest; turn += 1)
    for (const group of groups) {
      const edge = group.edges[turn];
      if (!edge || edges.length >= limit) continue;
      edges.push(edge);
      taken.set(group, (taken.get(group) ?? 0) + 1);
    }
  return { edges, taken };
}

/** The largest amounts of all groups; what states none is left out. */
export function takeLargest(
  groups: readonly EdgeGroup[],
  limit: number,
): { edges: GraphEdge[]; taken: Map<EdgeGroup, number> } {
  const amountOf = ({ properties }: GraphEdge): number => Number(properties.amountCny);
  const found = groups
    .flatMap((group) => group.edges.map((edge) => ({ group, edge })))
    .filter(({ edge }) => typeof edge.properties.amountCny === 'number')
    .sort((a, b) => amountOf(b.edge) - amountOf(a.edge))
    .slice(0, limit);
  const taken = new Map(groups.map((group) => [group, 0]));
  for (const { group } of found) taken.set(group, (taken.get(group) ?? 0) + 1);
  return { edges: found.map(({ edge }) => edge), taken };
}

/** The canonical id and the merged ones. Throws NotFoundError. */
export async function readGroup(database: Database, id: string): Promise<{ canonicalId: string; mergedIds: string[] }> {
  const [row] = await database.read('read/group', { id });
  if (!row) throw new NotFoundError('no-entity', `no entity has the id ${id}`);
  return { canonicalId: String(row.canonicalId), mergedIds: row.mergedIds as string[] };
}

export async function readEdgeGroups(
  database: Database,
  id: string,
  query: Pick<ExpandQuery, 'type' | 'direction' | 'order' | 'limit'>,
): Promise<EdgeGroup[]> {
  const rows = await database.read('read/expand', {
    id,
    types: query.type,
    direction: query.direction,
    order: query.order ?? 'support',
    limit: integer(query.limit),
  });
  return rows.map((row) => ({
    type: String(row.type),
    direction: row.direction === 'in' ? 'in' : 'out',
    total: Number(row.total),
    amounts: Number(row.amounts),
    edges: (row.edges as Row[]).map((edge) => toGraphEdge({ ...edge, type: row.type })),
  }));
}

/**
 * The neighbours of an entity over edges of these types and this direction, some of every kind or those with the largest
 * amounts, and how many were left out of each.
 */
export async function expand(database: Database, id: string, query: ExpandQuery): Promise<ExpandResponse> {
  const { canonicalId } = await readGroup(database, id);
  const groups = await readEdgeGroups(database, canonicalId, query);
  const { edges, taken } = (query.order === 'amount' ? takeLargest : takeInTurns)(groups, query.limit);
  const nodes = await readNodes(database, [canonicalId, ...edges.flatMap((edge) => [edge.from, edge.to])]);
  const leftOut = groups.flatMap((group) => {
    const count = group.total - (taken.get(group) ?? 0);
    const type = group.edges[0]?.type;
    return count > 0 && type ? [{ type, direction: group.direction, count }] : [];
  });
  return { nodes, edges, leftOut, amounts: groups.reduce((sum, { amounts }) => sum + amounts, 0) };
}

/**
 * These entities (merged ones as their canonical) and the edges among them and to the canonical entities `among`, which
 * are shown already. Unknown ids are left out.
 */
export async function subgraph(
  database: Database,
  ids: readonly string[],
  among: readonly string[] = [],
): Promise<Subgraph> {
  const [nodes, found] = await Promise.all([
    readNodes(database, ids),
    database.read('read/edges-among', { ids, among }),
  ]);
  // Where some of the ids were merged into others, edges run between those.
  const asked = new Set(ids);
  const merged = nodes.some((node) => !asked.has(node.id));
  const rows = merged ? await database.read('read/edges-among', { ids: nodes.map((node) => node.id), among }) : found;
  return { nodes, edges: rows.map(toGraphEdge) };
}

/**
 * The entities of a graph that is small enough to be read whole, each canonical, and all edges among them. Its edges are
 * read as they lie: looked up among thousands of ids, they may take Neo4j minutes where its statistics are old.
 */
export async function wholeGraph(database: Database, ids: readonly string[]): Promise<Subgraph> {
  const [nodes, rows] = await Promise.all([readNodes(database, ids), database.read('read/all-edges')]);
  const held = new Set<string>(nodes.map(({ id }) => id));
  return { nodes, edges: rows.map(toGraphEdge).filter(({ from, to }) => held.has(from) && held.has(to)) };
}

/** The most connected entities of what documents say, the edges among them, and totals of everything. */
export async function overview(database: Database, limit: number): Promise<OverviewResponse> {
  const ids = await database.read('read/most-connected', { limit: integer(limit) });
  const shown = await subgraph(
    database,
    ids.map((row) => String(row.id)),
  );
  const totals = await database.read('read/totals');
  const [counts] = await database.read('read/counts');
  const ofKind = (kind: string): Record<string, number> =>
    Object.fromEntries(
      totals.filter((row) => row.kind === kind).map((row) => [String(row.type), Number(row.total)] as const),
    );
  return {
    ...shown,
    totals: { nodes: ofKind('nodes'), edges: ofKind('edges'), documents: Number(counts?.documents ?? 0) },
  };
}
