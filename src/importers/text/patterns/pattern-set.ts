import type { GuardedPattern } from './guarded-pattern.js';
import { holdsAll, type ListNumber, listsAt, rowOf } from './words-present.js';

/**
 * Patterns that are tried together. Which of them a text may match is found from the words that it holds, without a look
 * at each pattern: most sentences hold what a few of some hundred rules need.
 */
export class PatternSet {
  /** The places of patterns that need no word. */
  readonly #unguarded: number[] = [];
  /** The places of the others by one of the lists that they need. */
  readonly #byList: (number[] | undefined)[] = [];
  readonly #lists: (readonly ListNumber[])[];
  /** The lists of `#byList` as bits: where in a row any stand, and which there. */
  readonly #keyPlaces: number[] = [];
  readonly #keyBits: number[] = [];

  constructor(patterns: readonly GuardedPattern[]) {
    this.#lists = patterns.map(({ lists }) => lists);
    const uses = new Map<ListNumber, number>();
    for (const list of this.#lists.flat()) uses.set(list, (uses.get(list) ?? 0) + 1);
    for (const [place, lists] of this.#lists.entries()) {
      // A list that few patterns need tells them apart better than one that many need.
      const [key] = [...lists].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
      if (key === undefined) this.#unguarded.push(place);
      else this.#addUnder(key, place);
    }
  }

  #addUnder(list: ListNumber, place: number): void {
    while (this.#byList.length <= list) this.#byList.push(undefined);
    const there = this.#byList[list];
    if (there === undefined) this.#byList[list] = [place];
    else there.push(place);
    let at = this.#keyPlaces.indexOf(list >>> 5);
    if (at < 0) at = this.#keyPlaces.push(list >>> 5) - 1;
    this.#keyBits[at] = (this.#keyBits[at] ?? 0) | (1 << (list & 31));
  }

  /** The places of the patterns that may match a text, in order. */
  candidates(text: string): readonly number[] {
    const row = rowOf(text);
    const found: number[] = [];
    for (const place of this.#unguarded) found.push(place);
    for (let at = 0; at < this.#keyPlaces.length; at += 1) {
      const key = this.#keyPlaces[at] ?? 0;
      for (let bits = listsAt(row, key) & (this.#keyBits[at] ?? 0); bits !== 0; bits &= bits - 1) {
        const list = key * 32 + 31 - Math.clz32(bits & -bits);
        for (const place of this.#byList[list] ?? []) if (holdsAll(row, this.#lists[place] ?? [])) found.push(place);
      }
    }
    return sortFew(found);
  }
}

/** Sorts a short list of numbers in place. */
function sortFew(numbers: number[]): number[] {
  for (let i = 1; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0;
    let at = i;
    for (; at > 0 && (numbers[at - 1] ?? 0) > number; at -= 1) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  }
  return numbers;
}
