/**
 * Imports a made-up register of firms and measures it: rows a second, memory of our process, and the rate beside a bare
 * `UNWIND … MERGE` of the same rows by the driver alone.
 *   TUPU_HOME=/tmp/measure npx tsx scripts/measure-register.ts 100000 [--bare-only | --import-only] [--from=N]
 * `--from` makes other firms than an earlier measurement in the same graph.
 */
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readSourceFiles } from '../src/cli/source-files.js';
import { createDriver } from '../src/graph/connect.js';
import { readServerFile } from '../src/graph/local-server/server-file.js';
import { openGraph } from '../src/graph/open.js';
import { parseMapping } from '../src/importers/table/mapping/parse-mapping.js';
import { importSources, loadGazetteer } from '../src/pipeline.js';
import { readSettings } from '../src/settings.js';
import { registerLines, registerMapping } from '../tests/integration/register-table.js';

const rows = Number(process.argv[2] ?? 100_000);
const from = Number(process.argv.find((word) => word.startsWith('--from='))?.slice(7) ?? 0);
const settings = readSettings(process.env);
mkdirSync(settings.home, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'tupu-register-'));
const file = join(folder, 'register.csv');
const seconds = (since: number) => (Date.now() - since) / 1000;

async function* lines(): AsyncIterable<string> {
  let text = '';
  for (const line of registerLines(rows, from)) {
    text += `${line}\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** The same rows by the driver alone: no evidence, no names to search by, no who is who. */
async function loadBare(access: Parameters<typeof createDriver>[0]): Promise<number> {
  const driver = createDriver(access);
  const session = driver.session();
  try {
    await session.run('CREATE CONSTRAINT bare_firm IF NOT EXISTS FOR (f:BareFirm) REQUIRE f.uscc IS UNIQUE');
    await session.run('CREATE CONSTRAINT bare_place IF NOT EXISTS FOR (p:BarePlace) REQUIRE p.name IS UNIQUE');
    const begun = Date.now();
    let batch: Record<string, string>[] = [];
    const flush = async () => {
      await session.executeWrite((transaction) =>
        transaction.run(
          `UNWIND $batch AS row MERGE (f:BareFirm {uscc: row.uscc})
           SET f.name = row.name, f.capital = row.capital, f.established = row.established, f.status = row.status
           MERGE (p:BarePlace {name: row.place}) MERGE (f)-[:REGISTERED_IN]->(p)`,
          { batch },
        ),
      );
      batch = [];
    };
    const input = await open(file);
    let isFirst = true;
    for await (const line of input.readLines()) {
      const [name = '', uscc = '', capital = '', established = '', status = '', place = ''] = line.split(',');
      if (!isFirst) batch.push({ name, uscc, capital, established, status, place });
      isFirst = false;
      if (batch.length === 10_000) await flush();
    }
    if (batch.length > 0) await flush();
    return rows / seconds(begun);
  } finally {
    await session.close();
    await driver.close();
  }
}

try {
  await pipeline(Readable.from(lines()), createWriteStream(file));
  console.log(`${rows} rows, ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB`);
  const graph = await openGraph(settings, { onProgress: (message) => console.log(message) });
  try {
    await loadGazetteer(graph);
    const access = settings.neo4j ?? (await readServerFile(settings.home));
    if (access === undefined) throw new Error('no Neo4j is found');
    const bare = process.argv.includes('--import-only') ? undefined : await loadBare(access);
    if (bare !== undefined) console.log(`bare UNWIND: ${Math.round(bare)} rows a second`);
    if (!process.argv.includes('--bare-only')) {
      const begun = Date.now();
      let most = 0;
      let told = 0;
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage().rss);
      }, 250);
      const [source] = await readSourceFiles([file], {});
      if (source === undefined) throw new Error('no source');
      const mapping = parseMapping(registerMapping, 'register.yaml');
      const report = await importSources(graph, [{ ...source, mapping }], {
        onProgress: ({ message, rows: done }) => {
          if (done === undefined || done.done - told < rows / 20) return;
          told = done.done;
          const { rss, heapUsed, external } = process.memoryUsage();
          const megabytes = (size: number) => Math.round(size / 1024 / 1024);
          console.log(
            `${message}; ${megabytes(rss)} MB (heap ${megabytes(heapUsed)}, beside it ${megabytes(external)})`,
          );
        },
      });
      clearInterval(watch);
      const rate = rows / seconds(begun);
      console.log(
        JSON.stringify({
          rows,
          seconds: Math.round(seconds(begun)),
          rowsPerSecond: Math.round(rate),
          mostMemoryMb: Math.round(most / 1024 / 1024),
          issues: report.issueCount,
          edges: report.edges.created,
          ...(bare === undefined
            ? {}
            : { bareRowsPerSecond: Math.round(bare), timesSlower: Number((bare / rate).toFixed(1)) }),
        }),
      );
    }
  } finally {
    await graph.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
