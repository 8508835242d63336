import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countNodes, findBarriers, keepPicture, until, untilDrawn, withViewer } from './open-viewer.js';

/** Two dated investments and one of which no paper says how much. */
const papers = {
  'first.txt': '2021年3月，远望石化有限公司在重庆市涪陵区投资建设远望聚酯项目，总投资20亿元。',
  'second.txt': '2022年9月，临川材料有限公司在重庆市涪陵区投资建设临川树脂项目，总投资3亿元。',
  'third.txt': '2022年9月，启岚新材料有限公司在重庆市涪陵区投资建设启岚薄膜项目。',
};

const viewer = withViewer(['fuling-materials.txt'], papers);

const countEdges = (page: Page) =>
  page.evaluate<number>(`Number(/(\\d+) 条边/.exec(document.querySelector('.count').textContent)[1])`);

const openFacet = (page: Page, name: string) =>
  page.locator('.filters .chip').filter({ hasText: name }).first().click();

describe('filters', () => {
  it('stack, count every value, are in the address, and give back what they hid', async () => {
    const page = await viewer.open({ limits: { overview: 100, expand: 60 } });
    const [nodes, edges] = [await countNodes(page), await countEdges(page)];
    await openFacet(page, '金额');
    const bar = page.locator('.bars button').filter({ hasText: '10 亿元 – 100 亿元' });
    expect(Number(await bar.locator('em').textContent())).toBeGreaterThan(0);
    await bar.click();
    await until(page, `document.querySelector('.count').textContent.includes('显示隐藏的')`);
    await expect.poll(() => countNodes(page)).toBeLessThan(nodes);
    await expect.poll(() => countEdges(page)).toBeLessThan(edges);
    await keepPicture(page, 'filters');
    expect(await findBarriers(page)).toEqual([]);
    const few = await countNodes(page);
    await until(page, `location.hash.includes('v=')`);
    const inAddress = page.url();
    await openFacet(page, '地点');
    await bar.waitFor({ state: 'detached' });
    await page.locator('.bars button').first().click();
    await until(page, `document.querySelectorAll('.filters .chip.on').length === 2`);
    // The address is written after a pause, and each time of what is shown by then.
    await expect.poll(() => page.url()).not.toBe(inAddress);
    const ofTwo = page.url();
    await page.keyboard.press('Control+z');
    await until(page, `document.querySelectorAll('.filters .chip.on').length === 1`);
    await expect.poll(() => page.url()).not.toBe(ofTwo);
    await page.reload();
    await untilDrawn(page);
    await expect.poll(() => countNodes(page)).toBe(few);
    await page.locator('.count .link').first().click();
    await until(page, `document.querySelector('.count').textContent.startsWith('${nodes} ')`);
  });

  it('keep a period of either clock by keyboard, and say how many have no date', async () => {
    const page = await viewer.open({ limits: { overview: 100, expand: 60 } });
    await page.locator('.time .undated').waitFor();
    const edges = await countEdges(page);
    const undated = Number(/\d+/.exec((await page.locator('.time .undated').textContent()) ?? '')?.[0]);
    expect(undated).toBeGreaterThan(0);
    await page.locator('.brush input').first().focus();
    await page.keyboard.press('End');
    await until(page, `document.querySelector('.time .link') !== null`);
    const kept = await countEdges(page);
    expect(kept).toBeLessThanOrEqual(edges);
    await page.locator('.time .undated').click();
    await until(page, `document.querySelector('.time .undated').getAttribute('aria-pressed') === 'false'`);
    await expect.poll(() => countEdges(page)).toBeLessThan(edges);
    await keepPicture(page, 'time-brush');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: '全部时段' }).click();
    await until(page, `document.querySelector('.time .link') === null`);
  });

  it('know the documents behind the lines', async () => {
    const page = await viewer.open({ limits: { overview: 100, expand: 60 } });
    await openFacet(page, '来源');
    const bar = page.locator('.bars button').filter({ hasText: 'first.txt' });
    await bar.click();
    await until(page, `document.querySelector('.count').textContent.includes('显示隐藏的')`);
    expect(await countEdges(page)).toBeGreaterThan(0);
  });
});
