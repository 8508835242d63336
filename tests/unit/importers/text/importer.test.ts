import { describe, expect, it } from 'vitest';
import { textImporter } from '../../../../src/importers/text/importer.js';

const page = `盐城大丰：风电龙头集聚

本报讯（记者 周宁）7月8日，江苏金海叶片有限公司在大丰港经济开发区投资32亿元建设海上叶片生产基地项目。

来源：海滨日报
`;
const read = async (text: string, details = {}) => {
  const drafts = [];
  for await (const item of textImporter.read({
    fileName: 'page.txt',
    bytes: new TextEncoder().encode(text),
    details,
  })) {
    if (item.kind === 'draft') drafts.push(item);
  }
  const [draft] = drafts;
  if (draft === undefined) throw new Error('no draft');
  return draft;
};

describe('textImporter', () => {
  it('accepts texts by name, and by content where the name has no ending', () => {
    const source = (fileName: string, bytes: Uint8Array) => ({ fileName, bytes, details: {} });
    expect(textImporter.accepts(source('page.md', new Uint8Array()))).toBe(true);
    expect(textImporter.accepts(source('page', new TextEncoder().encode('新闻')))).toBe(true);
    expect(textImporter.accepts(source('page', Uint8Array.from([0x50, 0x4b, 3, 4])))).toBe(false);
    expect(textImporter.accepts(source('page.xlsx', new TextEncoder().encode('新闻')))).toBe(false);
  });

  it('drafts an investment with the sentence that says it', async () => {
    const draft = await read(page, { publishedOn: '2023-07-09' });
    const claim = draft.claims.find(({ predicate }) => predicate === 'INVESTED_IN');
    expect(claim?.properties).toMatchObject({ amountCny: 3_200_000_000, date: '2023-07-08' });
    expect(draft.entities.find(({ id }) => id === claim?.subjectId)?.name).toBe('江苏金海叶片有限公司');
    const passage = draft.passages.find(({ id }) => id === claim?.evidence.passageId);
    expect(passage?.text).toContain('投资32亿元');
    expect(draft.document.text.slice(passage?.start, passage?.end)).toBe(passage?.text);
  });

  it('finds the publisher in the text, and lets the given one come before', async () => {
    expect((await read(page)).document.publisher).toBe('海滨日报');
    expect((await read(page, { publisher: '大丰日报' })).document.publisher).toBe('大丰日报');
  });

  it('leaves dates without a year unresolved where nobody says when the text appeared', async () => {
    const draft = await read(page);
    expect(draft.claims.find(({ predicate }) => predicate === 'INVESTED_IN')?.properties.date).toBeUndefined();
  });

  it('gives the same ids each time', async () => {
    const ids = async () => (await read(page)).claims.map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
  });
});
