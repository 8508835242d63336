/** A word of the dictionary by its number; 0 is none. */
export type WordNumber = number;

/** A word as all its occurrences share it. Entries are numbered from 0 as texts first have them. */
export interface Entry {
  readonly text: string;
  readonly tag: string;
  readonly index: number;
}

/** A word to add to the dictionary, or to give another frequency there. */
export interface OwnWord {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
  /** Whether the part of speech holds although the dictionary has the word with another. */
  readonly retags?: true;
}

/** Some 200,000 pairs of characters begin words: most others are told by a bit that stays in the processor's cache. */
const pairs = 1 << 20;
const pairOf = (first: number, second: number) =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - 20);

const space = 32;
const lineEnd = 10;

/** In a slot's second cell, above the character: whether longer words go on from the node. */
const goesOnBit = 0x10000;

/**
 * A dictionary with frequencies as a trie, in typed arrays: 350,000 words take 30 MB. Words are entered when a text
 * first has their first character, so that a run that reads one page does not pay for all of them.
 *
 * The trie is one hash table from (node, next character) to the node behind it. A node's number is its slot + 1; first
 * characters have negative numbers as parents.
 */
export class Dictionary {
  readonly #source: string;
  /** Where in the source the lines of each first character begin, grouped by that character. */
  readonly #lines: Int32Array;
  readonly #firstLine: Int32Array;
  readonly #own = new Map<string, OwnWord[]>();
  readonly #mask: number;
  /** Four cells a slot, side by side because they are read together: parent, character (and `goesOnBit`), the weight. */
  readonly #cells: Int32Array;
  /** Over the same cells: at `slot * 2 + 1` the logarithm of a word's share of all frequencies, 0 where none ends. */
  readonly #weights: Float64Array;
  readonly #tags: Uint8Array;
  readonly #tagNames: string[] = [''];
  readonly #tagNumbers = new Map<string, number>([['', 0]]);
  readonly #entries: Entry[] = [];
  /** For each node the index of its entry + 1; 0 where no text had it yet. */
  readonly #entryOf: Int32Array;
  readonly #roots: Int32Array;
  /** The weights of words of one character, by it: asked at each place of a text, so they stand close together. */
  readonly #singles = new Float64Array(65536);
  /** A bit for each pair of characters that words begin with, by a number made of the two; some pairs share one. */
  readonly #pairs = new Uint8Array(pairs >>> 3);
  readonly #logTotal: number;
  readonly #retag: (word: string, tag: string) => string;

  /** `retag` answers the part of speech that a word has here. `source` holds a word, its frequency and its part of speech a line, single spaces between, as jieba's dict.txt. */
  constructor(source: string, own: readonly OwnWord[], retag: (word: string, tag: string) => string = (_, tag) => tag) {
    this.#source = source;
    this.#retag = retag;
    const counts = new Int32Array(65537);
    let [total, lines, characters] = [0, 0, 0];
    const frequencies = new Map<string, number>();
    for (const { word, frequency } of own) frequencies.set(word, frequency);
    forEachLine(source, (start, end) => {
      const first = source.charCodeAt(start) + 1;
      counts[first] = (counts[first] ?? 0) + 1;
      lines += 1;
      const gap = source.indexOf(' ', start);
      characters += gap - start;
      if (frequencies.size > 0 && frequencies.has(source.slice(start, gap))) return;
      total += readNumber(source, gap + 1, end);
    });
    for (const [word, frequency] of frequencies) {
      total += frequency;
      characters += word.length;
    }
    for (let i = 1; i < counts.length; i += 1) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
    this.#firstLine = counts.slice();
    this.#lines = new Int32Array(lines);
    forEachLine(source, (start) => {
      const first = source.charCodeAt(start);
      const at = counts[first] ?? 0;
      this.#lines[at] = start;
      counts[first] = at + 1;
    });
    for (const word of own) {
      const first = word.word.charAt(0);
      const there = this.#own.get(first);
      if (there === undefined) this.#own.set(first, [word]);
      else there.push(word);
    }
    let slots = 1024;
    while (slots < characters) slots *= 2;
    this.#mask = slots - 1;
    this.#cells = new Int32Array(slots * 4);
    this.#weights = new Float64Array(this.#cells.buffer);
    this.#tags = new Uint8Array(slots + 1);
    this.#entryOf = new Int32Array(slots + 1);
    this.#roots = new Int32Array(65536);
    this.#logTotal = Math.log(total);
  }

  /** The weight of a stretch that is no word. */
  get unknownWeight(): number {
    return -this.#logTotal;
  }

  /** The node behind a first character; 0 where no word begins so. */
  root(character: number): number {
    const known = this.#roots[character] ?? 0;
    if (known !== 0) return Math.max(known, 0);
    return this.#enter(character);
  }

