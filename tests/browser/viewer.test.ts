import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overviewResponseSchema } from '../../src/model/api.js';
import {
  countNodes as countNodesOf,
  findBarriers as findBarriersOf,
  keepPicture,
  openFirstName as openFirstNameOn,
  readSelected,
  until,
  untilDrawn,
  type View,
  withViewer,
} from './open-viewer.js';

const question = '谁在涪陵投资了？';

let page: Page;

const openViewer = async (view?: View): Promise<void> => {
  page = await viewer.open(view);
};
const keep = (name: string) => keepPicture(page, name);
const countNodes = () => countNodesOf(page);
const openFirstName = (text: string) => openFirstNameOn(page, text);
const findBarriers = () => findBarriersOf(page);

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv']);

describe('the viewer', () => {
  it('counts what sources brought, and none of the places that every graph has', async () => {
    await openViewer();
    const totals = page.locator('.right .totals');
    await expect.poll(() => totals.locator('dt').allTextContents()).toEqual(['企业', '项目', '园区', '文献']);
    const { totals: held } = overviewResponseSchema.parse(
      await (await fetch(`${viewer.base}/api/overview?limit=1`)).json(),
    );
    const counts = [held.nodes.Company, held.nodes.Project, held.nodes.IndustrialPark, held.documents];
    await expect.poll(() => totals.locator('dd').allTextContents()).toEqual(counts.map(String));
  });

  it('is the production build, also where a test runner has built it', async () => {
    const html = await (await fetch(viewer.base)).text();
    const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => `${path}`);
    expect(scripts.length).toBeGreaterThan(1);
    for (const path of scripts) {
      const text = await (await fetch(`${viewer.base}${path}`)).text();
      // Only React's development build names it; that build takes twice the time and bytes.
      expect(text.includes('React DevTools'), path).toBe(false);
    }
  });

  it('searches as one types, opens an entity and expands it', async () => {
    await openViewer();
    await openFirstName('huafeng');
    expect(await page.locator('.right .entity-name').textContent()).toContain('华峰');
    await expect.poll(() => page.url()).toContain('sel=node');
    const before = await countNodes();
    await page.getByRole('button', { name: '聚焦' }).click();
    await expect.poll(countNodes).toBeLessThan(before);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(countNodes).toBe(before);
    // What search opened came with all its neighbours: nothing more comes, and nothing goes.
    const answered = page.waitForResponse(/\/expand\?(?!.*limit=1(&|$))/);
    await page.getByRole('button', { name: '展开', exact: true }).click();
    await answered;
    await page.locator('.actions button:disabled').waitFor({ state: 'detached' });
    expect(await countNodes()).toBeGreaterThanOrEqual(before);
    await keep('entity');
  });

  it('groups what it finds by type, each with its place and how many relations it has', async () => {
    await openViewer();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('fl');
    const list = page.locator('.suggestions');
    await list.locator('.suggestion[data-kind=entity]').first().waitFor();
    const lines = (await list.locator('p, .suggestion[data-kind=entity]').allInnerTexts()).map((line) =>
      line.replace(/\s+/gu, ' '),
    );
    const headings = lines.filter((line) => ['企业', '行政区', '园区', '项目', '产品'].includes(line));
    expect(headings.length).toBeGreaterThan(1);
    expect(new Set(headings).size).toBe(headings.length);
    // Finland's initials are fl too, and nothing is told of it.
    expect(lines[1]).toMatch(/^行政区 涪陵区/u);
    expect(lines.find((line) => line.startsWith('行政区 涪陵区'))).toMatch(/重庆市 · \d+ 条关系$/u);
    await keep('search-groups');
  });

  it('brings new nodes by expanding, and more of them when some were left out', async () => {
    await openViewer({ limits: { overview: 4, expand: 2 } });
    await openFirstName('华峰集团');
    // What search opens comes with its neighbours; what they in turn touch does not.
    const first = await page.locator('.right .entity-name').textContent();
    await page.locator('.right .relation').first().click();
    const name = page.locator('.right .entity-name');
    await expect.poll(() => name.textContent()).not.toBe(first);
    const before = await countNodes();
    await page.getByRole('button', { name: '展开', exact: true }).click();
    const more = page.getByRole('button', { name: /再载入/ });
    await more.waitFor();
    const expanded = await countNodes();
    const left = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    await page.unroute('**/expand?*');
    await more.click();
    await expect.poll(countNodes).toBeGreaterThan(before);
    await more.waitFor({ state: 'detached' });
    expect(await countNodes()).toBeLessThanOrEqual(expanded + left);
  });

  it('shows places as grounds, and their lines when asked', async () => {
    await openViewer();
    const lines = page.getByRole('button', { name: '区域内位置线' });
    expect(await lines.getAttribute('aria-pressed')).toBe('false');
    await lines.click();
    await expect.poll(() => lines.getAttribute('aria-pressed')).toBe('true');
    await keep('place-lines');
  });

  it('opens a line by a click on it, with the sentence that says so marked', async () => {
    await openViewer();
    await page.locator('.right .sums button.row').first().click();
    await page.locator('.passage mark').first().waitFor();
    const id = await readSelected(page, 'edge');
    expect(await page.getByTestId('figure').textContent()).toMatch(/[\d.]+亿元/);
    await page.getByRole('button', { name: '关闭' }).click();
    await page.locator('.passage mark').first().waitFor({ state: 'detached' });
    await untilDrawn(page);
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

  it('keeps what was asked in a follow-up, and asks anew where a chip is changed', async () => {
    await openViewer();
    await page.locator('.question input').fill(question);
    await page.keyboard.press('Enter');
    const answer = page.getByTestId('answer');
    await answer.locator('.chips').waitFor();
    await page.locator('.follow-up input').fill('那白涛新材料科技城呢？');
    await page.keyboard.press('Enter');
    await answer.getByText('理解为：谁在白涛新材料科技城投资了').waitFor();
    await answer.locator('.chips button', { hasText: '白涛新材料科技城' }).click();
    await answer.locator('.chips input').fill('涪陵');
    await page.keyboard.press('Enter');
    await until(page, `document.querySelector('.question input').value.startsWith('谁在涪陵投资了')`);
    await answer.locator('.chips b', { hasText: '涪陵区' }).waitFor();
    await answer.getByText('Cypher', { exact: true }).click();
    await expect.poll(() => answer.locator('.cypher textarea').first().inputValue()).toContain('MATCH');
  });

  it('opens the same view from a link', async () => {
    await openViewer({ hash: `#/graph?q=${encodeURIComponent(question)}`, theme: 'dark', language: 'zh' });
    await page.getByTestId('answer').waitFor();
    await expect.poll(() => page.locator('.question input').inputValue()).toBe(question);
  });

  it('asks which of several places of one name is meant, and asks again of the one that is chosen', async () => {
    await openViewer();
    await page.locator('.question input').fill('鼓楼区有哪些企业？');
    await page.keyboard.press('Enter');
    const choices = page.getByTestId('answer').locator('.choice');
    await choices.first().waitFor();
    expect(await choices.count()).toBeGreaterThan(2);
    const chosen = choices.filter({ hasText: '徐州市' });
    await chosen.click();
    await until(page, `document.querySelector('.question input').value.includes('徐州市')`);
    await page.locator('[data-testid=answer]:not([data-status=ambiguous])').waitFor();
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
    await page.locator('html[data-theme=dark]').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Import' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('shows the panels as sheets in a narrow window', async () => {
    await openViewer({ width: 390, height: 844 });
    expect(await page.locator('.left').isVisible()).toBe(false);
    await page.locator('.sheet-tabs button').nth(1).click();
    await page.locator('.left').waitFor();
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
    await untilDrawn(page);
  });
});
