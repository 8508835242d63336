import { describe, expect, it } from 'vitest';
import { NameTrie } from '../../../../../src/importers/text/mentions/name-trie.js';

const found = (names: readonly string[], text: string) =>
  new NameTrie(names).find(text).map(({ start, end, name }) => [start, end, name]);

describe('NameTrie', () => {
  it('finds the longest name at each place, left to right, without overlap', () => {
    expect(found(['万华', '万华化学', '化学'], '万华化学与万华的化学品')).toEqual([
      [0, 4, '万华化学'],
      [5, 7, '万华'],
      [8, 10, '化学'],
    ]);
  });

  it('finds names at the end of a text and of one character', () => {
    expect(found(['恒泽', '宝'], '宝恒泽')).toEqual([
      [0, 1, '宝'],
      [1, 3, '恒泽'],
    ]);
    expect(found(['宝'], '大宝')).toEqual([[1, 2, '宝']]);
  });

  it('finds nothing without names or text, nor where a name only begins', () => {
    expect(found([], '恒泽')).toEqual([]);
    expect(found(['恒泽'], '')).toEqual([]);
    expect(found(['恒泽新材'], '恒泽新')).toEqual([]);
  });

  it('finds every name of a large set', () => {
    const names = Array.from({ length: 3000 }, (_, n) =>
      String.fromCharCode(0x4e00 + n, 0x4e00 + ((n * 7) % 4000), 0x5000),
    );
    const text = names.join('，');
    expect(new NameTrie(names).find(text).map(({ name }) => name)).toEqual(names);
  });
});
