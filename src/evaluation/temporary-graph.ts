import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.js';
import { openGraph } from '../graph/open.js';
import type { Settings } from '../settings.js';

/**
 * Gives `work` an empty graph on a managed local server of its own, in a temporary folder that is removed afterwards.
 * `work` hears the settings of that server too. The user's graph is never touched, nor a Neo4j named in NEO4J_URI;
 * only the cache of downloads is shared.
 */
export async function withTemporaryGraph<T>(
  settings: Settings,
  progress: (message: string) => void,
  work: (graph: Graph, settings: Settings) => Promise<T>,
): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'tupu-evaluation-'));
  try {
    const own = { ...settings, neo4j: undefined, database: undefined, home };
    const graph = await openGraph(own, { onProgress: progress });
    try {
      return await work(graph, own);
    } finally {
      await graph.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
