import { englishWords } from './en/words.js';
import type { Mention } from './frame.js';
import { isGenericZone } from './generic-zone.js';
import type { Token } from './rule.js';

/** How patterns write a mention of each type. */
export const tokenTypes: Readonly<Record<string, Token>> = {
  District: 'place',
  IndustrialPark: 'place',
  Company: 'company',
  PublicBody: 'company',
  Person: 'company',
  Project: 'project',
  Product: 'product',
  Industry: 'industry',
};

/** Of two places the inner one, where one only says where the other lies: 闵行浦江镇, "Pujiang, Minhang", "Minhang's Pujiang". */
function innerOf(question: string, first: Mention, second: Mention): Mention | undefined {
  const between = question.slice(first.end, second.start);
  if (/^的?$/u.test(between) && /[\u4e00-\u9fff]/u.test(second.text)) return second;
  // "Beihai's Tieshan Port Industrial Zone".
  if (/^['’]s (?:new |own )?$/u.test(between)) return second;
  if (/^(?:, | of | in )$/u.test(between)) return first;
  return undefined;
}

const zoneEnding = /^(?:新区|高新区|经开区|开发区|工业园|产业园|园区|科技城|科学城|新城|保税区)/u;

/** A place before another that lies in it only says where: 重庆涪陵, Fuling in Chongqing. Keeps the inner one. */
export function mergePlaces(
  question: string,
  mentions: readonly Mention[],
): { readonly kept: readonly Mention[]; readonly foreign: ReadonlySet<Mention> } {
  const places = mentions.filter((mention) => tokenTypes[mention.type] === 'place');
  const outer = new Set<Mention>();
  const foreign = new Set<Mention>();
  const replaced = new Map<Mention, Mention>();
  for (const inner of places)
    for (const other of places) {
      if (inner === other) continue;
      const names = new Set(other.candidates.map((candidate) => candidate.name));
      const { others = [], ...rest } = inner;
      const within = [...inner.candidates, ...others].filter((one) => one.places.some((place) => names.has(place)));
      if (within.length === 0) continue;
      outer.add(other);
      const needed = within.length < inner.candidates.length + others.length || isGenericZone(inner.text);
      replaced.set(inner, { ...rest, candidates: within, ...(needed ? { placed: true } : {}) });
    }
  for (const [index, first] of places.entries()) {
    const second = places[index + 1];
    if (second === undefined || outer.has(first) || outer.has(second)) continue;
    // 宜宾三江新区 is a zone of Yibin's that is not known, and no district of another city called 三江.
    if (first.end === second.start && zoneEnding.test(question.slice(second.end)) && second.type === 'District') {
      foreign.add(second);
      continue;
    }
    const inner = innerOf(question, first, second);
    if (inner !== undefined) outer.add(inner === first ? second : first);
  }
  const kept = mentions.filter((mention) => !outer.has(mention) && !foreign.has(mention));
  return { kept: kept.map((mention) => replaced.get(mention) ?? mention), foreign };
}

/** Joins "Ronbay Technology (容百科技)" into one mention: the name in brackets and the one before it are one thing. */
export function joinBracketed(question: string, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const opens = /([\p{Lu}\d][\p{L}\d&.’'/–— -]*?)\s*[(（]\s*$/u.exec(question.slice(0, mention.start));
    const closes = /^\s*[)）]/u.exec(question.slice(mention.end));
    if (opens === null || closes === null) {
      joined.push(mention);
      continue;
    }
    const end = mention.end + closes[0].length;
    const previous = joined.at(-1);
    if (previous !== undefined && /^\s*[(（]\s*$/u.test(question.slice(previous.end, mention.start))) {
      const ids = new Set(previous.candidates.map((candidate) => candidate.id));
      const both = mention.candidates.filter((candidate) => ids.has(candidate.id));
      const start = previous.start;
      joined.pop();
      // "Kern-Liebers Taicang (克恩-里伯斯（太仓）)": a place in front that is another thing is part of the English name.
      if (both.length > 0 || previous.type === mention.type) {
        joined.push({ ...mention, start, end, candidates: both.length > 0 ? both : mention.candidates });
        continue;
      }
    }
    const words = (opens[1] ?? '').split(' ');
    let from = words.length;
    // "Daya Bay petrochemical park (…)": a name may go on in small letters, but begins with a capital.
    while (from > 0 && isNameWord(words[from - 1] ?? '')) from -= 1;
    while (from < words.length && !/^[\p{Lu}\d]/u.test(words[from] ?? '')) from += 1;
    const name = words.slice(from).join(' ');
    const start = name === '' ? mention.start : opens.index + (opens[1] ?? '').lastIndexOf(name);
    // "Qinglong Pipes (青龙管业)": what a word of the English name alone would mean is not named.
    while ((joined.at(-1)?.start ?? -1) >= start) joined.pop();
    joined.push({ ...mention, start, end });
  }
  return joined;
}

/** Whether a word may stand inside an English name: it is no function word and none that rules read. */
function isNameWord(word: string): boolean {
  const sort = englishWords.get(word.toLowerCase());
  return word !== '' && (/^[\p{Lu}\d]/u.test(word) ? sort !== 'function' : sort === undefined || sort === 'generic');
}
