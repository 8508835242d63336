import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildViewer } from '../../scripts/build-viewer.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { startServer } from '../running-server.js';
import { launchBrowser } from './launch.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Pictures and logs of a run. */
export const artefacts = join(root, 'artefacts');

export interface View {
  readonly hash?: string;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'zh' | 'en';
  readonly width?: number;
  readonly height?: number;
  /** Whether things move as they do for readers who have not asked for stillness. */
  readonly moves?: boolean;
  /** Smaller limits than the viewer's own, so that a small graph shows what a large one does. */
  readonly limits?: Readonly<Record<'overview' | 'expand', number>>;
  /** How long each part of the fonts is on its way, in milliseconds. */
  readonly fontsTake?: number;
}

/** A real server with a real graph, and a browser that opens it. */
interface Viewer {
  readonly base: string;
  /** A fresh window on the viewer; the one before is closed. */
  open(view?: View): Promise<Page>;
  closeWindow(): Promise<void>;
  close(): Promise<void>;
}

/** Imports these files of samples/ and these texts, and serves the built viewer on them. */
async function startViewer(samples: readonly string[], texts: Readonly<Record<string, string>> = {}): Promise<Viewer> {
  await mkdir(artefacts, { recursive: true });
  await buildViewer({ onProgress: () => {} });
  const { graph, base, close } = await startServer({ viewerFolder: join(root, 'dist', 'web') });
  const files = samples.map(async (fileName) => ({
    fileName,
    bytes: new Uint8Array(await readFile(join(root, 'samples', fileName))),
    details: {},
  }));
  const written = Object.entries(texts).map(([fileName, text]) => ({
    fileName,
    bytes: new TextEncoder().encode(text),
    details: {},
  }));
  await importSources(graph, [...(await Promise.all(files)), ...written]);
  const browser = await launchBrowser();
  let page: Page | undefined;
  const closeWindow = async () => {
    await page?.context().close();
    page = undefined;
  };
  return {
    base,
    closeWindow,
    open: async (view = {}) => {
      await closeWindow();
      const { width = 1440, height = 900, moves = false } = view;
      const context = await browser.newContext({
        viewport: { width, height },
        reducedMotion: moves ? 'no-preference' : 'reduce',
      });
      page = await context.newPage();
      await openView(page, base, view);
      return page;
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/**
 * The same for one file of tests: started before them, its window closed after each, all of it stopped at the end.
 * Nothing of it may be read before the first test runs.
 */
export function withViewer(
  samples: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): Pick<Viewer, 'base' | 'open'> {
  let viewer: Viewer | undefined;
  beforeAll(async () => {
    viewer = await startViewer(samples, texts);
  }, 300_000);
  afterEach(() => viewer?.closeWindow());
  afterAll(() => viewer?.close());
  const started = (): Viewer => {
    if (viewer === undefined) throw new Error('the viewer is started before the tests, not before their file is read');
    return viewer;
  };
  return {
    get base() {
      return started().base;
    },
    open: (view) => started().open(view),
  };
}

async function openView(
  page: Page,
  base: string,
  { hash = '', theme = 'light', language = 'zh', limits, fontsTake }: View,
) {
  page.setDefaultTimeout(30_000);
  await page.goto(`${base}/icon.svg`);
  // Scripts for the page are texts: the tests' own types know no window.
  await page.evaluate(`localStorage['tupu.theme'] = '${theme}'; localStorage['tupu.language'] = '${language}'`);
  for (const [name, limit] of Object.entries(limits ?? {}))
    await page.route(`**/${name}?*`, (route) =>
      route.continue({
        url: route
          .request()
          .url()
          .replace(/limit=\d+/, `limit=${limit}`),
      }),
    );
  if (fontsTake !== undefined)
    await page.route('**/*.woff2', async (route) => {
      await sleep(fontsTake);
      await route.continue();
    });
  await page.goto(`${base}/${hash}`);
  if (!/documents|review|claims|decisions|console|api|visual/.test(hash)) await untilDrawn(page);
}

/** Keeps a picture of the window as an artefact of the run; nothing is compared with it. */
export const keepPicture = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: join(artefacts, `${name}.png`) });

export async function countNodes(page: Page): Promise<number> {
  return Number(/\d+/.exec((await page.locator('.count span').textContent()) ?? '')?.[0]);
}

/** Searches for a text and opens what comes first, until it stands in the picture with its neighbours. */
export async function openFirstName(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await page.locator('.suggestion[data-kind=entity]').first().waitFor();
  await page.keyboard.press('Enter');
  // The box is emptied as something is taken: only then is what is selected, and what the panel tells of, the new one.
  await until(page, `document.querySelector('.search input').value === ''`);
  // What is selected is said aloud once the picture holds it; until then only the panel knows it.
  await until(page, `document.querySelector('[data-testid=selected]')?.textContent`);
  await page.locator('.right .entity-name').waitFor();
  await untilDrawn(page);
}

/** What a reader who relies on assistive technology would trip over, by rule and place. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

export interface DrawnLabel {
  readonly id: string;
  readonly text: string;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Names and figures that stand on the canvas now. */
export const readLabels = (page: Page): Promise<readonly DrawnLabel[]> => page.evaluate('tupuScene.readLabels()');

/** Where everything stands, whatever the camera. */
export const readPoints = (page: Page): Promise<Readonly<Record<string, { readonly x: number; readonly y: number }>>> =>
  page.evaluate('tupuScene.readPoints()');

/** The id of the one thing that is selected, once the address names one of this kind. */
export async function readSelected(page: Page, kind: 'node' | 'edge'): Promise<string> {
  const inAddress = new RegExp(`sel=${kind}(?:%3A|:)([^&]+)`);
  await expect.poll(() => page.url()).toMatch(inAddress);
  return decodeURIComponent(inAddress.exec(page.url())?.[1] ?? '');
}

/** Waits until the canvas shows all that the picture holds now, where the camera has come to. */
export async function untilDrawn(page: Page): Promise<void> {
  // Not by waitForSelector: what that answers keeps the canvas, and all that it stood in, for good.
  await page.locator('.canvas[data-drawn=true][aria-busy=false]').waitFor();
  // What is asked for is drawn with the next frame, which a busy machine is long in coming to.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))');
}

/**
 * Waits until a script says true. Playwright's own waiting evaluates texts in the page, which the page's policy on
 * scripts forbids.
 */
export async function until(page: Page, script: string, patience = 30_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await page.evaluate<boolean>(`Boolean(${script})`))) {
    if (Date.now() > end) throw new Error(`never came true: ${script}`);
    await sleep(60);
  }
}
