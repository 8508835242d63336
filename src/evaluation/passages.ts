import type { Gold, GoldRelation } from './gold.js';
import { namesOf } from './names.js';

/** A stretch of a text as it is shown: plain, part of the words in question, or a name of an end. */
export interface PassagePiece {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isName: boolean;
}

/** The words in question within what stands around them. */
export interface Passage {
  readonly pieces: readonly PassagePiece[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const around = 90;
const sentenceEnd = /[。！？\n]/u;

/** Widens to the sentence's ends, at most so far that a reader still sees the words in question at once. */
function widen(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < around && !/\n/u.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && to - end < around && !/\n/u.test(text[to] ?? '')) to += 1;
  return { start: from, end: to };
}

function findAll(text: string, names: readonly string[], within: Span): Span[] {
  const spans: Span[] = [];
  for (const name of names) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name, within.start); at >= 0 && at < within.end; at = text.indexOf(name, at + 1))
      spans.push({ start: at, end: at + name.length });
  }
  return spans;
}

/** The words from `span` within their surroundings, with the names of both ends marked. */
export function showPassage(text: string, span: Span, names: readonly string[]): Passage {
  const whole = widen(text, span);
  const inName = new Uint8Array(whole.end - whole.start);
  for (const { start, end } of findAll(text, names, whole))
    inName.fill(1, start - whole.start, Math.min(end, whole.end) - whole.start);
  const pieces: PassagePiece[] = [];
  let begun = whole.start;
  const lookAt = (at: number) => `${at >= span.start && at < span.end}${inName[at - whole.start]}`;
  for (let at = whole.start + 1; at <= whole.end; at += 1) {
    if (at < whole.end && lookAt(at) === lookAt(begun)) continue;
    const isQuoted = begun >= span.start && begun < span.end;
    pieces.push({ text: text.slice(begun, at), isQuoted, isName: inName[begun - whole.start] === 1 });
    begun = at;
  }
  return { pieces };
}

/**
 * Where the text says what gold states: the evidence that gold gives, else the nearest pair of names of the two ends,
 * with the sentence around them. Undefined where neither stands in the text as written.
 */
export function locateGold(text: string, gold: Gold, relation: GoldRelation): Span | undefined {
  const given: unknown = relation.evidence;
  for (const quote of Array.isArray(given) ? given : [given]) {
    if (typeof quote !== 'string' || quote === '') continue;
    const at = text.indexOf(quote);
    if (at >= 0) return { start: at, end: at + quote.length };
  }
  const everywhere = { start: 0, end: text.length };
  const spansOf = (id: string) =>
    findAll(text, namesOf(gold.entities.find((entity) => entity.id === id) ?? {}), everywhere);
  const heads = spansOf(relation.head);
  const tails = spansOf(relation.tail);
  let best: Span | undefined;
  for (const a of heads)
    for (const b of tails) {
      const span = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
      if (best === undefined || span.end - span.start < best.end - best.start) best = span;
    }
  const chosen = best !== undefined && best.end - best.start <= 300 ? best : (heads[0] ?? tails[0]);
  if (chosen === undefined) return undefined;
  let { start, end } = chosen;
  while (start > 0 && chosen.start - start < 120 && !sentenceEnd.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && end - chosen.end < 120 && !sentenceEnd.test(text[end] ?? '')) end += 1;
  return { start, end };
}
