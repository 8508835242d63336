import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const tupu = fileURLToPath(new URL('../../bin/tupu.js', import.meta.url));
let folder: string;

const java17 = 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tupu-no-neo4j-'));
  return () => rm(folder, { recursive: true, force: true });
});
afterAll(async () => {
  // A failed download leaves nothing that a later one could take for whole.
  expect(await readdir(join(folder, 'cache'))).toEqual([]);
});

/** Runs a command on a machine whose PATH holds these programs alone, and an empty cache. */
async function runWith(programs: Readonly<Record<string, string>>): Promise<{ code: unknown; err: string }> {
  const bin = await mkdtemp(join(folder, 'bin-'));
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  await mkdir(join(folder, 'cache'), { recursive: true });
  const env = {
    PATH: bin,
    HOME: folder,
    TUPU_HOME: join(folder, 'home'),
    TUPU_CACHE: join(folder, 'cache'),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [tupu, 'migrate'], { cwd: folder, env }, (error, _out, err) =>
      resolve({ code: error?.code ?? 0, err }),
    );
  });
}

it.each([
  ['there is no Java', {}, 'no Java: `java -version` says: java was not found'],
  [
    'Java is too old',
    { java: 'echo \'openjdk version "11.0.2" 2019-01-15\' >&2' },
    'java is Java 11; Neo4j needs Java 17',
  ],
  ['there is no Maven', { java: java17 }, 'no Maven: `mvn` was not found'],
  [
    'Maven is offline',
    { java: java17, mvn: "echo '[ERROR] Could not transfer artifact: Connection refused'; exit 1" },
    /Maven could not download Neo4j 5\.26\.\d+ \(is the network up\?\):\n\[ERROR\] Could not transfer artifact/,
  ],
  ['Maven ends with nothing', { java: java17, mvn: 'exit 0' }, 'Maven finished without neo4j-server-'],
])('says so with the ways to a Neo4j where %s', async (_, programs, message) => {
  const { code, err } = await runWith(programs);
  expect(code).toBe(1);
  expect(err).toMatch(message);
  for (const way of ['NEO4J_URI=bolt://', 'sudo apt-get install openjdk-17-jre-headless maven', 'docker compose up'])
    expect(err).toContain(way);
  expect(err).not.toMatch(/\n\s+at /);
});
