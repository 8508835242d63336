import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  findBarriers,
  keepPicture,
  openFirstName,
  readPoints,
  readSelected,
  until,
  untilDrawn,
  withViewer,
} from './open-viewer.js';

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv']);

const said = async (page: Page): Promise<string> => (await page.getByTestId('moving').textContent()) ?? '';
const focusCanvas = (page: Page) => page.evaluate(`document.querySelector('.canvas').focus()`);

async function pointOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const at = (await readPoints(page))[id];
  if (at === undefined) throw new Error(`${id} is not on the canvas`);
  return at;
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('moving nodes by keys', () => {
  it('takes a node in hand, moves it by steps and puts it down; undo is one step, and all is said aloud', async () => {
    const page = await viewer.open();
    await openFirstName(page, '华峰重庆氨纶');
    const id = await readSelected(page, 'node');
    const before = await readPoints(page);
    const start = await pointOf(page, id);
    await focusCanvas(page);
    await press(page, 'm');
    await expect.poll(() => said(page)).toMatch(/^已拿起华峰重庆氨纶.*回车放下/);
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'moving');
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowUp', 'Shift+ArrowDown');
    await expect.poll(() => said(page)).toMatch(/右移 2 步，下移 4 步/);
    const held = await pointOf(page, id);
    expect(held.x).toBeGreaterThan(start.x);
    expect(held.y).toBeLessThan(start.y);
    expect((start.y - held.y) / (held.x - start.x)).toBeCloseTo(2, 0);
    await press(page, 'Enter');
    await expect.poll(() => said(page)).toMatch(/已放下：右移 2 步，下移 4 步/);
    // The selection is where it was, and arrows choose nodes again.
    expect(await readSelected(page, 'node')).toBe(id);
    await untilDrawn(page);
    expect(await pointOf(page, id)).toEqual(held);
    const after = await readPoints(page);
    const others = Object.keys(before).filter((other) => other !== id);
    expect(others.map((other) => after[other])).toEqual(others.map((other) => before[other]));
    await press(page, 'Control+z');
    await until(page, `tupuScene.readPoints()[${JSON.stringify(id)}].x === ${start.x}`);
    await expect.poll(() => readPoints(page)).toEqual(before);
    await press(page, 'Control+Shift+z');
    await until(page, `tupuScene.readPoints()[${JSON.stringify(id)}].x === ${held.x}`);
    await press(page, 'ArrowRight');
    await until(page, `!decodeURIComponent(location.hash).includes(${JSON.stringify(id)})`);
    await untilDrawn(page);
    expect((await pointOf(page, id)).x).toBe(held.x);
  });

  it('takes it back with Escape, leaving nothing to undo, and puts it down where the keys go elsewhere', async () => {
    const page = await viewer.open({ language: 'en' });
    await openFirstName(page, '华峰重庆氨纶');
    const id = await readSelected(page, 'node');
    const start = await pointOf(page, id);
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    const steps = await undo.isEnabled();
    await focusCanvas(page);
    await press(page, 'm', 'ArrowLeft', 'ArrowDown');
    await expect.poll(() => pointOf(page, id)).not.toEqual(start);
    await press(page, 'Escape');
    await expect.poll(() => pointOf(page, id)).toEqual(start);
    await expect.poll(() => said(page)).toMatch(/back where it stood/);
    expect(await readSelected(page, 'node')).toBe(id);
    expect(await undo.isEnabled()).toBe(steps);
    // By the list of commands, and put down by leaving the canvas.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Move with the arrow');
    await page.locator('.suggestion[data-kind=command]').first().click();
    await until(page, `document.querySelector('[data-testid=moving]').textContent.includes('in hand')`);
    await press(page, 'ArrowLeft', 'Tab');
    await until(page, `document.querySelector('[data-testid=moving]').textContent.includes('put down: 1 step left')`);
    await untilDrawn(page);
    const put = await pointOf(page, id);
    expect(put.x).toBeLessThan(start.x);
    await expect.poll(() => undo.isEnabled()).toBe(true);
    await undo.click();
    await until(page, `tupuScene.readPoints()[${JSON.stringify(id)}].x === ${start.x}`);
  });

  it('moves all that are selected together', async () => {
    const page = await viewer.open();
    await focusCanvas(page);
    await press(page, 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown');
    await page.getByTestId('selected').filter({ hasText: '3' }).waitFor({ state: 'attached' });
    await untilDrawn(page);
    const before = await readPoints(page);
    await press(page, 'm', 'ArrowUp', 'Enter');
    await expect.poll(() => said(page)).toMatch(/已放下/);
    await untilDrawn(page);
    const after = await readPoints(page);
    const moved = Object.keys(before).filter((id) => (after[id]?.y ?? 0) > (before[id]?.y ?? 0));
    expect(moved.length).toBeGreaterThanOrEqual(3);
    await press(page, 'Control+z');
    await until(page, `tupuScene.readPoints()[${JSON.stringify(moved[0])}].y === ${before[moved[0] ?? '']?.y}`);
    await expect.poll(() => readPoints(page)).toEqual(before);
  });
});
