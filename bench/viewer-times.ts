import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.js';
import { quantile } from './benchmark.js';

/** What the viewer takes on a running server, in milliseconds and megabytes. */
export interface ViewerTimes {
  /** From the first byte asked for to the drawn graph. */
  readonly openMs: number;
  /** From the last byte of the API's answer to the drawn neighbours. */
  readonly expandMs: number;
  /** The longest that the page did not listen while each layout ran on so many nodes. */
  readonly blockedMs: Readonly<Record<string, number>>;
  readonly nodes: number;
  /** What scripts hold after the graph was opened and closed once, and after five times more. */
  readonly heapMb: readonly [number, number];
}

const rounds = 5;
const layouts = ['places', 'force', 'chain', 'radial'] as const;
const mb = 1024 * 1024;

async function openGraph(page: Page, address: string, limit?: number): Promise<number> {
  if (limit !== undefined)
    await page.route('**/overview?*', (route) =>
      route.continue({
        url: route
          .request()
          .url()
          .replace(/limit=\d+/, `limit=${limit}`),
      }),
    );
  const begun = performance.now();
  await page.goto(address);
  await page.waitForSelector('.canvas[data-drawn=true]');
  return performance.now() - begun;
}

async function measureExpanding(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const count = () => Object.keys(tupuScene.readPoints()).length;
    const before = count();
    let answered;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name.includes('/expand')) answered = entry.responseEnd;
    }).observe({ type: 'resource' });
    const watch = () => {
      if (answered !== undefined && count() > before) requestAnimationFrame(() => resolve(performance.now() - answered));
      else requestAnimationFrame(watch);
    };
    watch();
    const canvas = document.querySelector('.canvas');
    canvas.focus();
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    setTimeout(() => canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })), 300);
  })`);
}

async function measureBlocking(page: Page, index: number): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    const before = JSON.stringify(tupuScene.readPoints());
    const buttons = [...document.querySelectorAll('.layouts button')];
    if (buttons[${index}].getAttribute('aria-pressed') === 'true') return resolve(0);
    buttons[${index}].click();
    const watch = () => {
      if (JSON.stringify(tupuScene.readPoints()) === before) return setTimeout(watch, 200);
      setTimeout(() => resolve(longest), 1500);
    };
    setTimeout(watch, 200);
  })`);
}

async function readHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / mb;
}

/** Goes to another page, which closes the graph, and back. */
async function closeAndOpen(page: Page): Promise<void> {
  await page.evaluate(`location.hash = '#/documents'`);
  await page.locator('.canvas').waitFor({ state: 'detached' });
  await page.evaluate(`location.hash = '#/graph'`);
  await page.waitForSelector('.canvas[data-drawn=true]');
}

/** Measures the viewer of a running server in a real Chromium. The server's graph decides how large the pictures are. */
export async function measureViewer(address: string, nodes = 3000): Promise<ViewerTimes> {
  const browser = await launchBrowser();
  const newPage = () => browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    const [opens, expands]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      const page = await newPage();
      opens.push(await openGraph(page, address));
      await page.waitForTimeout(1000);
      expands.push(await measureExpanding(page));
      await page.close();
    }
    const page = await newPage();
    await openGraph(page, address);
    await closeAndOpen(page);
    await page.evaluate(`location.hash = '#/documents'`);
    await page.waitForTimeout(500);
    const before = await readHeap(page);
    await page.evaluate(`location.hash = '#/graph'`);
    for (let round = 0; round < rounds; round++) await closeAndOpen(page);
    await page.evaluate(`location.hash = '#/documents'`);
    await page.waitForTimeout(500);
    const after = await readHeap(page);
    await page.close();
    const large = await newPage();
    await openGraph(large, address, nodes);
    await large.waitForTimeout(2000);
    const blocked: Record<string, number> = {};
    for (const name of ['force', 'chain', 'radial', 'places'] as const)
      blocked[name] = await measureBlocking(large, layouts.indexOf(name));
    const drawn = await large.evaluate<number>('Object.keys(tupuScene.readPoints()).length');
    return {
      openMs: quantile(opens, 0.5),
      expandMs: quantile(expands, 0.5),
      blockedMs: blocked,
      nodes: drawn,
      heapMb: [before, after],
    };
  } finally {
    await browser.close();
  }
}
