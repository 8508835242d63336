/**
 * Finds in one pass over a text, whatever the number of words, of which lists of words it holds at least one: an
 * automaton after Aho and Corasick (1975) over UTF-16 units, in typed arrays.
 *
 * Its nodes are the beginnings of words, 0 the empty one. From a node a character leads to the node of the longest
 * beginning that the text so far ends with.
 */
export class WordAutomaton {
  /** How many numbers of 32 bits a row has: one bit for each list. */
  readonly rowLength: number;
  /** The nodes behind one character, by its code. */
  readonly #roots = new Int32Array(65536);
  /** A hash table from a node and a character to the node behind them: three cells a slot, the last 0 where it is free. */
  #cells = new Int32Array(3 * 1024);
  /** The number of slots, a power of two, less one. */
  #mask = 1023;
  #nodeCount = 1;
  /** For each node that of the longest other beginning that it ends with and behind which any word goes on. */
  readonly #fallbacks: Int32Array;
  /** For each node the one to go on from: itself, or its fallback where no word goes on behind it. */
  readonly #onward: Int32Array;
  /** What each node answers, from `#firstAnswer[node]` on: the place in the row, and the bits to set there. */
  readonly #answers: Int32Array;
  readonly #firstAnswer: Int32Array;

  /** The number of a list is its place. Words are not empty. */
  constructor(lists: readonly (readonly string[])[]) {
    this.rowLength = (lists.length + 31) >>> 5;
    const ends: Set<number>[] = [new Set()];
    const inOrder: { readonly node: number; readonly parent: number; readonly code: number; readonly depth: number }[] =
      [];
    for (const [list, words] of lists.entries()) {
      for (const word of words) {
        let node = 0;
        for (let at = 0; at < word.length; at += 1) {
          const code = word.charCodeAt(at);
          let next = this.#next(node, code);
          if (next === 0) {
            next = this.#addNode(node, code);
            ends.push(new Set());
            inOrder.push({ node: next, parent: node, code, depth: at });
          }
          node = next;
        }
        ends[node]?.add(list);
      }
    }
    this.#fallbacks = new Int32Array(this.#nodeCount);
    this.#onward = new Int32Array(this.#nodeCount);
    const goesOn = new Set(inOrder.map(({ parent }) => parent));
    inOrder.sort((a, b) => a.depth - b.depth);
    for (const { node, parent, code, depth } of inOrder) {
      const fallback = depth === 0 ? 0 : this.#step(this.#fallbacks[parent] ?? 0, code);
      this.#fallbacks[node] = this.#onward[fallback] ?? 0;
      this.#onward[node] = goesOn.has(node) ? node : (this.#onward[fallback] ?? 0);
      for (const list of ends[fallback] ?? []) ends[node]?.add(list);
    }
    [this.#answers, this.#firstAnswer] = packAnswers(ends);
  }

  /** Sets in the row of `table` that begins at `row` the bit of every list of which the text holds a word. */
  scan(text: string, table: Uint32Array, row: number): void {
    const firstAnswer = this.#firstAnswer;
    const answers = this.#answers;
    const onward = this.#onward;
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const node = this.#step(from, text.charCodeAt(at));
      from = onward[node] ?? 0;
      if (node === 0) continue;
      const end = firstAnswer[node + 1] ?? 0;
      for (let i = firstAnswer[node] ?? 0; i < end; i += 2) {
        const place = row + (answers[i] ?? 0);
        table[place] = (table[place] ?? 0) | (answers[i + 1] ?? 0);
      }
    }
  }

  #step(from: number, code: number): number {
    for (let node = from; node !== 0; node = this.#fallbacks[node] ?? 0) {
      const next = this.#next(node, code);
      if (next !== 0) return next;
    }
    return this.#roots[code] ?? 0;
  }

  #next(node: number, code: number): number {
    if (node === 0) return this.#roots[code] ?? 0;
    const cells = this.#cells;
    for (let slot = this.#slotOf(node, code); ; slot = slot + 3 === cells.length ? 0 : slot + 3) {
      const next = cells[slot + 2] ?? 0;
      if (next === 0 || (cells[slot] === node && cells[slot + 1] === code)) return next;
    }
  }

  #slotOf(node: number, code: number): number {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    return ((mixed ^ (mixed >>> 15)) & this.#mask) * 3;
  }

  #addNode(parent: number, code: number): number {
    const node = this.#nodeCount;
    this.#nodeCount += 1;
    if (parent === 0) {
      this.#roots[code] = node;
      return node;
    }
    if (this.#nodeCount * 6 > this.#cells.length) this.#grow();
    this.#put(parent, code, node);
    return node;
  }

  #put(node: number, code: number, next: number): void {
    let slot = this.#slotOf(node, code);
    while (this.#cells[slot + 2] !== 0) slot = slot + 3 === this.#cells.length ? 0 : slot + 3;
    this.#cells.set([node, code, next], slot);
  }

  #grow(): void {
    const old = this.#cells;
    this.#cells = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let slot = 0; slot < old.length; slot += 3) {
      const next = old[slot + 2] ?? 0;
      if (next !== 0) this.#put(old[slot] ?? 0, old[slot + 1] ?? 0, next);
    }
  }
}

/** The lists that each node answers, as places in a row and the bits there, with where each node's begin. */
function packAnswers(ends: readonly ReadonlySet<number>[]): [answers: Int32Array, first: Int32Array] {
  const answers: number[] = [];
  const first = new Int32Array(ends.length + 1);
  for (const [node, lists] of ends.entries()) {
    const bits = new Map<number, number>();
    for (const list of lists) bits.set(list >>> 5, (bits.get(list >>> 5) ?? 0) | (1 << (list & 31)));
    for (const [place, mask] of bits) answers.push(place, mask);
    first[node + 1] = answers.length;
  }
  return [Int32Array.from(answers), first];
}
