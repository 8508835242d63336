import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildViewer } from '../../scripts/build-viewer.js';
import type { Graph } from '../../src/graph/graph.js';
import { createImportJobs, type ImportJobs } from '../../src/jobs/import-jobs.js';
import type { AskResponse } from '../../src/model/api.js';
import { importSources, loadGazetteer } from '../../src/pipeline.js';
import { createApp } from '../../src/server/app.js';
import { listen } from '../../src/server/listen.js';
import { resetGraph, testSettings } from '../fresh-graph.js';
import { launchBrowser } from './launch.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const artefacts = join(root, 'artefacts');
const samples = ['fuling-materials.txt', 'fuling-projects.csv'];
const question = '谁在涪陵投资了？';
const news = '云栖高分子材料有限公司投资12.5亿元，在重庆市涪陵区建设年产10万吨树脂项目。';

let home: string;
let graph: Graph;
let jobs: ImportJobs;
let server: Server;
let base: string;
let browser: Browser;
let page: Page;

interface View {
  readonly hash?: string;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'zh' | 'en';
  readonly width?: number;
  readonly height?: number;
  /** Smaller limits than the viewer's own, so that a small graph shows what a large one does. */
  readonly limits?: Readonly<Record<'overview' | 'expand', number>>;
}

async function openViewer({
  hash = '',
  theme = 'light',
  language = 'zh',
  width = 1440,
  height = 900,
  limits,
}: View = {}) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  page = await context.newPage();
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
  await page.goto(`${base}/${hash}`);
  if (!hash.includes('documents')) await page.waitForSelector('.canvas[data-drawn=true]');
}

const keep = (name: string) => page.screenshot({ path: join(artefacts, `${name}.png`) });
const countNodes = async (): Promise<number> =>
  Number(/\d+/.exec((await page.locator('.count span').textContent()) ?? '')?.[0]);

/** What a reader who relies on assistive technology would trip over, by rule and place. */
async function findBarriers(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

async function openFirstName(text: string) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await page.locator('.suggestion .glyph').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.right .entity-name').waitFor();
}

beforeAll(async () => {
  await mkdir(artefacts, { recursive: true });
  home = await mkdtemp(join(tmpdir(), 'tupu-browser-'));
  const settings = testSettings({ TUPU_HOME: home });
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  const sources = await Promise.all(
    samples.map(async (fileName) => ({
      fileName,
      bytes: await readFile(join(root, 'samples', fileName)),
      details: {},
    })),
  );
  await importSources(graph, sources);
  const logger = pino({ level: 'silent' });
  jobs = createImportJobs({ graph, home, logger });
  await buildViewer({ onProgress: () => {} });
  const viewerFolder = join(root, 'dist', 'web');
  server = createServer(createApp({ graph, settings, jobs, viewerFolder, logger }));
  base = `http://127.0.0.1:${await listen(server, { host: '127.0.0.1', port: 0, portIsGiven: true })}`;
  browser = await launchBrowser();
}, 300_000);

afterEach(() => page?.context().close());

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await jobs?.close();
  await graph?.close();
  await rm(home, { recursive: true, force: true });
});

