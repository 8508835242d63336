/**
 * `npm test`: every layer, one after the other, and a last line with the true numbers.
 * Arguments go on to Vitest: `npm test -- --project unit tests/unit/model`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const countsSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numTotalTests: z.number(),
});

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs Vitest once. A run that ends badly without a failed test (a broken set-up) counts as one failure. */
function runVitest(args: readonly string[], reportFile: string): Counts {
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...args],
    { cwd: root, stdio: 'inherit' },
  );
  try {
    const counts = countsSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
    const broken = run.status !== 0 && counts.numFailedTests === 0 ? Math.max(1, counts.numFailedTestSuites) : 0;
    const empty = counts.numTotalTests === 0 && broken === 0 ? 1 : 0;
    return { passed: counts.numPassedTests, failed: counts.numFailedTests + broken + empty };
  } catch (error) {
    console.error(`no test report from vitest ${args.join(' ')}: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

function main(): void {
  const args = process.argv.slice(2);
  const stages =
    args.length > 0
      ? [args]
      : [['--project=unit', '--project=evaluation'], ['--project=integration'], ['--project=browser']];
  const folder = mkdtempSync(join(tmpdir(), 'tupu-tests-'));
  const results = stages.map((stage, index) => {
    const begun = Date.now();
    const counts = runVitest(stage, join(folder, `${index}.json`));
    console.log(`${stage.join(' ')}: ${Math.round((Date.now() - begun) / 1000)} s\n`);
    return counts;
  });
  rmSync(folder, { recursive: true, force: true });
  const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

main();
