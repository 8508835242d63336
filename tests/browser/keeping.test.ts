import { readFile } from 'node:fs/promises';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  countNodes,
  findBarriers,
  keepPicture,
  openFirstName,
  readLabels,
  readPoints,
  readSelected,
  until,
  untilDrawn,
  withViewer,
} from './open-viewer.js';

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv']);

const share = (page: Page) => page.getByRole('button', { name: '分享与导出' }).click();
const undoOffer = (page: Page) => page.locator('.toast.offer').getByRole('button', { name: '撤销' }).click();

describe('views that the server keeps', () => {
  it('are saved with the places of nodes, opened by name, undone, renamed and removed', async () => {
    const page = await viewer.open();
    const all = await countNodes(page);
    await openFirstName(page, '建峰');
    await page.keyboard.press('f');
    await until(page, `document.querySelector('.count').textContent.includes('显示隐藏')`);
    await untilDrawn(page);
    const [kept, points] = [await countNodes(page), await readPoints(page)];
    await share(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '画面名称' }).fill('建峰周边');
    await dialog.getByRole('button', { name: '保存画面' }).click();
    await dialog.locator('.saved-views li').filter({ hasText: '建峰周边' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'saved-views');
    const other = await viewer.open();
    await other.keyboard.press('Control+k');
    await other.keyboard.type('建峰周边');
    await other.locator('.suggestion[data-kind=command]').filter({ hasText: '建峰周边' }).click();
    await until(other, `document.querySelector('.count span').textContent.startsWith('${kept} ')`);
    await until(
      other,
      `JSON.stringify(Object.entries(tupuScene.readPoints()).sort()) === ${JSON.stringify(JSON.stringify(Object.entries(points).sort()))}`,
    );
    await other.locator('.canvas').focus();
    await other.keyboard.press('Control+z');
    await until(other, `document.querySelector('.count span').textContent.startsWith('${all} ')`);
    await share(other);
    const views = other.locator('.saved-views li');
    await views.getByRole('button', { name: '给“建峰周边”改名' }).click();
    await views.getByRole('textbox').fill('建峰与邻居');
    await views.getByRole('button', { name: '改名' }).click();
    await views.filter({ hasText: '建峰与邻居' }).waitFor();
    await views.getByRole('button', { name: '删除“建峰与邻居”' }).click();
    await views.waitFor({ state: 'detached' });
    await undoOffer(other);
    await views.filter({ hasText: '建峰与邻居' }).waitFor();
  });

  it('open by a short link, which stands in the address as long as the view is the same', async () => {
    const page = await viewer.open();
    await openFirstName(page, '建峰');
    await page.keyboard.press('f');
    await until(page, `document.querySelector('.count').textContent.includes('显示隐藏')`);
    await untilDrawn(page);
    const [nodes, points] = [await countNodes(page), await readPoints(page)];
    await share(page);
    await page.getByRole('dialog').getByRole('button', { name: '短链接' }).click();
    await until(page, `/#\\/s\\//.test(document.querySelector('.link-way input').value)`);
    const link = await page.getByRole('dialog').getByRole('textbox', { name: '链接' }).inputValue();
    expect(link.length).toBeLessThan(viewer.base.length + 50);
    const other = await viewer.open({ hash: link.slice(viewer.base.length + 1), language: 'en' });
    await other.locator('.right .entity-name').waitFor();
    await expect.poll(() => countNodes(other)).toBe(nodes);
    await expect.poll(() => readPoints(other)).toEqual(points);
    await until(other, `/#\\/s\\//.test(location.hash)`);
  });

  it('says what is wrong with a short link that nobody keeps, and shows the first look', async () => {
    const page = await viewer.open({ hash: '#/s/nowhere123' });
    await page.getByRole('alert').waitFor();
    await expect.poll(() => countNodes(page)).toBeGreaterThan(5);
  });
});

describe('notes', () => {
  it('are kept on a thing and on a relation, marked on the canvas, and undone', async () => {
    const page = await viewer.open();
    await openFirstName(page, '华峰重庆氨纶');
    const right = page.locator('.right');
    await right.getByRole('button', { name: '添加备注' }).click();
    await right.locator('textarea:focus').waitFor();
    await page.keyboard.type('注意股权变更');
    await page.keyboard.press('Control+Enter');
    await right.locator('.one-note').filter({ hasText: '注意股权变更' }).waitFor();
    await page.locator('.legend-note').filter({ hasText: '有备注' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'notes');
    await right.getByRole('button', { name: '删除备注' }).click();
    await right.locator('.one-note').waitFor({ state: 'detached' });
    await undoOffer(page);
    await right.locator('.one-note').filter({ hasText: '注意股权变更' }).waitFor();
    await right.locator('.relation-group .figure').first().click();
    await right.locator('.ends').waitFor();
    await right.getByRole('button', { name: '添加备注' }).click();
    await right.locator('textarea:focus').waitFor();
    await page.keyboard.type('金额待核实');
    await page.keyboard.press('Control+Enter');
    await right.locator('.one-note').filter({ hasText: '金额待核实' }).waitFor();
    const edge = await readSelected(page, 'edge');
    await until(
      page,
      `tupuScene.readLabels().some(({ id, text }) => id === ${JSON.stringify(edge)} && text.includes('✎'))`,
    );
    const other = await viewer.open({ hash: page.url().slice(viewer.base.length + 1), theme: 'dark', language: 'en' });
    await other.locator('.right .one-note').filter({ hasText: '金额待核实' }).waitFor();
    await other.locator('.right').getByRole('button', { name: 'Change the note' }).click();
    await other.getByRole('textbox', { name: 'Text of the note' }).fill('金额已核实');
    await other.getByRole('button', { name: 'Keep', exact: true }).click();
    await other.locator('.right .one-note').filter({ hasText: '金额已核实' }).waitFor();
    await expect.poll(async () => (await readLabels(other)).find(({ id }) => id === edge)?.text).toContain('✎');
  });
});

describe('exports of what is shown', () => {
  async function save(page: Page, name: string): Promise<string> {
    const button = page.getByRole('dialog').getByRole('button', { name, exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return readFile(await download.path(), 'utf8');
  }

  it('are read by graphology and as lines, and leave out what is hidden', async () => {
    const page = await viewer.open();
    const all = await countNodes(page);
    await page.getByRole('button', { name: '仅看企业' }).click();
    await expect.poll(() => countNodes(page)).toBeLessThan(all);
    const nodes = await countNodes(page);
    const edges = Number(/·\s*(\d+)/.exec((await page.locator('.count span').first().textContent()) ?? '')?.[1]);
    await share(page);
    const read = [
      gexf.parse(MultiDirectedGraph, await save(page, 'GEXF')),
      graphml.parse(MultiDirectedGraph, await save(page, 'GraphML')),
    ];
    for (const graph of read) expect([graph.order, graph.size]).toEqual([nodes, edges]);
    expect((await save(page, 'JSON Lines')).trim().split('\n')).toHaveLength(nodes + edges);
    expect((await save(page, 'CSV')).trim().split('\r\n').length).toBeGreaterThanOrEqual(edges + 1);
  });
});
