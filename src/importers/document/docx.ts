import mammoth from 'mammoth';
import { SourceError } from '../../errors.js';
import { readBlocks } from './blocks.js';
import { parsePage } from './dom.js';
import type { SourceText } from './source-text.js';
import { inspectArchive } from './zip-archive.js';

/** What else is kept in the same kind of archive, by an entry that only it has. */
const others: readonly (readonly [entry: RegExp, kind: string])[] = [
  [/^xl\/workbook\./u, 'an Excel workbook; rename it to .xlsx'],
  [/^ppt\/presentation\./u, 'a PowerPoint presentation, which is not read'],
  [/^content\.xml$/u, 'an OpenDocument file; save it as .docx'],
  [/^META-INF\/container\.xml$/u, 'an e-book (EPUB), which is not read'],
];

/**
 * The text of a Word file: headings, paragraphs and items a line each, tables as rows with tabs, text boxes and
 * footnotes; pictures, headers and footers aside. Throws SourceError for another kind of file, a broken or protected
 * one, and one without text.
 */
export async function readDocx(bytes: Uint8Array, fileName: string): Promise<SourceText> {
  const entries = inspectArchive(bytes, fileName);
  if (
    !entries.some(({ name }) => name === '[Content_Types].xml') ||
    !entries.some(({ name }) => name.startsWith('word/'))
  ) {
    const other = others.find(([entry]) => entries.some(({ name }) => entry.test(name)))?.[1];
    throw new SourceError(
      'source-mismatch',
      `${fileName} is no Word file: its content is ${other ?? 'a ZIP archive of other files'}`,
    );
  }
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new SourceError('source-encrypted', `${fileName} is protected by a password; save it without one`);
  const page = parsePage(await convert(bytes, fileName), fileName);
  // Marks of footnotes in the text, and the arrows back to them.
  for (const mark of page.querySelectorAll('sup a[href^="#"], li a[href*="note-ref"]')) mark.remove();
  const text = readBlocks(page.body);
  if (text === '') throw new SourceError('source-empty', `${fileName} is a Word file without any text`);
  return { text: `${text}\n`, details: {}, isExtracted: true };
}

async function convert(bytes: Uint8Array, fileName: string): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage, externalFileAccess: false },
    );
    return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError('source-broken', `${fileName} is a broken Word file: ${reason.split('\n')[0] ?? ''}`);
  }
}
