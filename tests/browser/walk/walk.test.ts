import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../../scripts/made-up/random.js';
import { artefacts, until, withViewer } from '../open-viewer.js';
import { findGrowth, type Memory, measureMemory } from './memory.js';
import { createWanderer } from './wander.js';

/** `TUPU_TEST_WALK=600` walks for ten minutes, `TUPU_TEST_SEED` another way. */
const seconds = Number(process.env.TUPU_TEST_WALK ?? 60);
const seed = Number(process.env.TUPU_TEST_SEED ?? Date.now() % 1_000_000);
/** Memory is measured so often, each time back at the first look. */
const measurements = 10;

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv', 'product-chain.csv', 'yibin-batteries.txt']);

/** Everything that goes wrong in the page from now on, each with the act after which it did. */
function watch(page: Page, readAct: () => string): string[] {
  const wrong: string[] = [];
  const note = (text: string) => wrong.push(`after ${readAct()}: ${text}`);
  page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`));
  page.on('pageerror', (error) => note(`uncaught: ${error.stack ?? error.message}`));
  page.on('response', (answer) => answer.status() >= 500 && note(`${answer.status()} from ${answer.url()}`));
  page.on('crash', () => note('the page crashed'));
  return wrong;
}

/** Back to the first look by the command of that name, whatever is open; the same ground for every measurement. */
async function startOver(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (let round = 0; round < 3; round++) await page.keyboard.press('Escape');
  await page.evaluate(`location.hash = '#/graph'`);
  await page.locator('.app[data-page=graph]').waitFor();
  const language = (await page.locator('html').getAttribute('lang'))?.slice(0, 2);
  const words = await readFile(join(import.meta.dirname, '../../../web/i18n', `${language}.json`), 'utf8');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(JSON.parse(words).command.over);
  await page.locator('.suggestion[data-kind=command]').first().click();
  await page.locator('.canvas[data-drawn=true]').waitFor();
  await until(page, `document.querySelector('.right .totals')`);
  await page.waitForTimeout(800);
}

describe('a user without a plan', () => {
  it(
    `meets no error and leaves no memory behind in ${seconds} s`,
    async () => {
      const page = await viewer.open({ moves: true });
      const session = await page.context().newCDPSession(page);
      const log = join(artefacts, 'walk.txt');
      await writeFile(log, `seed ${seed}, ${seconds} s\n`);
      const counts = new Map<string, number>();
      let last = 'opening';
      const wrong = watch(page, () => last);
      const step = createWanderer(page, makeRandom(seed));
      const curve: Memory[] = [];
      let acts = 0;
      for (let part = 0; part < measurements; part++) {
        const end = Date.now() + (seconds * 1000) / measurements;
        while (Date.now() < end) {
          last = await step();
          acts += 1;
          counts.set(last, (counts.get(last) ?? 0) + 1);
          await page.waitForTimeout(40);
        }
        last = `starting over (after ${last})`;
        await startOver(page);
        const memory = await measureMemory(page, session);
        curve.push(memory);
        await appendFile(log, `${acts} acts: ${JSON.stringify(memory)}\n`);
      }
      await appendFile(log, `${JSON.stringify(Object.fromEntries(counts))}\n${wrong.join('\n')}\n`);
      console.log(await readFile(log, 'utf8'));
      expect(acts).toBeGreaterThan(seconds / 6);
      expect(wrong).toEqual([]);
      // The first part warms up: fonts, pages and workers are loaded for good.
      expect(findGrowth(curve.slice(1))).toEqual([]);
    },
    seconds * 2000 + 240_000,
  );
});
