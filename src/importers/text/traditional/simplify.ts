import { Trie } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/t2cn';
import type { Span } from '../reading.js';

/** A text in simplified characters, with the way back to the original. */
export interface SimplifiedText {
  readonly text: string;
  /** The original's stretch behind a stretch of the simplified text. */
  toOriginal(span: Span): Span;
}

/** Common characters that only traditional script writes: about one in ten of its running text, none of simplified. */
const telling = new Uint8Array(65536);
for (const character of '們來個這國會時對說學過開關發資產業總與為於後電車機華廠區縣鄉鎮銀運達進還從實責長門間題體點黨億萬製設計畫將協議證無線據讓場塊選變應當東')
  telling[character.charCodeAt(0)] = 1;
const chinese = /[\u3400-\u9fff]/gu;
/** Names in a simplified text, such as a Taiwanese firm's own spelling, stay far below this. */
const leastShare = 0.02;

/** Whether a text is written in traditional characters, by how often those occur that simplified script lacks. */
export function isTraditional(text: string): boolean {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) found += telling[text.charCodeAt(at)] ?? 0;
  if (found < 3) return false;
  return found >= leastShare * (text.match(chinese)?.length ?? 0);
}

/**
 * OpenCC's tables (opencc.byvoid.com), one pass after the other: the variants usual in Taiwan and Hong Kong to the
 * standard ones, then traditional to simplified. Words of the regions (軟體) are left as they are: a name is spelt
 * otherwise, not translated.
 */
let passes: readonly Trie[] | undefined;

function loadPasses(): readonly Trie[] {
  passes ??= [...(from.tw ?? []), ...(to.cn ?? [])].map((group) => {
    const table = new Trie();
    table.loadDictGroup(group);
    return table;
  });
  return passes;
}

/** A text with, for each of its UTF-16 units, where the piece of the original begins and ends that it came from. */
interface Mapped {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function identity(text: string): Mapped {
  const starts = Int32Array.from({ length: text.length }, (_, at) => at);
  return { text, starts, ends: starts.map((at) => at + 1) };
}

/** Replaces the longest words of the table, from left to right, and composes the way back. */
function convert(source: Mapped, table: Trie): Mapped {
  const { text } = source;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const match = code < 0x2e80 ? null : table.matchPrefix(text, at);
    const end = match?.end ?? at + 1;
    const value = match?.value ?? text.slice(at, end);
    pieces.push(value);
    // Character for character where a word keeps its length; else the whole word stands for each of its characters.
    const isEven = value.length === end - at;
    for (let i = 0; i < value.length; i++) {
      starts.push(source.starts[isEven ? at + i : at] ?? 0);
      ends.push(source.ends[isEven ? at + i : end - 1] ?? 0);
    }
    at = end;
  }
  return { text: pieces.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The text in simplified characters. Of time linear in its length; offsets map back whatever changes length. */
export function simplify(text: string): SimplifiedText {
  const { text: simplified, starts, ends } = loadPasses().reduce(convert, identity(text));
  return {
    text: simplified,
    toOriginal: ({ start, end }) => {
      if (end <= start) {
        const at = starts[start] ?? text.length;
        return { start: at, end: at };
      }
      return { start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length };
    },
  };
}
