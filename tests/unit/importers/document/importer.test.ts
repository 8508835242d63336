import { describe, expect, it } from 'vitest';
import type { Draft, Source } from '../../../../src/importers/importer.js';
import { textImporter } from '../../../../src/importers/text/importer.js';
import { buildPdf, column } from './pdf-builder.js';
import { utf8 } from './refusal.js';
import { buildZip, wordParagraph, wordParts } from './zip-builder.js';

const sentence = '5月20日，江苏海朔叶片有限公司在海港经济开发区投资32亿元建设海上叶片生产基地项目。';
const page = `<html><head><meta property="og:site_name" content="海岸网"><meta property="article:published_time" content="2024-05-21"></head><body><p>${sentence}</p></body></html>`;

async function draftOf(fileName: string, bytes: Uint8Array, details: Source['details'] = {}): Promise<Draft> {
  const source = { fileName, bytes, details };
  expect(textImporter.accepts(source)).toBe(true);
  for await (const item of textImporter.read(source)) if (item.kind === 'draft') return item;
  throw new Error('no draft');
}

describe('documents of other formats', () => {
  it.each([
    ['page.html', utf8(page)],
    ['page.md', utf8(`# \n\n**5月20日**${sentence.slice(5)}`)],
    ['page.docx', buildZip(wordParts(wordParagraph(sentence)))],
    ['page.pdf', buildPdf([column([sentence], 60, 100, 25)])],
  ])('are read as their text: %s', async (fileName, bytes) => {
    const { document, claims, passages } = await draftOf(fileName, bytes, { publishedOn: '2024-05-21' });
    expect(document.text.trim()).toBe(sentence);
    const claim = claims.find(({ predicate }) => predicate === 'INVESTED_IN');
    expect(claim?.properties).toMatchObject({ amountCny: 3_200_000_000, date: '2024-05-20' });
    const passage = passages.find(({ id }) => id === claim?.evidence.passageId);
    expect(document.text.slice(passage?.start, passage?.end)).toBe(passage?.text);
  });

  it('takes what a page states of itself, and what a person gives before it', async () => {
    expect((await draftOf('page.html', utf8(page))).document).toMatchObject({
      publisher: '海岸网',
      publishedOn: '2024-05-21',
    });
    const given = await draftOf('page.html', utf8(page), { publisher: '海岸日报', publishedOn: '2024-05-22' });
    expect(given.document).toMatchObject({ publisher: '海岸日报', publishedOn: '2024-05-22' });
  });

  it('leaves tables and old formats to others', () => {
    const accepts = (fileName: string) => textImporter.accepts({ fileName, bytes: utf8('a,b'), details: {} });
    expect(['list.csv', 'list.xlsx', 'old.doc', 'slides.pptx', 'page.rtf'].filter(accepts)).toEqual([]);
  });
});
