/**
 * `npm run bench`: our figures beside those of a plain reference, measured in one run on one machine, since only their
 * ratio means the same on another.
 *
 *   npm run bench -- [--json] [--here]
 *   npm run bench -- --frames [--json]
 *   npm run bench -- --viewer http://127.0.0.1:3000
 *
 * Without `--here` the samples are loaded into a temporary Neo4j; with it the graph of TUPU_HOME or NEO4J_URI is asked,
 * which must hold the samples. With `--frames` it measures how fast pictures of 10,000 and 50,000 nodes move instead:
 * a browser is all that takes. With `--viewer` it measures the viewer of a running server: opening, expanding, how long
 * layouts keep the page from listening, and memory.
 */
import { withTemporaryGraph } from '../src/evaluation/temporary-graph.js';
import { createDriver } from '../src/graph/connect.js';
import type { Graph } from '../src/graph/graph.js';
import { readServerFile } from '../src/graph/local-server/server-file.js';
import { openGraph } from '../src/graph/open.js';
import { importSources } from '../src/pipeline/import-sources.js';
import { loadGazetteer } from '../src/pipeline/load-gazetteer.js';
import { readSamples } from '../src/server/samples.js';
import { readSettings, type Settings } from '../src/settings.js';
import { measureAsking } from './asking.js';
import type { Benchmark } from './benchmark.js';
import { measureFrames } from './moving-picture.js';
import { measureViewer } from './viewer-times.js';

const words = process.argv.slice(2);
const flags = new Set(words);
const progress = (message: string): void => void process.stderr.write(`${message}\n`);

async function measure(graph: Graph, settings: Settings): Promise<readonly Benchmark[]> {
  const access = settings.neo4j ?? (await readServerFile(settings.home));
  if (access === undefined) throw new Error(`no server.json in ${settings.home}: start Tupu there, or set NEO4J_URI`);
  const driver = createDriver(access);
  try {
    return await measureAsking(graph, driver);
  } finally {
    await driver.close();
  }
}

async function measureHere(): Promise<readonly Benchmark[]> {
  const settings = readSettings(process.env);
  const graph = await openGraph(settings, { onProgress: progress });
  try {
    return await measure(graph, settings);
  } finally {
    await graph.close();
  }
}

async function compareAll(): Promise<readonly Benchmark[]> {
  if (flags.has('--frames')) return measureFrames();
  if (flags.has('--here')) return measureHere();
  return withTemporaryGraph(readSettings(process.env), progress, async (graph, settings) => {
    await loadGazetteer(graph, progress);
    await importSources(graph, await readSamples(), { onProgress: () => {} });
    return measure(graph, settings);
  });
}

if (flags.has('--viewer')) {
  const address = words[words.indexOf('--viewer') + 1];
  if (address === undefined) throw new Error('--viewer: say where Tupu runs, such as http://127.0.0.1:3000');
  process.stdout.write(`${JSON.stringify(await measureViewer(address), null, 2)}\n`);
} else {
  const results = await compareAll();
  if (flags.has('--json')) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else
    for (const { name, unit, ours, reference, referenceName, ratio } of results)
      process.stdout.write(`${name}: ${ours} ${unit}; ${referenceName}: ${reference} ${unit}; ratio ${ratio}\n`);
}
