import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serverFolders } from '../../src/graph/local-server/configuration.js';
import { isRunning } from '../../src/graph/local-server/owner-lock.js';
import { healthResponseSchema } from '../../src/model/api.js';
import { listen } from '../../src/server/listen.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tupu = join(root, 'bin', 'tupu.js');
const addressSchema = z.object({ port: z.number() });
const serverFileSchema = z.object({ pid: z.number(), uri: z.string() });

let home: string;
const started = new Set<ChildProcess>();
const keep = new Set<ChildProcess>();

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

function launch(
  settings: Record<string, string>,
  [command, args, cwd]: [string, string[], string] = [process.execPath, [tupu, 'serve'], home],
): { child: ChildProcess; output: () => string } {
  const child = spawn(command, args, { cwd, env: environment(settings) });
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

const readServer = async () => serverFileSchema.parse(JSON.parse(await readFile(join(home, 'server.json'), 'utf8')));

/** The process id of the Java that serves this home, where one runs. */
async function findJava(): Promise<number | undefined> {
  const pid = Number(await readFile(serverFolders(home).pidFile, 'utf8').catch(() => '0'));
  return pid > 0 && isRunning(pid) ? pid : undefined;
}

async function waitUntil(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 90_000; waited += 100) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain until ${what}`);
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tupu-start-'));
  return () => rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

/** Ends what a test started, but for those that later tests go on with. */
async function endStarted(kept: ReadonlySet<ChildProcess>): Promise<void> {
  for (const child of started) {
    if (kept.has(child)) continue;
    child.kill('SIGTERM');
    await ended(child);
    started.delete(child);
  }
}

afterEach(() => endStarted(keep));
afterAll(() => endStarted(new Set()));

/** Runs another command of Tupu on the same home; `onOutput` hears everything that it has said so far. */
async function runTupu(
  args: string[],
  onOutput: (output: string) => void = () => {},
): Promise<[number | null, string]> {
  const child = spawn(process.execPath, [tupu, ...args], { cwd: home, env: environment({}) });
  started.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += String(chunk);
      onOutput(output);
    });
  const code = await ended(child);
  return [code, output];
}

/** One life of a server, told in order: a start takes long, so each is used for all that it can show. */
describe('tupu serve with its own Neo4j', () => {
  let first: Started;

  it('starts, and keeps its secrets to its owner', async () => {
    first = await start();
    keep.add(first.child);
    const health = await readHealth(first.address);
    expect(health.status).toBe('ok');
    expect(health.counts?.entities).toBeGreaterThan(3000);
    expect(first.output()).toMatch(/\d+\.\d s {2}.*Neo4j/);
    for (const file of [join(home, 'server.json'), serverFolders(home).passwordFile])
      expect((await stat(file)).mode & 0o077).toBe(0);
    const server = await readServer();
    expect(server).toMatchObject({ pid: first.child.pid, uri: expect.stringContaining('127.0.0.1') });
  }, 200_000);

  it('is shared by a second start, whose end it survives', async () => {
    const second = await start();
    expect((await readHealth(second.address)).neo4j.address).toBe((await readServer()).uri);
    second.child.kill('SIGINT');
    expect(await ended(second.child)).toBe(0);
    expect((await readHealth(first.address)).status).toBe('ok');
  }, 100_000);

  it('ends with the npm that started it, though npm hands a signal to its shell alone', async () => {
    const { child, output } = launch({ TUPU_PORT: '0' }, ['npm', ['start'], root]);
    const { address } = await waitForAddress(child, output);
    child.kill('SIGTERM');
    await waitUntil('the server has ended', () =>
      fetch(`${address}/api/health`).then(
        () => false,
        () => true,
      ),
    );
    expect((await readHealth(first.address)).status).toBe('ok');
  }, 150_000);

  it('fails an import in words when Neo4j is killed in the middle', async () => {
    const sentence = (index: number): string =>
      `第${index}批，云栖${'甲乙丙丁戊己庚辛'[index % 8]}材料有限公司投资${index + 1}亿元，在重庆市涪陵区建设${index}号树脂项目。\n`;
    await writeFile(join(home, 'long.txt'), Array.from({ length: 300 }, (_, index) => sentence(index)).join('\n'));
    let killed = false;
    const [code, output] = await runTupu(['import', 'long.txt', '--date', '2024-05-20'], (said) => {
      if (killed || !said.includes('writing long.txt')) return;
      killed = true;
      void findJava().then((java) => java !== undefined && process.kill(java, 'SIGKILL'));
    });
    expect(killed).toBe(true);
    expect(code).toBe(1);
    expect(output).toMatch(/tupu: Neo4j at bolt:\S+ does not answer any more/);
  }, 150_000);

  it('leaves no Java behind when it is killed outright; the next start has the data, the next import completes it', async () => {
    first.child.kill('SIGKILL');
    await ended(first.child);
    await waitUntil('Java has ended', async () => (await findJava()) === undefined);
    first = await start();
    keep.add(first.child);
    expect((await readHealth(first.address)).counts?.entities).toBeGreaterThan(3000);
    const [code, output] = await runTupu(['import', 'long.txt', '--date', '2024-05-20']);
    expect(output).toContain('long.txt: ');
    expect(code).toBe(0);
    expect((await runTupu(['import', 'long.txt', '--date', '2024-05-20']))[1]).toContain('unchanged');
  }, 300_000);

  it('stops all on Ctrl-C', async () => {
    first.child.kill('SIGINT');
    expect(await ended(first.child)).toBe(0);
    expect(await findJava()).toBeUndefined();
    for (const file of ['server.json', 'owner.lock']) expect(existsSync(join(home, file))).toBe(false);
  });
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
