import { describe, expect, it } from 'vitest';
import { countNodes, findBarriers, keepPicture, openFirstName, until, untilDrawn, withViewer } from './open-viewer.js';

/** Two papers on one project; only the first says where its maker stands. */
const papers = {
  'morning.txt':
    '远望石化有限公司在重庆市涪陵区投资建设远望聚酯一体化项目，总投资20亿元。松涛轴承有限公司位于重庆市长寿区。',
  'evening.txt': '远望石化有限公司在重庆市涪陵区投资建设远望聚酯一体化项目，总投资25亿元，明年投产。',
};

const viewer = withViewer(['fuling-projects.csv'], papers);

describe('the library', () => {
  it('says what each source contributes alone and with others, in the order that is asked for', async () => {
    const page = await viewer.open({ hash: '#/documents' });
    const cards = page.locator('.cards .card');
    await page.locator('.share').first().waitFor();
    await expect.poll(() => cards.count()).toBe(3);
    const evening = cards.filter({ hasText: 'evening.txt' });
    // All that it says, the other paper says too.
    await expect.poll(() => evening.locator('.share').nth(1).textContent()).toMatch(/^[1-9]\d* 条关系仅此 0$/);
    const morning = cards.filter({ hasText: 'morning.txt' });
    await expect.poll(() => morning.locator('.share').nth(1).textContent()).toMatch(/仅此 [1-9]/);
    await page.getByLabel('排序').selectOption('own');
    await expect.poll(() => cards.locator('strong').first().textContent()).toMatch(/fuling-projects/);
    await expect.poll(() => cards.locator('strong').last().textContent()).toMatch(/evening/);
    await page.getByRole('button', { name: /^看图：morning/ }).click();
    await untilDrawn(page);
    await until(page, `tupuScene.readLabels().some(({ text }) => text.includes('松涛'))`);
  });

  it.each([
    ['light', 'zh', 1440],
    ['dark', 'en', 390],
  ] as const)(
    'takes a source back once it is told what goes, and restores it (%s, %s, %i)',
    async (theme, language, width) => {
      const words =
        language === 'zh'
          ? { take: '撤回', of: /^撤回：morning/, undo: '撤销', restore: /^恢复：morning/ }
          : { take: 'Take back', of: /^Take back morning/, undo: 'Undo', restore: /^Restore morning/ };
      const page = await viewer.open({ hash: '#/documents', theme, language, width });
      await page.locator('.share').first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await keepPicture(page, `library-${theme}`);
      await page.getByRole('button', { name: words.of }).click();
      await page.locator('.listed').first().waitFor();
      const [going, weaker] = [page.locator('.listed').nth(0), page.locator('.listed').nth(1)];
      await going.locator('summary').click();
      await expect.poll(() => going.textContent()).toMatch(/松涛轴承有限公司.*长寿区/);
      await weaker.locator('summary').click();
      await expect.poll(() => weaker.textContent()).toMatch(/远望石化有限公司.*2 → 1/);
      expect(await findBarriers(page)).toEqual([]);
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      await keepPicture(page, `retraction-${theme}`);
      const cards = page.locator('.documents > .page > .cards > .card');
      const before = await cards.count();
      await page.getByRole('dialog').getByRole('button', { name: words.take, exact: true }).click();
      await page.locator('.taken-back').waitFor();
      await expect.poll(() => cards.count()).toBe(before - 1);
      expect(await findBarriers(page)).toEqual([]);
      if (theme === 'light') await page.locator('.offer').getByRole('button', { name: words.undo }).click();
      else await page.getByRole('button', { name: words.restore }).click();
      await page.locator('.taken-back').waitFor({ state: 'detached' });
      await expect.poll(() => cards.count()).toBe(before);
    },
  );

  it('keeps the canvas up to date, and Escape takes nothing back', async () => {
    const page = await viewer.open();
    await openFirstName(page, '松涛');
    const shown = await countNodes(page);
    await page.getByRole('button', { name: '文献', exact: true }).click();
    await page.getByRole('button', { name: /^撤回：morning/ }).click();
    await page.locator('.listed').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('.taken-back').count()).toBe(0);
    await page.getByRole('button', { name: /^撤回：morning/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click();
    await page.locator('.taken-back').waitFor();
    await page.getByRole('button', { name: '图', exact: true }).click();
    await until(page, `!tupuScene.readLabels().some(({ text }) => text.includes('松涛'))`);
    await until(page, `Object.keys(tupuScene.readPoints()).length < ${shown}`);
    await page.getByRole('button', { name: '文献', exact: true }).click();
    await page.getByRole('button', { name: /^恢复：morning/ }).click();
    await page.locator('.taken-back').waitFor({ state: 'detached' });
  });
});
