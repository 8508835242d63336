/**
 * `tsx scripts/take-guide.ts http://127.0.0.1:3000`: the pictures of docs/viewer.md and docs/viewer.zh-CN.md into
 * docs/screens, or only those named after the address, from a running Tupu with its samples and nothing else, in both languages and themes. Starts no server.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { drop } from '../tests/browser/drop-files.js';
import { launchBrowser } from '../tests/browser/launch.js';

type Language = 'zh' | 'en';

interface Screen {
  readonly name: string;
  readonly hash?: string;
  /** A larger window, where the time line has more than a month. */
  readonly isWide?: boolean;
  prepare?(page: Page, language: Language): Promise<void>;
}

const words = {
  zh: { question: '谁在涪陵投资了，投了多少？', firm: '重庆建峰工业', other: '万凯新材料', path: '查两者之间的路径' },
  en: { question: 'Who invested in Fuling?', firm: 'Jianfeng Industrial', other: 'Wankai', path: 'Find paths' },
} as const;
const mostBytes = 120_000;

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await page.locator('.suggestion[data-kind=entity]').first().waitFor();
}

async function openFirm(page: Page, text: string): Promise<void> {
  await search(page, text);
  await page.locator('.suggestion[data-kind=entity]').first().click();
  await page.locator('.right .entity-name').waitFor();
}

async function ask(page: Page, language: Language): Promise<void> {
  await page.locator('.question input').fill(words[language].question);
  await page.keyboard.press('Enter');
  await page.getByTestId('answer').locator('.rows').waitFor();
}

const screens: readonly Screen[] = [
  { name: 'overview', isWide: true },
  { name: 'search', prepare: (page) => search(page, 'huafeng') },
  { name: 'entity', prepare: (page, language) => openFirm(page, words[language].firm) },
  { name: 'answer', prepare: ask },
  {
    name: 'evidence',
    prepare: async (page, language) => {
      await ask(page, language);
      await page.getByTestId('answer').locator('button.row').nth(1).click();
      await page.locator('.right .passage mark').first().waitFor();
    },
  },
  { name: 'chain', prepare: (page) => page.locator('.layouts button').nth(2).click() },
  {
    name: 'filters',
    isWide: true,
    prepare: async (page) => {
      await page.locator('.filters .chip').nth(2).click();
      await page.locator('.bars button').nth(1).click();
      await page.locator('.left').evaluate('(panel) => panel.scrollTo(0, panel.scrollHeight)');
    },
  },
  {
    name: 'paths',
    prepare: async (page, language) => {
      await openFirm(page, words[language].firm);
      await page.getByRole('button', { name: words[language].path }).click();
      await page.locator('.target input').fill(words[language].other);
      await page.locator('.target .row').first().click();
      await page.locator('.check input').uncheck();
      await page.locator('.ways li').first().waitFor();
    },
  },
  { name: 'review', hash: '#/review', prepare: (page) => page.locator('.compared').waitFor() },
  {
    name: 'table',
    prepare: async (page) => {
      const file = await readFile(new URL('../samples/fuling-projects.csv', import.meta.url));
      await drop(page, [{ name: 'fuling-projects.csv', base64: file.toString('base64') }]);
      await page.getByTestId('table-preview').locator('.lines li').first().waitFor();
    },
  },
  {
    name: 'share',
    prepare: async (page) => {
      await page.keyboard.press('Control+s');
      await page.getByRole('dialog').waitFor();
    },
  },
];

const [address, ...chosen] = process.argv.slice(2);
if (address === undefined) throw new Error('say where Tupu runs: tsx scripts/take-guide.ts http://127.0.0.1:3000');
const folder = fileURLToPath(new URL('../docs/screens', import.meta.url));
await mkdir(folder, { recursive: true });

const browser = await launchBrowser();
try {
  for (const language of ['zh', 'en'] as const)
    for (const theme of ['light', 'dark'])
      for (const { name, hash = '', isWide = false, prepare } of screens) {
        if (chosen.length > 0 && !chosen.includes(name)) continue;
        const viewport = isWide ? { width: 1440, height: 900 } : { width: 1280, height: 800 };
        const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
        await page.addInitScript(
          `localStorage['tupu.theme'] = '${theme}'; localStorage['tupu.language'] = '${language}'`,
        );
        await page.goto(new URL(hash, address).href);
        if (hash === '') await page.waitForSelector('.canvas[data-drawn=true]');
        await prepare?.(page, language);
        await page.mouse.move(0, 0);
        // The camera and the last labels settle.
        await page.waitForTimeout(1200);
        const session = await page.context().newCDPSession(page);
        const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 62 });
        const picture = Buffer.from(data, 'base64');
        const path = join(folder, `${name}-${language}-${theme}.webp`);
        if (picture.length > mostBytes) throw new Error(`${path} has ${picture.length} bytes, more than ${mostBytes}`);
        await writeFile(path, picture);
        console.log(`${path}: ${picture.length} bytes`);
        await page.close();
      }
} finally {
  await browser.close();
}
