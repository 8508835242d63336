import { inject } from 'vitest';
import type { Graph } from '../src/graph/graph.js';
import { openGraph } from '../src/graph/open.js';
import { readSettings, type Settings } from '../src/settings.js';
import { emptyNeo4j } from './wipe-neo4j.js';

/** Settings that lead to the tests' Neo4j, and to nothing of the person who runs them. */
export function testSettings(env: NodeJS.ProcessEnv = {}): Settings {
  const { uri, username, password } = inject('neo4j');
  return readSettings({ ...env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
}

/** Empties the tests' Neo4j and opens it as a new graph. Test files take turns, so it is theirs alone. */
export async function resetGraph(): Promise<Graph> {
  await emptyNeo4j(inject('neo4j'));
  return openGraph(testSettings());
}
