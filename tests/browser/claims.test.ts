import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { entityResponseSchema, searchResponseSchema } from '../../src/model/api.js';
import { findBarriers, keepPicture, openFirstName, until, withViewer } from './open-viewer.js';

const report = (headline: string, publisher: string, date: string, text: string): string =>
  `${headline}\n\n来源：${publisher}\n日期：${date}\n\n${text}`;
/** What a source only hopes for, two reports that differ, and a name that either of two firms may bear. */
const papers = {
  'hoped.txt': '澄光纺织有限公司有望在嘉善县投资6亿元建设经编面料项目。',
  'begun.txt': report(
    '松岳动力电池项目开工',
    '芜湖晨报',
    '2022年6月5日',
    '2022年6月，松岳新能源科技股份有限公司投资30亿元建设的松岳动力电池项目在芜湖市开工。',
  ),
  'done.txt': report(
    '松岳动力电池项目投产',
    '皖江日报',
    '2023年8月9日',
    '2023年8月，松岳新能源科技股份有限公司投资35亿元建设的松岳动力电池项目在芜湖市投产。',
  ),
  'full.txt': '合肥青禾半导体有限公司在合肥市投资8亿元。南京青禾半导体有限公司在南京市投资6亿元。',
  'short.txt': '青禾半导体在合肥市投资8亿元。',
};

const viewer = withViewer([], papers);

const get = async (path: string): Promise<unknown> => (await fetch(viewer.base + path)).json();
async function readEntity(name: string) {
  const { results } = searchResponseSchema.parse(await get(`/api/search?q=${encodeURIComponent(name)}`));
  return entityResponseSchema.parse(await get(`/api/entities/${results[0]?.id}`));
}
const investmentOf = async (name: string) =>
  (await readEntity(name)).edges.find(({ type }) => type === 'INVESTED_IN')?.properties.amountCny;
async function ask(page: Page, question: string): Promise<string> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  const answer = page.getByTestId('answer');
  await answer.waitFor();
  return (await answer.textContent()) ?? '';
}

