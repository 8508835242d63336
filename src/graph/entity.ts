import { NotFoundError } from '../errors.js';
import type { EntityResponse } from '../model/api.js';
import type { Database } from './database.js';
import { findDifferingFacts } from './differing-facts.js';
import { readClaims } from './evidence.js';
import { readEdgeGroups, readGroup, takeInTurns } from './expand.js';
import { readNodes } from './node-rows.js';

const edgeLimit = 300;
const factLimit = 200;
const statisticLimit = 200;

/** An entity with its edges, property claims and figures. A merged id answers with the canonical entity. Throws NotFoundError. */
export async function readEntity(database: Database, id: string): Promise<EntityResponse> {
  const { canonicalId, mergedIds } = await readGroup(database, id);
  const all = await readEdgeGroups(database, canonicalId, { type: [], direction: 'both', limit: edgeLimit });
  // Figures have a list of their own.
  const groups = all.filter((group) => !(group.type === 'OF' && group.direction === 'in'));
  const { edges } = takeInTurns(groups, edgeLimit);
  const nodes = await readNodes(database, [canonicalId, ...edges.flatMap((edge) => [edge.from, edge.to])]);
  const [node, ...neighbours] = nodes;
  if (!node) throw new NotFoundError('no-entity', `no entity has the id ${id}`);
  const facts = await database.read('read/facts', { id: canonicalId });
  const statistics = await database.read('read/statistics', { id: canonicalId });
  const listed = (rows: readonly Readonly<Record<string, unknown>>[], limit: number): string[] =>
    rows.slice(0, limit).map((row) => String(row.id));
  const claims = await readClaims(database, listed(facts, factLimit));
  return {
    node,
    ...(canonicalId === id ? {} : { redirectedFrom: id }),
    mergedIds,
    edges,
    neighbours,
    facts: claims,
    differing: findDifferingFacts(node, claims, database.headlineRule),
    statistics: await readNodes(database, listed(statistics, statisticLimit)),
    truncated:
      groups.reduce((sum, group) => sum + group.total, 0) > edges.length ||
      facts.length > factLimit ||
      statistics.length > statisticLimit,
  };
}
