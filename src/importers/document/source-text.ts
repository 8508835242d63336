import { checkSize, checkTextSize, decodeText } from '../decode.js';
import type { Source, SourceDetails } from '../importer.js';
import { formatOf } from './format.js';

/** The running text of a file. All offsets of what is read count in `text`, which is kept as the document's text. */
export interface SourceText {
  readonly text: string;
  /** What the file itself says of its source, such as a web page's title and date. What a person gives comes before. */
  readonly details: SourceDetails;
  /** Whether `text` was taken out of another format, so that the file's own bytes don't show it. */
  readonly isExtracted: boolean;
}

/**
 * The text of a document: plain text as it is decoded; Markdown, web pages, Word files and PDFs as the text they hold,
 * a paragraph or a row of a table a line. Each format's reader is loaded when the first file of it comes. Throws
 * SourceError, which names the file and the reason, for what can't be read.
 */
export async function readSourceText({ fileName, bytes }: Pick<Source, 'fileName' | 'bytes'>): Promise<SourceText> {
  checkSize(bytes, fileName);
  switch (formatOf(fileName, bytes)) {
    case 'markdown':
      checkTextSize(bytes, fileName);
      return (await import('./markdown.js')).readMarkdown(decodeText(bytes, fileName).text, fileName);
    case 'html':
      return (await import('./html.js')).readHtml(bytes, fileName);
    case 'docx':
      return (await import('./docx.js')).readDocx(bytes, fileName);
    case 'pdf':
      return (await import('./pdf/pdf.js')).readPdf(bytes, fileName);
    default:
      checkTextSize(bytes, fileName);
      return { text: decodeText(bytes, fileName).text, details: {}, isExtracted: false };
  }
}
