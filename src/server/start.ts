import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../graph/graph.js';
import { openGraph } from '../graph/open.js';
import type { Settings } from '../settings.js';
import { listen } from './listen.js';

const viewerFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

export interface StartOptions {
  /** The user asked for this very port, so another one won't do. */
  readonly portIsGiven: boolean;
  readonly onProgress: (message: string) => void;
  /** Called with what to stop as soon as there is something to stop, so that a start can be broken off. */
  readonly onStarted: (stop: () => Promise<void>) => void;
}

/** Until the graph is there, every request is told to come back. */
const answerStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'application/json', 'Retry-After': '2' });
  response.end(JSON.stringify({ error: { code: 'starting', message: 'Tupu is starting; try again in a moment' } }));
};

/**
 * Brings up everything: the port, Neo4j, migrations, districts, the API, samples, the viewer. Answers the address.
 * The port is taken first, so that a wrong one is told before anything is downloaded or started.
 */
export async function startServer(settings: Settings, options: StartOptions): Promise<string> {
  const { onProgress } = options;
  const stops: Array<() => Promise<void>> = [];
  options.onStarted(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });
  let answer: RequestListener = answerStarting;
  const server = createServer((request, response) => answer(request, response));
  const port = await listen(server, { ...settings, portIsGiven: options.portIsGiven });
  if (settings.port !== 0 && port !== settings.port) onProgress(`port ${settings.port} is taken: using ${port}`);
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  // Java starts while most of our own program is still being read.
  const [
    graph,
    { pino },
    { buildViewer },
    { loadGazetteer },
    { createImportJobs },
    { UploadedTables },
    { SavedMappings },
    { createApp },
  ] = await Promise.all([
    openGraph(settings, { onProgress }).then((opened) => {
      stops.push(() => opened.close());
      return opened;
    }),
    import('pino'),
    import('../../scripts/build-viewer.js'),
    import('../pipeline/load-gazetteer.js'),
    import('../jobs/import-jobs.js'),
    import('../jobs/uploaded-tables.js'),
    import('../kept/saved-mappings.js'),
    import('./app.js'),
  ]);
  const viewer = buildViewer({ onProgress }).catch((error) => {
    onProgress(`the viewer could not be built, only the API is served: ${String(error)}`);
  });
  await loadGazetteer(graph, onProgress);

  const logger = pino({ level: settings.logLevel }, pino.destination(2));
  const jobs = createImportJobs({ graph, home: settings.home, logger });
  stops.push(() => jobs.close());
  const tables = new UploadedTables(settings.home);
  await tables.sweep();
  const mappings = new SavedMappings(settings.home);
  answer = createApp({ graph, settings, jobs, tables, mappings, viewerFolder, logger });
  if (settings.samples) await importSamples(graph, onProgress);
  const resumed = await jobs.resume();
  if (resumed > 0) onProgress(`going on with ${resumed} imports that an earlier stop cut off`);
  await viewer;
  return `http://${toUrlHost(settings.host)}:${port}`;
}

/** Only a graph without any document gets the samples: who took them back does not want them again. */
async function importSamples(graph: Graph, onProgress: (message: string) => void): Promise<void> {
  const documents = await graph.documents();
  if (documents.some(({ kind }) => kind !== 'gazetteer')) return;
  const { importSources } = await import('../pipeline/import-sources.js');
  const { readSamples } = await import('./samples.js');
  const samples = await readSamples();
  onProgress(`importing ${samples.length} samples`);
  const report = await importSources(graph, samples, { onProgress: () => {} });
  const claims = report.documents.reduce((sum, document) => sum + document.claims.created, 0);
  onProgress(
    `samples imported: ${report.documents.length} documents, ${claims} claims, ${report.issues.length} issues`,
  );
}

/** An address that a browser on this machine can open. */
function toUrlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
