import type { Graph } from '../graph/graph.js';
import { readSettings, type Settings } from '../settings.js';
import { createProgress } from './output.js';

/**
 * Opens the graph for one command and closes it at its end, which stops a local Neo4j that this command started.
 * Ctrl-C aborts `signal`; a second one ends the process at once.
 */
export async function withGraph<T>(
  work: (
    graph: Graph,
    context: { signal: AbortSignal; progress: (message: string) => void; settings: Settings },
  ) => Promise<T>,
  options: { readonly isLong?: boolean } = {},
): Promise<T> {
  const settings = readSettings(process.env);
  const progress = createProgress();
  const abort = new AbortController();
  const stop = () => {
    if (abort.signal.aborted) process.exit(130);
    progress('stopping');
    abort.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    // Loaded only now: help and wrong usage answer without the database's driver.
    const { openGraph } = await import('../graph/open.js');
    const graph = await openGraph(settings, { ...options, onProgress: progress });
    try {
      return await work(graph, { signal: abort.signal, progress, settings });
    } finally {
      await graph.close();
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
