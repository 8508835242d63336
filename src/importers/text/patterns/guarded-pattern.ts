import { allMatches } from './all-matches.js';
import { requiredWords } from './required-words.js';
import { holdsAll, type ListNumber, numberList, rowOf } from './words-present.js';

const none: readonly RegExpExecArray[] = [];

/**
 * A regular expression that is tried only on texts that hold the words it can't match without. It finds what the bare
 * expression finds. Made once, at the start: each new one makes the texts seen before be read again.
 */
export class GuardedPattern {
  readonly #pattern: RegExp;
  readonly #lists: readonly ListNumber[];

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#lists = pattern.ignoreCase ? [] : requiredWords(pattern.source).map(numberList);
  }

  /** The lists of words of each of which a text must hold one. */
  get lists(): readonly ListNumber[] {
    return this.#lists;
  }

  /** Whether the text holds what the pattern needs. */
  mayMatch(text: string): boolean {
    return this.#lists.length === 0 || holdsAll(rowOf(text), this.#lists);
  }

  /** Whether it matches anywhere in the text. */
  test(text: string): boolean {
    if (!this.mayMatch(text)) return false;
    this.#pattern.lastIndex = 0;
    return this.#pattern.test(text);
  }

  /** Whether it matches in a part of a text, such as a clause: not tried where the whole lacks what it needs. */
  testPart(part: string, whole: string): boolean {
    if (!this.mayMatch(whole)) return false;
    this.#pattern.lastIndex = 0;
    return this.#pattern.test(part);
  }

  /** Of a global pattern, where the next search begins, as a bare expression has it. */
  get lastIndex(): number {
    return this.#pattern.lastIndex;
  }

  set lastIndex(offset: number) {
    this.#pattern.lastIndex = offset;
  }

  /** The first match, of a global pattern the first at or behind `lastIndex`; null sets that back. */
  exec(text: string): RegExpExecArray | null {
    if (this.mayMatch(text)) return this.#pattern.exec(text);
    this.#pattern.lastIndex = 0;
    return null;
  }

  /** Of a global pattern, all matches, left to right, as `matchAll` finds them. */
  all(text: string): readonly RegExpExecArray[] {
    return this.mayMatch(text) ? allMatches(this.#pattern, text) : none;
  }
}
