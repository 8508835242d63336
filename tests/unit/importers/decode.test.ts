import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../src/errors.js';
import { decodeText, largestSource } from '../../../src/importers/decode.js';

const sentence = '涪陵区的化工企业生产己二酸，产品销往各地。\r\n第二行：尼龙66。\n'.repeat(4);
const encode = (text: string, encoding: string, addBOM = false) =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }));

describe('decodeText', () => {
  it.each(['UTF-8', 'GB18030', 'UTF-16LE', 'UTF-16BE'])('reads %s with its line ends', (encoding) => {
    expect(
      decodeText(encode(sentence, encoding, encoding.startsWith('UTF-16')), 'page.txt').text.replace(/^\ufeff/u, ''),
    ).toBe(sentence);
  });

  it('reads GBK and GB2312 as GB18030', () => {
    expect(decodeText(encode(sentence, 'gbk'), 'page.txt')).toEqual({ text: sentence, encoding: 'GB18030' });
  });

  it('reads signs that only GB18030 has', () => {
    const text = `${sentence}𠮷野家与㼆山，㐂`;
    expect(decodeText(encode(text, 'GB18030'), 'page.txt').text).toBe(text);
  });

  it('reads UTF-16 without a mark', () => {
    expect(decodeText(encode(sentence, 'UTF-16LE'), 'page.txt')).toEqual({ text: sentence, encoding: 'UTF-16LE' });
  });

  it('keeps the byte-order mark, so that offsets count it', () => {
    expect(decodeText(encode(sentence, 'UTF-8', true), 'page.txt').text).toBe(`\ufeff${sentence}`);
    expect(decodeText(encode(sentence, 'UTF-16LE', true), 'page.txt').text).toBe(`\ufeff${sentence}`);
    expect(decodeText(encode(sentence, 'UTF-16BE', true), 'page.txt').text).toBe(`\ufeff${sentence}`);
  });

  const refusal = (bytes: Uint8Array): SourceError => {
    try {
      decodeText(bytes, 'strange.txt');
    } catch (error) {
      if (error instanceof SourceError) return error;
      throw error;
    }
    throw new Error('it was accepted');
  };

  it('refuses empty files by name', () => {
    expect(refusal(new Uint8Array())).toMatchObject({
      code: 'source-empty',
      message: 'strange.txt is empty (0 bytes)',
    });
    expect(refusal(encode(' \r\n\t', 'UTF-8', true)).code).toBe('source-empty');
  });

  it('refuses binary files and says what they are', () => {
    expect(refusal(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37])).message).toBe(
      'strange.txt is binary, not text: it is a PDF',
    );
    expect(refusal(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06])).message).toContain('ZIP or Office');
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 256);
    expect(refusal(noise)).toMatchObject({ code: 'source-binary', status: 422, exitCode: 1 });
  });

  it('takes no other bytes for UTF-16 without a mark', () => {
    const halves = new Uint8Array([65, 0, 0x4e, 0xd8, 66, 0, 67, 0]);
    expect(refusal(halves).code).toBe('source-binary');
  });

  it('refuses what is too large, with both sizes', () => {
    const { code, message } = refusal(new Uint8Array(largestSource + 1024 * 1024).fill(65));
    expect(code).toBe('source-too-large');
    expect(message).toContain('strange.txt has 65.0 MB; at most 64.0 MB');
  });

  it('accepts 50 MB', () => {
    const bytes = new Uint8Array(50 * 1024 * 1024).fill(65);
    expect(decodeText(bytes, 'long.txt').text).toHaveLength(bytes.length);
  });
});
