import { DatabaseError } from '../errors.js';
import type { Settings } from '../settings.js';
import { type Access, canConnect, checkServer, createDriver } from './connect.js';
import { createDatabase } from './database.js';
import { hasUnreadDefinitions, readDefinitions } from './definitions.js';
import type { Graph } from './graph.js';
import { findOwner, takeOwnerLock } from './local-server/owner-lock.js';
import { readServerFile } from './local-server/server-file.js';
import { startLocalServer } from './local-server/start.js';
import { migrate } from './migrate.js';
import { createReader } from './reader.js';
import { readHeadlineRule, settleHeadline } from './settle-headline.js';
import { createWriter } from './writer.js';

export interface OpenOptions {
  /** Hears one line for each step that takes time, with how long it took. */
  readonly onProgress?: (message: string) => void;
  /** Some hundred thousand rows are to be written: a server that is started for them is set up for that. */
  readonly isLong?: boolean;
}

interface Found {
  readonly access: Access;
  /** Stops what was started for this connection; another owner's server is left alone. */
  stop(): Promise<void>;
}

const ownerPatienceMs = 150_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The server of a running owner, once it answers; undefined as soon as there is no owner. */
async function joinOwner(home: string, onProgress: (message: string) => void): Promise<Access | undefined> {
  let told = false;
  for (const deadline = Date.now() + ownerPatienceMs; Date.now() < deadline; ) {
    const owner = await findOwner(home);
    if (owner === undefined) return undefined;
    const server = await readServerFile(home);
    if (server?.pid === owner && (await canConnect(server, 5000))) return server;
    if (!told) onProgress(`waiting for the Neo4j of Tupu process ${owner}, which is starting or stopping`);
    told = true;
    await pause(250);
  }
  throw new DatabaseError(
    'owner-silent',
    `the Tupu process that holds ${home}/owner.lock has a Neo4j that does not answer; stop that process and try again`,
  );
}

async function findNeo4j(settings: Settings, onProgress: (message: string) => void, isLong: boolean): Promise<Found> {
  if (settings.neo4j) return { access: settings.neo4j, stop: async () => {} };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const shared = await joinOwner(settings.home, onProgress);
    if (shared) return { access: shared, stop: async () => {} };
    const lock = await takeOwnerLock(settings.home);
    if (!lock) continue;
    try {
      const server = await startLocalServer(settings, lock, onProgress, { isLong });
      return { access: server, stop: server.stop };
    } catch (error) {
      await lock.release();
      throw error;
    }
  }
  throw new DatabaseError('owner-race', `several Tupu processes are starting Neo4j in ${settings.home}; try again`);
}

/**
 * Opens the graph: the Neo4j of NEO4J_URI, else a running Tupu's local server, else a local server of our own, which
 * `close()` stops again. Migrations are applied. Throws DatabaseError that says what is missing and how to get it.
 */
export async function openGraph(settings: Settings, options: OpenOptions = {}): Promise<Graph> {
  const onProgress = options.onProgress ?? (() => {});
  const { access, stop } = await findNeo4j(settings, onProgress, options.isLong === true);
  const driver = createDriver(access);
  let closeReaders = (): void => {};
  const close = async (): Promise<void> => {
    closeReaders();
    await driver.close();
    await stop();
  };
  try {
    const version = await checkServer(driver, access, settings.database);
    const plain = createDatabase(driver, access, version, settings.database);
    const begun = Date.now();
    const applied = await migrate(plain);
    if (applied.length > 0)
      onProgress(`migrated: ${applied.join(', ')} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    const stored = await readHeadlineRule(plain);
    const rule = settings.headline ?? stored ?? 'latest';
    const database = createDatabase(driver, access, version, settings.database, rule);
    closeReaders = () => database.readers.close();
    const writer = createWriter(database);
    if (rule !== stored) {
      const settled = await writer.withLease('choosing headline figures', () => settleHeadline(database));
      if (settled > 0) onProgress(`headline figures: ${rule}, ${settled} edges and things on which sources differ`);
    }
    if (await hasUnreadDefinitions(database)) {
      const texts = await writer.withLease('reading definitions', () => readDefinitions(database));
      onProgress(`read ${texts} texts again for the short names that they define`);
    }
    return { address: access.uri, ...createReader(database), ...writer, close };
  } catch (error) {
    await close();
    throw error;
  }
}
