import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { industryTails } from '../../../../../src/importers/text/lexicon/company-words.js';
import { parkTails } from '../../../../../src/importers/text/lexicon/place-words.js';
import {
  everydayNouns,
  everydayVerbs,
  tradeVerbs,
  tradeWords,
} from '../../../../../src/importers/text/lexicon/trade-words.js';
import { cutWords, tagOf } from '../../../../../src/importers/text/segmentation/words.js';

const nouns = [...industryTails, ...parkTails, ...tradeWords].filter((word) => word.length >= 2);
const jieba = Jieba.withDict(dict);
const everyday = new Set([...everydayNouns, ...everydayVerbs]);
jieba.loadDict(
  Buffer.from(
    [
      ...nouns.map((word) => `${word} 100000 n`),
      ...tradeVerbs.map((word) => `${word} 100000 v`),
      ...[...everyday].map((word) => `${word} 3000 n`),
    ].join('\n'),
  ),
);
/** Everyday words have a part of speech of our own. */
const withOwnTag = ({ word, tag }: { word: string; tag: string }) => ({
  word,
  tag: everyday.has(word) ? 'own' : tagOf(word, tag),
});
const entries = new TextDecoder().decode(dict).split('\n');
const dictionaryWord = fc.integer({ min: 0, max: entries.length - 1 }).map((n) => entries[n]?.split(' ')[0] ?? '');
const piece = fc.oneof(
  { weight: 6, arbitrary: dictionaryWord },
  { weight: 2, arbitrary: dictionaryWord.map((word) => word.slice(0, -1)) },
  { weight: 2, arbitrary: fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCharCode(code)) },
  { weight: 2, arbitrary: fc.constantFrom('，', '。', '（', '“', ' ', '\t', '①', '3.5%', '5G', 'A-1', '+', 'é', '한') },
  { weight: 1, arbitrary: fc.constantFrom('\u{1f600}', '\u{20bb7}', '\u{2f800}', '\u3400', '\uf900') },
);

describe('cutWords', () => {
  it('cuts and tags as jieba does with the same dictionary, without its guess at unknown words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const cut = cutWords(text).map((word) => withOwnTag({ word: word.text, tag: word.tag }));
        expect(cut).toEqual(jieba.tag(text, false).map(withOwnTag));
      }),
      { numRuns: 3000, seed: 11 },
    );
  });

  it('takes no everyday word for a name', () => {
    expect(cutWords('力争').map(({ tag }) => tag)).toEqual(['v']);
    // Proper nouns in jieba's dictionary: a material, a device, and what is said of things.
    for (const word of ['甲基丙烯酸', '伺服器', '新一轮', '超临界'])
      expect(cutWords(word).some(({ tag }) => tag === 'nz')).toBe(false);
    for (const name of ['三星', '大族', '京东方']) expect(cutWords(name)[0]?.tag).toBe('nz');
  });

  it('gives the offsets of each word', () => {
    const text = '云栖高分子材料有限公司投资12.5亿元，在涪陵区建设。';
    const words = cutWords(text);
    for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
    expect(words.map((word) => word.text).join('')).toBe(text);
    expect(words.map((word) => word.text)).toContain('有限公司');
  });

  it('cuts nothing of nothing', () => {
    expect(cutWords('')).toEqual([]);
  });
});
