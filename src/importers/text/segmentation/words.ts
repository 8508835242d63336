import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { industryTails } from '../lexicon/company-words.js';
import { parkTails } from '../lexicon/place-words.js';
import { everydayNouns, everydayVerbs, tradeVerbs, tradeWords } from '../lexicon/trade-words.js';
import { Dictionary, type OwnWord } from './dictionary.js';

/** A dictionary word, or a single character where the dictionary knows none. Offsets are the sentence's. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** jieba's part of speech: n, v, ns (place), nz (other proper noun), x (unknown), … */
  readonly tag: string;
  /** One for each text with its part of speech, for what is looked up by it; 0 for figures and unknown Latin words. */
  readonly number: number;
}

/** Words of the dictionary that, in these texts, are more often the ends of two others: 「该项目的」 is no 该项|目的. */
const rareWords = ['该项', '这项'];

const nouns = new Set([...industryTails, ...parkTails, ...tradeWords].filter((word) => word.length >= 2));
/** A word in both lists has the part of speech of the first. */
const ownWords: readonly OwnWord[] = [
  ...[...nouns].map((word) => ({ word, frequency: 100000, tag: 'n' })),
  ...tradeVerbs.map((word) => ({ word, frequency: 100000, tag: 'v' })),
  ...everydayNouns.map((word) => ({ word, frequency: 3000, tag: 'n', retags: true as const })),
  ...everydayVerbs.map((word) => ({ word, frequency: 3000, tag: 'v', retags: true as const })),
  ...rareWords.map((word) => ({ word, frequency: 2, tag: 'r' })),
];

/**
 * How words end that the dictionary has as proper nouns and no firm is called by: materials, devices, languages, honours,
 * ways and states (甲醇, 伺服器, 全日式, 新一轮, 超临界).
 */
const commonEnd =
  /^.+(?:[酸盐酯酮醇烷烯醛酚胺铵酶肽唑剂器镜语状性率式奖症]|.[苯钠钾钙素族仪膜]|战争|主义|革命|战役|世纪|一轮|临界|自动|高温|永磁)$/u;

/** The part of speech that a word of jieba's dictionary has here. */
export const tagOf = (word: string, tag: string): string => (tag === 'nz' && commonEnd.test(word) ? 'n' : tag);

let words: Dictionary | undefined;

function dictionary(): Dictionary {
  words ??= new Dictionary(new TextDecoder().decode(dict), ownWords, tagOf);
  return words;
}

let guesser: Jieba | undefined;

