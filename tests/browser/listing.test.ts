import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  countNodes,
  findBarriers,
  keepPicture,
  openFirstName,
  readSelected,
  until,
  withViewer,
} from './open-viewer.js';

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv']);

const rows = (page: Page) => page.locator('.listing tbody tr');
const items = (page: Page) => page.getByRole('treeitem');
const focusedText = (page: Page) => page.evaluate<string>('document.activeElement.textContent');
const saidOfChange = async (page: Page) => (await page.getByTestId('change').textContent()) ?? '';
const saidOfSelection = async (page: Page) => (await page.getByTestId('selected').textContent()) ?? '';
const countEdges = async (page: Page) =>
  Number(/·\s*(\d+)/.exec((await page.locator('.count span').first().textContent()) ?? '')?.[1]);
/** All rows, over however many pages. */
const countRows = async (page: Page) => Number(await page.locator('.listing table').getAttribute('aria-rowcount')) - 1;

describe('the table of relations', () => {
  it('holds exactly what is shown, and follows filters and undo', async () => {
    const page = await viewer.open();
    await page.getByRole('button', { name: '表格' }).click();
    await rows(page).first().waitFor();
    expect(await countRows(page)).toBe(await countEdges(page));
    await page.locator('.legend.lines .kind').filter({ hasText: '投资' }).getByRole('button').first().click();
    await until(page, `document.querySelector('[data-testid=change]').textContent.includes('隐去')`);
    const invested = page.locator('.listing td[data-column=relation]', { hasText: '投资' });
    await expect.poll(() => invested.count()).toBe(0);
    expect(await countRows(page)).toBe(await countEdges(page));
    await page.getByRole('button', { name: '撤销' }).click();
    await until(page, `document.querySelector('[data-testid=change]').textContent.includes('重新显示')`);
    await expect.poll(() => invested.count()).toBeGreaterThan(3);
    expect(await countRows(page)).toBe(await countEdges(page));
  });

  it('is reached, sorted, walked and opened by keys alone, and is left again', async () => {
    const page = await viewer.open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('t');
    await until(page, `document.activeElement?.matches('.listing tbody tr')`);
    const first = await focusedText(page);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedText(page)).not.toBe(first);
    await page.keyboard.press('Home');
    await expect.poll(() => focusedText(page)).toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('.right .passage mark').first().waitFor();
    await expect.poll(() => page.url()).toContain('sel=edge');
    await expect.poll(() => rows(page).and(page.locator('[aria-selected=true]')).count()).toBe(1);
    await expect.poll(() => saidOfSelection(page)).toContain('选中关系');
    const heading = page.getByRole('columnheader', { name: '数额' });
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    const amounts = async () =>
      (await page.locator('.listing td[data-column=amount]').allTextContents()).filter((text) => /\d/.test(text));
    const before = await amounts();
    await heading.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(amounts).not.toEqual(before);
    await page.keyboard.press('Escape');
    await page.locator('.listing').waitFor({ state: 'detached' });
    await until(page, `document.activeElement?.className === 'canvas'`);
  });

  it('marks what is selected elsewhere, page by page, and comes back from a link', async () => {
    const page = await viewer.open({ hash: '#/graph?list=table' });
    await rows(page).first().waitFor();
    const next = page.getByRole('button', { name: '下一页' });
    if ((await countRows(page)) > 100) {
      await next.click();
      await expect.poll(() => rows(page).first().getAttribute('aria-rowindex')).toBe('102');
    }
    await page.locator('.right .sums button.row').first().click();
    const chosen = page.locator('.listing tr[aria-selected=true]');
    await chosen.waitFor();
    const id = await readSelected(page, 'edge');
    await expect.poll(() => chosen.getAttribute('data-edge')).toBe(id);
    await page.getByRole('button', { name: '关闭' }).last().click();
    await openFirstName(page, '建峰');
    await page.locator('.listing tr.near').first().waitFor();
    await expect.poll(() => page.url()).toContain('list=table');
    for (const row of await page.locator('.listing tr.near').allTextContents()) expect(row).toContain('建峰');
  });
});

