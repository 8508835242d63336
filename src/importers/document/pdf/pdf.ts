import { getDocumentProxy } from 'unpdf';
import { SourceError } from '../../../errors.js';
import type { SourceText } from '../source-text.js';
import { findBoxes, type TextPiece } from './boxes.js';
import { readingOrder } from './columns.js';
import { dropMargins, type PdfPage } from './margins.js';
import { healBreaks, readBlocksOf } from './paragraphs.js';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

const mostPages = 3000;
/** A page with fewer letters than this on average is a picture with a stamp on it. */
const fewestLetters = 8;
/** Text turned by more than this, as a slope, is a watermark or stands along the margin. */
const steepest = 0.2;

/**
 * The text of a PDF: lines joined into paragraphs, columns in reading order, tables as rows with tabs; running heads,
 * feet and page numbers are left out. Throws SourceError for a PDF without a text layer, an encrypted or broken one, and
 * one whose fonts don't say which characters they show.
 */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<SourceText> {
  const pdf = await openPdf(bytes, fileName);
  try {
    const pages: PdfPage[] = [];
    if (pdf.numPages > mostPages)
      throw new SourceError(
        'source-too-large',
        `${fileName} has ${pdf.numPages} pages; at most ${mostPages} are read. Split it.`,
      );
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number, fileName));
    checkText(pages, fileName);
    return { text: `${joinPages(dropMargins(pages)).join('\n')}\n`, details: {}, isExtracted: true };
  } finally {
    await pdf.destroy();
  }
}

async function openPdf(bytes: Uint8Array, fileName: string): Promise<PdfDocument> {
  try {
    // A copy: the reader takes over the memory that it is given.
    return await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    if (name === 'PasswordException')
      throw new SourceError('source-encrypted', `${fileName} is a PDF protected by a password; save it without one`);
    throw new SourceError('source-broken', `${fileName} is a broken PDF: ${message.split('\n')[0] ?? ''}`);
  }
}

async function readPage(pdf: PdfDocument, number: number, fileName: string): Promise<PdfPage> {
  try {
    const page = await pdf.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? toPiece(item, view.transform) : []));
    page.cleanup();
    return { number, height: view.height, boxes: findBoxes(pieces) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(
      'source-broken',
      `${fileName} is a broken PDF: page ${number}: ${reason.split('\n')[0] ?? ''}`,
    );
  }
}

/** A piece of text where it stands on the page as a reader sees it, from the top left; none for blanks and turned text. */
function toPiece(item: { str: string; transform: number[]; width: number }, view: readonly number[]): TextPiece[] {
  const text = plain(item.str);
  if (text === '') return [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [p = 0, q = 0, r = 0, s = 0, x = 0, y = 0] = item.transform;
  const along = [a * p + c * q, b * p + d * q] as const;
  if (Math.abs(along[1]) > Math.abs(along[0]) * steepest || along[0] < 0) return [];
  const size = Math.hypot(a * r + c * s, b * r + d * s);
  const left = a * x + c * y + e;
  if (!(size > 0) || !Number.isFinite(left)) return [];
  return [{ text, left, right: left + item.width, base: b * x + d * y + f, size }];
}

/** Some fonts give the radical ⼤ for the character 大, or its compatibility form: they look alike, and are not equal. */
function plain(text: string): string {
  return text
    .replace(/[\u2f00-\u2fd5\uf900-\ufaff]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/[\u00a0\u3000]/gu, ' ');
}

function checkText(pages: readonly PdfPage[], fileName: string): void {
  const text = pages.flatMap(({ boxes }) => boxes.map((box) => box.text)).join('');
  const letters = text.replace(/\s/gu, '').length;
  if (letters < fewestLetters * pages.length && letters < 200)
    throw new SourceError(
      'pdf-without-text',
      `${fileName} is a PDF without a text layer (${pages.length} pages, ${letters} letters): a scan. Run character recognition on it first`,
    );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a font without a code table yields
  const unknown = text.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f]/gu)?.length ?? 0;
  if (unknown * 4 > letters)
    throw new SourceError(
      'pdf-without-text',
      `${fileName} is a PDF whose fonts don't say which characters they show: its text can't be read. Run character recognition on it first`,
    );
}

function joinPages(pages: readonly PdfPage[]): string[] {
  const boxes = pages.flatMap((page) => page.boxes);
  const weights = new Map<number, number>();
  for (const { size, text } of boxes) {
    const key = Math.round(size * 2) / 2;
    weights.set(key, (weights.get(key) ?? 0) + text.length);
  }
  const bodySize = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const words = new Set(boxes.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
  const parts = pages.flatMap((page) => readingOrder(page.boxes).map((part) => readBlocksOf(part, bodySize, words)));
  return healBreaks(parts, words);
}
