import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';
import { textImporter } from '../../../../../src/importers/text/importer.js';
import { isTraditional, simplify } from '../../../../../src/importers/text/traditional/simplify.js';

const text = `龍川縣簽下儲能專案

本報訊（記者 周寧）5月20日，江蘇藍朔儲能科技有限公司在龍川經濟開發區投資32億元建設儲能電芯生產基地項目。

來源：海岸日報
`;

describe('simplify', () => {
  it('tells the scripts apart', () => {
    expect(isTraditional(text)).toBe(true);
    expect(isTraditional('江苏蓝朔储能科技有限公司与龙川县人民政府签订协议，投资32亿元建设电芯项目。')).toBe(false);
    expect(
      isTraditional(
        '台企「鴻華電子」在昆山的工厂去年投产，产品供应本地整车企业，员工超过三千人，年产值突破二十亿元，比上年增长一成。',
      ),
    ).toBe(false);
    expect(isTraditional('The plant of 華峰')).toBe(false);
  });

  it('converts by words, not only by characters', () => {
    expect(simplify('乾隆年間的乾燥機，著名企業著手發展').text).toBe('乾隆年间的干燥机，著名企业着手发展');
  });

  it('maps every offset back, also where a character changes its length', () => {
    const source = '𫗴食廠在臺灣，投資萬元';
    const { text: simplified, toOriginal } = simplify(source);
    const at = simplified.indexOf('投资');
    expect(toOriginal({ start: at, end: at + 2 })).toEqual({
      start: source.indexOf('投資'),
      end: source.indexOf('投資') + 2,
    });
    expect(toOriginal({ start: 0, end: simplified.length })).toEqual({ start: 0, end: source.length });
    expect(toOriginal({ start: simplified.length, end: simplified.length })).toEqual({
      start: source.length,
      end: source.length,
    });
  });
});

describe('a text in traditional script', () => {
  it('is read as in simplified script, and quoted as it is written', () => {
    const { articles, entities, relations } = extractDocument(text, { fileName: 'a.txt', publishedOn: '2024-05-21' });
    const investment = relations.find(({ type, amountCny }) => type === 'INVESTED_IN' && amountCny !== undefined);
    expect(investment).toMatchObject({ amountCny: 3_200_000_000 });
    expect(investment?.amountText).toContain('32億元');
    expect(investment?.evidence.quote).toContain('投資32億元');
    for (const { evidence } of relations) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(articles[0]?.headline).toBe('龍川縣簽下儲能專案');
    const firm = entities.find(({ id }) => id === investment?.from);
    expect(firm?.name).toBe('江苏蓝朔储能科技有限公司');
    expect(firm?.aliases).toContain('江蘇藍朔儲能科技有限公司');
  });

  it('gives a firm the id that it has in simplified script', async () => {
    const idsOf = async (content: string) => {
      const ids: string[] = [];
      const source = {
        fileName: 'a.txt',
        bytes: new TextEncoder().encode(content),
        details: { publishedOn: '2024-05-21' },
      };
      for await (const item of textImporter.read(source))
        if (item.kind === 'draft')
          ids.push(...item.entities.filter(({ type }) => type === 'Company').map(({ id }) => id));
      return ids;
    };
    const ids = await idsOf(text);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual(await idsOf(simplify(text).text));
  });

  it('names its source as it is printed', async () => {
    const source = { fileName: 'a.txt', bytes: new TextEncoder().encode(text), details: {} };
    for await (const item of textImporter.read(source))
      if (item.kind === 'draft') expect(item.document.publisher).toBe('海岸日報');
  });
});
