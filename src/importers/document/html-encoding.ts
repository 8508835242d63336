import iconv from 'iconv-lite';
import { decodeText } from '../decode.js';

/** How much of a page browsers search for its encoding, and somewhat more: comments may come first. */
const headReach = 8192;
/** What is read as GB18030, of which they are parts, and other names that iconv-lite lacks. */
const renamed: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'gb_2312-80': 'gb18030',
  hz: 'gb18030',
  'x-x-big5': 'big5',
  'big5-hkscs': 'big5hkscs',
};

/** The encoding that a page names in its head, as iconv-lite calls it. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, headReach)).toString('latin1');
  const name =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*(?<name>[\w-]{2,20})/iu.exec(head)?.groups?.name ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["'](?<name>[\w-]{2,20})/iu.exec(head)?.groups?.name;
  if (name === undefined) return undefined;
  const known = renamed[name.toLowerCase()] ?? name.toLowerCase();
  return iconv.encodingExists(known) ? known : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not UTF-8: an expected answer.
    return false;
  }
}

/**
 * A web page's source as text. Valid UTF-8 is UTF-8 whatever the page claims; else the encoding it names, where its
 * bytes fit; else what they look like. Throws SourceError as `decodeText` does.
 */
export function decodePage(bytes: Uint8Array, fileName: string): string {
  const named = namedEncoding(bytes);
  if (named !== undefined && !/^utf-?(?:8|16)/u.test(named) && !isUtf8(bytes)) {
    const text = iconv.decode(Buffer.from(bytes), named);
    // A few broken signs in a long page are a cut or a bad advertisement, not another encoding.
    const broken = text.split('\ufffd').length - 1;
    if (broken * 1000 <= text.length && !text.includes('\0')) return text;
  }
  return decodeText(bytes, fileName).text;
}
