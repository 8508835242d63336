import type { Word } from './words.js';

/**
 * Something that follows from a word's text and part of speech alone. It is worked out once for each numbered word and
 * looked up by the number after that: readers ask of every word of a text, most of them several times.
 */
export class WordFacts<Fact> {
  readonly #workOut: (text: string, tag: string) => Fact;
  readonly #known: (Fact | undefined)[] = [];

  constructor(workOut: (text: string, tag: string) => Fact) {
    this.#workOut = workOut;
  }

  of(word: Word): Fact {
    const { number } = word;
    if (number === 0) return this.#workOut(word.text, word.tag);
    const known = this.#known[number];
    if (known !== undefined) return known;
    const fact = this.#workOut(word.text, word.tag);
    // Without gaps, so that the list stays a plain array.
    while (this.#known.length < number) this.#known.push(undefined);
    this.#known[number] = fact;
    return fact;
  }
}
