import { SourceError } from '../../errors.js';

/** What kinds of documents hold running text. Tables (CSV, XLSX) are another importer's. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

const byExtension: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** What first bytes show, in the words of a refusal. */
const kinds: readonly (readonly [kind: string, magic: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP or Office file', [0x50, 0x4b, 0x03, 0x04]],
  ['an empty ZIP archive', [0x50, 0x4b, 0x05, 0x06]],
  ['an old Office file, or one protected by a password', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a rich text file (RTF)', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
];
/** Some programs write a few lines before a PDF's head; readers look for it in the first kilobyte. */
const pdfHeadReach = 1024;

const startsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((sign, at) => bytes[at] === sign);
const latin = (bytes: Uint8Array, length: number) => Buffer.from(bytes.subarray(0, length)).toString('latin1');

/** What the content is, by its first bytes; undefined where they show nothing but text. */
function kindOf(bytes: Uint8Array): string | undefined {
  const known = kinds.find(([, magic]) => startsWith(bytes, magic))?.[0];
  if (known !== undefined) return known;
  return latin(bytes, pdfHeadReach).includes('%PDF-') && bytes.includes(0) ? 'a PDF' : undefined;
}

/** Whether a text opens as a web page does, whatever it is called. Signs of UTF-16 and byte-order marks don't matter. */
function opensAsPage(bytes: Uint8Array): boolean {
  const opening = latin(bytes, pdfHeadReach).replace(/\0/gu, '');
  return /^[^<]{0,4}\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/isu.test(
    opening,
  );
}

const extensionOf = (fileName: string) => /\.([a-z0-9]{1,8})$/iu.exec(fileName)?.[1]?.toLowerCase();

/** The format that a file's name promises; undefined where its ending is none of ours, or there is none. */
export function namedFormat(fileName: string): DocumentFormat | undefined {
  return byExtension[extensionOf(fileName) ?? ''];
}

/**
 * The format to read a file as: what its name promises, where its content agrees; by content where the name promises
 * nothing. Throws SourceError `source-mismatch` where a file is named as one kind and is another.
 */
export function formatOf(fileName: string, bytes: Uint8Array): DocumentFormat {
  const named = namedFormat(fileName);
  const kind = kindOf(bytes);
  if (named === 'pdf' && kind !== 'a PDF') throw mismatch(fileName, 'a PDF', kind);
  if (named === 'docx' && kind !== 'a ZIP or Office file') throw mismatch(fileName, 'a Word file (.docx)', kind);
  if (named === 'html' && kind !== undefined) throw mismatch(fileName, 'a web page', kind);
  if (named === 'pdf' || named === 'docx' || named === 'html') return named;
  // Plain text and Markdown of another kind are refused where they are decoded.
  if (kind === undefined && opensAsPage(bytes)) return 'html';
  if (named !== undefined) return named;
  if (kind === 'a PDF') return 'pdf';
  return kind === 'a ZIP or Office file' && extensionOf(fileName) === undefined ? 'docx' : 'text';
}

function mismatch(fileName: string, named: string, kind: string | undefined): SourceError {
  return new SourceError(
    'source-mismatch',
    `${fileName} is named as ${named}, but its content is ${kind ?? 'something else'}; rename it, or save it again as ${named}`,
  );
}
