import type { Properties } from '../../../model/claim.js';
import type { EnglishEntity } from './entity-register.js';

/**
 * What a stretch of a sentence is: F firm, D district, Z zone (park), P project, B public body, M money, Q capacity,
 * T time, N per cent.
 */
export type MentionKind = 'F' | 'D' | 'Z' | 'P' | 'B' | 'M' | 'Q' | 'T' | 'N';

/** A stretch of the document with what it means. Offsets are the document's. */
export interface EnglishMention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity?: EnglishEntity;
  /** What money, capacity, time or per cent says, as properties of a claim. */
  readonly value?: Properties;
}

/**
 * A sentence in which mentions are replaced, one kind after the other, by marks such as ⟨F3⟩, so that grammar is
 * written over kinds of things instead of names. Every character remembers where in the document it stands.
 */
export class Template {
  text: string;
  private starts: number[];
  private ends: number[];
  private readonly mentions: EnglishMention[];
  private readonly source: string;

  /** `mentions` is the article's list: marks count over the whole article. */
  constructor(source: string, start: number, end: number, mentions: EnglishMention[]) {
    this.source = source;
    this.text = source.slice(start, end).replace(/[⟨⟩]/gu, ' ').replace(/[’‘]/gu, "'").replace(/\s/gu, ' ');
    this.starts = Array.from({ length: end - start }, (_, i) => start + i);
    this.ends = this.starts.map((at) => at + 1);
    this.mentions = mentions;
  }

  /** The stretch of the document behind a stretch of the template. */
  spanOf(from: number, to: number): { start: number; end: number; text: string } {
    const start = this.starts[from] ?? 0;
    const end = this.ends[to - 1] ?? start;
    return { start, end, text: this.source.slice(start, end) };
  }

  /**
   * Replaces what a pattern finds. `mentionFor` gives the mention, or undefined to leave the stretch as it is; its
   * `from` and `to` narrow it within the match.
   */
  replace(
    pattern: RegExp,
    mentionFor: (
      match: RegExpExecArray,
    ) => (Partial<EnglishMention> & { kind: MentionKind; from?: number; to?: number }) | undefined,
  ): void {
    let at = 0;
    const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
    for (;;) {
      global.lastIndex = at;
      const match = global.exec(this.text);
      if (match === null) return;
      const found = match[0] === '' ? undefined : mentionFor(match);
      if (found === undefined) {
        at = match.index + Math.max(1, match[0].length);
        continue;
      }
      const { from = match.index, to = match.index + match[0].length, ...mention } = found;
      const span = this.spanOf(from, to);
      const mark = `⟨${mention.kind}${this.mentions.length}⟩`;
      this.mentions.push({ ...span, ...mention });
      this.text = this.text.slice(0, from) + mark + this.text.slice(to);
      const fill = (value: number) => Array.from(mark, () => value);
      this.starts.splice(from, to - from, ...fill(span.start));
      this.ends.splice(from, to - from, ...fill(span.end));
      at = from + mark.length;
    }
  }
}
