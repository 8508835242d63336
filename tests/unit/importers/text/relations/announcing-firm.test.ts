import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

/** The relations of a text in words: type, ends and share. */
function readings(text: string): string[] {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-04' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map(({ type, from, to, percentage }) =>
    [type, names.get(from), names.get(to), percentage].filter((part) => part !== undefined).join(' '),
  );
}

const opening = '松岳股份5月4日晚间公告称，拟与滁州市人民政府签约。';

describe('公司 in a report of an announcement', () => {
  it('is the firm that announces behind words that a firm named before belongs to it', () => {
    const read = readings(
      `${opening}\n\n恒泽铜业由公司持股51%，海星集团全资子公司海星铜材持股49%。公司主要客户包括比亚迪、国轩高科。`,
    );
    expect(read).toEqual(
      expect.arrayContaining([
        'OWNS 松岳股份 恒泽铜业 51',
        'OWNS 海星铜材 恒泽铜业 49',
        'SUBSIDIARY_OF 海星铜材 海星集团',
        'SUPPLIES 松岳股份 比亚迪',
        'SUPPLIES 松岳股份 国轩高科',
      ]),
    );
    expect(read.join('\n')).not.toMatch(/SUPPLIES 恒泽铜业|OWNS 海星集团/u);
  });

  it('buys what its own suppliers are named for', () => {
    const read = readings(
      `${opening}\n\n恒泽铜业成立于2015年，由公司与海星集团分别持股60%和40%。公司主要供应商包括江西铜业、铜陵有色。`,
    );
    expect(read).toEqual(
      expect.arrayContaining([
        'OWNS 松岳股份 恒泽铜业 60',
        'OWNS 海星集团 恒泽铜业 40',
        'SUPPLIES 江西铜业 松岳股份',
        'SUPPLIES 铜陵有色 松岳股份',
      ]),
    );
    expect(read.join('\n')).not.toContain('SUPPLIES 恒泽铜业');
  });

  it('is the other firm that a paragraph has come to, where nothing ties it to the one that announces', () => {
    const read = readings(`${opening}\n\n恒泽铜业成立于2015年，主营铜箔。公司客户包括国轩高科。`);
    expect(read).toContain('SUPPLIES 恒泽铜业 国轩高科');
  });

  it('is no holder where only the owner of a firm with an unread name stands beside it', () => {
    const read = readings(`${opening}\n\n恒泽铜业由公司持股65%，宁德时代全资子公司问鼎投资持股35%。`);
    expect(read).toContain('OWNS 松岳股份 恒泽铜业 65');
    expect(read.join('\n')).not.toMatch(/(?:OWNS|INVESTED_IN) 宁德时代/u);
  });
});
