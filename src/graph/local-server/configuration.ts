import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';

const mebibyte = 1024 * 1024;

export interface ServerFolders {
  /** Everything of the managed server below TUPU_HOME. */
  readonly root: string;
  readonly conf: string;
  readonly logFile: string;
  readonly pidFile: string;
  readonly passwordFile: string;
}

export function serverFolders(home: string): ServerFolders {
  const root = join(home, 'neo4j');
  return {
    root,
    conf: join(root, 'conf'),
    logFile: join(root, 'logs', 'console.log'),
    pidFile: join(root, 'java.pid'),
    passwordFile: join(root, 'password'),
  };
}

/** Heap and page cache in MiB: a share of the machine's memory, within what a laptop can spare and an import needs. */
export function chooseMemory(totalBytes: number = totalmem()): { heap: number; pageCache: number } {
  const share = (part: number, low: number, high: number): number =>
    Math.min(high, Math.max(low, Math.floor((totalBytes * part) / mebibyte)));
  return { heap: share(1 / 6, 512, 2048), pageCache: share(1 / 12, 128, 1024) };
}

/** MB of the heap that one transaction may have. */
const transactionMegabytes = (heap: number): number => Math.max(256, Math.floor(heap / 4));

/** The text of neo4j.conf: loopback only, Bolt only, no usage report, no reading of files or addresses from Cypher. */
export function writeConfiguration(folders: ServerFolders, boltPort: number): string {
  const { heap, pageCache } = chooseMemory();
  // Backslashes are escapes in a properties file, so paths are written with slashes on every system.
  const path = (...parts: string[]): string => join(folders.root, ...parts).replaceAll('\\', '/');
  return [
    `server.directories.data=${path('data')}`,
    `server.directories.logs=${path('logs')}`,
    `server.directories.run=${path('run')}`,
    `server.directories.import=${path('import')}`,
    `server.directories.plugins=${path('plugins')}`,
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    // What Neo4j counts of one transaction; an import's batches need a fraction of it.
    `db.memory.transaction.max=${transactionMegabytes(heap)}m`,
    `server.memory.pagecache.size=${pageCache}m`,
    // Stopping waits for connections that our own driver has closed already.
    'internal.server.bolt.connection_shutdown_wait_time=500ms',
    'internal.server.bolt.thread_pool_shutdown_wait_time=500ms',
    // By default 2: each name of a long import would be rewritten at every doubling of what was written.
    'internal.dbms.index.lucene.merge_factor=10',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=64m size',
    '',
  ].join('\n');
}

const moduleOpenings = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].map(
  (name) => `--add-opens=${name}=ALL-UNNAMED`,
);

/** What a server is started for. */
export interface ServerWork {
  readonly cores: number;
  /** Some hundred thousand rows to write: what pays only after a minute of work is worth it. */
  readonly isLong: boolean;
}

/**
 * On few cores the optimising compiler would take the time that the start needs, some 10 s of processor time until the
 * first answer, and the counters that it decides by slow down all that runs before; more cores do it on the side. A
 * row of a register costs half with it, once some 30,000 are in, which makes up for that after 100,000.
 */
function chooseCompiler({ cores, isLong }: ServerWork): string[] {
  return cores <= 4 && !isLong ? ['-XX:TieredStopAtLevel=1'] : [];
}

/**
 * A reader's query may fill the heap with one list, which Neo4j does not count. Then that query must fail and the rest go
 * on: the parallel collector alone gives up when it works in vain (the serial one went on for minutes, and nothing else
 * ran), and Java must not end (-XX:+ExitOnOutOfMemoryError).
 */
const collectorOptions = [
  '-XX:+UseParallelGC',
  '-XX:ParallelGCThreads=2',
  '-XX:GCTimeLimit=80',
  '-XX:GCHeapFreeLimit=8',
];

/** Java's arguments for the server itself. */
export function serverArguments(
  lib: string,
  folders: ServerFolders,
  { cores = availableParallelism(), isLong = false }: Partial<ServerWork> = {},
): string[] {
  const { heap } = chooseMemory();
  return [
    ...moduleOpenings,
    ...collectorOptions,
    ...chooseCompiler({ cores, isLong }),
    '-Xms256m',
    `-Xmx${heap}m`,
    '-Dfile.encoding=UTF-8',
    '-cp',
    join(lib, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folders.root}`,
    `--config-dir=${folders.conf}`,
    '--console-mode',
  ];
}
