import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DatabaseError } from '../../errors.js';
import { type Access, canConnect } from '../connect.js';
import {
  adminArguments,
  type ServerFolders,
  serverArguments,
  serverFolders,
  writeConfiguration,
} from './configuration.js';
import { ensureJars, lastLines, neo4jVersion } from './download.js';
import { findJava, runProgram } from './java.js';
import { isRunning, type OwnerLock } from './owner-lock.js';
import { findFreePort } from './port.js';
import { removeServerFile, writeServerFile } from './server-file.js';

/** A managed server that this process owns. */
export interface LocalServer extends Access {
  /** Closes the store, waits for Java to end, and lets the next owner in. */
  stop(): Promise<void>;
}

const boltPort = 7687;
const readyWithinMs = 90_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The server's password, generated once for each data folder. It is set before the file is kept, so a fault repeats it. */
async function ensurePassword(java: string, lib: string, folders: ServerFolders): Promise<string> {
  if (existsSync(folders.passwordFile)) return (await readFile(folders.passwordFile, 'utf8')).trim();
  const password = randomBytes(24).toString('base64url');
  // A file of an earlier, interrupted start would make Neo4j keep that start's password.
  await rm(join(folders.root, 'data', 'dbms', 'auth.ini'), { force: true });
  const output = await runProgram(
    java,
    adminArguments(lib, folders, ['dbms', 'set-initial-password', password]),
    60_000,
  );
  if (output.code !== 0)
    throw new DatabaseError('no-password', `Neo4j's initial password could not be set: ${lastLines(output.text, 5)}`);
  await writeFile(`${folders.passwordFile}.new`, password, { mode: 0o600 });
  await rename(`${folders.passwordFile}.new`, folders.passwordFile);
  return password;
}

/** A Java of an owner that was killed may still be closing its store. */
async function waitForFormerJava(folders: ServerFolders, onProgress: (message: string) => void): Promise<void> {
  const pid = Number(await readFile(folders.pidFile, 'utf8').catch(() => '0'));
  if (!pid || !isRunning(pid)) return;
  onProgress(`waiting for the former Neo4j (pid ${pid}) to stop`);
  for (const deadline = Date.now() + 35_000; isRunning(pid) && Date.now() < deadline; ) await pause(100);
}

function startSupervisor(java: string, lib: string, folders: ServerFolders): ChildProcess {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const script = fileURLToPath(new URL('./supervisor.ts', import.meta.url));
  const job = {
    command: java,
    args: serverArguments(lib, folders),
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

async function waitUntilReady(access: Access, supervisor: ChildProcess, folders: ServerFolders): Promise<void> {
  for (const deadline = Date.now() + readyWithinMs; Date.now() < deadline; ) {
    if (supervisor.exitCode !== null || supervisor.signalCode !== null) {
      const log = await readFile(folders.logFile, 'utf8').catch(() => '');
      throw new DatabaseError(
        'server-ended',
        `Neo4j ended while it started; ${folders.logFile} says:\n${lastLines(log, 12)}`,
      );
    }
    if (await canConnect(access, 2000)) return;
    await pause(150);
  }
  throw new DatabaseError('server-slow', `Neo4j was not ready after ${readyWithinMs / 1000} s; see ${folders.logFile}`);
}

/** Starts the managed server of this data folder, whose lock the caller holds and hands over. Throws DatabaseError. */
export async function startLocalServer(
  places: { readonly home: string; readonly cache: string },
  lock: OwnerLock,
  onProgress: (message: string) => void,
): Promise<LocalServer> {
  const folders = serverFolders(places.home);
  const java = await findJava(process.env);
  const lib = await ensureJars(places.cache, onProgress);
  const begun = Date.now();
  onProgress(`starting Neo4j ${neo4jVersion} (Java ${java.version}), data in ${folders.root}`);
  for (const folder of ['conf', 'data', 'logs', 'run', 'import', 'plugins'])
    await mkdir(join(folders.root, folder), { recursive: true, mode: 0o700 });
  await waitForFormerJava(folders, onProgress);
  const port = await findFreePort(boltPort);
  await writeFile(join(folders.conf, 'neo4j.conf'), writeConfiguration(folders, port), { mode: 0o600 });
  const password = await ensurePassword(java.command, lib, folders);
  await rm(folders.logFile, { force: true });
  const supervisor = startSupervisor(java.command, lib, folders);
  // The pipe's far end may go first; that is noticed as the exit.
  supervisor.stdin?.on('error', () => {});
  const ended = new Promise<void>((resolve) => supervisor.once('exit', () => resolve()));
  const access: Access = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
  const stop = async (): Promise<void> => {
    await removeServerFile(places.home);
    supervisor.ref();
    supervisor.stdin?.end();
    await ended;
    await lock.release();
  };
  try {
    await waitUntilReady(access, supervisor, folders);
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