function loadJieba(): Jieba {
  if (guesser === undefined) {
    guesser = Jieba.withDict(dict);
    const lines = ownWords.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}`);
    guesser.loadDict(Buffer.from(lines.join('\n')));
  }
  return guesser;
}

/** What jieba cuts by the dictionary: Chinese characters, Latin letters, digits and +#&._%-. Others stand alone. */
const isCut = new Uint8Array(65536);
for (const [from, to] of [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x61, 0x7a],
  [0x41, 0x5a],
  [0x30, 0x39],
] as const)
  isCut.fill(1, from, to + 1);
for (const character of '+#&._%-') isCut[character.charCodeAt(0)] = 1;

const isAlphanumeric = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** One string for each character that stands alone, so that equal words are the same string. */
const singles = Array.from({ length: 65536 }, (_, code) => String.fromCharCode(code));

/** A character that the dictionary does not have as a word. Their numbers come before those of its words. */
function loneCharacter(code: number, start: number): Word {
  return { text: singles[code] ?? '', start, end: start + 1, tag: 'x', number: code + 1 };
}

/** The number of the dictionary's first word. */
const firstNumber = 65537;

/** The best way on from each character: its weight, where its word ends, and the word's number. Grows to the longest text. */
let weights = new Float64Array(1024);
let ends = new Int32Array(1024);
let nodes = new Int32Array(1024);

/**
 * Cuts by the dictionary alone, so that an unknown name falls into single characters instead of a guess. Of all ways
 * to cut, it takes the one whose words are the most frequent together, as jieba does (its tests hold the two against
 * each other); this one keeps the words as shared strings and makes no object twice.
 */
export function cutWords(text: string): Word[] {
  const words = dictionary();
  const found: Word[] = [];
  if (text.length + 1 > weights.length) {
    weights = new Float64Array(text.length * 2);
    ends = new Int32Array(text.length * 2);
    nodes = new Int32Array(text.length * 2);
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isCut[code] === 1) {
      let end = at + 1;
      while (end < text.length && isCut[text.charCodeAt(end)] === 1) end += 1;
      cutRun(words, text, at, end, found);
      at = end;
    } else {
      const end = at + lengthOfCharacter(text, at);
      found.push(
        end - at === 1 ? loneCharacter(code, at) : { text: text.slice(at, end), start: at, end, tag: 'x', number: 0 },
      );
      at = end;
    }
  }
  return found;
}

function lengthOfCharacter(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? 2 : 1;
}

function cutRun(dictionary: Dictionary, text: string, from: number, to: number, found: Word[]): void {
  const unknown = dictionary.unknownWeight;
  const [bestWeights, bestEnds, bestNodes] = [weights, ends, nodes];
  bestWeights[to] = 0;
  for (let at = to - 1; at >= from; at -= 1) {
    let [best, bestEnd, bestNode] = [Number.NEGATIVE_INFINITY, 0, 0];
    const first = text.charCodeAt(at);
    let node = dictionary.root(first);
    if (node !== 0) {
      const weight = dictionary.singleWeight(first);
      if (weight <= 0) {
        best = weight + (bestWeights[at + 1] ?? 0);
        bestEnd = at + 1;
        bestNode = node;
      }
      if (at + 1 < to) node = dictionary.second(node, first, text.charCodeAt(at + 1));
    }
    for (let end = at + 2; node !== 0 && end <= to; end += 1) {
      const weight = dictionary.weight(node);
      if (weight <= 0) {
        const whole = weight + (bestWeights[end] ?? 0);
        // Of equal ways the longer word.
        if (whole >= best) {
          best = whole;
          bestEnd = end;
          bestNode = node;
        }
      }
      if (end >= to || !dictionary.goesOn(node)) break;
      node = dictionary.next(node, text.charCodeAt(end));
    }
    if (bestEnd === 0) {
      best = unknown + (bestWeights[at + 1] ?? 0);
      bestEnd = at + 1;
    }
    bestWeights[at] = best;
    bestEnds[at] = bestEnd;
    bestNodes[at] = bestNode;
  }
  // Single letters and digits side by side are one word.
  let run = -1;
  for (let at = from; at < to; ) {
    const end = bestEnds[at] ?? at + 1;
    if (end - at === 1 && isAlphanumeric(text.charCodeAt(at))) {
      if (run < 0) run = at;
    } else {
      if (run >= 0) found.push(latinWord(dictionary, text, run, at));
      run = -1;
      const node = bestNodes[at] ?? 0;
      if (node === 0) found.push(loneCharacter(text.charCodeAt(at), at));
      else {
        const entry = dictionary.entry(node, text, at, end);
        found.push({ text: entry.text, start: at, end, tag: entry.tag, number: firstNumber + entry.index });
      }
    }
    at = end;
  }
  if (run >= 0) found.push(latinWord(dictionary, text, run, to));
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}

/** A run of single letters and digits: a number (m), or Latin letters (eng), or what the dictionary says. */
function latinWord(dictionary: Dictionary, text: string, start: number, end: number): Word {
  let node = dictionary.root(text.charCodeAt(start));
  for (let at = start + 1; at < end && node !== 0; at += 1) node = dictionary.next(node, text.charCodeAt(at));
  const word = text.slice(start, end);
  if (node !== 0 && dictionary.weight(node) <= 0) {
    const { tag, index } = dictionary.entry(node, text, start, end);
    return { text: word, start, end, tag, number: firstNumber + index };
  }
  return { text: word, start, end, tag: isDigits(word) ? 'm' : 'eng', number: 0 };
}

/** How often the dictionary's own texts have a word; 0 for what is none. */
export function frequencyOf(text: string): number {
  const words = dictionary();
  let node = words.root(text.charCodeAt(0));
  for (let at = 1; at < text.length && node !== 0; at += 1) node = words.next(node, text.charCodeAt(at));
  const weight = node === 0 ? 1 : words.weight(node);
  return weight > 0 ? 0 : Math.round(Math.exp(weight - words.unknownWeight));
}

/** Cuts with jieba's guess at unknown words: 宏赛集电 → 宏赛, 集电. */
export function cutUnknown(text: string): string[] {
  return loadJieba().cut(text, true);
}
