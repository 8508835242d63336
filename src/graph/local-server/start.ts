import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DatabaseError } from '../../errors.js';
import { type Access, canConnect } from '../connect.js';
import {
  type ServerFolders,
  type ServerWork,
  serverArguments,
  serverFolders,
  writeConfiguration,
} from './configuration.js';
import { ensureJars, lastLines, neo4jVersion } from './download.js';
import { ensurePassword } from './initial-password.js';
import { findJava } from './java.js';
import { isRunning, type OwnerLock } from './owner-lock.js';
import { findFreePort } from './port.js';
import { removeServerFile, writeServerFile } from './server-file.js';

/** A managed server that this process owns. */
export interface LocalServer extends Access {
  /** Closes the store, waits for Java to end, and lets the next owner in. */
  stop(): Promise<void>;
}

/** What is started, where and for what. */
interface Launch {
  readonly java: string;
  readonly lib: string;
  readonly folders: ServerFolders;
  readonly work: Partial<ServerWork>;
}

const boltPort = 7687;
const readyWithinMs = 180_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A Java of an owner that was killed may still be closing its store. */
async function waitForFormerJava(folders: ServerFolders, onProgress: (message: string) => void): Promise<void> {
  const pid = Number(await readFile(folders.pidFile, 'utf8').catch(() => '0'));
  if (!pid || !isRunning(pid)) return;
  onProgress(`waiting for the former Neo4j (pid ${pid}) to stop`);
  for (const deadline = Date.now() + 35_000; isRunning(pid) && Date.now() < deadline; ) await pause(100);
}

function startSupervisor({ java, lib, folders, work }: Launch): ChildProcess {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const script = fileURLToPath(new URL('./supervisor.ts', import.meta.url));
  const job = {
    command: java,
    args: serverArguments(lib, folders, work),
    logFile: folders.logFile,
    pidFile: folders.pidFile,
  };
  return spawn(process.execPath, ['--import', loader, script, JSON.stringify(job)], {
    // Its own process group: a Ctrl-C in the terminal is for the owner, which then closes the pipe.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
}

/** Another program took the port between our look and Neo4j's own. */
class PortTaken extends Error {}

async function waitUntilReady(access: Access, supervisor: ChildProcess, folders: ServerFolders): Promise<void> {
  for (const deadline = Date.now() + readyWithinMs; Date.now() < deadline; ) {
    if (supervisor.exitCode !== null || supervisor.signalCode !== null) {
      const log = await readFile(folders.logFile, 'utf8').catch(() => '');
      if (log.includes('PortBindException')) throw new PortTaken();
      throw new DatabaseError(
        'server-ended',
        `Neo4j ended while it started; ${folders.logFile} says:\n${lastLines(log, 12)}`,
      );
    }
    if (await canConnect(access, 5000)) return;
    await pause(150);
  }
  throw new DatabaseError('server-slow', `Neo4j was not ready after ${readyWithinMs / 1000} s; see ${folders.logFile}`);
}

interface Running {
  readonly access: Access;
  readonly supervisor: ChildProcess;
  stop(): Promise<void>;
}

async function startOnPort(launch: Launch, wantedPort: number): Promise<Running> {
  const { folders } = launch;
  const password = await ensurePassword(folders);
  const port = await findFreePort(wantedPort);
  await writeFile(join(folders.conf, 'neo4j.conf'), writeConfiguration(folders, port), { mode: 0o600 });
  await rm(folders.logFile, { force: true });
  const supervisor = startSupervisor(launch);
  // The pipe's far end may go first; that is noticed as the exit.
  supervisor.stdin?.on('error', () => {});
  const ended = new Promise<void>((resolve) => supervisor.once('exit', () => resolve()));
  const access: Access = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
  const stop = async (): Promise<void> => {
    supervisor.ref();
    supervisor.stdin?.end();
    await ended;
  };
  try {
    await waitUntilReady(access, supervisor, folders);
    return { access, supervisor, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startOnFreePort(launch: Launch): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnPort(launch, attempt === 1 ? boltPort : 0);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      if (attempt === 3)
        throw new DatabaseError('no-port', `Neo4j found no free port on 127.0.0.1; see ${launch.folders.logFile}`);
    }
  }
}

/** Starts the managed server of this data folder, whose lock the caller holds and hands over. Throws DatabaseError. */
export async function startLocalServer(
  places: { readonly home: string; readonly cache: string },
  lock: OwnerLock,
  onProgress: (message: string) => void,
  work: Partial<ServerWork> = {},
): Promise<LocalServer> {
  const folders = serverFolders(places.home);
  const java = await findJava(process.env);
  const lib = await ensureJars(places.cache, onProgress);
  const begun = Date.now();
  onProgress(`starting Neo4j ${neo4jVersion} (Java ${java.version}), data in ${folders.root}`);
  for (const folder of ['conf', 'data', 'logs', 'run', 'import', 'plugins'])
    await mkdir(join(folders.root, folder), { recursive: true, mode: 0o700 });
  await waitForFormerJava(folders, onProgress);
  const {
    access,
    supervisor,
    stop: stopJava,
  } = await startOnFreePort({
    java: java.command,
    lib,
    folders,
    work,
  });
  const stop = async (): Promise<void> => {
    await removeServerFile(places.home);
    await stopJava();
    await lock.release();
  };
  try {
    await writeServerFile(places.home, { pid: process.pid, ...access, startedAt: new Date().toISOString() });
  } catch (error) {
    await stop();
    throw error;
  }
  // The server must not keep a finished command alive; closing the pipe is what ends it.
  supervisor.unref();
  onProgress(`Neo4j is ready at ${access.uri} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return { ...access, stop };
}
