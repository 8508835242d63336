import type { ReadSentence } from '../../mentions/find-mentions.js';
import { wordAt } from '../../mentions/name-start.js';
import type { Slot, Template } from '../template.js';

/** A word or a slot of a template, in order. `at` is its place in the template's text. */
export interface Token {
  readonly text: string;
  readonly tag: string;
  readonly at: number;
  readonly slot?: Slot;
}

/** The words and slots of a template: what is written between names, as the dictionary cuts it. */
export function tokensOf({ words }: ReadSentence, template: Template): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < template.text.length) {
    const slot = template.slots.get(at);
    if (slot !== undefined) {
      tokens.push({ text: slot.kind, tag: 'slot', at, slot });
      at += 1;
      continue;
    }
    const offset = template.at[at] ?? 0;
    const word = words[wordAt(words, offset)];
    let length = 1;
    if (word !== undefined && word.start <= offset) {
      const left = word.end - offset;
      while (length < left && !template.slots.has(at + length) && template.at[at + length] === offset + length)
        length += 1;
    }
    const text = template.text.slice(at, at + length);
    tokens.push({ text, tag: word?.text === text ? word.tag : 'x', at });
    at += length;
  }
  return tokens;
}
