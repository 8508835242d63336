import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let jieba: Jieba | undefined;

/** Parts of speech that can't be what rows are about: verbs, adverbs, places in relation, particles, numbers. */
const idle = /^(?:v|vd|d|dg|f|c|u|r|y|m|q|t|p|k|zg|z|e|o|a|ad|w|s|df|ud|uj|ul|uv|ug|uz|rr|rz|mq|nrfg)$/u;

/**
 * Whether a stretch of a Chinese question may be a topic: some word of it is, or may be, a noun. 聚集 and 背后 are none,
 * 半导体 is one, and so is what the dictionary does not know. The dictionary is read when first asked.
 */
export function mayBeNoun(text: string): boolean {
  jieba ??= Jieba.withDict(dict);
  return jieba.tag(text, true).some(({ tag, word }) => word.length > 1 && !idle.test(tag));
}

/** The stretch without a verb in front that only says what is done with it: 做芳纶, 造风机, 卖钢材. A word that begins so stays whole. */
export function withoutVerb(text: string): string {
  if (text.length < 3 || !/^[做造产搞卖买用建]/u.test(text)) return text;
  jieba ??= Jieba.withDict(dict);
  const [first] = jieba.tag(text, true);
  return first?.word.length === 1 && mayBeNoun(text.slice(1)) ? text.slice(1) : text;
}