  /** The node behind the first two characters, of which `root` is the first's; 0 where no word begins so. */
  second(root: number, first: number, second: number): number {
    const pair = pairOf(first, second);
    return ((this.#pairs[pair >>> 3] ?? 0) & (1 << (pair & 7))) === 0 ? 0 : this.next(root, second);
  }

  /** The node behind another character; 0 where no word goes on so. */
  next(node: number, character: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    for (;;) {
      const parent = this.#cells[slot * 4] ?? 0;
      if (parent === 0) return 0;
      if (parent === node && ((this.#cells[slot * 4 + 1] ?? 0) & 0xffff) === character) return slot + 1;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Whether a longer word goes on from the node. */
  goesOn(node: number): boolean {
    return ((this.#cells[node * 4 - 3] ?? 0) & goesOnBit) !== 0;
  }

  /** The weight of a character as a word; 1 where it is none. Its root must have been asked for. */
  singleWeight(character: number): number {
    const weight = this.#singles[character] ?? 0;
    return weight === 0 ? 1 : weight;
  }

  /** The logarithm of a word's share; 1 where the node ends no word. */
  weight(node: number): number {
    const weight = this.#weights[node * 2 - 1] ?? 0;
    return weight === 0 ? 1 : weight;
  }

  /** The word that ends at a node, and in a text from `start` to `end`. */
  entry(node: WordNumber, text: string, start: number, end: number): Entry {
    const place = this.#entryOf[node] ?? 0;
    const known = place === 0 ? undefined : this.#entries[place - 1];
    if (known !== undefined) return known;
    const word = text.slice(start, end);
    const tag = this.#retag(word, this.#tagNames[this.#tags[node] ?? 0] ?? '');
    const entry = { text: word, tag, index: this.#entries.length };
    this.#entries.push(entry);
    this.#entryOf[node] = this.#entries.length;
    return entry;
  }

  /** Enters all words of a first character. A root is negative where there are none. */
  #enter(first: number): number {
    const [from, to] = [this.#firstLine[first] ?? 0, this.#firstLine[first + 1] ?? 0];
    const own = this.#own.get(String.fromCharCode(first)) ?? [];
    if (from === to && own.length === 0) {
      this.#roots[first] = -1;
      return 0;
    }
    const root = this.#insert(-1 - first, first);
    this.#roots[first] = root;
    for (let line = from; line < to; line += 1) {
      let at = this.#lines[line] ?? 0;
      let node = root;
      this.#addPair(first, this.#source.charCodeAt(at + 1));
      for (at += 1; this.#source.charCodeAt(at) !== space; at += 1)
        node = this.#insert(node, this.#source.charCodeAt(at));
      const end = endOfLine(this.#source, at);
      const gap = this.#source.indexOf(' ', at + 1);
      this.#weights[node * 2 - 1] = Math.log(readNumber(this.#source, at + 1, end)) - this.#logTotal;
      this.#tags[node] = this.#tagNumber(this.#source.slice(gap + 1, end));
    }
    for (const { word, frequency, tag, retags } of own) {
      let node = root;
      this.#addPair(first, word.charCodeAt(1));
      for (let at = 1; at < word.length; at += 1) node = this.#insert(node, word.charCodeAt(at));
      // A word that the dictionary has keeps its part of speech.
      if (retags === true || this.#weights[node * 2 - 1] === 0) this.#tags[node] = this.#tagNumber(tag);
      this.#weights[node * 2 - 1] = Math.log(frequency) - this.#logTotal;
    }
    this.#singles[first] = this.#weights[root * 2 - 1] ?? 0;
    return root;
  }

  #insert(node: number, character: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    while (this.#cells[slot * 4] !== 0) {
      if (this.#cells[slot * 4] === node && ((this.#cells[slot * 4 + 1] ?? 0) & 0xffff) === character) return slot + 1;
      slot = (slot + 1) & this.#mask;
    }
    this.#cells[slot * 4] = node;
    this.#cells[slot * 4 + 1] = character;
    // The parents of first characters stand for themselves and have no slot.
    if (node > 0) this.#cells[node * 4 - 3] = (this.#cells[node * 4 - 3] ?? 0) | goesOnBit;
    return slot + 1;
  }

  #addPair(first: number, second: number): void {
    const pair = pairOf(first, second);
    this.#pairs[pair >>> 3] = (this.#pairs[pair >>> 3] ?? 0) | (1 << (pair & 7));
  }

  #tagNumber(tag: string): number {
    const known = this.#tagNumbers.get(tag);
    if (known !== undefined) return known;
    this.#tagNames.push(tag);
    this.#tagNumbers.set(tag, this.#tagNames.length - 1);
    return this.#tagNames.length - 1;
  }
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

function forEachLine(source: string, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < source.length; ) {
    const end = endOfLine(source, start);
    if (end > start && source.charCodeAt(start) !== lineEnd) visit(start, end);
    start = end + 1;
  }
}

function readNumber(source: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = source.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    number = number * 10 + digit;
  }
  return number;
}
