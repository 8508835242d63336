import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../../src/importers/document/source-text.js';
import { buildPdf, column, type PlacedText, pageHeight } from './pdf-builder.js';
import { refusalOf } from './refusal.js';

const read = async (pages: readonly (readonly PlacedText[])[]) =>
  (await readSourceText({ fileName: 'page.pdf', bytes: buildPdf(pages) })).text.trimEnd().split('\n');

const first =
  '海港新区昨日与江苏蓝朔储能科技有限公司签订投资协议，后者将投资三十二亿元，在海港经济开发区建设年产十吉瓦时的储能电芯项目，预计明年六月投产。';
const second =
  '另据了解，湖南钠源新材料股份有限公司也将在同一园区建设正极材料项目，产品主要供应上述电芯工厂，两家企业相距不到三公里。';
const third =
  '园区负责人表示，今年以来已有十二家配套企业落户，全年工业产值有望突破两百亿元，比上年增长三成，就业岗位增加四千个以上。';

describe('readPdf', () => {
  it('joins lines into paragraphs, with no blank inside a Chinese sentence', async () => {
    expect(await read([column([first, second], 60, 120, 30)])).toEqual([first, second]);
  });

  it('reads columns one after the other, below a headline that spans them', async () => {
    const title = { x: 60, y: 90, text: '海港新区储能产业集聚成链', size: 22 };
    const pages = [[title, ...column([first, second], 60, 130, 22), ...column([third], 320, 130, 22)]];
    expect(await read(pages)).toEqual([title.text, first, second, third]);
  });

  it('heals a sentence that a column or a page cuts in two', async () => {
    const lines = column([first], 60, 120, 22);
    const [upper, lower] = [lines.slice(0, 2), lines.slice(2).map((line) => ({ ...line, y: line.y - 32 }))];
    const filler = column([second, third], 320, 120, 22);
    expect(
      (
        await read([[...column([third], 60, 60, 22), ...upper.map((line) => ({ ...line, y: line.y + 150 }))], lower])
      ).at(-1),
    ).toBe(first);
    expect(filler.length).toBeGreaterThan(3);
  });

  it('keeps the rows of a table, its cells parted by tabs', async () => {
    const rows = [
      ['项目名称', '投资方', '总投资'],
      ['储能电芯项目', '江苏蓝朔储能科技有限公司', '32亿元'],
      ['正极材料项目', '湖南钠源新材料股份有限公司', '8.6亿元'],
      ['冷链物流园', '苏北冷运集团', '5亿元'],
    ];
    const placed = rows.flatMap((cells, row) =>
      cells.map((text, at) => ({ x: [60, 220, 430][at] ?? 0, y: 200 + row * 24, text })),
    );
    expect(await read([placed])).toEqual(rows.map((cells) => cells.join('\t')));
  });

  it('drops running heads and feet and page numbers', async () => {
    const pages = [first, second, third].map((text, at) => [
      { x: 240, y: 30, text: '海岸周报', size: 8 },
      ...column([text], 60, 120, 30),
      { x: 280, y: pageHeight - 30, text: `- ${at + 1} -`, size: 8 },
    ]);
    expect(await read(pages)).toEqual([first, second, third]);
  });

  it('keeps blanks between Latin words and heals words broken at a line end', async () => {
    const placed = [
      'Lantern Battery signed an invest-',
      'ment agreement with the port city',
      'of Haigang on Friday.',
    ].map((text, line) => ({ x: 60, y: 120 + line * 16, text }));
    expect(await read([placed])).toEqual([
      'Lantern Battery signed an investment agreement with the port city of Haigang on Friday.',
    ]);
  });

  it('reads bold letters that are printed twice once', async () => {
    expect(
      await read([
        [{ x: 60, y: 100, text: '蓝朔储能' }, { x: 60.4, y: 100, text: '蓝朔储能' }, ...column([first], 60, 130, 30)],
      ]),
    ).toEqual(['蓝朔储能', first]);
  });

  it('refuses a PDF without a text layer as such', async () => {
    const { code, message } = await refusalOf('scan.pdf', buildPdf([[], []]));
    expect(code).toBe('pdf-without-text');
    expect(message).toContain('scan.pdf is a PDF without a text layer (2 pages');
  });

  it('refuses fonts that hide their characters', async () => {
    const bytes = buildPdf([column([first, second, third], 60, 100, 30)], { isMute: true });
    expect((await refusalOf('mute.pdf', bytes)).message).toContain("fonts don't say which characters");
  });

  it('refuses encrypted and broken PDFs by name and reason', async () => {
    const encrypted = await refusalOf('locked.pdf', buildPdf([column([first], 60, 100, 30)], { isEncrypted: true }));
    expect(encrypted).toMatchObject({ code: 'source-encrypted', status: 422 });
    expect(encrypted.message).toContain('locked.pdf is a PDF protected by a password');
    const broken = await refusalOf('cut.pdf', buildPdf([column([first], 60, 100, 30)]).subarray(0, 60));
    expect(broken).toMatchObject({ code: 'source-broken' });
    expect(broken.message).toContain('cut.pdf is a broken PDF');
  });
});
