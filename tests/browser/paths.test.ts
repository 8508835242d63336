import { describe, expect, it } from 'vitest';
import { findBarriers, keepPicture, openFirstName, until, withViewer } from './open-viewer.js';

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv']);

describe('ways between two things', () => {
  it('are told in sentences, each step with its sources, and shown on the canvas', async () => {
    const page = await viewer.open();
    await openFirstName(page, '华峰重庆氨纶');
    await page.getByRole('button', { name: '查两者之间的路径' }).click();
    await page.locator('.target input').fill('万凯新材料');
    await page.locator('.target .row', { hasText: '万凯新材料' }).first().click();
    await page.locator('.check input').uncheck();
    const told = page.locator('.ways li p').first();
    await expect.poll(() => told.textContent()).toContain('万凯');
    await expect.poll(() => told.textContent()).toMatch(/源.*。$/u);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: '在图上显示' }).first().click();
    await until(page, `document.querySelector('.count').textContent.includes('取消突出')`);
    await keepPicture(page, 'paths');
    await page.locator('.ways li p .link').first().click();
    await page.locator('.right .passage mark').first().waitFor();
  });
});

it('the search for ways is left by going back to the overview', async () => {
  const page = await viewer.open();
  await openFirstName(page, '华峰重庆氨纶');
  await page.getByRole('button', { name: '查两者之间的路径' }).click();
  await page.locator('.target input').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('回到概览');
  await page.locator('.suggestion[data-kind=command]').first().click();
  await page.locator('.right .totals').waitFor();
  await page.locator('.target input').waitFor({ state: 'detached' });
});

describe('the reader', () => {
  it('leads from a sentence to the relation that it supports', async () => {
    const page = await viewer.open({ hash: '#/documents' });
    await page.locator('.card').filter({ hasText: 'fuling-materials' }).first().click();
    await page.locator('.mark').first().waitFor();
    const marks = page.locator('.mark');
    const button = page.getByRole('button', { name: '看这条关系' }).first();
    for (let index = 0; index < (await marks.count()) && !(await button.isVisible()); index++) {
      await marks.nth(index).click();
      await page.locator('.claim-card').first().waitFor();
    }
    await button.click();
    await page.locator('.right .passage mark').first().waitFor();
    await expect.poll(() => page.url()).toContain('sel=edge');
  });
});
