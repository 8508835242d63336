import type { GraphEdge, PathsQuery, PathsResponse } from '../model/api.js';
import type { EntityId } from '../model/claim.js';
import type { Database } from './database.js';
import { readGroup } from './expand.js';
import type { Row } from './graph.js';
import { readNodes, toGraphEdge } from './node-rows.js';
import { integer } from './values.js';

/**
 * The shortest paths between two entities, the best supported first; or the shortest few, longer ones too, by some
 * relations only and around hubs. None where they are one. Throws NotFoundError. */
export async function findPaths(database: Database, query: PathsQuery): Promise<PathsResponse> {
  const { canonicalId: from } = await readGroup(database, query.from);
  const { canonicalId: to } = await readGroup(database, query.to);
  if (from === to) return { paths: [], subgraph: { nodes: await readNodes(database, [from]), edges: [] } };
  const asked = { from, to, max: integer(query.max), limit: integer(query.limit) };
  const { several = false, type: types = [], mostLinks = 0 } = query;
  const isSeveral = several || types.length > 0 || mostLinks > 0;
  const rows = isSeveral
    ? await database.read('read/several-paths', { ...asked, types, mostLinks: integer(mostLinks) })
    : await database.read('read/paths', asked);
  const edges = new Map<string, GraphEdge>();
  const paths = rows.map((row) => {
    const steps = (row.edges as Row[]).map(toGraphEdge);
    for (const edge of steps) edges.set(edge.id, edge);
    return { nodeIds: row.nodeIds as EntityId[], edgeIds: steps.map((edge) => edge.id) };
  });
  const nodes = await readNodes(database, paths.length > 0 ? paths.flatMap((path) => path.nodeIds) : [from, to]);
  return { paths, subgraph: { nodes, edges: [...edges.values()] } };
}
