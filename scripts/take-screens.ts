/**
 * `tsx scripts/take-screens.ts http://127.0.0.1:3000 [FOLDER] [--en]`: the main screens of a running Tupu with its
 * samples, in both themes, as pictures to look at; into artefacts/screens where no folder is named. Starts no server.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.js';

interface Screen {
  readonly name: string;
  readonly hash: string;
  readonly width?: number;
  readonly height?: number;
  /** What is done before the picture is taken. */
  prepare?(page: Page): Promise<void>;
}

const question = '谁在涪陵投资了？';
const drawn = (page: Page): Promise<unknown> => page.waitForSelector('.canvas[data-drawn=true]');

async function chooseLayout(page: Page, index: number): Promise<void> {
  await drawn(page);
  await page.locator('.layouts button').nth(index).click();
}

async function openFirm(page: Page): Promise<void> {
  await drawn(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jianfeng');
  await page.locator('.suggestion[data-kind=entity]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.right .entity-name').waitFor();
}

const screens: readonly Screen[] = [
  { name: '01-home', hash: '', prepare: async (page) => void (await drawn(page)) },
  {
    name: '02-answer',
    hash: `#/graph?q=${encodeURIComponent(question)}`,
    prepare: async (page) => {
      await drawn(page);
      await page.getByTestId('answer').locator('button.row').first().click();
      await page.locator('.right .passage mark').first().waitFor();
    },
  },
  { name: '03-firm', hash: '', prepare: openFirm },
  { name: '04-force', hash: '', prepare: (page) => chooseLayout(page, 1) },
  { name: '05-chain', hash: '', prepare: (page) => chooseLayout(page, 2) },
  { name: '06-radial', hash: '', prepare: (page) => chooseLayout(page, 3) },
  {
    name: '07-share',
    hash: '',
    prepare: async (page) => {
      await drawn(page);
      await page.keyboard.press('Control+s');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: '08-documents',
    hash: '#/documents',
    prepare: (page) => page.locator('.card-main').first().waitFor(),
  },
  {
    name: '09-document',
    hash: '#/documents',
    prepare: async (page) => {
      await page.locator('.card-main').first().click();
      await page.locator('.reading .mark').first().waitFor();
    },
  },
  { name: '10-review', hash: '#/review', prepare: (page) => page.locator('.compared').waitFor() },
  {
    name: '11-console',
    hash: `#/console?cypher=${encodeURIComponent('MATCH (c:Company)-[r:INVESTED_IN]->(p:Project) RETURN c, r, p LIMIT 25')}`,
    prepare: async (page) => {
      await page.locator('.cm-content').waitFor();
      await page.locator('.console-tools .button.main').first().click();
      await page.locator('.console-bar').waitFor();
    },
  },
  {
    name: '12-import',
    hash: '',
    prepare: async (page) => {
      await drawn(page);
      await page.locator('.tools .button.main').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: '13-phone', hash: '', width: 390, height: 844, prepare: async (page) => void (await drawn(page)) },
  {
    name: '14-phone-answer',
    hash: `#/graph?q=${encodeURIComponent(question)}`,
    width: 390,
    height: 844,
    prepare: async (page) => {
      await drawn(page);
      await page.locator('.sheet-tabs button').nth(1).click();
    },
  },
];

const [address, ...rest] = process.argv.slice(2);
if (address === undefined) throw new Error('say where Tupu runs: tsx scripts/take-screens.ts http://127.0.0.1:3000');
const language = rest.includes('--en') ? 'en' : 'zh';
const folder =
  rest.find((word) => !word.startsWith('--')) ?? fileURLToPath(new URL('../artefacts/screens', import.meta.url));
await mkdir(folder, { recursive: true });

const browser = await launchBrowser();
try {
  for (const { name, hash, width = 1440, height = 900, prepare } of screens)
    for (const theme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
      await page.addInitScript(
        `localStorage['tupu.theme'] = '${theme}'; localStorage['tupu.language'] = '${language}'`,
      );
      await page.goto(new URL(hash, address).href);
      await prepare?.(page).catch((cause: unknown) => console.error(`${name}: ${String(cause)}`));
      await page.mouse.move(0, 0);
      await page.waitForTimeout(1500);
      const path = join(folder, `${name}-${theme}.png`);
      await page.screenshot({ path });
      console.log(path);
      await page.close();
    }
} finally {
  await browser.close();
}
