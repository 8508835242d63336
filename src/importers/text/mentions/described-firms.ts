import { GuardedPattern } from '../patterns/guarded-pattern.js';
import type { ReadSentence } from './find-mentions.js';
import { isFree } from './free-words.js';

/** 「这家由甲与乙出资设立的造船企业」, 「这家甲的全资子公司」: a firm that was named before, described again. */
const opening = new GuardedPattern(/这[家座](?=[^，。；：]{2,44}(?:企业|公司|工厂|厂|巨头))[^，。；：]{2,48}/gu);
const noun =
  /(?<!分|一家|多家|同类|其他|多|各|些|名|位)(?:(?<=子)公司|企业|(?<!子)公司|工厂|(?<![工老新分])厂|巨头)(?![的之、和与及名旗所内里间])/gu;

interface Described {
  /** Where 这家 stands. */
  readonly opens: number;
  /** The noun that stands for the firm: 企业. */
  readonly start: number;
  readonly end: number;
}

/** The nouns of a sentence that a description with 这家 ends with; without those that follow 这家 right away. */
export function describedFirms(sentence: ReadSentence): Described[] {
  const { text } = sentence.sentence;
  return opening.all(text).flatMap(({ index: opens, 0: words }) => {
    for (const found of words.matchAll(noun)) {
      const start = opens + found.index;
      const end = start + found[0].length;
      if (found.index <= 2 || !isFree(sentence, start, end)) continue;
      // A verb behind the name that 这家 introduces: 「这家企业给某某公司供货」.
      if (/^这[家座](?:企业|公司|工厂|厂)/u.test(words)) return [];
      return [{ opens, start, end }];
    }
    return [];
  });
}
