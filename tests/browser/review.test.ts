import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type DecisionView, decisionsResponseSchema, reviewResponseSchema } from '../../src/model/api/review.js';
import { entityResponseSchema, searchResponseSchema } from '../../src/model/api.js';
import { findBarriers, keepPicture, openFirstName, until, type View, withViewer } from './open-viewer.js';

/** A short name that may mean either of two firms, and one that rules join with its full name. */
const papers = {
  'two-cities.txt':
    '合肥青禾半导体有限公司投资8亿元在合肥市建设晶圆测试项目。南京青禾半导体有限公司投资6亿元在南京市建设封装项目。',
  'short.txt': '青禾半导体投资3亿元建设功率器件项目，年产功率器件100万件。',
  'full.txt': '松岳新能源科技股份有限公司在芜湖市投资30亿元建设松岳动力电池项目，年产动力电池10GWh。',
  'reprint.txt': '松岳新能源投资30亿元的动力电池生产基地项目在芜湖市开工。',
};

const viewer = withViewer([], papers);

const get = async (path: string): Promise<unknown> => (await fetch(viewer.base + path)).json();
const readQueue = async () => {
  const { items, total } = reviewResponseSchema.parse(await get('/api/review'));
  return { items: items.filter((item) => item.kind === 'pair'), total };
};
const readHistory = async () =>
  decisionsResponseSchema.parse(await get('/api/decisions?by=people&limit=50')).decisions as DecisionView[];
const readGroup = async (id: string) =>
  [...entityResponseSchema.parse(await get(`/api/entities/${id}`)).mergedIds].sort();
/** The pairs that are asked about, as they are listed. */
const readPairs = (page: Page): Promise<string[]> => page.locator('.review-list .pair').allTextContents();
const waitForPairs = (page: Page, count: number) =>
  until(page, `document.querySelectorAll('.review-list .pair').length === ${count}`);

async function openReview(view: View = {}): Promise<Page> {
  const page = await viewer.open({ ...view, hash: '#/review' });
  await page.locator('.compared').waitFor();
  return page;
}

