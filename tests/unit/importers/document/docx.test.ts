import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../../src/importers/document/source-text.js';
import { inspectArchive } from '../../../../src/importers/document/zip-archive.js';
import { refusalOf } from './refusal.js';
import { buildZip, wordParagraph, wordParts, wordTable } from './zip-builder.js';

const sentence = '江苏蓝朔储能科技有限公司投资32亿元，在海港经济开发区建设储能电芯项目。';

describe('readDocx', () => {
  it('reads headings, paragraphs and tables, a line each', async () => {
    const rows = [
      ['项目名称', '投资方'],
      ['储能电芯项目', '蓝朔储能'],
    ];
    const body =
      wordParagraph('海港新区一季度投资简报', 'Heading1') +
      wordParagraph(sentence) +
      wordTable(rows) +
      wordParagraph('完');
    const { text, isExtracted } = await readSourceText({ fileName: 'brief.docx', bytes: buildZip(wordParts(body)) });
    expect(text.split('\n')).toEqual([
      '海港新区一季度投资简报',
      sentence,
      '项目名称\t投资方',
      '储能电芯项目\t蓝朔储能',
      '完',
      '',
    ]);
    expect(isExtracted).toBe(true);
  });

  it('names what a renamed file really is', async () => {
    const workbook = buildZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });
    expect((await refusalOf('brief.docx', workbook)).message).toContain('its content is an Excel workbook');
    expect((await refusalOf('brief.docx', buildZip({ 'a.txt': 'a' }))).code).toBe('source-mismatch');
    expect((await refusalOf('brief.docx', new TextEncoder().encode(sentence))).message).toBe(
      'brief.docx is named as a Word file (.docx), but its content is something else; rename it, or save it again as a Word file (.docx)',
    );
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await refusalOf('brief.docx', old)).message).toContain(
      'an old Office file, or one protected by a password',
    );
  });

  it('refuses broken, protected and empty files', async () => {
    const whole = buildZip(wordParts(wordParagraph(sentence)));
    expect((await refusalOf('cut.docx', whole.subarray(0, whole.length - 40))).code).toBe('source-broken');
    expect((await refusalOf('bad.docx', buildZip({ ...wordParts(''), 'word/document.xml': '<w:document' }))).code).toBe(
      'source-broken',
    );
    expect((await refusalOf('locked.docx', buildZip(wordParts(''), { flags: 0x801 }))).code).toBe('source-encrypted');
    expect((await refusalOf('blank.docx', buildZip(wordParts('<w:p/>')))).code).toBe('source-empty');
  });

  it('refuses an archive that unpacks to far more than a document, whatever size it claims', () => {
    const bomb = buildZip({ 'word/document.xml': new Uint8Array(3 * 1024 * 1024) }, { claim: 10 });
    expect(() => inspectArchive(bomb, 'bomb.docx', 2 * 1024 * 1024)).toThrow('bomb.docx unpacks to more than 2 MB');
    expect(inspectArchive(bomb, 'bomb.docx', 4 * 1024 * 1024)).toHaveLength(1);
  });
});
