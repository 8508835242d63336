import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { industryTails } from '../lexicon/company-words.js';
import { parkTails } from '../lexicon/place-words.js';
import { tradeVerbs, tradeWords } from '../lexicon/trade-words.js';

/** A dictionary word, or a single character where the dictionary knows none. Offsets are the sentence's. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** jieba's part of speech: n, v, ns (place), nz (other proper noun), x (unknown), … */
  readonly tag: string;
}

let loaded: Jieba | undefined;
const jieba = (): Jieba => {
  if (loaded === undefined) {
    loaded = Jieba.withDict(dict);
    const own = new Set([...industryTails, ...parkTails, ...tradeWords].filter((word) => word.length >= 2));
    const lines = [...[...own].map((word) => `${word} 100000 n`), ...tradeVerbs.map((word) => `${word} 100000 v`)];
    loaded.loadDict(Buffer.from(lines.join('\n')));
  }
  return loaded;
};

/** Cuts by the dictionary alone, so that an unknown name falls into single characters instead of a guess. */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const { word, tag } of jieba().tag(text, false)) {
    words.push({ text: word, start, end: start + word.length, tag });
    start += word.length;
  }
  return words;
}

/** Cuts with jieba's guess at unknown words: 宏赛集电 → 宏赛, 集电. */
export function cutUnknown(text: string): string[] {
  return jieba().cut(text, true);
}
