import { describe, expect, it } from 'vitest';
import { findBarriers, keepPicture, untilDrawn, withViewer } from './open-viewer.js';

const viewer = withViewer(['fuling-projects.csv']);

const linkTo = (cypher: string): string => `#/console?cypher=${encodeURIComponent(cypher)}`;

describe('the console', () => {
  it('runs a query, shows rows, JSON and plan, and puts things on the canvas', async () => {
    const page = await viewer.open({
      hash: linkTo(
        'MATCH (c:Company)-[r:INVESTED_IN]->(p:Project) RETURN c, p.name AS project, r.amountCny AS yuan LIMIT 5',
      ),
    });
    await page.getByRole('button', { name: '运行' }).click();
    const table = page.locator('.console-table');
    await table.waitFor();
    await expect.poll(() => table.locator('th').allTextContents()).toEqual(['c', 'project', 'yuan']);
    await expect.poll(() => table.locator('tbody tr').count()).toBe(5);
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    await page.locator('.console-json').filter({ hasText: '"project"' }).waitFor();
    await page.getByRole('button', { name: '计划', exact: true }).last().click();
    await table.filter({ hasText: 'ProduceResults' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'console-plan');
    const link = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const file = await fetch(viewer.base + link);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    await page.getByRole('button', { name: /放到图上/ }).click();
    await untilDrawn(page);
  });

  it('completes labels, types and properties, underlines what is wrong, and lays out', async () => {
    const page = await viewer.open({ hash: linkTo(' ') });
    const editor = page.getByLabel('Cypher 查询', { exact: true }).locator('.cm-content');
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('match (c:Com');
    const options = page.locator('.cm-tooltip-autocomplete li');
    await options.filter({ hasText: 'Company' }).first().waitFor();
    await keepPicture(page, 'console-completion');
    await page.keyboard.press('Enter');
    await page.keyboard.type(')-[r:INV');
    await options.filter({ hasText: 'INVESTED_IN' }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('match (c:Company) retrun c.name');
    await page.locator('.cm-lintRange-error').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('match (c:Company) where c.name is not null return c.name');
    await page.getByRole('button', { name: '排版' }).click();
    await expect
      .poll(() => editor.locator('.cm-line').allTextContents())
      .toEqual(['MATCH (c:Company)', 'WHERE c.name IS NOT NULL', 'RETURN c.name']);
  });

  it('refuses writing in plain words, and reads parameters', async () => {
    const page = await viewer.open({ hash: linkTo('MATCH (n) DETACH DELETE n') });
    await page.getByRole('button', { name: '运行' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'only reading queries' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('只执行读取图谱的查询');
    await page.getByLabel('参数').fill('{"q": ');
    await page.getByText('不是 JSON 对象').waitFor();
    await expect.poll(() => page.getByRole('button', { name: '运行' }).isDisabled()).toBe(true);
  });

  it('keeps queries under names, with examples beside them, in English and dark and on a narrow window', async () => {
    const page = await viewer.open({ hash: linkTo('RETURN 1 AS one'), language: 'en', theme: 'dark' });
    await page.getByLabel('Name of the query').fill('One');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.console-saved', { hasText: 'One' }).waitFor();
    await page.getByText('The largest investments').click();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.locator('.console-table tbody tr').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'console-dark');
    await page.getByRole('button', { name: 'Remove “One”' }).click();
    await page.locator('.console-saved').waitFor({ state: 'detached' });
    const narrow = await viewer.open({ hash: linkTo('RETURN 1 AS one'), width: 390, height: 844 });
    await narrow.getByRole('button', { name: '运行' }).click();
    await narrow.locator('.console-table').waitFor();
    expect(await findBarriers(narrow)).toEqual([]);
    await keepPicture(narrow, 'console-narrow');
    expect(await narrow.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});

it('the API is described on a page', async () => {
  const page = await viewer.open({ hash: '#/api' });
  const entry = page.locator('.api li', { hasText: '/api/export' }).first();
  await entry.waitFor();
  await entry.locator('summary').first().click();
  expect(await entry.textContent()).toContain('format');
  expect(await findBarriers(page)).toEqual([]);
  await keepPicture(page, 'api-page');
});
