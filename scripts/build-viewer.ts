/** `npm run build`: builds the viewer into dist/web/ when it is missing or out of date. `npm start` does the same. */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const target = join(dist, 'web');
/** What the viewer is made from; a change in any of them makes it out of date. */
const inputs = ['web', 'src/model', 'package-lock.json', 'scripts/build-viewer.ts'];
const hashFile = '.build-hash';

/**
 * Builds in a folder of its own and renames it at the end, so that a server, or a second build, beside it never sees
 * half a viewer. Without the sources or the build tools (a production image) the viewer that is there is used.
 */
export async function buildViewer({ onProgress }: { onProgress: (message: string) => void }): Promise<void> {
  const built = existsSync(join(target, 'index.html'));
  if (built && !existsSync(join(root, 'web', 'index.html'))) return;
  const hash = await hashInputs();
  if (built && (await readFile(join(target, hashFile), 'utf8').catch(() => '')) === hash) return;
  const vite = await import('vite').catch((error) => {
    if (built) return undefined;
    throw error;
  });
  if (vite === undefined) return;
  onProgress('building the viewer');
  const begun = performance.now();
  await mkdir(dist, { recursive: true });
  const folder = await mkdtemp(join(dist, '.web-'));
  try {
    await inProduction(async () => {
      await vite.build({
        root: join(root, 'web'),
        configFile: join(root, 'web', 'vite.config.ts'),
        logLevel: 'error',
        build: { outDir: folder, emptyOutDir: true },
      });
      await vite.build({
        root: join(root, 'web'),
        configFile: join(root, 'web', 'vite.offline.config.ts'),
        logLevel: 'error',
        build: { outDir: join(folder, 'offline'), emptyOutDir: true },
      });
    });
    await writeFile(join(folder, hashFile), hash);
    await replaceTarget(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  onProgress(`viewer built in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

/**
 * Vite bundles React's slow development build wherever NODE_ENV is set to another word than production, as in a test
 * runner or a developer's shell; the viewer is the same whoever builds it.
 */
async function inProduction(build: () => Promise<void>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** Another build may have won the race; its viewer is as good as ours. */
async function replaceTarget(folder: string): Promise<void> {
  const old = `${folder}-old`;
  await rename(target, old).catch(ignore('ENOENT'));
  await rename(folder, target).catch(ignore('ENOTEMPTY', 'EEXIST'));
  await rm(old, { recursive: true, force: true });
}

function ignore(...codes: string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}

async function hashInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await listFiles(input)) hash.update(`${file}\0`).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

async function listFiles(input: string): Promise<string[]> {
  const path = join(root, input);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [input];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(root.length)).sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildViewer({ onProgress: (text) => console.log(text) });
