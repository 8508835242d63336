import type { Grounds } from '../reading.js';
import { spanInDocument } from '../segmentation/clean-text.js';
import type { Sentence } from '../segmentation/sentences.js';
import type { Template } from './template.js';

/** The sentence's span, in the document, of a stretch of its template. */
export function spanOfTemplate(
  sentence: Sentence,
  template: Template,
  from: number,
  to: number,
): { start: number; end: number } {
  const start = template.at[from] ?? 0;
  const last = Math.max(from, to - 1);
  const end = template.slots.get(last)?.end ?? (template.at[last] ?? start) + 1;
  return spanInDocument(sentence.paragraph, sentence.start + start, sentence.start + Math.max(end, start + 1));
}

/** On which words a rule fired, which of its groups stood where, and what its confidence is made of. */
export function groundsOf(
  sentence: Sentence,
  template: Template,
  found: RegExpExecArray,
  parts: Grounds['parts'],
): Grounds {
  const slots: { name: string; start: number; end: number }[] = [];
  const groups = found.indices?.groups ?? {};
  for (const name in groups) {
    const at = groups[name];
    if (at === undefined || at[1] <= at[0]) continue;
    const { start, end } = spanOfTemplate(sentence, template, at[0], at[1]);
    slots.push({ name, start, end });
  }
  const words = spanOfTemplate(sentence, template, found.index, found.index + found[0].length);
  return { words, slots: slots.sort((a, b) => a.start - b.start), parts };
}
