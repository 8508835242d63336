import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../tests/browser/launch.js';
import { type Benchmark, compare, quantile } from './benchmark.js';
import type { FrameTimes } from './frames/frame-times.js';

/** Each shows its picture so often, in turns. */
const rounds = 3;
/** The first two of each round still warm up, and count not. */
const framesARound = 7;
const warmUp = 2;

async function bundlePage(): Promise<string> {
  const entry = fileURLToPath(new URL('frames/page.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'frames' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const script = output !== undefined && 'output' in output ? output.output[0]?.code : undefined;
  if (script === undefined) throw new Error(`${entry}: nothing was built`);
  return script;
}

/** A page whose `measureFrames`, `drawPicture` and `drawNext` draw by our scene or by bare Sigma. */
export async function openFrames(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addStyleTag({ content: await readFile(new URL('../web/styles/tokens.css', import.meta.url), 'utf8') });
  await page.addScriptTag({ content: await bundlePage() });
  return page;
}

/**
 * How long a frame takes while the picture is dragged, beside bare Sigma with the same nodes in the same places, in a
 * real Chromium. The two take turns, so that a busy machine slows both. Without a graphics card the browser draws by
 * the processor: only the ratio means something elsewhere.
 */
export async function measureFrames(counts: readonly number[] = [10_000, 50_000]): Promise<readonly Benchmark[]> {
  const browser = await launchBrowser();
  try {
    const page = await openFrames(browser);
    const results: Benchmark[] = [];
    for (const count of counts) {
      const spent = { tupu: [] as FrameTimes[], sigma: [] as FrameTimes[] };
      for (let round = 0; round < rounds; round++)
        for (const which of ['sigma', 'tupu'] as const)
          spent[which].push(await page.evaluate(`measureFrames('${which}', ${count}, ${framesARound})`));
      const middle = (times: readonly FrameTimes[]) =>
        quantile(
          times.flatMap(({ framesMs }) => framesMs.slice(warmUp)),
          0.5,
        );
      const first = (times: readonly FrameTimes[]) =>
        quantile(
          times.map(({ firstMs }) => firstMs),
          0.5,
        );
      results.push(
        compare(`frame while dragging, ${count} nodes`, 'ms', middle(spent.tupu), ['bare Sigma', middle(spent.sigma)]),
      );
      results.push(
        compare(`first picture, ${count} nodes`, 'ms', first(spent.tupu), ['bare Sigma', first(spent.sigma)]),
      );
    }
    return results;
  } finally {
    await browser.close();
  }
}
