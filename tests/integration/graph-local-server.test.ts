import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { isRunning } from '../../src/graph/local-server/owner-lock.js';
import { readServerFile } from '../../src/graph/local-server/server-file.js';
import { openGraph } from '../../src/graph/open.js';
import { readSettings } from '../../src/settings.js';

const home = mkdtempSync(join(tmpdir(), 'tupu-local-'));
const settings = readSettings({ ...process.env, NEO4J_URI: undefined, TUPU_HOME: home });
const root = fileURLToPath(new URL('../..', import.meta.url));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const javaPid = (): number => Number(readFileSync(join(home, 'neo4j', 'java.pid'), 'utf8'));
async function waitFor(condition: () => boolean, withinMs: number): Promise<void> {
  for (const deadline = Date.now() + withinMs; !condition(); ) {
    if (Date.now() > deadline) throw new Error(`not so after ${withinMs} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('starts, shares, and stops with its owner; an owner that is killed leaves no Java behind', async () => {
  const script = join(home, 'owner.mts');
  writeFileSync(
    script,
    `import { openGraph } from ${JSON.stringify(join(root, 'src/graph/open.ts'))};
import { readSettings } from ${JSON.stringify(join(root, 'src/settings.ts'))};
await openGraph(readSettings(process.env), {});
console.log('open');
setInterval(() => {}, 1000);
`,
  );
  const { NEO4J_URI: _, ...env } = process.env;
  const owner = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    env: { ...env, TUPU_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      owner.stdout.once('data', () => resolve());
      owner.once('exit', (code) => reject(new Error(`the owner ended with ${code}`)));
    });
    expect(statSync(join(home, 'server.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'neo4j', 'password')).mode & 0o777).toBe(0o600);
    const shared = await openGraph(settings);
    expect((await shared.health()).neo4j.reachable).toBe(true);
    await shared.close();
    const java = javaPid();
    expect(isRunning(java)).toBe(true);
    owner.kill('SIGKILL');
    await waitFor(() => !isRunning(java), 30_000);
  } finally {
    owner.kill('SIGKILL');
  }
  // What the killed owner left lying about is recognised as stale.
  expect(existsSync(join(home, 'server.json'))).toBe(true);
  const steps: string[] = [];
  const graph = await openGraph(settings, { onProgress: (message) => steps.push(message) });
  const java = javaPid();
  expect((await readServerFile(home))?.pid).toBe(process.pid);
  expect(steps.some((step) => step.startsWith('Neo4j is ready at bolt://127.0.0.1:'))).toBe(true);
  await graph.close();
  expect(isRunning(java)).toBe(false);
  expect(existsSync(join(home, 'server.json'))).toBe(false);
  expect(existsSync(join(home, 'owner.lock'))).toBe(false);
}, 420_000);
