import { describe, expect, it } from 'vitest';
import { makeNumberedRegister } from '../../scripts/made-up/numbered-register.js';
import { drop, inBase64 } from './drop-files.js';
import { findBarriers, keepPicture, until, withViewer } from './open-viewer.js';

const list =
  '项目名称,承建企业甲,投资方,总投资,落户园区,签约日期,联系电话\n' +
  '云栖树脂项目,云栖建设有限公司,云栖高分子材料有限公司,12.5,涪陵白涛化工园区,2024-03-02,13800138000\n' +
  '星河电解液项目,星河建设有限公司,星河电子材料有限公司,7.5,涪陵白涛化工园区,2024-05-11,13900139000\n' +
  '无期项目,山下建设有限公司,山下材料有限公司,负三,涪陵白涛化工园区,某日,13700137000\n';
const another = list.replaceAll('云栖', '林下').replaceAll('星河', '晚渡').replaceAll('山下', '水边');
const english =
  'Project name,Investor,Total investment (CNY 100m),District\n' +
  'Lakeside separator plant,Lakeside Separator Co. Ltd.,6,涪陵区\n';

const viewer = withViewer(['fuling-projects.csv']);

describe('a table that is dropped on the window', () => {
  it('is guessed, put right by hand, tried, imported and kept in mind', async () => {
    const page = await viewer.open();
    await drop(page, [{ name: '签约项目.csv', base64: inBase64(list) }]);
    const holds = (heading: string) => page.getByLabel(`“${heading}”一列是`);
    await holds('项目名称').waitFor();
    await expect.poll(() => holds('项目名称').inputValue()).toBe('project');
    await expect.poll(() => holds('投资方').inputValue()).toBe('investor');
    await expect.poll(() => holds('承建企业甲').inputValue()).toBe('company');
    // A column of phones is shown as what it is, and can't be chosen.
    expect(await page.locator('.table-grid th', { hasText: '联系电话' }).textContent()).toContain('不保留');
    expect(await page.locator('.table-grid').textContent()).not.toContain('13800138000');
    const preview = page.getByTestId('table-preview');
    // Sums without a unit say nothing: the list of what can't be read names them.
    await preview.locator('.issues').first().filter({ hasText: '不是带单位的金额' }).waitFor();
    await page.getByLabel('“总投资”的单位').selectOption('亿元');
    await preview.locator('.lines', { hasText: '12.5亿元' }).first().waitFor();
    await holds('承建企业甲').selectOption('developer');
    await preview.locator('.lines li', { hasText: '云栖建设有限公司' }).first().waitFor();
    await expect.poll(() => page.getByLabel('“总投资”的单位').inputValue()).toBe('亿元');
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'table-columns');

    await page.getByRole('button', { name: '检查全部行' }).click();
    const tried = page.getByTestId('dry-run');
    await tried.waitFor();
    const said = (await tried.textContent()) ?? '';
    expect(said).toContain('什么也没有写入');
    expect(said).toMatch(/第 4 行 · D 总投资/);
    expect(said).toContain('负三');
    expect(said).toMatch(/第 4 行 · F 签约日期/);
    await keepPicture(page, 'table-checked');
    const kept = await fetch(`${viewer.base}/api/documents`);
    expect(await kept.text()).not.toContain('签约项目.csv');

    await page.getByRole('button', { name: '回到各列' }).click();
    await page.getByLabel('把这种读法存为').fill('区里的签约表');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已存为“区里的签约表”').waitFor();
    await page.getByRole('button', { name: '开始导入' }).click();
    const report = page.getByTestId('import-report');
    await report.waitFor();
    await report.filter({ hasText: /签约项目\.csv/ }).waitFor();
    await page.getByRole('button', { name: '看它的图' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await until(page, "tupuScene.readLabels().some(({ text }) => text.includes('云栖'))");
  });

  it('is read by the mapping that was saved for its headings', async () => {
    const page = await viewer.open();
    await drop(page, [{ name: '六月签约.csv', base64: inBase64(another) }]);
    await page.getByText('按上次存的“区里的签约表”读取').waitFor();
    const preview = page.getByTestId('table-preview');
    await expect.poll(() => preview.locator('.lines li', { hasText: '林下建设有限公司' }).count()).toBe(1);
    await expect.poll(() => preview.locator('.lines', { hasText: '12.5亿元' }).count()).toBe(1);
    await page.locator('.table-grid th', { hasText: '承建企业甲' }).filter({ hasText: '企业' }).waitFor();
    await keepPicture(page, 'table-recognised');
    // Anything else can be chosen instead, and a choice of a column goes back to the guess.
    await page.getByLabel('读法', { exact: true }).selectOption('');
    await page.getByLabel('“项目名称”一列是').waitFor();
  });

  it('shows rows done, rate and time left, and can be cancelled', async () => {
    const page = await viewer.open();
    await drop(page, [{ name: 'register.csv', base64: inBase64(makeNumberedRegister(20_000)) }]);
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByText(/\d[\d,]+ \/ 20,001 行 · 每秒 [\d,]+ 行 · 还需 \d+ (秒|分钟)/).waitFor({ timeout: 120_000 });
    await keepPicture(page, 'table-progress');
    await page.getByRole('button', { name: '取消导入' }).click();
    await page.getByText('写入的行保留').waitFor();
    await page.getByRole('button', { name: '回到各列' }).click();
    await page.getByTestId('table-preview').waitFor();
  });

  it('is read in English on a phone too', async () => {
    const page = await viewer.open({ language: 'en', width: 390, height: 844, theme: 'dark' });
    await drop(page, [{ name: 'projects.csv', base64: inBase64(english) }]);
    await page.getByLabel('The column “Project name” holds').waitFor();
    const preview = page.getByTestId('table-preview');
    await preview.filter({ hasText: 'Lakeside separator plant' }).waitFor();
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await findBarriers(page)).toEqual([]);
    await keepPicture(page, 'table-phone');
  });
});
