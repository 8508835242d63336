import { namedFormat } from '../document/format.js';
import { readSourceText } from '../document/source-text.js';
import type { Draft, Importer, Issue, Source } from '../importer.js';
import { readDocument } from './read-document.js';
import { readSourceDetails } from './source-details.js';
import { toDraft } from './to-draft.js';

/** Whether bytes look like something that is read, where the name says nothing: text, a web page, a PDF. */
function looksReadable(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2048);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true;
  const opening = Buffer.from(sample.subarray(0, 5)).toString('latin1');
  return opening === '%PDF-' || !(sample.includes(0) || opening.startsWith('PK'));
}

/** Reads newspaper pages, reports and announcements: plain text, Markdown, web pages, Word files, PDFs with text. */
export const textImporter: Importer = {
  accepts({ fileName, bytes }: Source): boolean {
    if (namedFormat(fileName) !== undefined) return true;
    return !/\.[a-z0-9]{1,5}$/iu.test(fileName) && looksReadable(bytes);
  },

  async *read(source: Source): AsyncGenerator<Draft | Issue> {
    const { fileName } = source;
    const { text, details: stated } = await readSourceText(source);
    const details = { ...stated, ...source.details };
    const first = readSourceDetails(text, details, '');
    const articles = readDocument(text, first.publishedOn === undefined ? {} : { publishedOn: first.publishedOn });
    const headline = articles.find(({ article }) => article.headline !== '')?.article.headline ?? '';
    const known = readSourceDetails(text, details, articles.length === 1 ? headline : '');
    for (const { reading } of articles) {
      for (const { start, end, reason } of reading.issues) {
        yield { kind: 'issue', file: fileName, value: text.slice(start, Math.min(end, start + 60)), reason };
      }
    }
    yield toDraft(text, fileName, known, articles);
  },
};
