/** `npm run check`: format and lint, types, dependency directions, unused code. Runs all, names what failed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const checks: ReadonlyArray<readonly [name: string, command: readonly string[]]> = [
  ['format and lint', ['biome', 'check', '.']],
  ['types of src, tests and scripts', ['tsc', '-p', 'tsconfig.json']],
  ['types of the viewer', ['tsc', '-p', 'web/tsconfig.json']],
  ['types of the browser tests', ['tsc', '-p', 'tests/browser/tsconfig.json']],
  ['types of the pages of benchmarks', ['tsc', '-p', 'bench/frames/tsconfig.json']],
  [
    'dependency directions',
    ['depcruise', 'src', 'web', 'tests', 'scripts', 'bench', '--config', '.dependency-cruiser.cjs'],
  ],
  ['unused code', ['knip']],
];

const failed = checks
  .filter(([name, [command, ...args]]) => {
    const begun = Date.now();
    const run = spawnSync('npx', ['--no-install', command ?? '', ...args], { cwd: root, stdio: 'inherit' });
    console.log(`${run.status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
    return run.status !== 0;
  })
  .map(([name]) => name);
if (failed.length > 0) console.error(`check failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
