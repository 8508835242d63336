import { describe, expect, it } from 'vitest';
import { countNodes, openFirstName, untilDrawn, withViewer } from './open-viewer.js';

const names = [
  '聚酯',
  '氨纶',
  '甲醇',
  '乙二醇',
  '己二酸',
  '尼龙',
  '环氧',
  '硅胶',
  '炭黑',
  '石膏',
  '磷酸',
  '尿素',
  '纯碱',
];
/** A firm with thirteen projects, the first the smallest. */
const text = names
  .map((name, at) => `远望石化有限公司在重庆市涪陵区投资建设远望${name}项目，总投资${(at + 1) * 3}亿元。`)
  .join('\n');

const viewer = withViewer([], { 'projects.txt': text });

describe('expanding', () => {
  it('brings the ten largest amounts, counted before, and undoes it', async () => {
    const page = await viewer.open({ limits: { overview: 2, expand: 40 } });
    await openFirstName(page, '远望石化');
    const largest = page.locator('.expansion button').filter({ hasText: '金额最大的' });
    await largest.waitFor();
    const [shown = 0, all] = ((await largest.locator('em').textContent()) ?? '').split('/').map(Number);
    expect(all).toBe(names.length);
    const before = await countNodes(page);
    // Whatever the window asks for, the order and its limit are its own.
    await page.unroute('**/expand?*');
    await largest.click();
    await expect.poll(() => countNodes(page)).toBeGreaterThan(before);
    await untilDrawn(page);
    const drawn = await page.evaluate<number[]>(
      `tupuScene.readLabels().map(({ text }) => Number(/^拟?投?\\D*?(\\d+)/.exec(text)?.[1])).filter(Boolean)`,
    );
    const sums = names.map((_, at) => (at + 1) * 3).slice(-10 - shown);
    expect(drawn.every((sum) => sums.includes(sum))).toBe(true);
    expect(await countNodes(page)).toBeGreaterThanOrEqual(before + 10 - shown);
    await page.keyboard.press('Control+z');
    await expect.poll(() => countNodes(page)).toBe(before);
  });
});
