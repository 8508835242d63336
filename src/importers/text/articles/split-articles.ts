import type { ArticleSpan } from '../reading.js';
import { isByline, isCaption, isFurniture, isLead } from './furniture.js';
import { type Line, splitLines } from './lines.js';

const sentenceEnd = /[。！？!?；;…，,、）)]$|[。！？!?…]?[”’"]$(?<=[。！？!?…，][”’"])/u;

/** A note of the desk behind a headline: （节选）, （上）. */
const deskNote = /（[\u4e00-\u9fff]{1,4}）$/u;

/** A headline has no final punctuation and is short; a Latin one may be longer. */
function looksLikeHeadline(line: Line): boolean {
  const limit = /[\u4e00-\u9fff]/u.test(line.text) ? 48 : 140;
  return (
    line.text.length >= 4 &&
    line.text.length <= limit &&
    !sentenceEnd.test(line.text.replace(deskNote, '')) &&
    !/[。；]/u.test(line.text) &&
    !/^[（(\d一二三四五六七八九十]+[)）.、]/u.test(line.text) &&
    !line.text.includes('\t') &&
    !isByline(line.text) &&
    !isCaption(line.text) &&
    !isFurniture(line.text)
  );
}

/** Whether the lines after a headline open an article of its own: a byline, an agency's dateline, or a dated lead. */
function opensArticle(lines: readonly Line[], index: number): boolean {
  for (const next of lines.slice(index + 1, index + 4)) {
    if (isByline(next.text)) return true;
    if (looksLikeHeadline(next)) continue;
    return isLead(next.text);
  }
  return false;
}

/** A paragraph cut in the middle of a sentence: the next line goes on with it and is no headline. */
function isCutOff(line: Line): boolean {
  return line.text.length > 30 && !/[。！？!?”"）)：:]$/u.test(line.text) && /[，。]/u.test(line.text);
}

/** 「【某厂投产】记者获悉…」: a brief item with its title in its own line. */
const bracketed = /^【[^【】]{4,40}】(?=.{20})/u;
/** 「某厂新线投产 记者从某市获悉…。」: the same, its title set apart by a space alone. */
const spaced = /^[\u4e00-\u9fffA-Za-z0-9“”·]{6,28}[ \u3000]+(?=[^ \u3000]{20,}[，。].*[。！？”]$)/u;

/** The lines that are briefs, each an article of its own, where a column holds at least two of one make. */
function findBriefs(lines: readonly Line[]): ReadonlySet<number> {
  for (const make of [bracketed, spaced]) {
    const found = lines.flatMap(({ text }, index) => (make.test(text) ? [index] : []));
    if (found.length >= 2) return new Set(found);
  }
  return new Set();
}

/**
 * Splits a page into its articles. A headline opens a new article when a byline, a dateline or a dated lead follows
 * it; other short lines are headings inside the article. Text without a headline is one article.
 */
export function splitArticles(text: string): ArticleSpan[] {
  const all = splitLines(text);
  // The paper's name and the day above the first article are none of its words.
  const opening = all.findIndex((line) => !isFurniture(line.text));
  const lines = all.slice(Math.max(0, opening));
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const starts: number[] = [0];
  const briefs = findBriefs(lines);
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i];
    const before = lines[i - 1];
    if (line === undefined || before === undefined) continue;
    if (briefs.has(i)) {
      starts.push(i);
      continue;
    }
    if (!looksLikeHeadline(line) || isCutOff(before)) continue;
    if (looksLikeHeadline(before) && starts.at(-1) === i - 1) continue;
    if (opensArticle(lines, i)) starts.push(i);
  }
  return starts.map((from, n) => {
    const next = starts[n + 1];
    const head = lines[from] ?? first;
    const tail = lines[(next ?? lines.length) - 1] ?? last;
    const headline = looksLikeHeadline(head) ? head.text : '';
    return { headline, start: head.start, end: tail.end };
  });
}
