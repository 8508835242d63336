import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { unevenProjectLines } from '../../scripts/made-up/uneven-projects.js';
import {
  findBarriers,
  keepPicture,
  openFirstName,
  readLabels,
  readPoints,
  until,
  untilDrawn,
  withViewer,
} from './open-viewer.js';

/** A firm with two sites, one of another place that invests, one that is said to have left. */
const paper = {
  'sites.txt':
    '启岚新材料有限公司位于重庆市涪陵区，在四川省宜宾市也建有工厂。远岫投资有限公司在重庆市涪陵区投资建设启岚新材料一体化项目，总投资12亿元。',
};
const large = [...unevenProjectLines(420)].join('\n');

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv'], { ...paper, 'large.csv': large });

const chooseLayout = async (page: Page, name: string) => {
  const before = JSON.stringify(await readPoints(page));
  await page.locator('.layouts').getByRole('button', { name, exact: true }).click();
  await until(page, `JSON.stringify(tupuScene.readPoints()) !== ${JSON.stringify(before)}`);
  await untilDrawn(page);
};

describe('the picture', () => {
  it('is ordered by place, force, chain or rings, each the same every time, and undo goes back', async () => {
    const page = await viewer.open({ limits: { overview: 40, expand: 60 } });
    const first = await readPoints(page);
    const pictures = [JSON.stringify(first)];
    for (const name of ['力导', '链条', '辐射']) {
      await chooseLayout(page, name);
      pictures.push(JSON.stringify(await readPoints(page)));
      await keepPicture(page, `layout-${name}`);
    }
    expect(new Set(pictures).size).toBe(4);
    await chooseLayout(page, '地点');
    expect(await readPoints(page)).toEqual(first);
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    await until(page, `document.querySelector('.layouts [aria-pressed=true]').textContent === '地点'`);
    await untilDrawn(page);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('is the same once letters are there that were long on their way', async () => {
    const limits = { overview: 40, expand: 60 };
    const first = await readPoints(await viewer.open({ limits }));
    expect(await readPoints(await viewer.open({ limits, fontsTake: 5000 }))).toEqual(first);
  });

  it('runs a chain from what is made of nothing to what is made last', async () => {
    const page = await viewer.open({ limits: { overview: 200, expand: 60 } });
    await chooseLayout(page, '链条');
    const flows = await page.evaluate<
      number[]
    >(`fetch('/api/overview?limit=200').then((answer) => answer.json()).then(({ edges }) => {
      const points = tupuScene.readPoints();
      return edges.filter(({ type }) => type === 'PRODUCES').map(({ from, to }) => points[to].x - points[from].x);
    })`);
    expect(flows.length).toBeGreaterThan(3);
    expect(flows.filter((step) => step > 0).length).toBeGreaterThan(flows.length * 0.8);
  });

  it('closes areas of a large picture, says what they hold, and opens one by a double click', async () => {
    const page = await viewer.open({ limits: { overview: 900, expand: 60 } });
    const count = page.locator('.count');
    await count.filter({ hasText: '收在区内' }).waitFor();
    await untilDrawn(page);
    await keepPicture(page, 'closed-areas');
    const nodes = await page.evaluate<number>('Object.keys(tupuScene.readPoints()).length');
    expect(nodes).toBeLessThan(420);
    const closed = await page.evaluate<string>('tupuScene.readFolds()[0].id');
    const at = await page.evaluate<{ x: number; y: number }>(`tupuScene.locate(${JSON.stringify(closed)})`);
    const box = await page.locator('.canvas').boundingBox();
    await page.mouse.dblclick((box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y);
    await until(page, `!tupuScene.readFolds().some(({ id }) => id === ${JSON.stringify(closed)})`);
    await until(page, `Object.keys(tupuScene.readPoints()).length > ${nodes}`);
    await untilDrawn(page);
    await page.keyboard.press('Control+z');
    await until(page, `Object.keys(tupuScene.readPoints()).length === ${nodes}`);
  });

  it('drops the place that a name begins with while it stays clear whose name it is', async () => {
    const page = await viewer.open();
    await openFirstName(page, '涪陵化工');
    const names = (await readLabels(page)).map(({ text }) => text);
    expect(names.filter((name) => /有限公司$/.test(name))).toEqual([]);
    expect(names.some((name) => name.startsWith('重庆市'))).toBe(names.includes('重庆市'));
  });
});