describe('the viewer', () => {
  it('searches as one types, opens an entity and expands it', async () => {
    await openViewer();
    await openFirstName('huafeng');
    expect(await page.locator('.right .entity-name').textContent()).toContain('华峰');
    expect(page.url()).toContain('sel=node');
    const before = await countNodes();
    await page.getByRole('button', { name: '聚焦' }).click();
    expect(await countNodes()).toBeLessThan(before);
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await countNodes()).toBe(before);
    await page.getByRole('button', { name: '展开' }).click();
    await page.locator('.actions button:disabled').waitFor({ state: 'detached' });
    expect(await countNodes()).toBeGreaterThanOrEqual(before);
    await keep('entity');
  });

  it('brings new nodes by expanding, and more of them when some were left out', async () => {
    await openViewer({ limits: { overview: 4, expand: 2 } });
    await openFirstName('华峰集团');
    // What search opens comes with its neighbours; what they in turn touch does not.
    const first = await page.locator('.right .entity-name').textContent();
    await page.locator('.right .relation').first().click();
    await page.waitForFunction(
      `document.querySelector('.right .entity-name')?.textContent !== ${JSON.stringify(first)}`,
    );
    const before = await countNodes();
    await page.getByRole('button', { name: '展开' }).click();
    const more = page.getByRole('button', { name: /再载入/ });
    await more.waitFor();
    const expanded = await countNodes();
    const left = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    await page.unroute('**/expand?*');
    await more.click();
    await page.getByRole('button', { name: '展开' }).waitFor();
    expect(await countNodes()).toBeGreaterThan(before);
    expect(await countNodes()).toBeLessThanOrEqual(expanded + left);
  });

  it('shows places as grounds, and their lines when asked', async () => {
    await openViewer();
    const lines = page.getByRole('button', { name: '区域内位置线' });
    expect(await lines.getAttribute('aria-pressed')).toBe('false');
    await lines.click();
    expect(await lines.getAttribute('aria-pressed')).toBe('true');
    await keep('place-lines');
  });

  it('opens a line by a click on it, with the sentence that says so marked', async () => {
    await openViewer();
    await page.locator('.right .sums button.row').first().click();
    await page.locator('.passage mark').first().waitFor();
    const id = decodeURIComponent(/edge(?:%3A|:)([^&]+)/.exec(page.url())?.[1] ?? '');
    expect(await page.getByTestId('figure').textContent()).toMatch(/[\d.]+亿元/);
    await page.getByRole('button', { name: '关闭' }).click();
    const at = await page.evaluate<{ x: number; y: number }>(`tupuScene.locate(${JSON.stringify(id)})`);
    const canvas = await page.locator('.canvas').boundingBox();
    await page.mouse.click((canvas?.x ?? 0) + at.x, (canvas?.y ?? 0) + at.y);
    await page.locator('.passage mark').first().waitFor();
    await page.getByRole('button', { name: '在原文中打开' }).first().click();
    await page.locator('.mark.on').first().waitFor();
    await page.locator('.claim-card').first().waitFor();
    await keep('document');
  });

  it('asks, answers in rows and lets the rest of the graph fade', async () => {
    await openViewer();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    const answer = page.getByTestId('answer');
    await answer.waitFor();
    expect(await answer.getAttribute('data-status')).toBe('answered');
    expect(await answer.textContent()).toContain('华峰');
    expect(await answer.locator('tr.group').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '取消突出' }).waitFor();
    await answer.locator('button.row').first().click();
    await page.locator('.right .passage mark').first().waitFor();
    await keep('answer');
  });

  it('opens the same view from a link', async () => {
    await openViewer({ hash: `#/graph?q=${encodeURIComponent(question)}`, theme: 'dark', language: 'zh' });
    await page.getByTestId('answer').waitFor();
    expect(await page.locator('.question input').inputValue()).toBe(question);
  });

  it('imports a pasted text and shows what came of it', async () => {
    await openViewer();
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByLabel('粘贴文字').fill(news);
    await page.getByLabel('发布日期').fill('2024-05');
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByRole('progressbar', { name: '导入进度' }).waitFor();
    expect(await page.locator('.progress p').first().textContent()).toMatch(/排队中|正在/);
    const report = page.getByTestId('import-report');
    await report.waitFor();
    expect(await report.textContent()).toContain('+');
    await keep('import');
    await page.getByRole('button', { name: '看它的图' }).click();
    await openFirstName('云栖');
    expect(await page.locator('.right .entity-name').textContent()).toContain('云栖');
  });

  it('asks which of several things is meant, and asks again with the one that is chosen', async () => {
    await openViewer();
    // Which names are ambiguous is for the tests of asking; here a real answer offers its own things as choices.
    await page.route('**/api/ask', async (route) => {
      const response = await route.fetch();
      const answer: AskResponse = await response.json();
      const choices = answer.subgraph.nodes.slice(0, 2).map(({ id, name, type }) => ({ id, name, type }));
      await route.fulfill({ response, json: { ...answer, status: 'ambiguous', rows: [], choices } });
    });
    await page.locator('.question input').fill(question);
    await page.keyboard.press('Enter');
    const choices = page.getByTestId('answer').locator('.choice');
    await choices.first().waitFor();
    expect(await choices.count()).toBe(2);
    await page.unroute('**/api/ask');
    await choices.first().click();
    await page.waitForFunction(`document.querySelector('.question input').value !== ${JSON.stringify(question)}`);
    expect(await page.locator('.question input').inputValue()).toContain(question);
  });

  it('takes files that are dropped on the window, and Escape leaves them', async () => {
    await openViewer();
    await page.evaluate(`(() => {
      const carried = new DataTransfer();
      carried.items.add(new File([${JSON.stringify(news)}], 'dropped.txt', { type: 'text/plain' }));
      for (const type of ['dragover', 'drop'])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
    })()`);
    await page.locator('.files').getByText('dropped.txt').waitFor();
    expect(await page.getByRole('button', { name: '开始导入' }).isEnabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('says what to do while the graph is empty', async () => {
    await openViewer({ limits: { overview: 4, expand: 2 } });
    const nothing = { nodes: [], edges: [], totals: { nodes: {}, edges: {}, documents: 0 } };
    await page.unroute('**/overview?*');
    await page.route('**/overview?*', (route) => route.fulfill({ json: nothing }));
    await page.reload();
    await page.getByRole('heading', { name: '图谱还是空的' }).waitFor();
    await page.locator('.empty').getByRole('button', { name: '导入' }).click();
    await page.getByRole('dialog').waitFor();
  });

  it('changes language and theme, and keeps them', async () => {
    await openViewer();
    await page.getByRole('button', { name: '切换为英文' }).click();
    await page.getByRole('button', { name: 'Import' }).waitFor();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Import' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('shows the panels as sheets in a narrow window', async () => {
    await openViewer({ width: 390, height: 844 });
    expect(await page.locator('.left').isVisible()).toBe(false);
    await page.locator('.sheet-tabs button').nth(1).click();
    expect(await page.locator('.left').isVisible()).toBe(true);
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await keep('narrow');
  });

  it('has no serious barrier in English in a narrow window', async () => {
    await openViewer({ width: 390, height: 844, language: 'en', hash: `#/graph?q=${encodeURIComponent(question)}` });
    await page.getByTestId('answer').waitFor();
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await findBarriers()).toEqual([]);
    await keep('narrow-english');
  });

  it.each(['light', 'dark'] as const)('has no serious barrier in the %s theme', async (theme) => {
    await openViewer({ theme, hash: `#/graph?q=${encodeURIComponent(question)}` });
    await page.getByTestId('answer').locator('button.row').first().click();
    await page.locator('.right .passage mark').first().waitFor();
    expect(await findBarriers()).toEqual([]);
    await keep(`graph-${theme}`);
  });

  it('says so when the server does not answer, and goes on when it does', async () => {
    await openViewer();
    await page.route('**/api/overview*', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/api/overview*');
    await page.getByRole('button', { name: '重试' }).click();
    await page.waitForSelector('.canvas[data-drawn=true]');
  });
});
