import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.js';
import { quantile } from './benchmark.js';
import { measureLongest } from './longest-task.js';

/** What the viewer takes on a running server, in milliseconds and megabytes. */
export interface ViewerTimes {
  /** From the first byte asked for to the drawn graph. */
  readonly openMs: number;
  /** From the last byte that the API answers, of the neighbours and then of their lines to what is shown, to the drawn picture. */
  readonly expandMs: number;
  /** The longest task of the page's own thread while each layout ran on so many nodes: processor time, whatever else runs. */
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

/** Of a small overview, so that what is expanded has neighbours that are not shown yet. */
async function measureExpanding(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('what the first arrow key selects brings nothing new: take a larger graph')), 30_000);
    const count = () => Object.keys(tupuScene.readPoints()).length;
    const before = count();
    let answered;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (/\\/expand[?](?!limit=1$)|\\/subgraph$/.test(entry.name)) answered = entry.responseEnd;
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

/** Orders the picture otherwise and waits until it stands. */
async function chooseLayout(page: Page, index: number): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const read = () => JSON.stringify(tupuScene.locate(Object.keys(tupuScene.readPoints())[7]));
    const before = read();
    const button = [...document.querySelectorAll('.layouts button')][${index}];
    if (button.getAttribute('aria-pressed') === 'true') return resolve();
    button.click();
    const end = performance.now() + 30_000;
    const watch = () => {
      if (read() === before && performance.now() < end) setTimeout(watch, 200);
      else setTimeout(resolve, 1500);
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
      await openGraph(page, `${address}/?`, 40);
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
      blocked[name] = await measureLongest(browser, large, () => chooseLayout(large, layouts.indexOf(name)));
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
