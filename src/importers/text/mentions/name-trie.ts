interface Node {
  readonly next: Map<number, Node>;
  name?: string;
}

/** A set of names that finds its longest members in a text, in time linear in the text. */
export class NameTrie {
  readonly #root: Node = { next: new Map() };
  /** Which pairs of characters names may begin with, by a sum of the two: most places of a text are passed over so. */
  readonly #openings: Uint8Array;

  /** Names of one character are found too, but each makes the trie look at every place. */
  constructor(names: Iterable<string>) {
    const all = [...names];
    let size = 64;
    while (size < all.length * 16) size *= 2;
    this.#openings = new Uint8Array(size);
    for (const name of all) this.#add(name);
  }

  #add(name: string): void {
    let node = this.#root;
    for (let i = 0; i < name.length; i += 1) {
      const code = name.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    node.name = name;
    if (name.length > 1) this.#openings[this.#opening(name.charCodeAt(0), name.charCodeAt(1))] = 1;
    else this.#openings.fill(1);
  }

  #opening(first: number, second: number): number {
    return (first * 31 + second) & (this.#openings.length - 1);
  }

  /** The longest name at each place, left to right, without overlap. */
  find(text: string): { start: number; end: number; name: string }[] {
    const found: { start: number; end: number; name: string }[] = [];
    let i = 0;
    while (i < text.length) {
      const second = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      const name =
        this.#openings[this.#opening(text.charCodeAt(i), second)] === 1 ? this.#longestAt(text, i) : undefined;
      if (name === undefined) i += 1;
      else {
        found.push({ start: i, end: i + name.length, name });
        i += name.length;
      }
    }
    return found;
  }

  #longestAt(text: string, from: number): string | undefined {
    let node: Node | undefined = this.#root;
    let name: string | undefined;
    for (let at = from; at < text.length; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.name !== undefined) name = node.name;
    }
    return name;
  }
}
