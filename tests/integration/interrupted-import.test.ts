import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { makeNumberedRegister, numberedMapping } from '../../scripts/made-up/numbered-register.js';
import { makeRandom } from '../../scripts/made-up/random.js';
import type { Graph } from '../../src/graph/graph.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';
import { dumpGraph } from './dump-graph.js';

/** How often the import is killed; each at a point that nobody chose, and the same ones for the same seed. */
const kills = Number(process.env.TUPU_TEST_KILLS ?? 2);
const random = makeRandom(Number(process.env.TUPU_TEST_SEED ?? Date.now() % 1_000_000));
const rows = 4300;
const folder = mkdtempSync(join(tmpdir(), 'tupu-interrupted-'));
const [table, mapping] = [join(folder, 'register.csv'), join(folder, 'register.yaml')];
let graph: Graph;

beforeAll(() => {
  writeFileSync(table, makeNumberedRegister(rows));
  writeFileSync(mapping, numberedMapping);
});
afterAll(async () => {
  await graph?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A graph that a newspaper has named two of the register's firms in. */
async function beginGraph(): Promise<void> {
  await graph?.close();
  graph = await resetGraph();
  await loadGazetteer(graph);
  const text = '5月20日，测试企业0000077有限公司在涪陵高新区投资3亿元建设己二酸项目，测试企业0004200有限公司供应设备。';
  const page = { fileName: 'page.txt', bytes: new TextEncoder().encode(text), details: { publishedOn: '2024-05-21' } };
  await importSources(graph, [page]);
}

function startImport(): {
  child: ChildProcess;
  reading: Promise<void>;
  ended: Promise<number | null>;
  said: () => string;
} {
  const { uri, username, password } = inject('neo4j');
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, TUPU_HOME: folder };
  const child = spawn(process.execPath, ['bin/tupu.js', 'import', table, '--mapping', mapping, '--json'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let told = '';
  const reading = new Promise<void>((resolve) => {
    child.stderr?.on('data', (piece: Buffer) => {
      told += piece.toString();
      if (told.includes('reading')) resolve();
    });
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  return { child, reading: Promise.race([reading, ended.then(() => undefined)]), ended, said: () => told.slice(-2000) };
}

it('is the same graph as in one go, wherever an import of a register is killed', { timeout: 3_600_000 }, async () => {
  await beginGraph();
  const whole = startImport();
  await whole.reading;
  const begun = Date.now();
  expect(await whole.ended).toBe(0);
  let length = Date.now() - begun;
  const expected = await dumpGraph();
  expect(expected.filter((line) => line.startsWith('[["Claim"]')).length).toBeGreaterThan(rows);
  const points: string[] = [];
  while (points.length < kills) {
    await beginGraph();
    const cut = startImport();
    await cut.reading;
    const from = Date.now();
    const after = Math.round(random() * length);
    await Promise.race([new Promise((resolve) => setTimeout(resolve, after)), cut.ended]);
    if (cut.child.exitCode !== null) {
      // It was done before: a server that has run for a while is faster than in the first import.
      length = Math.min(length, Date.now() - from);
      continue;
    }
    // The whole group: the command runs in a child of its own.
    process.kill(-(cut.child.pid ?? 0), 'SIGKILL');
    await cut.ended;
    const left = (await dumpGraph()).length;
    const again = startImport();
    points.push(`killed after ${after} of ${length} ms with ${left} of ${expected.length} nodes and relationships`);
    expect(await again.ended, `${points.join('\n')}\n${again.said()}`).toBe(0);
    const got = await dumpGraph();
    expect(got.length, points.at(-1)).toBe(expected.length);
    expect(got.filter((line, at) => line !== expected[at]).slice(0, 3), points.at(-1)).toEqual([]);
  }
  console.log(points.join('\n'));
});
