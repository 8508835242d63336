import { latinWares, noWares, wareEnds } from '../../lexicon/ware-words.js';
import { WordFacts } from '../../segmentation/word-facts.js';
import { cutWords, type Word } from '../../segmentation/words.js';

/** Whether a word is the head of a noun phrase that names a made thing. */

const ends = new Set(wareEnds);
const latin = new Set(latinWares);
const longestEnd = Math.max(...wareEnds.map(({ length }) => length));
const noun = /^(?:n|nz|ng|nr|nrt|nrfg|vn|x|j|l|g|q|zg|ns)$/u;

/** Whether a word by itself says so. */
const heads = new WordFacts((text, tag): boolean => {
  if (latin.has(text)) return true;
  if (!/^[\u4e00-\u9fff]+$/u.test(text) || (noWares.has(text) && text.length > 1)) return false;
  if (!noun.test(tag) && text.length > 1) return false;
  for (let length = Math.min(longestEnd, text.length); length >= 1; length -= 1)
    if (ends.has(text.slice(-length))) return length > 1 || (tag !== 'vn' && tag !== 'ns');
  return false;
});
/** What heads of two words end with: most words are told by it. */
const pairEnds = new Set(wareEnds.filter(({ length }) => length > 1).map((end) => end.slice(-1)));

/** Whether a phrase that ends with the word at `index` may name a made thing. */
export function isWareHead(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (heads.of(word)) return true;
  const { text } = word;
  if (!pairEnds.has(text.slice(-1))) return false;
  // 「港口机械」, 「控制系统」: heads of two words, of which the last alone says nothing.
  const before = words[index - 1]?.text ?? '';
  return before !== '' && before.length + text.length <= longestEnd && ends.has(before + text);
}

/** Whether a phrase ends in a word that names nothing made, however the dictionary cuts it. */
export function endsAsNoWare(phrase: string): boolean {
  if (phrase.length > 4) return false;
  for (let length = 2; length <= phrase.length; length += 1) if (noWares.has(phrase.slice(-length))) return true;
  return false;
}

/** Whether a phrase as a whole, 「新能源商用车压铸件」, names a made thing. */
export function namesWare(phrase: string): boolean {
  const words = cutWords(phrase);
  const last = words.at(-1);
  if (last === undefined || !isWareHead(words, words.length - 1) || endsAsNoWare(phrase)) return false;
  return !(noWares.has(last.text) && phrase.length < 3);
}
