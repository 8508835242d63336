import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  countNodes,
  type DrawnLabel,
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

const question = '谁在涪陵投资了？';
/** Two papers that differ on one project. */
const papers = {
  'morning.txt': '远望石化有限公司在重庆市涪陵区投资建设远望聚酯一体化项目，总投资20亿元。',
  'evening.txt': '远望石化有限公司在重庆市涪陵区投资建设远望聚酯一体化项目，总投资25亿元，明年投产。',
};

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv'], papers);

type Points = Awaited<ReturnType<typeof readPoints>>;

const locate = (page: Page, id: string) =>
  page.evaluate<{ x: number; y: number }>(`tupuScene.locate(${JSON.stringify(id)})`);

async function drag(page: Page, id: string, dx: number, dy: number) {
  const at = await locate(page, id);
  const box = await page.locator('.canvas').boundingBox();
  const [x, y] = [(box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 6 });
  await page.mouse.up();
}

/** Waits until the node stands this near to where it should. */
const settles = (page: Page, id: string, x: number, y: number) =>
  until(
    page,
    `(() => { const at = tupuScene.locate(${JSON.stringify(id)}); return Math.hypot(at.x - ${x}, at.y - ${y}) < 3; })()`,
  );

/** Waits until everything stands like this in the layout, whatever the camera shows of it. */
const settlesLike = (page: Page, points: Points) =>
  until(page, `JSON.stringify(Object.entries(tupuScene.readPoints()).sort()) === ${sorted(points)}`);

/** Waits for another layout than this, and says where everything stands in it. */
async function pointsOtherThan(page: Page, points: Points): Promise<Points> {
  await until(page, `JSON.stringify(Object.entries(tupuScene.readPoints()).sort()) !== ${sorted(points)}`);
  await untilDrawn(page);
  return readPoints(page);
}

/** As a text of the page's script. */
const sorted = (points: Points): string => JSON.stringify(JSON.stringify(Object.entries(points).sort()));

const overlap = (a: DrawnLabel['box'], b: DrawnLabel['box']): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names that stand on another or under a panel now. */
async function findClashes(page: Page): Promise<string[][]> {
  const { labels, floats } = await page.evaluate<{ labels: DrawnLabel[]; floats: DrawnLabel['box'][] }>(`(() => {
    const own = document.querySelector('.canvas').getBoundingClientRect();
    const floats = [...document.querySelectorAll('.stage .float')].map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { left: left - own.left, right: right - own.left, top: top - own.top, bottom: bottom - own.top };
    });
    return { labels: tupuScene.readLabels(), floats };
  })()`);
  return labels.flatMap((label, index) => [
    ...labels
      .slice(index + 1)
      .filter((other) => overlap(label.box, other.box))
      .map((other) => [label.text, other.text]),
    ...floats.filter((float) => overlap(label.box, float)).map(() => [label.text, 'a panel']),
  ]);
}