describe('review', () => {
  it('names no number of questions before they are counted', async () => {
    const page = await viewer.open();
    let answer = () => {};
    const waited = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/review?*', async (route) => {
      await waited;
      await route.continue();
    });
    await page.evaluate(`location.hash = '#/review'`);
    const count = page.locator('.review-tabs em');
    await count.waitFor();
    await expect.poll(() => count.textContent()).toBe('–');
    answer();
    await page.locator('.compared').waitFor();
    await expect.poll(() => count.textContent()).toBe('2');
  });

  it('shows two firms side by side with reasons and sentences; a decision changes the graph, undo takes it back', async () => {
    const { items, total } = await readQueue();
    expect(total).toBe(2);
    const [first] = items.map(({ decision }) => decision);
    if (first === undefined) throw new Error('nothing is asked');
    const page = await openReview();
    await until(page, `document.querySelector('.header nav em')?.textContent === '2'`);
    await waitForPairs(page, 2);
    expect(await readPairs(page)).toEqual(items.map(({ decision }) => decision.left.name + decision.right.name));
    expect(await page.locator('.compared thead').textContent()).toContain(first.right.name);
    await expect.poll(() => page.locator('.reasons li').count()).toBe(first.reasons.length);
    expect(await page.locator('.reasons li').first().textContent()).toContain(first.reasons[0]?.zh);
    await expect.poll(() => page.locator('.sentences mark').allTextContents()).toContain(papers['short.txt']);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByPlaceholder('未署名').fill('沈墨');
    await page.getByPlaceholder('理由（可不填）').fill('公司公告写明');
    await page.getByRole('button', { name: '同一', exact: true }).click();
    await page.locator('.done-bar').filter({ hasText: first.left.name }).waitFor();
    expect(await readGroup(first.left.id)).toEqual([first.left.id, first.right.id].sort());
    expect((await readHistory())[0]).toMatchObject({ judgement: 'same', by: '沈墨', why: '公司公告写明' });
    await page.locator('.done-bar').getByRole('button', { name: '撤销' }).click();
    await waitForPairs(page, 2);
    expect(await readGroup(first.left.id)).toEqual([first.left.id]);
    expect((await readHistory())[0]).toMatchObject({ revokedAt: expect.any(String), revokedBy: '沈墨' });
  });

  it('moves, marks, decides and undoes by keys, and writes letters where someone writes', async () => {
    const page = await openReview();
    await waitForPairs(page, 2);
    const pairs = await readPairs(page);
    const current = () => page.locator('[data-current=true] .pair').textContent();
    await page.keyboard.press('j');
    await until(page, `document.querySelector('.desk-head .place').textContent === '2 / 2'`);
    await expect.poll(current).toBe(pairs[1]);
    await page.keyboard.press('x');
    await page.locator('.choose-all').filter({ hasText: '已选 1 项' }).waitFor();
    const reason = page.getByPlaceholder('理由（可不填）');
    await reason.press('d');
    await expect.poll(() => reason.inputValue()).toBe('d');
    await reason.blur();
    await until(page, `document.activeElement === document.body`);
    await page.keyboard.press('d');
    await waitForPairs(page, 1);
    expect((await readHistory())[0]).toMatchObject({ judgement: 'different', why: 'd' });
    await page.keyboard.press('Control+z');
    await waitForPairs(page, 2);
    expect((await readQueue()).total).toBe(2);
    await page.keyboard.press('u');
    await waitForPairs(page, 1);
    expect((await readHistory())[0]).toMatchObject({ judgement: 'unsure' });
    await page.keyboard.press('Control+z');
    await waitForPairs(page, 2);
  });

  it('decides many at once after it has shown what that changes, and lists and undoes them in the history', async () => {
    const page = await openReview();
    await page.getByLabel('全选').check();
    await page.locator('.bulk').getByRole('button', { name: '不同' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('图不变').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.bulk').getByRole('button', { name: '同一' }).click();
    await dialog.locator('.joins li').first().waitFor();
    await expect.poll(() => dialog.locator('.joins li').count()).toBe(1);
    await expect.poll(() => dialog.locator('.joins').textContent()).toContain('合肥青禾半导体有限公司');
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'review-bulk');
    const [asked] = (await readQueue()).items;
    const id = asked?.decision.left.id ?? '';
    expect(await readGroup(id)).toHaveLength(1);
    await dialog.getByRole('button', { name: '记录 2 项判定' }).click();
    await page.getByRole('heading', { name: '没有待判定的问题' }).waitFor();
    expect(await readGroup(id)).toHaveLength(3);
    await page.locator('.review-tabs').getByRole('button', { name: '判定记录' }).click();
    await page.locator('.history > ol > li').first().waitFor();
    await expect.poll(() => page.url()).toContain('#/decisions');
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'review-history');
    for (const left of [1, 0]) {
      await page.locator('.history > ol > li[data-revoked=false] .past-head .button').first().click();
      await until(page, `document.querySelectorAll('.history > ol > li[data-revoked=false]').length === ${left}`);
    }
    expect(await readGroup(id)).toHaveLength(1);
    expect((await readQueue()).total).toBe(2);
  });

  it('says in the panel of a thing what was joined and why, and parts it with one click', async () => {
    const page = await viewer.open();
    await openFirstName(page, '松岳新能源');
    const joined = page.locator('.joined');
    await joined.waitFor();
    await expect.poll(() => joined.textContent()).toContain('松岳新能源科技股份有限公司');
    await expect.poll(() => joined.locator('.reasons li').count()).toBeGreaterThan(0);
    const { results } = searchResponseSchema.parse(await get(`/api/search?q=${encodeURIComponent('松岳新能源')}`));
    const id = results.find(({ type }) => type === 'Company')?.id ?? '';
    expect(await readGroup(id)).toHaveLength(2);
    await joined.getByRole('button', { name: /^拆开/ }).click();
    await page.locator('.toast.offer').filter({ hasText: '已拆开' }).waitFor();
    expect(await readGroup(id)).toHaveLength(1);
    await until(page, `document.querySelector('.joined') === null`);
    await page.locator('.toast.offer').getByRole('button', { name: '撤销' }).click();
    await joined.waitFor();
    expect(await readGroup(id)).toHaveLength(2);
  });

  it.each([
    [1440, 900, 'en', 'dark'],
    [390, 844, 'zh', 'light'],
    [390, 844, 'en', 'dark'],
  ] as const)('fits %i by %i in %s and %s', async (width, height, language, theme) => {
    const page = await openReview({ width, height, language, theme });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, `review-${width}-${language}-${theme}`);
  });

  it('says what is wrong and asks again when the server does not answer', async () => {
    const page = await viewer.open();
    await page.route('**/api/review?*', (route) => route.abort());
    await page.locator('.header nav').getByRole('button', { name: '复核' }).click();
    await page.getByText('连不上 Tupu 服务').waitFor();
    await page.unroute('**/api/review?*');
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.compared').waitFor();
  });
});
