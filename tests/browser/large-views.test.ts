import { describe, expect, it } from 'vitest';
import { unevenProjectLines } from '../../scripts/made-up/uneven-projects.js';
import { countNodes, until, withViewer } from './open-viewer.js';

const viewer = withViewer([], { 'large.csv': [...unevenProjectLines(1700)].join('\n') });
const limits = { overview: 1700, expand: 60 };

describe('a view of more nodes than an address holds', () => {
  it('has a short link alone, which opens the same nodes', async () => {
    const page = await viewer.open({ limits });
    const count = page.locator('.count');
    await count.filter({ hasText: '收在区内' }).waitFor();
    const [shown, words] = [await countNodes(page), await count.textContent()];
    await page.getByRole('button', { name: '分享与导出' }).click();
    const dialog = page.getByRole('dialog');
    await until(page, `/#\\/s\\//.test(document.querySelector('.link-way input').value)`);
    expect(await dialog.getByRole('button', { name: '短链接' }).isDisabled()).toBe(true);
    const link = await dialog.getByRole('textbox', { name: '链接' }).inputValue();
    const other = await viewer.open({ hash: link.slice(viewer.base.length + 1) });
    await until(other, `document.querySelector('.count').textContent === ${JSON.stringify(words)}`);
    expect(await countNodes(other)).toBe(shown);
  });
});
