import { industryTails } from '../lexicon/company-words.js';
import { WordFacts } from '../segmentation/word-facts.js';
import type { Word } from '../segmentation/words.js';

const tails = new Set(industryTails);
const industry = new WordFacts((text) => tails.has(text));

/** Whether a word is one that firms' names say their trade with: 科技, 化工, 新材料. */
export function isIndustryWord(word: Word | undefined): boolean {
  return word !== undefined && industry.of(word);
}