describe('the tree of places', () => {
  it('opens, closes and selects by arrow keys, from place to relation', async () => {
    const page = await viewer.open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Shift+T');
    await until(page, `document.activeElement?.getAttribute('role') === 'treeitem'`);
    const level = () => page.evaluate<string>(`document.activeElement.getAttribute('aria-level')`);
    await expect.poll(level).toBe('1');
    await page.keyboard.press('ArrowRight');
    await expect.poll(level).toBe('2');
    const closed = await items(page).count();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => items(page).count()).toBeGreaterThan(closed);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => items(page).count()).toBe(closed);
    await page.keyboard.press('Enter');
    await page.locator('.right .entity-name').waitFor();
    await expect.poll(() => page.url()).toContain('sel=node');
    await until(page, `document.activeElement?.getAttribute('aria-selected') === 'true'`);
    // Down to a relation, whose sources open.
    await page.keyboard.press('*');
    const relation = page.locator('[role=treeitem][data-kind=edge]').first();
    await relation.focus();
    await page.keyboard.press('Enter');
    await page.locator('.right .passage mark').first().waitFor();
    await page.keyboard.press('ArrowLeft');
    await until(page, `document.activeElement?.dataset.kind === 'node'`);
  });

  it('shows where the selected thing hangs, and holds every node once', async () => {
    const page = await viewer.open({ hash: '#/graph?list=tree' });
    await items(page).first().waitFor();
    await openFirstName(page, '建峰');
    const chosen = page.locator('[role=treeitem][aria-selected=true]');
    await chosen.waitFor();
    await expect.poll(() => chosen.textContent()).toContain('建峰');
    const closed = page.locator('[role=treeitem][aria-expanded=false]');
    for (let left = await closed.count(); left > 0; left = await closed.count()) {
      const key = await closed.first().getAttribute('data-key');
      await closed.first().focus();
      await page.keyboard.press('*');
      // What it opens may itself be closed; it alone is sure to be open.
      await until(
        page,
        `document.querySelector('[data-key="' + CSS.escape(${JSON.stringify(key)}) + '"]')?.ariaExpanded === 'true'`,
      );
    }
    await expect.poll(() => page.locator('[role=treeitem][data-kind=node]').count()).toBe(await countNodes(page));
  });
});

describe('the picture in words', () => {
  it('says what came, what went, and how it is arranged', async () => {
    const page = await viewer.open({ limits: { overview: 14, expand: 60 } });
    expect(await saidOfChange(page)).toBe('');
    await openFirstName(page, '华峰集团');
    await page.getByRole('button', { name: '展开', exact: true }).click();
    await until(page, `document.querySelector('[data-testid=change]').textContent.includes('载入')`);
    await expect.poll(() => saidOfSelection(page)).toMatch(/选中.*企业.*\d+ 条关系/u);
    await expect.poll(() => saidOfChange(page)).toContain(`现有${await countNodes(page)} 个节点`);
    await page.getByRole('button', { name: '隐藏', exact: true }).click();
    await until(page, `document.querySelector('[data-testid=change]').textContent.includes('隐去1 个节点')`);
    await page.locator('.layouts').getByRole('button', { name: '力导' }).click();
    await until(page, `document.querySelector('[data-testid=change]').textContent.includes('力导')`);
  });

  it.each([
    ['light', 'zh', 1440],
    ['dark', 'en', 1440],
    ['dark', 'zh', 390],
    ['light', 'en', 390],
  ] as const)('has no barrier in %s, %s, %i pixels wide, and cuts nothing off', async (theme, language, width) => {
    for (const form of ['table', 'tree'] as const) {
      const page = await viewer.open({ hash: `#/graph?list=${form}`, theme, language, width, height: 844 });
      await page.locator('.listing tbody tr, [role=treeitem]').first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
      const overflow = await page.evaluate<number>(
        `Math.max(document.documentElement.scrollWidth - innerWidth, document.querySelector('.listing').getBoundingClientRect().right - innerWidth)`,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await keepPicture(page, `${form}-${theme}-${language}-${width}`);
    }
  });
});
