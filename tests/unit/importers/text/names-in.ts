import { splitArticles } from '../../../../src/importers/text/articles/split-articles.js';
import { findMentions } from '../../../../src/importers/text/mentions/find-mentions.js';
import { readParagraphs } from '../../../../src/importers/text/segmentation/clean-text.js';
import { splitSentences } from '../../../../src/importers/text/segmentation/sentences.js';

/** The words that a text names things of a kind with, in order. */
export function namesIn(text: string, kind: string): string[] {
  return splitArticles(text).flatMap((article) =>
    findMentions(splitSentences(readParagraphs(text, article))).read.flatMap(({ sentence, mentions }) =>
      mentions.filter((mention) => mention.kind === kind).map(({ start, end }) => sentence.text.slice(start, end)),
    ),
  );
}
