import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quantile } from '../../bench/benchmark.js';
import { measureLongest } from '../../bench/longest-task.js';
import { openFrames } from '../../bench/moving-picture.js';
import { launchBrowser } from './launch.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await openFrames(browser);
});
afterAll(() => browser.close());

/** The longest task while so many nodes come to a picture, the median of some rounds; the two take turns. */
async function compareLongest(before: number, after: number): Promise<{ tupu: number; sigma: number }> {
  const spent = { tupu: [] as number[], sigma: [] as number[] };
  for (let round = 0; round < 3; round++)
    for (const which of ['sigma', 'tupu'] as const) {
      await page.evaluate(`drawPicture('${which}', ${before})`);
      spent[which].push(await measureLongest(browser, page, () => page.evaluate(`drawNext(${after})`)));
    }
  return { tupu: quantile(spent.tupu, 0.5), sigma: quantile(spent.sigma, 0.5) };
}

describe('a picture that grows', () => {
  // Processor time, and beside the same work done in one go: what else the machine does, and how fast it is, hardly counts.
  it.each([
    { before: 1000, after: 1040, most: 2 },
    { before: 1000, after: 3000, most: 1.3 },
  ])('from $before to $after nodes keeps nobody waiting $most times as long as bare Sigma does', async (growth) => {
    const { tupu, sigma } = await compareLongest(growth.before, growth.after);
    expect(tupu).toBeGreaterThan(0);
    expect(tupu / sigma).toBeLessThan(growth.most);
  });
});
