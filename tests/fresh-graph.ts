import { inject } from 'vitest';
import { createDriver } from '../src/graph/connect.js';
import type { Graph } from '../src/graph/graph.js';
import { openGraph } from '../src/graph/open.js';
import { readSettings, type Settings } from '../src/settings.js';

/** Settings that lead to the tests' Neo4j, and to nothing of the person who runs them. */
export function testSettings(env: NodeJS.ProcessEnv = {}): Settings {
  const { uri, username, password } = inject('neo4j');
  return readSettings({ ...env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
}

/** Wipes the tests' Neo4j, schema included, and opens it as a new graph. Test files take turns, so it is theirs alone. */
export async function resetGraph(): Promise<Graph> {
  await wipeNeo4j();
  return openGraph(testSettings());
}

/** Removes everything: nodes, relationships, constraints and indexes. */
export async function wipeNeo4j(): Promise<void> {
  const driver = createDriver(inject('neo4j'));
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const [show, drop] of [
      ['SHOW CONSTRAINTS YIELD name', 'CONSTRAINT'],
      ["SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", 'INDEX'],
    ] as const) {
      const found = await session.run(`${show} RETURN name`);
      for (const record of found.records) await session.run(`DROP ${drop} \`${String(record.get('name'))}\` IF EXISTS`);
    }
  } finally {
    await session.close();
    await driver.close();
  }
}
