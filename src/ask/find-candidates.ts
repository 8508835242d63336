import { wellKnownCompany } from '../gazetteer/official-names.js';
import type { GraphReader } from '../graph/graph.js';
import type { NodeType } from '../model/schema.js';
import { chineseOf } from './en/generic-words.js';
import { knownEnglishNames } from './en/known-names.js';
import { latinKey } from './en/latin-names.js';
import { englishWords } from './en/words.js';
import { textOf, textsOf } from './fact.js';
import type { Candidate } from './frame.js';
import { latinWords } from './link-names.js';

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
export async function findCandidates(reader: GraphReader, question: string): Promise<readonly Candidate[]> {
  const words = latinWords(question).map((word) => word.text.toLowerCase());
  // "LNG" is looked for as 液化天然气 too: names of foreign projects are translated in Chinese sources.
  const translated = words.flatMap((word) =>
    englishWords.get(word) === 'generic' && word.length <= 4 ? chineseOf(word) : [],
  );
  const names = [...translated, ...(question.match(/[\u4e00-\u9fff\p{L}\d]+/gu) ?? []), ...chineseNamesIn(words)].join(
    ' ',
  );
  const telling = words.filter((word) => !englishWords.has(word) && /\p{L}/u.test(word) && latinKey(word).length >= 2);
  const rare = telling.length > 0 ? telling : words.filter((word) => englishWords.get(word) === 'generic');
  const keys = [...new Set(rare.map(latinKey))].slice(0, 12);
  return lookUp(
    reader,
    names,
    keys.map((key) => `${key}*`),
  );
}

/** Things of these names and of names whose Latin keys fit one of the patterns of the full-text index. */
export async function lookUp(
  reader: GraphReader,
  names: string,
  keys: readonly string[],
): Promise<readonly Candidate[]> {
  const rows = await reader.readNamed('ask/find-names', { names: names === '' ? 'x' : names.slice(0, 600), keys });
  return rows.map((row) => {
    const nameEn = textOf(row.nameEn);
    const level = textOf(row.level);
    const places: readonly { readonly name: string; readonly nameEn?: string | null }[] = Array.isArray(row.places)
      ? row.places
      : [];
    const placeEn = textOf(places[0]?.nameEn);
    const name = String(row.name);
    return {
      id: String(row.id),
      type: String(row.type) as NodeType,
      name,
      aliases: [...new Set(textsOf(row.aliases))].filter((alias) => alias !== name),
      known: row.known === true,
      places: places.map((place) => place.name),
      ...(placeEn === undefined ? {} : { placeEn }),
      ...(nameEn === undefined ? {} : { nameEn }),
      ...(level === undefined ? {} : { level }),
    };
  });
}
