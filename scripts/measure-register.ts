/**
 * Imports a made-up register of firms and measures it: rows a second, memory of our process, and the rate beside a bare
 * `UNWIND … MERGE` of the same rows by the driver alone; of both also the processor time, which does not depend on what
 * else the machine does.
 *   TUPU_HOME=/tmp/measure npx tsx scripts/measure-register.ts 100000 [--bare-only | --import-only] [--seed=N]
 * `--seed` makes other firms than an earlier measurement in the same graph. A line for each 10,000 rows: seconds, rows,
 * and since the line before rows a second, our most MB, and processor time a row of Neo4j and of this process in ms.
 */
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
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
import { importSources } from '../src/pipeline/import-sources.js';
import { loadGazetteer } from '../src/pipeline/load-gazetteer.js';
import { readSettings } from '../src/settings.js';
import { inPieces, registerLines, registerMapping } from './made-up/registers.js';

const rows = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv.find((word) => word.startsWith('--seed='))?.slice(7) ?? 1);
/** More would measure nothing else. */
const bareRows = Math.min(rows, 100_000);
const settings = readSettings(process.env);
mkdirSync(settings.home, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'tupu-register-'));
const file = join(folder, 'register.csv');
const seconds = (since: number) => (Date.now() - since) / 1000;

const megabytes = (size: number) => Math.round(size / 1024 / 1024);

/** Processor time a row from now on, in ms: of this process and, where it is ours and Linux tells, of Neo4j. */
function startWatches(home: string): (rows: number) => { readonly ours: number; readonly neo4j?: number } {
  const java = () => {
    try {
      const pid = readFileSync(join(home, 'neo4j', 'run', 'neo4j.pid'), 'utf8').trim();
      const [, , , , , , , , , , , user, system] =
        readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      // Ticks of 10 ms, as Linux counts them everywhere.
      return (Number(user) + Number(system)) * 10;
    } catch {
      return undefined;
    }
  };
  const [own, other] = [process.cpuUsage(), java()];
  return (rows) => {
    const aRow = (ms: number) => Number((ms / rows).toFixed(3));
    const { user, system } = process.cpuUsage(own);
    const now = java();
    return {
      ours: aRow((user + system) / 1000),
      ...(now === undefined || other === undefined ? {} : { neo4j: aRow(now - other) }),
    };
  };
}

/** The same rows, 100,000 at most, by the driver alone: no evidence, no names to search by, no who is who. */
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
    let left = bareRows + 1;
    for await (const line of input.readLines()) {
      if (left === 0) break;
      left -= 1;
      const [name = '', uscc = '', , capital = '', established = '', status = '', , , place = ''] = line.split(',');
      if (!isFirst) batch.push({ name, uscc, capital, established, status, place });
      isFirst = false;
      if (batch.length === 10_000) await flush();
    }
    if (batch.length > 0) await flush();
    await input.close();
    return bareRows / seconds(begun);
  } finally {
    await session.close();
    await driver.close();
  }
}

try {
  await pipeline(Readable.from(inPieces(registerLines(rows, seed))), createWriteStream(file));
  console.log(`${rows} rows, ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB`);
  const graph = await openGraph(settings, { onProgress: (message) => console.log(message), isLong: rows >= 100_000 });
  try {
    await loadGazetteer(graph);
    const access = settings.neo4j ?? (await readServerFile(settings.home));
    if (access === undefined) throw new Error('no Neo4j is found');
    const bareSpent = startWatches(settings.home);
    const bare = process.argv.includes('--import-only') ? undefined : await loadBare(access);
    if (bare !== undefined) console.log(`bare UNWIND: ${Math.round(bare)} rows a second`, bareSpent(bareRows));
    if (!process.argv.includes('--bare-only')) {
      const begun = Date.now();
      let [most, mostSince] = [0, 0];
      let told = { rows: 0, seconds: 0 };
      const spent = startWatches(settings.home);
      let since = startWatches(settings.home);
      const watch = setInterval(() => {
        mostSince = Math.max(mostSince, process.memoryUsage.rss());
        most = Math.max(most, mostSince);
      }, 250);
      const [source] = await readSourceFiles([file], {});
      if (source === undefined) throw new Error('no source');
      const mapping = parseMapping(registerMapping, 'register.yaml');
      const report = await importSources(graph, [{ ...source, mapping }], {
        onProgress: ({ rows: done }) => {
          if (done === undefined || done.done - told.rows < 10_000) return;
          const [now, more] = [seconds(begun), done.done - told.rows];
          const { neo4j, ours } = since(more);
          const rate = Math.round(more / (now - told.seconds));
          console.log([Math.round(now), done.done, rate, megabytes(mostSince), neo4j ?? '–', ours].join(', '));
          told = { rows: done.done, seconds: now };
          mostSince = 0;
          since = startWatches(settings.home);
        },
      });
      clearInterval(watch);
      const rate = rows / seconds(begun);
      console.log(
        JSON.stringify({
          rows,
          seconds: Math.round(seconds(begun)),
          rowsPerSecond: Math.round(rate),
          mostMemoryMb: megabytes(most),
          msARow: spent(rows),
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
