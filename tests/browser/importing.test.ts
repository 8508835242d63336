import { readFile } from 'node:fs/promises';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { importJobSchema } from '../../src/model/api.js';
import { drop, inBase64 } from './drop-files.js';
import { findBarriers, keepPicture, openFirstName, readLabels, until, untilDrawn, withViewer } from './open-viewer.js';

const news = '云栖高分子材料有限公司投资12.5亿元，在重庆市涪陵区建设年产10万吨树脂项目。';

/** Lets the first request to an address wait until what is answered here is called with what becomes of it. */
async function holdBack(page: Page, address: RegExp) {
  let arrive: (route: Route) => void = () => {};
  const first = new Promise<Route>((resolve) => {
    arrive = resolve;
  });
  await page.route(address, (route) => arrive(route), { times: 1 });
  return async (go: (route: Route) => Promise<void>): Promise<void> => go(await first);
}

const viewer = withViewer(['fuling-projects.csv']);

/** Begins an import that takes long, and answers how it is ended. */
async function startLongImport(): Promise<() => Promise<unknown>> {
  const long = await readFile(new URL('../../samples/fuling-local.txt', import.meta.url), 'utf8');
  const response = await fetch(`${viewer.base}/api/imports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: long.repeat(60), fileName: 'long.txt' }),
  });
  const { id } = importJobSchema.parse(await response.json());
  return () => fetch(`${viewer.base}/api/imports/${id}`, { method: 'DELETE' });
}

describe('the import dialog', () => {
  it('shows each step as it is taken, and what came of it', async () => {
    const page = await viewer.open();
    await page.evaluate(`(() => {
      window.seen = new Set();
      new MutationObserver(() => {
        const step = document.querySelector('.steps [aria-current]')?.dataset.step;
        if (step) window.seen.add(step);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    })()`);
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByLabel('粘贴文字').fill(news);
    await page.getByLabel('发布日期').fill('2024-05');
    // It waits behind another until the page follows it: a slow page would come to the first steps too late.
    const endOther = await startLongImport();
    const follows = page.waitForResponse(/\/api\/imports\/[^/]+\/events$/);
    await page.getByRole('button', { name: '开始导入' }).click();
    await follows;
    await endOther();
    const report = page.getByTestId('import-report');
    await report.waitFor();
    const seen = await page.evaluate<string[]>('[...window.seen]');
    expect(seen).toEqual(expect.arrayContaining(['writing', 'resolving', 'deriving']));
    await expect.poll(() => report.textContent()).toMatch(/\+[1-9]/);
    await keepPicture(page, 'import');
    await page.getByRole('button', { name: '看它的图' }).click();
    await openFirstName(page, '云栖');
    expect(await page.locator('.right .entity-name').textContent()).toContain('云栖');
  });

  it('keeps no good file out because of a bad one, and says of each what is wrong with it', async () => {
    const page = await viewer.open();
    const table = '项目名称,投资方,总投资(亿元),落户园区\n星河电解液项目,星河电子材料有限公司,7.5,白涛新材料科技城\n';
    const binary = new Uint8Array(4096).map((_, index) => (index * 37 + 11) % 256);
    await drop(page, [
      { name: 'nothing.txt', base64: '' },
      { name: 'program.bin', base64: inBase64(binary) },
      { name: 'signed.csv', base64: inBase64(table) },
      { name: 'broken.pdf', base64: inBase64('%PDF-1.7\nno page in here\n%%EOF') },
    ]);
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByTestId('import-report').waitFor();
    const rows = page.locator('.runs > li');
    const states = await rows.evaluateAll((items) => items.map((item) => item.getAttribute('data-state')));
    expect(states).toEqual(['failed', 'failed', 'done', 'failed']);
    expect(await rows.nth(0).textContent()).toContain('文件是空的');
    expect(await rows.nth(1).textContent()).toMatch(/二进制|还不能读这种文件|编码/);
    expect(await rows.nth(3).locator('.run-error').textContent()).toMatch(/PDF|损坏/);
    expect(await page.getByTestId('import-report').textContent()).toContain('signed.csv');
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'import-errors');
    await page.getByRole('button', { name: '看它的图' }).click();
    await openFirstName(page, '星河电子');
  });

  it('shows a document beside what somebody has opened meanwhile', async () => {
    const page = await viewer.open();
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByLabel('粘贴文字').fill('石桥机电有限公司投资3.2亿元，在重庆市长寿区建设电机项目。');
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByTestId('import-report').waitFor();
    const release = await holdBack(page, /api\/claims/);
    await page.getByRole('button', { name: '看它的图' }).click();
    await openFirstName(page, '星河电子');
    await release((route) => route.continue());
    await until(page, `tupuScene.readLabels().some(({ text }) => text.includes('石桥'))`);
    await untilDrawn(page);
    expect(await page.locator('.right .entity-name').textContent()).toContain('星河电子');
    await expect.poll(async () => (await readLabels(page)).map(({ text }) => text).join()).toContain('星河电子');
  });

  it('finds names while questions are still being completed', async () => {
    const page = await viewer.open();
    const release = await holdBack(page, /api\/complete/);
    const failed = page.waitForEvent('requestfailed', {
      predicate: (request) => request.url().includes('api/complete'),
      timeout: 90_000,
    });
    await openFirstName(page, '星河电子');
    await release((route) => route.abort());
    await failed;
    expect(await page.locator('.right .entity-name').textContent()).toContain('星河电子');
  });

  it('can be cancelled: the file being read is stopped, those after it are left out', async () => {
    const page = await viewer.open();
    const long = await readFile(new URL('../../samples/fuling-local.txt', import.meta.url), 'utf8');
    const files = [1, 2, 3].map((number) => ({
      name: `long-${number}.txt`,
      base64: inBase64(`第${number}版\n\n${long.repeat(12)}`),
    }));
    await drop(page, files);
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByRole('button', { name: '取消导入' }).click();
    await page.getByTestId('import-report').waitFor();
    const states = await page
      .locator('.runs > li')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
    expect(states.slice(1)).toEqual(['left', 'left']);
    expect(['cancelled', 'done']).toContain(states[0]);
  });

  it('takes files that are dropped on the window, and Escape leaves them', async () => {
    const page = await viewer.open();
    await drop(page, [{ name: 'dropped.txt', base64: inBase64(news) }]);
    await page.locator('.files').getByText('dropped.txt').waitFor();
    expect(await page.getByRole('button', { name: '开始导入' }).isEnabled()).toBe(true);
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
