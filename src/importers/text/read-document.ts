import { splitArticles } from './articles/split-articles.js';
import { readChineseArticle } from './chinese-reader.js';
import { calibrateReading } from './confidence/calibrate.js';
import { readEnglishArticle } from './english/english-reader.js';
import type { ArticleSpan, Reading, ReadingContext } from './reading.js';
import type { ReadingTrace } from './trace.js';
import { inOriginal } from './traditional/in-original.js';
import { isTraditional, simplify } from './traditional/simplify.js';

/** An article with what it says. */
export interface ReadArticle {
  readonly article: ArticleSpan;
  readonly reading: Reading;
}

/** Whether a text is written in Latin letters for the most part. */
function isLatin(text: string): boolean {
  let latin = 0;
  let chinese = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin += 1;
    else if (code >= 0x3400 && code <= 0x9fff) chinese += 1;
  }
  return latin > chinese * 4;
}

/**
 * Splits a document into its articles and reads each by the grammar of its language. Pure and deterministic, but for the
 * trace, which is filled where one is given.
 */
export function readDocument(text: string, context: ReadingContext, trace?: ReadingTrace): ReadArticle[] {
  if (!isTraditional(text)) return readArticles(text, context, trace);
  const simplified = simplify(text);
  return readArticles(simplified.text, context, trace).map((read) => inOriginal(read, simplified, text));
}

function readArticles(text: string, context: ReadingContext, trace?: ReadingTrace): ReadArticle[] {
  return splitArticles(text).map((article) => {
    const publishedOn = context.publishedOn ?? article.date;
    const known = publishedOn === undefined ? context : { ...context, publishedOn };
    if (isLatin(text.slice(article.start, article.end)))
      return { article, reading: calibrateReading(readEnglishArticle(text, article, known)) };
    return { article, reading: calibrateReading(readChineseArticle(text, article, known, trace)) };
  });
}
