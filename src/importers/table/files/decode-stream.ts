import iconv from 'iconv-lite';
import { SourceError } from '../../../errors.js';
import type { Content } from '../../content.js';
import { decodeText } from '../../decode.js';

/** How much of a file shows its encoding and delimiter. */
const headSize = 256 * 1024;

export interface TextContent {
  readonly encoding: string;
  /** The beginning of the text, whole lines. */
  readonly head: string;
  /** All of it, in pieces. What is no character of the encoding comes as U+FFFD. */
  pieces(): AsyncIterable<string>;
}

/**
 * Finds the encoding of a text of any size: by its beginning and, where that is plain ASCII, by all of it.
 * Throws SourceError for what is empty, binary, or in no known encoding.
 */
export async function openText(content: Content, fileName: string, given?: string): Promise<TextContent> {
  if (given !== undefined && !iconv.encodingExists(given))
    throw new SourceError('source-encoding', `${fileName}: the encoding ${given} is not known`);
  const bytes = cutAtLineEnd(await content.read(0, Math.min(headSize, content.size)), content.size);
  const found =
    given === undefined
      ? decodeText(bytes, fileName)
      : { text: iconv.decode(Buffer.from(bytes), given, { stripBOM: false }), encoding: given };
  let { encoding } = found;
  if (given === undefined && encoding === 'UTF-8' && content.size > bytes.length && isAscii(found.text))
    encoding = (await isUtf8(content)) ? 'UTF-8' : 'GB18030';
  return { encoding, head: found.text, pieces: () => decodePieces(content, encoding) };
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/u.test(text);

/** A beginning that ends with a line: half a character there would look like another encoding. */
function cutAtLineEnd(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length === size) return bytes;
  const wide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.includes(0);
  if (wide) return bytes.subarray(0, bytes.length - (bytes.length % 2));
  const end = bytes.lastIndexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

async function isUtf8(content: Content): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of content.stream()) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch {
    // Not UTF-8: an expected answer.
    return false;
  }
}

async function* decodePieces(content: Content, encoding: string): AsyncIterable<string> {
  const native = encoding === 'UTF-8' ? new TextDecoder('utf-8', { ignoreBOM: true }) : undefined;
  const other = native === undefined ? iconv.getDecoder(encoding, { stripBOM: false }) : undefined;
  for await (const bytes of content.stream()) {
    const text = native?.decode(bytes, { stream: true }) ?? other?.write(Buffer.from(bytes)) ?? '';
    if (text !== '') yield text;
  }
  const rest = native?.decode() ?? other?.end() ?? '';
  if (rest !== '') yield rest;
}
