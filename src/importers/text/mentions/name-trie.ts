interface Node {
  readonly next: Map<string, Node>;
  name?: string;
}

/** A set of names that finds its longest members in a text, in time linear in the text. */
export class NameTrie {
  readonly #root: Node = { next: new Map() };

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    let node = this.#root;
    for (let i = 0; i < name.length; i += 1) {
      const character = name[i] ?? '';
      let next = node.next.get(character);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(character, next);
      }
      node = next;
    }
    node.name = name;
  }

  /** The longest name at each place, left to right, without overlap. */
  find(text: string): { start: number; end: number; name: string }[] {
    const found: { start: number; end: number; name: string }[] = [];
    let i = 0;
    while (i < text.length) {
      let node: Node | undefined = this.#root;
      let name: string | undefined;
      for (let j = i; j < text.length; j += 1) {
        node = node.next.get(text[j] ?? '');
        if (node === undefined) break;
        if (node.name !== undefined) name = node.name;
      }
      if (name === undefined) i += 1;
      else {
        found.push({ start: i, end: i + name.length, name });
        i += name.length;
      }
    }
    return found;
  }
}
