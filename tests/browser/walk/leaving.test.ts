import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withViewer } from '../open-viewer.js';
import { measureMemory } from './memory.js';

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv']);

/** Closed while a button of it is on its way to another colour. */
async function openAndClose(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  const box = await page.locator('.dialog .button').first().boundingBox();
  if (box === null) throw new Error('the dialog has no button');
  await page.mouse.move(box.x + 9, box.y + 9);
  await page.waitForTimeout(40);
  await page.keyboard.press('Escape');
  await page.locator('.dialog').waitFor({ state: 'detached' });
  await page.mouse.move(700, 500);
}

/** Other pages, and back to the graph. */
async function leaveAndReturn(page: Page): Promise<void> {
  for (const name of ['documents', 'review', 'console', 'graph']) {
    await page.evaluate(`location.hash = '#/${name}'`);
    await page.locator(`.app[data-page=${name}]`).waitFor();
    await page.waitForTimeout(300);
  }
  await page.locator('.canvas[data-drawn=true]').waitFor();
}

describe('what is left', () => {
  // The page that was left last may be kept until the next is, some two hundred nodes: six would be over six hundred.
  it.each([
    ['a dialog', openAndClose, 60],
    ['a page', leaveAndReturn, 300],
  ] as const)('is kept by nothing for good: %s', async (_what, act, most) => {
    const page = await viewer.open({ moves: true });
    const session = await page.context().newCDPSession(page);
    await act(page);
    const before = await measureMemory(page, session);
    for (let round = 0; round < 6; round++) await act(page);
    const after = await measureMemory(page, session);
    const told = JSON.stringify({ before, after });
    expect(after.detached - before.detached, told).toBeLessThan(most);
    expect(after.listeners - before.listeners, told).toBeLessThan(150);
  });
});
