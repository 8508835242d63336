import { decodeText } from '../decode.js';
import type { Draft, Importer, Issue, Source } from '../importer.js';
import { readDocument } from './read-document.js';
import { readSourceDetails } from './source-details.js';
import { toDraft } from './to-draft.js';

/** Whether bytes look like text: no zero bytes except where UTF-16 puts them. */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2048);
  if (sample.length === 0) return true;
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true;
  return !sample.includes(0) && !(sample[0] === 0x50 && sample[1] === 0x4b);
}

/** Reads newspaper pages, reports and announcements in plain text or Markdown. */
export const textImporter: Importer = {
  accepts({ fileName, bytes }: Source): boolean {
    if (/\.(?:txt|text|md|markdown)$/iu.test(fileName)) return true;
    return !/\.[a-z0-9]{1,5}$/iu.test(fileName) && looksLikeText(bytes);
  },

  async *read({ fileName, bytes, details }: Source): AsyncGenerator<Draft | Issue> {
    const { text } = decodeText(bytes, fileName);
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
