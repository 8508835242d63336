import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBarriers, keepPicture, until, untilDrawn, withViewer } from './open-viewer.js';

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv']);

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** A phone's screen, and fingers on it: Chromium is told of touches as a touch screen tells it. */
async function openPhone(): Promise<{ page: Page; touch: CDPSession }> {
  const page = await viewer.open({ width: 390, height: 844 });
  const touch = await page.context().newCDPSession(page);
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  return { page, touch };
}

const send = (touch: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
  touch.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })) });

/** A node's place in the window, and its id: one that no other stands near. */
async function findNode(page: Page): Promise<Finger & { readonly id: string }> {
  const box = await page.locator('.canvas').boundingBox();
  const found = await page.evaluate<Finger & { id: string }>(`(() => {
    const all = Object.keys(tupuScene.readPoints()).map((id) => ({ id, ...tupuScene.locate(id) }));
    const canvas = document.querySelector('.canvas');
    return all.find(({ id, x, y }) => id.startsWith('company') && y > 80 && y < canvas.offsetHeight - 130 &&
      all.every((other) => other.id === id || Math.hypot(other.x - x, other.y - y) > 24));
  })()`);
  return { id: found.id, x: (box?.x ?? 0) + found.x, y: (box?.y ?? 0) + found.y };
}

/** How far apart two things stand on the screen: what a zoom changes. */
const measureSpread = (page: Page) =>
  page.evaluate<number>(`(() => {
    const [a, b] = Object.keys(tupuScene.readPoints()).sort().map((id) => tupuScene.locate(id));
    return Math.hypot(a.x - b.x, a.y - b.y);
  })()`);

describe('by touch on a phone', () => {
  it('two fingers that part draw the picture nearer, and two that meet draw it away', async () => {
    const { page, touch } = await openPhone();
    const pinch = async (from: number, to: number) => {
      const fingers = (half: number) => [
        { x: 195 - half, y: 330 },
        { x: 195 + half, y: 330 },
      ];
      await send(touch, 'touchStart', fingers(from));
      for (let step = 1; step <= 8; step++) {
        await send(touch, 'touchMove', fingers(from + ((to - from) * step) / 8));
        // The picture is drawn between one movement and the next, as it is under a hand.
        await untilDrawn(page);
      }
      await send(touch, 'touchEnd', []);
    };
    const before = await measureSpread(page);
    await pinch(30, 110);
    await expect.poll(() => measureSpread(page)).toBeGreaterThan(before * 1.5);
    await untilDrawn(page);
    const near = await measureSpread(page);
    await keepPicture(page, 'phone-pinched');
    await pinch(120, 30);
    await expect.poll(() => measureSpread(page)).toBeLessThan(near * 0.7);
    // The page itself is not zoomed.
    expect(await page.evaluate<number>('visualViewport.scale')).toBe(1);
  });

  it('a finger that rests on a node selects it, and taps add more', async () => {
    const { page, touch } = await openPhone();
    const node = await findNode(page);
    // It rests as long as it takes, and is lifted once the node is chosen.
    await send(touch, 'touchStart', [node]);
    await until(page, `decodeURIComponent(location.hash).includes(${JSON.stringify(node.id)})`);
    await send(touch, 'touchEnd', []);
    const chip = page.locator('.count .narrow-only');
    await chip.filter({ hasText: '1' }).waitFor();
    await keepPicture(page, 'phone-long-press');
    await chip.click();
    await page.getByTestId('several').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('a finger that moves before it has rested moves the picture and selects nothing', async () => {
    const { page, touch } = await openPhone();
    const stage = { x: 20, y: 560 };
    const node = await findNode(page);
    // All at once: between one message and the next a busy machine may rest as long as a finger that selects.
    const path = [1, 2, 3, 4, 5, 6].map((step) => ({ x: stage.x + 12 * step, y: stage.y - 8 * step }));
    await Promise.all([
      send(touch, 'touchStart', [stage]),
      ...path.map((finger) => send(touch, 'touchMove', [finger])),
      send(touch, 'touchEnd', []),
    ]);
    const box = await page.locator('.canvas').boundingBox();
    const readLeft = async () =>
      (box?.x ?? 0) + (await page.evaluate<Finger>(`tupuScene.locate(${JSON.stringify(node.id)})`)).x;
    await expect.poll(readLeft).toBeGreaterThan(node.x + 30);
    // As long as it takes to select by resting, and more.
    await page.waitForTimeout(600);
    expect(page.url()).not.toContain('sel=');
  });
});
