import { industryTails } from '../lexicon/company-words.js';
import { WordFacts } from '../segmentation/word-facts.js';
import type { Word } from '../segmentation/words.js';

const tails = new Set(industryTails);
const industry = new WordFacts((text) => tails.has(text));

/** Whether a word is one that firms' names say their trade with: 科技, 化工, 新材料. */
export function isIndustryWord(word: Word | undefined): boolean {
  return word !== undefined && industry.of(word);
}

/** Whether the word behind an industry word makes the two the name of a ware: 「某某汽车|板」, 「某某电池|级碳酸锂」. */
export function beginsWare(next: Word | undefined): boolean {
  return (
    next?.text.length === 1 && /^(?:n|ng|q|k)$/u.test(next.tag) && /[板级件片膜管线布箱壳机器盐酸材油]/u.test(next.text)
  );
}
