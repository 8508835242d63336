import { chineseOf, englishOf } from './en/generic-words.js';
import type { Topic } from './frame.js';
import { kinWordsOf } from './trade-families.js';

const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/gu, '');

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

function coveredBy(part: string, haystack: string): boolean {
  const wanted = squeeze(part);
  if (haystack.includes(wanted)) return true;
  if (!/[\u4e00-\u9fff]/u.test(wanted) || wanted.length < 4) return false;
  const pairs = pairsOf(wanted);
  return pairs.filter((pair) => haystack.includes(pair)).length >= pairs.length * 0.6;
}

/** Splits an English topic into phrases, the longest that the lexicon knows first. */
export function phrasesOf(words: readonly string[]): readonly (readonly string[])[] {
  const phrases: string[][] = [];
  for (let at = 0; at < words.length; ) {
    let size = Math.min(4, words.length - at);
    while (size > 1 && chineseOf(words.slice(at, at + size).join(' ')).length === 0) size -= 1;
    const phrase = words.slice(at, at + size).join(' ');
    phrases.push([phrase, phrase.replace(/(?:es|s)$/u, ''), ...chineseOf(phrase)].filter((text) => text.length >= 2));
    at += size;
  }
  return phrases;
}

/**
 * Whether texts (a project's names, its products, the sentences that support it) are about the topic: Chinese topics by
 * containment or most of their letter pairs; English ones by every phrase, as it stands or in Chinese.
 */
export function matchesTopic(topic: Topic, texts: readonly string[]): boolean {
  const haystack = texts.map(squeeze).join('\n');
  if (topic.anyOf !== undefined) return topic.anyOf.some((text) => haystack.includes(squeeze(text)));
  if (/[\u4e00-\u9fff]/u.test(topic.text)) {
    // 电池厂 is where 电池 are made, whatever the source calls it.
    const ware = topic.text.replace(/(?:工厂|厂|企)$/u, '');
    if (coveredBy(topic.text, haystack) || (ware.length >= 2 && coveredBy(ware, haystack))) return true;
    if (kinWordsOf(topic.text).some((word) => haystack.includes(word))) return true;
    // English sources call 玻璃 glass.
    const english = texts.filter((text) => !/[\u4e00-\u9fff]/u.test(text)).map(squeeze);
    return englishOf(ware).some((word) => english.some((text) => text.includes(squeeze(word))));
  }
  const phrases = phrasesOf(topic.text.toLowerCase().split(/\s+/u));
  return phrases.every((variants) => variants.some((variant) => coveredBy(variant, haystack)));
}
