import type { Span } from '../reading.js';
import { spanInDocument } from '../segmentation/clean-text.js';
import type { Sentence } from '../segmentation/sentences.js';

const longest = 300;
const comfortable = 160;

function inDocument({ paragraph, start }: Sentence, from: number, to: number): Span {
  return spanInDocument(paragraph, start + from, start + to);
}

/**
 * The span that a claim quotes: the sentence where it is short; else the clauses around the words that state it; never
 * more than 300 characters, and not across a caption that cuts the sentence where a smaller piece says it.
 */
export function evidenceSpan(sentence: Sentence, from: number, to: number): Span {
  const { text } = sentence;
  const whole = inDocument(sentence, 0, text.length);
  const width = whole.end - whole.start;
  if (width <= comfortable && width <= text.length + 24) return whole;
  for (const marks of ['。；', '。；，']) {
    let a = from;
    let b = to;
    while (a > 0 && !marks.includes(text[a - 1] ?? '')) a -= 1;
    while (b < text.length && !marks.includes(text[b] ?? '')) b += 1;
    const span = inDocument(sentence, a, b);
    if (span.end - span.start <= (marks === '。；' ? comfortable : longest)) return span;
  }
  const exact = inDocument(sentence, from, Math.max(to, from + 1));
  return exact.end - exact.start <= longest ? exact : { start: exact.start, end: exact.start + longest };
}
