import { inject } from 'vitest';
import { createDriver } from '../../src/graph/connect.js';

/** When something was written, and records beside the graph: they differ from one import to the next. */
const times = new Set(['importedAt', 'at']);

const write = (labels: readonly string[], properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([
    [...labels].sort(),
    Object.entries(properties)
      .filter(([key]) => !times.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** Every node and relationship of the graph on a line, in order: equal for equal graphs. */
export async function dumpGraph(): Promise<string[]> {
  const driver = createDriver(inject('neo4j'));
  const session = driver.session();
  try {
    const nodes = await session.run(
      'MATCH (n) WHERE NOT n:Lease AND NOT n:ImportJob AND NOT n:Migration RETURN labels(n) AS labels, properties(n) AS own',
    );
    const edges = await session.run('MATCH (a)-[r]->(b) RETURN [type(r), a.id, b.id] AS labels, properties(r) AS own');
    return [...nodes.records, ...edges.records].map((row) => write(row.get('labels'), row.get('own'))).sort();
  } finally {
    await session.close();
    await driver.close();
  }
}
