import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordAutomaton } from '../../../../../src/importers/text/patterns/word-automaton.js';

/** Which lists the automaton finds in a text, in a row that other rows stand beside. */
function listsIn(automaton: WordAutomaton, text: string, count: number): number[] {
  const row = automaton.rowLength;
  const table = new Uint32Array(row * 3);
  automaton.scan(text, table, row);
  expect([...table.subarray(0, row), ...table.subarray(row * 2)].every((bits) => bits === 0)).toBe(true);
  return Array.from({ length: count }, (_, list) => list).filter(
    (list) => (((table[row + (list >>> 5)] ?? 0) >>> (list & 31)) & 1) === 1,
  );
}

// Few characters, so that words begin, end and overlap in one another.
const character = fc.constantFrom('投', '资', '建', '设', '\ue001', '\u{20bb7}', 'a');
const word = fc.array(character, { minLength: 1, maxLength: 5 }).map((characters) => characters.join(''));
const text = fc.array(character, { maxLength: 40 }).map((characters) => characters.join(''));

describe('WordAutomaton', () => {
  it('finds what String.includes finds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 70 }), text, (lists, searched) => {
        const expected = [...lists.keys()].filter((list) => lists[list]?.some((each) => searched.includes(each)));
        expect(listsIn(new WordAutomaton(lists), searched, lists.length)).toEqual(expected);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('finds thousands of words', () => {
    const words = Array.from({ length: 5000 }, (_, n) => `投${String.fromCharCode(0x4e00 + n)}资${n % 7}`);
    const automaton = new WordAutomaton(words.map((each) => [each]));
    for (const [list, each] of words.entries()) expect(listsIn(automaton, `向${each}的`, words.length)).toEqual([list]);
  });

  it('finds a word that ends inside another', () => {
    const automaton = new WordAutomaton([['总投资额'], ['投资'], ['资'], ['额外']]);
    expect(listsIn(automaton, '总投资', 4)).toEqual([1, 2]);
    expect(listsIn(automaton, '总投资额外', 4)).toEqual([0, 1, 2, 3]);
    expect(listsIn(automaton, '', 4)).toEqual([]);
  });
});
