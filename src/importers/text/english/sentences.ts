import type { Span } from '../reading.js';

/** A sentence of an English article. Offsets are the document's. */
export interface EnglishSentence extends Span {
  readonly text: string;
  /** Counts paragraphs from 0: pronouns seldom reach over one. */
  readonly paragraph: number;
  /** A line without an end mark, such as a headline: names count in it, statements don't. */
  readonly isHeading: boolean;
}

const abbreviations = new Set(
  'co ltd inc corp bros no mr mrs ms dr prof st vs jr sr jan feb mar apr jun jul aug sep sept oct nov dec approx est gov gen u.s u.k a.m p.m i.e e.g etc fig cos'.split(
    ' ',
  ),
);
const longestSentence = 2000;

/** Whether the dot at `at` ends a sentence: not after an abbreviation or an initial, and before a capital or a quote. */
function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  const after = text.slice(at + 1, at + 6);
  if (!/^["'”’)]*(?:\s|$)/u.test(after)) return false;
  if (mark !== '.') return true;
  const next = /^["'”’)]*\s+(\S*)/u.exec(text.slice(at + 1, at + 60))?.[1] ?? '';
  if (next !== '' && /^\p{Ll}/u.test(next)) return false;
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return false;
  if (!abbreviations.has(word.toLowerCase())) return true;
  // "…by Aldervane Co., Ltd. The plant": a legal form may end a sentence too, before words that begin one.
  return /^(?:ltd|inc|co|corp|etc|p\.m|a\.m)$/iu.test(word) && (next === '' || startsSentence(next));
}

const startsSentence = (word: string): boolean =>
  /^(?:The|A|An|It|Its|In|On|At|This|That|These|They|Their|With|By|As|According|Once|After|When|He|She|We|Phase|Total|Construction|Both|Under|Since|For|From|Founded|Located)\b/u.test(
    word,
  );

/** Splits an article into sentences, paragraph by paragraph. A blank line, or a line end after an end mark, ends one. */
export function splitSentences(text: string, span: Span): EnglishSentence[] {
  const sentences: EnglishSentence[] = [];
  const article = text.slice(span.start, span.end);
  let paragraph = 0;
  for (const match of article.matchAll(/[^\r\n]+(?:\r?\n(?!\s*\r?\n)[^\r\n]+)*/gu)) {
    for (const line of splitLines(match[0])) {
      const from = span.start + match.index + line.start;
      const isHeading = !/[.!?:;]["'”’)]*\s*$/u.test(line.text);
      for (const part of splitParagraph(line.text))
        sentences.push({
          start: from + part.start,
          end: from + part.end,
          text: line.text.slice(part.start, part.end),
          paragraph,
          isHeading,
        });
      paragraph++;
    }
  }
  return sentences;
}

/** A block's lines: joined where a line breaks in mid-sentence, as in texts wrapped at a fixed width. */
function splitLines(block: string): { start: number; text: string }[] {
  const lines: { start: number; text: string }[] = [];
  let start = 0;
  for (const match of block.matchAll(/\r?\n/gu)) {
    const before = block.slice(start, match.index);
    const after = block.slice(match.index + match[0].length);
    const isWrapped = !/[.!?:;]["'”’)]*\s*$/u.test(before) && before.length >= 50 && /^\s*[\p{Ll}\d(]/u.test(after);
    const isFlowing = before.length >= 60 && !/[.!?:;]["'”’)]*\s*$/u.test(before) && /[.!?]/u.test(after);
    if (isWrapped || isFlowing) continue;
    lines.push({ start, text: before });
    start = match.index + match[0].length;
  }
  lines.push({ start, text: block.slice(start) });
  return lines.filter((line) => line.text.trim() !== '');
}

function splitParagraph(text: string): Span[] {
  const spans: Span[] = [];
  const push = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = from + raw.trimEnd().length;
    if (end > start) spans.push({ start, end });
  };
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const isEnd = /[.!?。]/u.test(text[at] ?? '') && endsSentence(text, at);
    if (!isEnd && at - from < longestSentence) continue;
    let to = at + 1;
    while (isEnd && /["'”’)]/u.test(text[to] ?? '')) to++;
    push(from, to);
    from = to;
    at = to - 1;
  }
  push(from, text.length);
  return spans;
}
