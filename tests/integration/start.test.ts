import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serverFolders } from '../../src/graph/local-server/configuration.js';
import { isRunning } from '../../src/graph/local-server/owner-lock.js';
import { healthResponseSchema } from '../../src/model/api.js';
import { listen } from '../../src/server/listen.js';

const tupu = fileURLToPath(new URL('../../bin/tupu.js', import.meta.url));
const addressSchema = z.object({ port: z.number() });
const serverFileSchema = z.object({ pid: z.number(), uri: z.string() });

let home: string;
const started = new Set<ChildProcess>();

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  readonly output: () => string;
}

/** The environment of a machine without a Neo4j of its own; jars come from the usual cache. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('NEO4J_') && !/^TUPU_(?!CACHE)/.test(name),
  );
  return { ...Object.fromEntries(own), TUPU_HOME: home, TUPU_SAMPLES: 'off', ...settings };
}

function launch(settings: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, [tupu, 'serve'], { cwd: home, env: environment(settings) });
  started.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  return { child, output: () => output };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('close', (code) => resolve(code));
  });

/** Waits for the address, which is the last line. */
async function start(settings: Record<string, string> = {}): Promise<Started> {
  const { child, output } = launch({ TUPU_PORT: '0', ...settings });
  return waitForAddress(child, output);
}

async function waitForAddress(child: ChildProcess, output: () => string): Promise<Started> {
  for (let waited = 0; waited < 150_000; waited += 100) {
    const address = /图谱 Tupu {2}(http:\S+)\n$/.exec(output())?.[1];
    if (address !== undefined) return { child, address, output };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no address:\n${output()}`);
}

async function readHealth(address: string) {
  return healthResponseSchema.parse(await (await fetch(`${address}/api/health`)).json());
}

/** The process id of the Java that serves this home, where one runs. */
async function findJava(): Promise<number | undefined> {
  const pid = Number(await readFile(serverFolders(home).pidFile, 'utf8').catch(() => '0'));
  return pid > 0 && isRunning(pid) ? pid : undefined;
}

async function waitUntil(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 45_000; waited += 100) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain until ${what}`);
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tupu-start-'));
  return () => rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

afterEach(async () => {
  for (const child of started) {
    child.kill('SIGTERM');
    await ended(child);
  }
  started.clear();
});

describe('tupu serve with its own Neo4j', () => {
  it('starts, shares with a second start, stops all on Ctrl-C, and finds its data again', async () => {
    const first = await start();
    const health = await readHealth(first.address);
    expect(health.status).toBe('ok');
    expect(health.counts?.entities).toBeGreaterThan(3000);
    expect(first.output()).toMatch(/\d+\.\d s {2}.*Neo4j/);
    const file = join(home, 'server.json');
    expect((await stat(file)).mode & 0o077).toBe(0);
    const server = serverFileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    expect(server).toMatchObject({ pid: first.child.pid, uri: expect.stringContaining('127.0.0.1') });

    const second = await start();
    expect((await readHealth(second.address)).neo4j.address).toBe(server.uri);
    second.child.kill('SIGINT');
    expect(await ended(second.child)).toBe(0);
    expect((await readHealth(first.address)).status).toBe('ok');

    const java = await findJava();
    expect(java).toBeGreaterThan(0);
    first.child.kill('SIGINT');
    expect(await ended(first.child)).toBe(0);
    expect(await findJava()).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  }, 240_000);

  it('leaves no Java behind when it is killed outright, and starts again on the same data', async () => {
    const first = await start();
    const entities = (await readHealth(first.address)).counts?.entities;
    expect(await findJava()).toBeGreaterThan(0);
    first.child.kill('SIGKILL');
    await ended(first.child);
    await waitUntil('Java has ended', async () => (await findJava()) === undefined);
    const again = await start();
    expect((await readHealth(again.address)).counts?.entities).toBe(entities);
    again.child.kill('SIGTERM');
    expect(await ended(again.child)).toBe(0);
  }, 240_000);
});

describe('ports', () => {
  it('refuses a taken port that was asked for, before anything is started', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = addressSchema.parse(holder.address());
    const { child, output } = launch({ TUPU_PORT: String(port) });
    expect(await ended(child)).toBe(1);
    expect(output()).toContain(`port ${port} on 127.0.0.1 is taken`);
    expect(await findJava()).toBeUndefined();
    holder.close();
  });

  it('refuses a wrong setting by name with exit code 2', async () => {
    const { child, output } = launch({ TUPU_PORT: 'http' });
    expect(await ended(child)).toBe(2);
    expect(output()).toContain('TUPU_PORT=http');
  });

  it('takes the next free port where nobody asked for one', async () => {
    const holder = createHttpServer();
    const port = await listen(holder, { host: '127.0.0.1', port: 3000, portIsGiven: false });
    const other = createHttpServer();
    const next = await listen(other, { host: '127.0.0.1', port, portIsGiven: false });
    expect(next).toBeGreaterThan(port);
    await expect(listen(createHttpServer(), { host: '203.0.113.9', port: 0, portIsGiven: true })).rejects.toThrow(
      'TUPU_HOST=203.0.113.9 is no address of this machine',
    );
    holder.close();
    other.close();
  });
});
