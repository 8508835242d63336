import chardet from 'chardet';
import iconv from 'iconv-lite';
import { SourceError } from '../errors.js';

/** The largest source that is read, in bytes. */
export const largestSource = 64 * 1024 * 1024;

/** The largest text that is read as one document, in bytes of its file: eight thousand pages of a newspaper. */
export const largestText = 16 * 1024 * 1024;

export interface Decoded {
  /** With its byte-order mark and line ends as they are: offsets count them. */
  readonly text: string;
  /** Such as `UTF-8`, `UTF-16LE`, `GB18030`. */
  readonly encoding: string;
}

/** First bytes of formats that people take for texts, so that the refusal can name them. */
const binaryKinds: readonly (readonly [kind: string, magic: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP or Office file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];
/** What chardet may answer that iconv-lite reads and Chinese newsrooms send. GB18030 is tried before. */
const otherEncodings = new Set(['Big5', 'Shift_JIS', 'EUC-JP', 'EUC-KR', 'windows-1252', 'ISO-8859-1']);
const sampleSize = 64 * 1024;

/** Throws a SourceError where there is nothing to read or too much of it. */
export function checkSize(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new SourceError('source-empty', `${fileName} is empty (0 bytes)`);
  checkLength(bytes.length, largestSource, fileName);
}

/** Throws a SourceError where a text is too large for one document. */
export function checkTextSize(bytes: Uint8Array, fileName: string): void {
  checkLength(bytes.length, largestText, fileName, ', or give its articles a line each to `tupu extract --jsonl`');
}

/** Throws a SourceError that says what a file of so many bytes has, what is read at most, and what to do. */
export function checkLength(length: number, most: number, fileName: string, advice = ''): void {
  if (length <= most) return;
  const megabytes = (size: number) => `${(size / 1024 / 1024).toFixed(1)} MB`;
  throw new SourceError(
    'source-too-large',
    `${fileName} has ${megabytes(length)}; at most ${megabytes(most)} are read. Split it${advice}.`,
  );
}

/**
 * The text of a file: UTF-8, UTF-16 (with a byte-order mark or plain), GB18030 and its subsets GBK and GB2312, else what
 * the bytes look like. Throws SourceError, which names the file and the reason, for empty, too large, binary and
 * undecodable files.
 */
export function decodeText(bytes: Uint8Array, fileName: string): Decoded {
  checkSize(bytes, fileName);
  const decoded = decode(bytes, fileName);
  if (decoded.text.replace(/^\ufeff/u, '').trim() === '') {
    throw new SourceError('source-empty', `${fileName} holds nothing but white space`);
  }
  return decoded;
}

function decode(bytes: Uint8Array, fileName: string): Decoded {
  const magic = binaryKinds.find(([, signs]) => signs.every((sign, at) => bytes[at] === sign));
  if (magic !== undefined) refuseBinary(fileName, `it is ${magic[0]}`);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = iconv.decode(Buffer.from(bytes), wide, { stripBOM: false });
    // Half of a surrogate pair is what other bytes look like as UTF-16.
    if (!looksBinary(text) && !/[\ud800-\udfff]/u.test(text)) return { text, encoding: wide };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) refuseBinary(fileName, `byte ${zero} is zero`);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) {
    if (looksBinary(utf8)) refuseBinary(fileName, 'most of it are control characters');
    return { text: utf8, encoding: 'UTF-8' };
  }
  return decodeLegacy(bytes, fileName);
}

function refuseBinary(fileName: string, reason: string): never {
  throw new SourceError('source-binary', `${fileName} is binary, not text: ${reason}`);
}

/**
 * UTF-16 by its mark, or by the high bytes of line ends, spaces and Latin signs: those are zero, and almost all zeros
 * stand on one side. A zero on the other side can only be the low byte of a sign like 一 (4E00).
 */
function wideEncoding(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, sampleSize);
  let [littleEndian, bigEndian] = [0, 0];
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]];
    if (second === 0 && isCommonAscii(first)) littleEndian++;
    if (first === 0 && isCommonAscii(second)) bigEndian++;
  }
  if (littleEndian > 0 && bigEndian === 0) return 'UTF-16LE';
  return bigEndian > 0 && littleEndian === 0 ? 'UTF-16BE' : undefined;
}

const isCommonAscii = (byte: number) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127);

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8: an expected answer, the next encoding is tried.
    return undefined;
  }
}

function decodeLegacy(bytes: Uint8Array, fileName: string): Decoded {
  const buffer = Buffer.from(bytes);
  const guesses = chardet.analyse(buffer.subarray(0, sampleSize));
  const first = guesses[0]?.name;
  const candidates =
    first !== undefined && otherEncodings.has(first) && first !== 'windows-1252' && first !== 'ISO-8859-1'
      ? [first, 'GB18030']
      : ['GB18030', ...guesses.map((guess) => guess.name).filter((name) => otherEncodings.has(name))];
  for (const encoding of candidates) {
    const text = iconv.decode(buffer, encoding, { stripBOM: false });
    if (!text.includes('\ufffd') && !looksBinary(text)) return { text, encoding };
  }
  throw new SourceError(
    'source-encoding',
    `${fileName} is in no encoding that is read (UTF-8, UTF-16, GB18030, Big5); it looks like ${first ?? 'none known'}`,
  );
}

/** More than one control character in fifty, tabs, line and page ends aside, or a NUL: no text that a person wrote. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, sampleSize);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f]/gu)?.length ?? 0;
  return sample.includes('\u0000') || controls * 50 > sample.length;
}
