import type { Span } from '../reading.js';

/** A line that is not blank, without the space around it. Offsets are the document's. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a stretch of text, whatever their line ends; blank ones are left out. */
export function splitLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start < to) {
    let end = start;
    for (; end < to; end += 1) {
      const code = text.charCodeAt(end);
      if (code === 10 || code === 13) break;
    }
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '' && trimmed !== '\ufeff') {
      const lead = raw.length - raw.trimStart().length;
      lines.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length });
    }
    start = end + 1;
  }
  return lines;
}
