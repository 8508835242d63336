import { type AnyOf, requiredWords } from './required-words.js';

/** Which lists of words a text answers: one bit a list, in a row of the table that begins here. */
type Row = number;

const listNumbers = new Map<string, number>();
/** The lists that a single character answers, by its code, and those of two characters side by side. */
const bySingle: (number[] | undefined)[] = [];
const byPair = new Map<number, number[]>();
const opensPair = new Uint8Array(65536);
const answersSingle = new Uint8Array(65536);

const mostTexts = 4000;
const mostCharacters = 400_000;
let scannedCharacters = 0;
const scanned = new Map<string, Row>();
/** The rows of the texts seen of late; made anew when a list is added. */
let table = new Uint32Array(0);
let rowLength = 0;

function addTo(lists: number[] | undefined, list: number): number[] {
  if (lists === undefined) return [list];
  if (!lists.includes(list)) lists.push(list);
  return lists;
}

/** The number of a list of words; lists that are looked for by the same characters are one. */
function numberList(words: AnyOf): number {
  const keys = [...new Set(words.map((word) => word.slice(0, 2)))].sort();
  const name = keys.join(' ');
  const known = listNumbers.get(name);
  if (known !== undefined) return known;
  const list = listNumbers.size;
  listNumbers.set(name, list);
  for (const key of keys) {
    const first = key.charCodeAt(0);
    if (key.length === 1) {
      bySingle[first] = addTo(bySingle[first], list);
      answersSingle[first] = 1;
    } else {
      const pair = first * 65536 + key.charCodeAt(1);
      byPair.set(pair, addTo(byPair.get(pair), list));
      opensPair[first] = 1;
    }
  }
  forgetTexts();
  return list;
}

function answer(row: Row, lists: readonly number[]): void {
  for (const list of lists) table[row + (list >>> 5)] = (table[row + (list >>> 5)] ?? 0) | (1 << (list & 31));
}

function scan(text: string, row: Row): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (answersSingle[code] === 1) answer(row, bySingle[code] ?? []);
    if (opensPair[code] === 1 && at + 1 < text.length) {
      const lists = byPair.get(code * 65536 + text.charCodeAt(at + 1));
      if (lists !== undefined) answer(row, lists);
    }
  }
}

let lastText = '';
let lastRow: Row | undefined;

function forgetTexts(): void {
  scanned.clear();
  scannedCharacters = 0;
  lastRow = undefined;
  rowLength = (listNumbers.size + 31) >>> 5;
  if (table.length === rowLength * mostTexts) table.fill(0);
  else table = new Uint32Array(0);
}

/** One pass over a text answers for all patterns; texts seen of late are kept. */
function rowOf(text: string): Row {
  if (lastRow === undefined || text !== lastText) {
    lastRow = scanned.get(text) ?? scanAnew(text);
    lastText = text;
  }
  return lastRow;
}

function scanAnew(text: string): Row {
  if (scanned.size >= mostTexts || scannedCharacters > mostCharacters) forgetTexts();
  if (table.length === 0) table = new Uint32Array(rowLength * mostTexts);
  const row = scanned.size * rowLength;
  scan(text, row);
  scanned.set(text, row);
  scannedCharacters += text.length;
  return row;
}

const none: readonly RegExpExecArray[] = [];

/**
 * A regular expression that is tried only on texts that hold the words it can't match without. It finds what the bare
 * expression finds. Made once, at the start: each new one makes the texts seen before be read again.
 */
export class GuardedPattern {
  readonly #pattern: RegExp;
  readonly #lists: readonly number[];

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#lists = pattern.ignoreCase ? [] : requiredWords(pattern.source).map(numberList);
  }

  /** Whether the text holds what the pattern needs. */
  mayMatch(text: string): boolean {
    if (this.#lists.length === 0) return true;
    const row = rowOf(text);
    for (const list of this.#lists) {
      if (((table[row + (list >>> 5)] ?? 0) & (1 << (list & 31))) === 0) return false;
    }
    return true;
  }

  /** Whether it matches anywhere in the text. */
  test(text: string): boolean {
    if (!this.mayMatch(text)) return false;
    this.#pattern.lastIndex = 0;
    return this.#pattern.test(text);
  }

  /** Whether it matches in a part of a text, such as a clause: not tried where the whole lacks what it needs. */
  testPart(part: string, whole: string): boolean {
    if (!this.mayMatch(whole)) return false;
    this.#pattern.lastIndex = 0;
    return this.#pattern.test(part);
  }

  /** Of a global pattern, where the next search begins, as a bare expression has it. */
  get lastIndex(): number {
    return this.#pattern.lastIndex;
  }

  set lastIndex(offset: number) {
    this.#pattern.lastIndex = offset;
  }

  /** The first match, of a global pattern the first at or behind `lastIndex`; null sets that back. */
  exec(text: string): RegExpExecArray | null {
    if (this.mayMatch(text)) return this.#pattern.exec(text);
    this.#pattern.lastIndex = 0;
    return null;
  }

  /** Of a global pattern, all matches, left to right, as `matchAll` finds them. */
  all(text: string): readonly RegExpExecArray[] {
    if (!this.mayMatch(text)) return none;
    const pattern = this.#pattern;
    pattern.lastIndex = 0;
    let found: RegExpExecArray[] | undefined;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (found === undefined) found = [match];
      else found.push(match);
      if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    }
    return found ?? none;
  }
}
