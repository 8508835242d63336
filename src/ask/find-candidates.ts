import { wellKnownCompany } from '../gazetteer/official-names.js';
import { chineseOf } from './en/generic-words.js';
import { knownEnglishNames } from './en/known-names.js';
import { latinKey } from './en/latin-names.js';
import { englishWords } from './en/words.js';
import type { Candidate } from './frame.js';
import { latinWords } from './link-names.js';
import type { Names } from './names.js';
import { fullTradesIn } from './zh/trade-abbreviations.js';

/** Chinese names that English words of the question are known to stand for: Geely is 吉利. */
function chineseNamesIn(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < words.length; from += 1)
    for (let size = 1; size <= 4; size += 1) {
      const phrase = words.slice(from, from + size).join(' ');
      found.push(...(knownEnglishNames[phrase] ?? []), ...(wellKnownCompany(phrase)?.names ?? []));
    }
  return found;
}

/** Everything in the graph that the question may name; a superset for linkNames to choose from. */
export async function findCandidates(names: Names, question: string): Promise<readonly Candidate[]> {
  const words = latinWords(question).map((word) => word.text.toLowerCase());
  // "LNG" is looked for as 液化天然气 too: names of foreign projects are translated in Chinese sources.
  const translated = words.flatMap((word) =>
    englishWords.get(word) === 'generic' && word.length <= 4 ? chineseOf(word) : [],
  );
  const said = [
    ...translated,
    ...(question.match(/[\u4e00-\u9fff\p{L}\d]+/gu) ?? []),
    ...chineseNamesIn(words),
    ...fullTradesIn(question),
  ].join(' ');
  const telling = words.filter((word) => !englishWords.has(word) && /\p{L}/u.test(word) && latinKey(word).length >= 2);
  const rare = telling.length > 0 ? telling : words.filter((word) => englishWords.get(word) === 'generic');
  const keys = [...new Set(rare.map(latinKey))].slice(0, 12);
  return names.find(said, keys);
}
