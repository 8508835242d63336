import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  countNodes,
  findBarriers,
  keepPicture,
  openFirstName,
  readPoints,
  until,
  untilDrawn,
  withViewer,
} from './open-viewer.js';

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv']);

const several = (page: Page) => page.getByTestId('several');
const countSelected = async (page: Page) => Number(/\d+/.exec((await several(page).textContent()) ?? '')?.[0]);
const selects = (page: Page, count: number) => expect.poll(() => countSelected(page)).toBe(count);
const shows = (page: Page, count: number) => expect.poll(() => countNodes(page)).toBe(count);

/** Where something stands in the window. */
async function locate(page: Page, id: string): Promise<{ x: number; y: number }> {
  const at = await page.evaluate<{ x: number; y: number }>(`tupuScene.locate(${JSON.stringify(id)})`);
  const box = await page.locator('.canvas').boundingBox();
  return { x: (box?.x ?? 0) + at.x, y: (box?.y ?? 0) + at.y };
}

/** Firms that stand apart from everything else, so that a click on one meets no other. */
const findFirms = (page: Page, count: number) =>
  page.evaluate<string[]>(`(() => {
    const all = Object.keys(tupuScene.readPoints()).map((id) => ({ id, ...tupuScene.locate(id) }));
    return all
      .filter(({ id, x, y }) => id.startsWith('company') && all.every((other) => other.id === id || Math.hypot(other.x - x, other.y - y) > 40))
      .slice(0, ${count})
      .map(({ id }) => id);
  })()`);

const selectedIn = (page: Page) =>
  decodeURIComponent(/sel=nodes(?:%3A|:)([^&]+)/.exec(page.url())?.[1] ?? '').split(',');

describe('several nodes at once', () => {
  it('are encircled by a drag with Shift, counted by type and summed by kind', async () => {
    const page = await viewer.open();
    const canvas = await page.locator('.canvas').boundingBox();
    if (canvas === null) throw new Error('no canvas');
    const camera = await locate(page, (await findFirms(page, 1))[0] ?? '');
    const [left, top, right, bottom] = [
      canvas.x + 6,
      canvas.y + 64,
      canvas.x + canvas.width - 6,
      canvas.y + canvas.height - 60,
    ];
    await page.keyboard.down('Shift');
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [x, y] of [
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const)
      await page.mouse.move(x, y, { steps: 8 });
    await keepPicture(page, 'lasso');
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await several(page).waitFor();
    const inside = await page.evaluate<number>(`Object.keys(tupuScene.readPoints()).filter((id) => {
      const { x, y } = tupuScene.locate(id);
      return x > 6 && x < ${right - canvas.x} && y > 64 && y < ${bottom - canvas.y};
    }).length`);
    expect(inside).toBeGreaterThan(10);
    await selects(page, inside);
    await untilDrawn(page);
    expect(await locate(page, (await findFirms(page, 1))[0] ?? '')).toEqual(camera);
    const byType = await page.locator('.right .expansion em').allTextContents();
    expect(byType.map(Number).reduce((sum, count) => sum + count, 0)).toBe(inside);
    expect(await page.locator('.right .properties').textContent()).toMatch(/\d 亿元/);
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'several');
  });

  it('are added and taken out by Shift and a click, hidden, pinned and taken back', async () => {
    const page = await viewer.open();
    const all = await countNodes(page);
    const firms = await findFirms(page, 3);
    expect(firms).toHaveLength(3);
    for (const firm of firms) {
      const { x, y } = await locate(page, firm);
      await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      await page.keyboard.up('Shift');
    }
    await expect.poll(() => selectedIn(page)).toEqual(firms);
    await untilDrawn(page);
    const last = await locate(page, firms[2] ?? '');
    await page.keyboard.down('Shift');
    await page.mouse.click(last.x, last.y);
    await page.keyboard.up('Shift');
    await selects(page, 2);
    const pin = page.locator('.right').getByRole('button', { name: '固定位置' });
    await pin.click();
    await expect.poll(() => pin.getAttribute('aria-pressed')).toBe('true');
    await untilDrawn(page);
    // A hand takes along what is chosen with the node that it holds.
    const before = await readPoints(page);
    const from = await locate(page, firms[0] ?? '');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 24, { steps: 5 });
    await page.mouse.up();
    await until(page, `tupuScene.readPoints()[${JSON.stringify(firms[0])}].x !== ${before[firms[0] ?? '']?.x}`);
    await untilDrawn(page);
    const after = await readPoints(page);
    const moved = Object.keys(before).filter((id) => before[id]?.x !== after[id]?.x);
    expect(moved.sort()).toEqual(firms.slice(0, 2).sort());
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+a');
    await selects(page, all);
    await page.getByRole('button', { name: '选中全部项目' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => countSelected(page)).toBeLessThan(all);
    const projects = await countSelected(page);
    await page.locator('.right').getByRole('button', { name: '隐藏' }).click();
    await shows(page, all - projects);
    // Keys go on from the canvas, since the button is gone.
    await until(page, `document.activeElement?.className === 'canvas'`);
    await page.keyboard.press('Control+z');
    await shows(page, all);
  });

  it('are chosen, kept alone, expanded and removed by keyboard', async () => {
    const page = await viewer.open({ limits: { overview: 20, expand: 40 } });
    const all = await countNodes(page);
    await page.locator('.canvas').focus();
    for (const key of ['ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowLeft']) {
      await page.keyboard.press(key);
      // Where an arrow leads depends on where the camera has come to.
      await untilDrawn(page);
    }
    await selects(page, 3);
    await page.keyboard.press('n');
    await expect.poll(() => countSelected(page)).toBeGreaterThanOrEqual(3);
    await untilDrawn(page);
    const near = await countSelected(page);
    await page.keyboard.press('f');
    await shows(page, near);
    await page.keyboard.press('Control+z');
    await shows(page, all);
    await page.keyboard.press('e');
    await expect.poll(() => countNodes(page)).toBeGreaterThan(all);
    await page.keyboard.press('Control+z');
    await shows(page, all);
    const chosen = await countSelected(page);
    await page.keyboard.press('Delete');
    await shows(page, all - chosen);
    await page.keyboard.press('Control+z');
    await shows(page, all);
  });

  it('are opened again from a link, and leave when Escape is pressed', async () => {
    const page = await viewer.open();
    await openFirstName(page, '建峰');
    await page.keyboard.press('n');
    await several(page).waitFor();
    await until(page, `location.hash.includes('sel=nodes')`);
    const [chosen, hash] = [await countSelected(page), page.url().slice(viewer.base.length + 1)];
    const other = await viewer.open({ hash, language: 'en', theme: 'dark' });
    await several(other).waitFor();
    await selects(other, chosen);
    expect(await findBarriers(other)).toEqual([]);
    await other.locator('.canvas').focus();
    await other.keyboard.press('Escape');
    await several(other).waitFor({ state: 'detached' });
  });
});