describe('claims', () => {
  it('that a source only hopes for wait in the queue, and are accepted, rejected and corrected there', async () => {
    expect(await investmentOf('澄光纺织')).toBeUndefined();
    const page = await viewer.open({ hash: '#/review' });
    await page.locator('.kinds').getByRole('button', { name: '陈述' }).click();
    const asked = page.locator('.asked-claim').filter({ hasText: '6 亿元' });
    const question = page.locator('.review-list li').filter({ hasText: '投资 经编面料项目' });
    await question.locator('button').click();
    await asked.waitFor();
    expect(await asked.textContent()).toContain('拟议');
    await page.locator('.review-desk mark').filter({ hasText: '有望' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByPlaceholder('理由（可不填）').fill('公告是另一数');
    await page.getByRole('button', { name: '否决' }).click();
    await page.locator('.done-bar').filter({ hasText: '已否决' }).waitFor();
    expect(await investmentOf('澄光纺织')).toBeUndefined();
    await page.keyboard.press('Control+z');
    await question.waitFor();
    await question.locator('button').click();
    await asked.waitFor();
    await page.keyboard.press('e');
    await page.getByLabel('金额 CNY').fill('650000000');
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'review-claims');
    await page.getByRole('button', { name: '记录改正' }).click();
    await page.locator('.done-bar').filter({ hasText: '已改正' }).waitFor();
    await expect.poll(() => investmentOf('澄光纺织')).toBe(6.5e8);
    await page.locator('.review-tabs').getByRole('button', { name: '判定记录' }).click();
    const past = page.locator('.history li').filter({ hasText: '已改正' });
    await past.getByRole('button', { name: /^撤销/ }).click();
    await past.waitFor({ state: 'detached' });
    await expect.poll(() => investmentOf('澄光纺织')).toBeUndefined();
    await page.locator('.review-tabs').getByRole('button', { name: '待判定' }).click();
    await question.locator('input').check();
    await page.locator('.bulk').getByRole('button', { name: '采纳' }).click();
    await page.getByRole('dialog').getByText('新增 1 条关系').waitFor();
    expect(await investmentOf('澄光纺织')).toBeUndefined();
    await page.getByRole('dialog').getByRole('button', { name: /^记录/ }).click();
    await page.locator('.done-bar').filter({ hasText: '已采纳' }).waitFor();
    await expect.poll(() => investmentOf('澄光纺织')).toBe(6e8);
  });

  it('that differ stand side by side in the panel of a thing, with the rule that chose the first', async () => {
    const page = await viewer.open();
    await openFirstName(page, '松岳动力电池项目');
    const differing = page.locator('.right .conflict');
    await differing.first().waitFor();
    const values = await differing.locator('li').allTextContents();
    expect(values[0]).toMatch(/投产.*2023-08/);
    expect(values[1]).toMatch(/开工.*2022-06/);
    expect(await differing.locator('li').first().getAttribute('data-first')).toBe('true');
    expect(await page.locator('.right').textContent()).toContain('最近报道的');
    await keepPicture(page, 'differing');
  });

  it('that stand are called wrong or put right where their sentence is read, and taken back', async () => {
    const page = await viewer.open();
    await openFirstName(page, '松岳新能源');
    await page.locator('.right .relation-group .figure').filter({ hasText: '亿元' }).first().click();
    const passage = page.locator('.right .passage').filter({ hasText: '投资35亿元' });
    await passage.getByRole('button', { name: '有误？' }).click();
    await passage.getByRole('button', { name: '改正' }).click();
    await page.getByLabel('金额 CNY').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'claim-doubt');
    await page.getByLabel('金额 CNY').fill('3600000000');
    await page.getByPlaceholder('理由（可不填）').fill('年报为 36 亿');
    await page.getByRole('button', { name: '记录改正' }).click();
    const offer = page.locator('.toast.offer').filter({ hasText: '已改正' });
    await offer.waitFor();
    await expect.poll(() => investmentOf('松岳新能源')).toBe(36e8);
    // By key: the verdict goes, not the picture's last step under it.
    await page.keyboard.press('Control+z');
    await until(page, `document.querySelector('.toast.offer') === null`);
    await expect.poll(() => investmentOf('松岳新能源')).toBe(35e8);
  });

  it('put right after an answer leave it its words, say so, and change it when it is asked again', async () => {
    const page = await viewer.open();
    expect(await ask(page, '松岳新能源投资了多少？')).toContain('35亿元');
    await openFirstName(page, '松岳新能源');
    await page.locator('.right .relation-group .figure').filter({ hasText: '亿元' }).first().click();
    const passage = page.locator('.right .passage').filter({ hasText: '投资35亿元' });
    await passage.getByRole('button', { name: '有误？' }).click();
    await passage.getByRole('button', { name: '改正' }).click();
    await page.getByLabel('金额 CNY').fill('3700000000');
    await page.getByPlaceholder('理由（可不填）').fill('公告为 37 亿');
    await page.getByRole('button', { name: '记录改正' }).click();
    const stale = page.locator('.ask .stale');
    await stale.waitFor();
    expect(await page.getByTestId('answer').textContent()).toContain('35亿元');
    // Beside the other source stands what it was put right to, not what the sentence has.
    await page.locator('.right .conflict li').filter({ hasText: '37 亿元' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'stale-answer');
    await stale.getByRole('button', { name: '再问一次' }).click();
    await page.getByTestId('answer').filter({ hasText: '37亿元' }).waitFor();
    expect(await stale.count()).toBe(0);
  });

  it('under names that nobody has decided on count once in an answer, which says so', async () => {
    const page = await viewer.open();
    const told = await ask(page, '合肥的投资总额是多少？');
    expect(told).toContain('8亿元');
    expect(told).not.toContain('16亿元');
    expect(told).toContain('「合肥青禾半导体有限公司」与「青禾半导体」可能是同一项，只计一次');
    await keepPicture(page, 'undecided');
  });
});
