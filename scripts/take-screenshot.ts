/**
 * `tsx scripts/take-screenshot.ts http://127.0.0.1:3000`: writes docs/viewer.png and docs/viewer-dark.png from a running
 * Tupu with its samples. Starts no server itself.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../tests/browser/launch.js';

const docs = fileURLToPath(new URL('../docs', import.meta.url));
const question = '谁在涪陵投资了？';
const mostBytes = 500_000;

const address = process.argv[2];
if (address === undefined) throw new Error('say where Tupu runs: tsx scripts/take-screenshot.ts http://127.0.0.1:3000');

const browser = await launchBrowser();
try {
  for (const [theme, name] of [
    ['light', 'viewer.png'],
    ['dark', 'viewer-dark.png'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await page.addInitScript(`localStorage['tupu.theme'] = '${theme}'; localStorage['tupu.language'] = 'zh'`);
    await page.goto(new URL(`#/graph?q=${encodeURIComponent(question)}`, address).href);
    await page.waitForSelector('.canvas[data-drawn=true]');
    await page.getByTestId('answer').locator('button.row').first().click();
    await page.locator('.right .passage mark').first().waitFor();
    await page.mouse.move(0, 0);
    // The camera and the last labels settle.
    await page.waitForTimeout(1500);
    const path = join(docs, name);
    await page.screenshot({ path });
    const { size } = await stat(path);
    if (size > mostBytes) throw new Error(`${path} has ${size} bytes, more than ${mostBytes}`);
    console.log(`${path}: ${size} bytes`);
    await page.close();
  }
} finally {
  await browser.close();
}
