import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countNodes, findBarriers, keepPicture, until, untilDrawn, withViewer } from './open-viewer.js';

const viewer = withViewer(['fuling-materials.txt', 'fuling-projects.csv']);

const words = {
  zh: {
    question: '谁在涪陵投资了？',
    typed: '谁在涪',
    shape: '谁在涪陵区投资了？',
    run: '运行',
    reset: '还原',
    copy: '复制回答与出处',
    alone: '图中只看这些',
    beside: '另开窗口看',
    undo: '撤销',
  },
  en: {
    question: 'Who invested in Fuling?',
    typed: 'who invested in ful',
    shape: 'Who invested in Fuling District?',
    run: 'Run',
    reset: 'Reset',
    copy: 'Copy with sources',
    alone: 'Show only these',
    beside: 'Open beside',
    undo: 'Undo',
  },
} as const;

async function ask(page: Page, question: string) {
  await page.locator('.question input').fill(question);
  await page.keyboard.press('Enter');
  const answer = page.getByTestId('answer');
  await answer.locator('.rows').waitFor();
  return answer;
}

describe.each(['zh', 'en'] as const)('asking, in %s', (language) => {
  const told = words[language];

  it('opens under each row the words that say it, and their place in the document', async () => {
    const page = await viewer.open({ language });
    const answer = await ask(page, told.question);
    const rows = await answer.locator('button.row').count();
    const sources = answer.locator('.rows .src button');
    expect(await sources.count()).toBe(rows);
    await sources.first().click();
    const opened = answer.locator('.row-sources blockquote');
    await opened.first().waitFor();
    await expect
      .poll(async () => (await opened.first().locator('p').last().textContent())?.length ?? 0)
      .toBeGreaterThan(5);
    await keepPicture(page, `row-sources-${language}`);
    expect(await findBarriers(page)).toEqual([]);
    await opened.first().locator('button.link').click();
    await page.locator('.mark.on, tr.on').first().waitFor();
  });

  it('brings back to the picture what a row tells of, where it was taken off', async () => {
    const page = await viewer.open({ language });
    const answer = await ask(page, told.question);
    const row = answer.locator('button.row').first();
    await row.click();
    await page.locator('.right .passage mark').first().waitFor();
    await page.locator('.right button.end').first().click();
    await page.locator('.right .entity-name').waitFor();
    await page.locator('.right .node-actions .square').last().click();
    await page.locator('.right .entity-name').waitFor({ state: 'detached' });
    await row.click();
    await page.locator('.right .passage mark').first().waitFor();
  });

  it('is shown alone where that is wanted, or in a window beside, and nothing that was shown is lost', async () => {
    const page = await viewer.open({ language });
    await untilDrawn(page);
    const answer = await ask(page, told.question);
    await untilDrawn(page);
    const whole = await countNodes(page);
    const link = answer.getByRole('link', { name: told.beside });
    await expect.poll(() => link.getAttribute('href')).toContain('#/graph?');
    await answer.getByRole('button', { name: told.alone }).click();
    await expect.poll(() => countNodes(page)).toBeLessThan(whole);
    await page.locator('.float.count button.link').first().waitFor();
    const alone = await countNodes(page);
    await keepPicture(page, `answer-alone-${language}`);
    await page.getByRole('button', { name: told.undo }).first().click();
    await expect.poll(() => countNodes(page)).toBe(whole);
    const [beside] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await beside.getByTestId('answer').locator('.rows').waitFor();
    await expect.poll(() => countNodes(beside)).toBe(alone);
    expect(await countNodes(page)).toBe(whole);
    await beside.close();
  });

  it('lets the statement behind an answer be changed and run, and says plainly what is refused', async () => {
    const page = await viewer.open({ language });
    const answer = await ask(page, told.question);
    await answer.getByText('Cypher', { exact: true }).click();
    const [query, params] = [answer.locator('.cypher textarea').first(), answer.locator('.cypher textarea').last()];
    await expect.poll(() => query.inputValue()).toContain('$placeIds');
    const given = await query.inputValue();
    await expect.poll(() => params.inputValue()).toContain('district-500102');
    await answer.getByRole('button', { name: told.run }).click();
    await answer.locator('.cypher-rows td').first().waitFor();
    await query.fill('MATCH (c:Company) RETURN count(c) AS firms');
    await query.press('Control+Enter');
    await answer.locator('.cypher-rows th', { hasText: 'firms' }).waitFor();
    await expect
      .poll(async () => Number(await answer.locator('.cypher-rows td').first().textContent()))
      .toBeGreaterThan(3);
    await keepPicture(page, `answer-cypher-${language}`);
    await query.fill('MATCH (c:Company) DETACH DELETE c');
    await query.press('Control+Enter');
    await answer.getByRole('alert').waitFor();
    await query.fill('MATCH (c:Company) RETURN c');
    await params.fill('{placeIds:');
    await answer.getByRole('button', { name: told.run }).click();
    await answer.getByRole('alert').filter({ hasText: 'JSON' }).waitFor();
    await answer.getByRole('button', { name: told.reset }).click();
    await expect.poll(() => query.inputValue()).toBe(given);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('completes questions while one types, by keys alone', async () => {
    const page = await viewer.open({ language });
    await page.keyboard.press('Control+k');
    await page.keyboard.type(told.typed);
    const shape = page.locator('.suggestion[data-kind=shape]', { hasText: told.shape });
    await shape.waitFor();
    await keepPicture(page, `completion-${language}`);
    const chosen = page.locator('.suggestion[aria-selected=true]');
    for (let step = 0; step < 8 && (await shape.getAttribute('aria-selected')) !== 'true'; step += 1) {
      const before = await chosen.textContent();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => chosen.textContent()).not.toBe(before);
    }
    await page.keyboard.press('Tab');
    await until(page, `document.querySelector('.search input').value === ${JSON.stringify(told.shape)}`);
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=answer][data-status=answered]').waitFor();
  });

  it('gives the answer with its sources to the clipboard, and a link that asks it again', async () => {
    const page = await viewer.open({ language });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const answer = await ask(page, told.question);
    await answer.getByRole('button', { name: told.copy }).click();
    await answer.getByRole('status').filter({ hasText: /./u }).waitFor();
    const text = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(text).toContain(told.question);
    expect(text).toMatch(/^\[1\] .*(?:fuling-materials\.txt|fuling-projects\.csv)/mu);
    expect(text).toMatch(/^- .*\[\d+\]$/mu);
    const link = text.trim().split('\n').at(-1) ?? '';
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByTestId('answer').waitFor();
    await expect.poll(() => page.locator('.question input').inputValue()).toBe(told.question);
  });
});
