import type { AnyOf } from './required-words.js';
import { WordAutomaton } from './word-automaton.js';

/** The number of a list of words; equal lists are one. */
export type ListNumber = number;

/** Where in the table the bits of a text begin; good until another text is asked about. */
export type Row = number;

const lists: AnyOf[] = [];
const numbers = new Map<string, ListNumber>();
let automaton: WordAutomaton | undefined;

/**
 * The texts seen of late and what was found in each, a row of bits a text. A text has one place here by some of its
 * characters, and takes it over from the one before: a text that was lost is only scanned again.
 */
const places = 2048;
let texts: (string | undefined)[] = [];
let rows = new Uint32Array(0);
let rowLength = 0;
let lastText: string | undefined;
let lastRow: Row = 0;

/** Gives a list of words its number. To be done at the start: each new list makes the texts seen before be read again. */
export function numberList(words: AnyOf): ListNumber {
  const distinct = [...new Set(words)].sort();
  const name = distinct.join(' ');
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, lists.length);
  lists.push(distinct);
  automaton = undefined;
  lastText = undefined;
  return lists.length - 1;
}

function placeOf(text: string): number {
  const { length } = text;
  const mixed =
    Math.imul(text.charCodeAt(length >> 1), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(length >> 2) + (length << 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (places - 1);
}

function findRow(text: string): Row {
  if (automaton === undefined) {
    automaton = new WordAutomaton(lists);
    rowLength = automaton.rowLength;
    rows = new Uint32Array(rowLength * places);
    texts = new Array<string | undefined>(places).fill(undefined);
  }
  const place = placeOf(text);
  const row = place * rowLength;
  if (texts[place] !== text) {
    rows.fill(0, row, row + rowLength);
    automaton.scan(text, rows, row);
    texts[place] = text;
  }
  lastText = text;
  lastRow = row;
  return row;
}

/** The row of a text, for the questions below. One pass over a text answers for all lists; texts seen of late are kept. */
export function rowOf(text: string): Row {
  return text === lastText ? lastRow : findRow(text);
}

/** Whether the text of a row holds a word of each of these lists. */
export function holdsAll(row: Row, needed: readonly ListNumber[]): boolean {
  for (const list of needed) if (((rows[row + (list >>> 5)] ?? 0) & (1 << (list & 31))) === 0) return false;
  return true;
}

/** Of which of the 32 lists from number `place * 32` on the text of a row holds a word: a bit for each. */
export function listsAt(row: Row, place: number): number {
  return rows[row + place] ?? 0;
}