describe('exploring', () => {
  it('shows on the edge and in the panel that two sources differ', async () => {
    const page = await viewer.open();
    await openFirstName(page, '远望石化');
    await page.locator('.right .relation-group .figure').filter({ hasText: '亿元' }).first().click();
    const conflict = page.locator('.conflict');
    await conflict.waitFor();
    const told = await conflict.textContent();
    expect(told).toContain('20亿元');
    expect(told).toContain('25亿元');
    const id = await readSelected(page, 'edge');
    const readLabel = async () => (await readLabels(page)).find((one) => one.id === id)?.text;
    await expect.poll(readLabel).toMatch(/^≠ .*亿/);
    expect(await page.locator('.legend-note').filter({ hasText: '来源不一致' }).count()).toBe(1);
    await keepPicture(page, 'conflict');
  });

  it.each([
    [390, 844, 'zh'],
    [390, 844, 'en'],
    [1280, 720, 'zh'],
    [1280, 720, 'en'],
    [1440, 900, 'zh'],
  ] as const)('lets no name stand on another or under a panel at %i by %i in %s', async (width, height, language) => {
    const page = await viewer.open({ width, height, language });
    // The last that comes to float over the canvas.
    await page.locator('.save-menu').waitFor();
    await untilDrawn(page);
    expect((await readLabels(page)).length).toBeGreaterThan(8);
    await expect.poll(() => findClashes(page)).toEqual([]);
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('expands by one relation, counted before, and leaves what stands where it stands', async () => {
    const page = await viewer.open({ limits: { overview: 14, expand: 60 } });
    const [first] = Object.keys(await readPoints(page)).filter((id) => id.startsWith('company'));
    expect(first).toBeDefined();
    const at = await locate(page, first ?? '');
    const box = await page.locator('.canvas').boundingBox();
    await page.mouse.click((box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y);
    const chip = page.locator('.expansion button:not(:disabled)').first();
    await chip.waitFor();
    await untilDrawn(page);
    const [shown, all] = ((await chip.locator('em').textContent()) ?? '').split('/').map(Number);
    expect(all).toBeGreaterThan(shown ?? 0);
    const before = await readPoints(page);
    await chip.click();
    await until(page, `Object.keys(tupuScene.readPoints()).length > ${Object.keys(before).length}`);
    await untilDrawn(page);
    const after = await readPoints(page);
    const moves = Object.entries(before).map(([id, from]) =>
      Math.hypot((after[id]?.x ?? 1e9) - from.x, (after[id]?.y ?? 1e9) - from.y),
    );
    expect(Math.max(...moves)).toBeLessThan(40);
    await page.keyboard.press('Control+z');
    await until(page, `Object.keys(tupuScene.readPoints()).length === ${Object.keys(before).length}`);
  });

  it('hides, removes, pins and moves nodes, and takes every step back', async () => {
    const page = await viewer.open();
    await openFirstName(page, '华峰重庆氨纶');
    const id = await readSelected(page, 'node');
    const all = await countNodes(page);
    await page.getByRole('button', { name: '隐藏', exact: true }).click();
    await until(page, `document.querySelector('.count').textContent.includes('显示隐藏的 1 个')`);
    await until(page, `tupuScene.locate(${JSON.stringify(id)}) === undefined`);
    await page.keyboard.press('Control+z');
    await until(page, `tupuScene.locate(${JSON.stringify(id)}) !== undefined`);
    await untilDrawn(page);
    const before = await readPoints(page);
    const from = await locate(page, id);
    await drag(page, id, 70, 40);
    await settles(page, id, from.x + 70, from.y + 40);
    await openFirstName(page, '华峰重庆氨纶');
    const pin = page.getByRole('button', { name: '固定位置' });
    await pin.click();
    await expect.poll(() => pin.getAttribute('aria-pressed')).toBe('true');
    await untilDrawn(page);
    const moved = await readPoints(page);
    expect(Object.keys(before).filter((one) => !isDeepStrictEqual(before[one], moved[one]))).toEqual([id]);
    await page.keyboard.press('l');
    // The camera now shows all of another arrangement: from here on places count, not pixels.
    const arranged = await pointsOtherThan(page, moved);
    expect(arranged[id]).toEqual(moved[id]);
    await page.getByRole('button', { name: '从画面移除' }).click();
    await until(page, `tupuScene.locate(${JSON.stringify(id)}) === undefined`);
    // Back over the removal, the arrangement, the pin and the move.
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    await settlesLike(page, before);
    await expect.poll(() => countNodes(page)).toBe(all);
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+Shift+z');
    await until(page, `tupuScene.locate(${JSON.stringify(id)}) === undefined`);
  });

  it('filters by the legend, and counts what it hides', async () => {
    const page = await viewer.open();
    const all = await countNodes(page);
    await page.getByRole('button', { name: '仅看企业' }).click();
    const companies = Number(await page.locator('.kind em').first().textContent());
    await expect.poll(() => countNodes(page)).toBe(companies);
    await page.getByRole('button', { name: `显示隐藏的 ${all - companies} 个` }).click();
    await expect.poll(() => countNodes(page)).toBe(all);
    await page.getByRole('button', { name: /^投资/ }).click();
    await page.locator('.legend [aria-pressed=false]').filter({ hasText: '投资' }).waitFor();
    expect(await countNodes(page)).toBe(all);
    expect(await page.locator('.legend [aria-pressed=false]').filter({ hasText: '投资' }).count()).toBe(1);
  });

  it('opens from a link what was shared: things, places, filters, selection, language and theme', async () => {
    const page = await viewer.open({ theme: 'dark' });
    await openFirstName(page, '建峰');
    await page.getByRole('button', { name: '聚焦' }).click();
    await page.locator('.legend').getByRole('button', { name: /^产品/ }).click();
    const id = await readSelected(page, 'node');
    await page.locator('.legend [aria-pressed=false]').filter({ hasText: '产品' }).waitFor();
    await untilDrawn(page);
    const from = await locate(page, id);
    await drag(page, id, -50, 30);
    await settles(page, id, from.x - 50, from.y + 30);
    await untilDrawn(page);
    await page.getByRole('button', { name: '分享与导出' }).click();
    const field = page.getByRole('dialog').getByRole('textbox', { name: '链接' });
    await until(page, `document.querySelector('.link-way input')?.value`);
    const link = await field.inputValue();
    expect(await findBarriers(page)).toEqual([]);
    const [points, nodes] = [await readPoints(page), await countNodes(page)];
    expect(link.length).toBeLessThan(8000);
    const other = await viewer.open({ hash: link.slice(viewer.base.length + 1), theme: 'light', language: 'en' });
    await other.locator('.right .entity-name').waitFor();
    await expect.poll(() => countNodes(other)).toBe(nodes);
    await expect.poll(() => readPoints(other)).toEqual(points);
    expect(await other.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await other.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await other.locator('.legend [aria-pressed=false]').filter({ hasText: '产品' }).count()).toBe(1);
  });

  it('finds everything where it stood after a look at the documents', async () => {
    const page = await viewer.open();
    await openFirstName(page, '建峰');
    const id = await readSelected(page, 'node');
    const from = await locate(page, id);
    await drag(page, id, 45, -35);
    await settles(page, id, from.x + 45, from.y - 35);
    await untilDrawn(page);
    const before = await readPoints(page);
    await page.getByRole('button', { name: '文献', exact: true }).click();
    await page.locator('.documents .card').first().waitFor();
    await page.getByRole('button', { name: '图', exact: true }).click();
    await untilDrawn(page);
    expect(await readPoints(page)).toEqual(before);
  });

  it('finds things to do and recent questions in the one box', async () => {
    const page = await viewer.open({ hash: `#/graph?q=${encodeURIComponent(question)}` });
    await page.getByTestId('answer').waitFor();
    await page.keyboard.press('Control+k');
    await page.locator('.suggestion[data-kind=recent]').filter({ hasText: question }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.type('深浅');
    await page.locator('.suggestion[data-kind=command]').filter({ hasText: '切换深浅主题' }).click();
    await page.locator('html[data-theme=dark]').waitFor();
  });

  it('draws a picture with its title, legend and sources', async () => {
    const page = await viewer.open({ hash: `#/graph?q=${encodeURIComponent(question)}` });
    await page.getByTestId('answer').waitFor();
    await page.getByRole('button', { name: '分享与导出' }).click();
    const way = page.locator('.way').filter({ hasText: 'PNG' });
    const [download] = await Promise.all([page.waitForEvent('download'), way.getByRole('button').click()]);
    expect(download.suggestedFilename()).toMatch(/谁在涪陵投资了.*\.png$/);
    const base64 = (await (await download.createReadStream()).toArray()).map((part: Buffer) => part);
    const address = `data:image/png;base64,${Buffer.concat(base64).toString('base64')}`;
    const colours = await page.evaluate<number>(`(async () => {
      const image = new Image();
      image.src = ${JSON.stringify(address)};
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const seen = new Set();
      for (let at = 0; at < data.length; at += 4) seen.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
      return image.height > 800 ? seen.size : 0;
    })()`);
    expect(colours).toBeGreaterThan(200);
  });

  it('saves the view as one page that opens without a server, with the sentences behind it', async () => {
    const page = await viewer.open({ hash: `#/graph?q=${encodeURIComponent(question)}` });
    await page.getByTestId('answer').locator('button.row').first().click();
    await page.locator('.right .passage mark').first().waitFor();
    const sentence = await page.locator('.right .passage mark').first().textContent();
    await untilDrawn(page);
    const [points, nodes] = [await readPoints(page), await countNodes(page)];
    await page.getByRole('button', { name: '分享与导出' }).click();
    const way = page.locator('.way').filter({ hasText: 'HTML' });
    const [download] = await Promise.all([page.waitForEvent('download'), way.getByRole('button').click()]);
    const folder = await mkdtemp(join(tmpdir(), 'tupu-saved-'));
    try {
      const path = join(folder, 'view.html');
      await download.saveAs(path);
      const context = await page.context().browser()?.newContext({ reducedMotion: 'reduce', offline: true });
      const saved = await context?.newPage();
      if (context === undefined || saved === undefined) throw new Error('no second window');
      const asked: string[] = [];
      saved.on('request', (request) => asked.push(request.url()));
      const errors: string[] = [];
      saved.on('pageerror', (error) => errors.push(error.message));
      await saved.setViewportSize({ width: 1440, height: 900 });
      await saved.goto(pathToFileURL(path).href);
      await untilDrawn(saved);
      await expect.poll(() => countNodes(saved)).toBe(nodes);
      await expect.poll(() => readPoints(saved)).toEqual(points);
      await saved.locator('.right .passage mark').first().waitFor();
      expect(await saved.locator('.right .passage mark').first().textContent()).toBe(sentence);
      await openFirstName(saved, '建峰');
      await saved.getByRole('button', { name: '切换为英文' }).click();
      await saved.getByRole('heading', { name: 'Saved view' }).waitFor();
      expect(asked.filter((address) => !/^(file|data|blob):/.test(address))).toEqual([]);
      expect(errors).toEqual([]);
      expect(await findBarriers(saved)).toEqual([]);
      await keepPicture(saved, 'saved-page');
      await context.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('reaches everything by keyboard, and shows where the focus is', async () => {
    const page = await viewer.open();
    await openFirstName(page, '建峰');
    // What comes with the panel later would take the focus away from where it stood.
    await page.locator('.right .relation-group').first().waitFor();
    await page.locator('.right .expansion button').first().waitFor();
    const reached: string[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < 90; step++) {
      await page.keyboard.press('Tab');
      const { name, visible } = await page.evaluate<{ name: string; visible: boolean }>(`(() => {
        const one = document.activeElement;
        // A field shows its focus by its frame; whatever does must look different without it.
        const looks = () => [one, one.closest('.search, .question')].filter(Boolean).map((part) => {
          const { outline, boxShadow, borderColor } = getComputedStyle(part);
          return outline + boxShadow + borderColor;
        }).join();
        const focused = looks();
        one.blur();
        const visible = looks() !== focused;
        one.focus({ focusVisible: true });
        return { name: one === document.body ? '' : one.getAttribute('aria-label') || one.textContent.trim() || one.tagName, visible };
      })()`);
      if (name === '' || (step > 5 && name === reached[0])) break;
      reached.push(name);
      if (!visible) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    for (const wanted of ['导入', '深色主题', '分享与导出', '展开', '隐藏', '固定位置', '放大', '显示全图'])
      expect(
        reached.some((name) => name.startsWith(wanted)),
        `${wanted} of ${reached.join('|')}`,
      ).toBe(true);
    expect(reached.some((name) => name.startsWith('关系图'))).toBe(true);
    // On the canvas arrows move from node to node.
    await page.locator('.canvas').focus();
    const before = page.url();
    await page.keyboard.press('ArrowRight');
    await until(page, `location.href !== ${JSON.stringify(before)}`);
    await expect.poll(() => page.url()).toContain('sel=node');
  });
});
