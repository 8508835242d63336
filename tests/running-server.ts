import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Graph } from '../src/graph/graph.js';
import { createImportJobs, type ImportJobs } from '../src/jobs/import-jobs.js';
import { UploadedTables } from '../src/jobs/uploaded-tables.js';
import { SavedMappings } from '../src/kept/saved-mappings.js';
import { loadGazetteer } from '../src/pipeline/load-gazetteer.js';
import { createApp } from '../src/server/app.js';
import { listen } from '../src/server/listen.js';
import { resetGraph, testSettings } from './fresh-graph.js';

/** Tupu's server on a fresh graph that knows the gazetteer alone, with a home folder and a port of its own. */
export interface RunningServer {
  readonly graph: Graph;
  readonly jobs: ImportJobs;
  readonly home: string;
  /** The address, without a closing slash. */
  readonly base: string;
  /** Stops the server and its jobs, and removes the home folder. */
  close(): Promise<void>;
}

/** Where `viewerFolder` is left out, the server serves its API alone. */
export async function startServer({ viewerFolder }: { readonly viewerFolder?: string } = {}): Promise<RunningServer> {
  const home = await mkdtemp(join(tmpdir(), 'tupu-server-'));
  const graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  const logger = pino({ level: 'silent' });
  const jobs = createImportJobs({ graph, home, logger });
  const server = createServer(
    createApp({
      graph,
      settings: testSettings({ TUPU_HOME: home }),
      jobs,
      tables: new UploadedTables(home),
      mappings: new SavedMappings(home),
      logger,
      viewerFolder: viewerFolder ?? join(home, 'no-viewer-yet'),
    }),
  );
  const port = await listen(server, { host: '127.0.0.1', port: 0, portIsGiven: true });
  return {
    graph,
    jobs,
    home,
    base: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await jobs.close();
      await graph.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
