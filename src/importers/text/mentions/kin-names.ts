import { industryTails, weakTails } from '../lexicon/company-words.js';
import { boundaryCharacters } from '../lexicon/function-words.js';
import type { Word } from '../segmentation/words.js';
import { isPlaceName, leadingPlace } from './firm-parts.js';
import type { Candidate } from './mention.js';
import { wordAt } from './name-start.js';
import { NameTrie } from './name-trie.js';
import type { EntityRegistry } from './registry.js';

const tails = new Set(industryTails);
const weak = new Set([...weakTails, '控股', '集团', '股份']);
const longest = 8;

/** What firms do: behind a trade name it begins the predicate. */
const deed =
  /^(?:年产|供应|供货|供给|配套|提供|生产|投资|建设|采购|销售|使用|制造|加工|研发|运营|扩产|增资|收购|签约|落户|入驻|投产|开工)/u;

/** The trade names of the firms that an article has named so far. */
export function tradeNamesOf(registry: EntityRegistry): NameTrie {
  const cores = registry.entities.flatMap(({ type, parts, confidence }) => {
    const whole = parts?.core.replace(/(?:集团|股份|控股)$/u, '') ?? '';
    const core = whole.slice(leadingPlace(whole));
    return type === 'Company' && confidence >= 0.9 && core.length >= 2 && core.length <= 4 && !tails.has(core)
      ? [core]
      : [];
  });
  return new NameTrie(new Set(cores));
}

/**
 * Firms that bear the trade name of one that the article names, with a trade of their own behind it: 「东某未来氢能」 beside
 * 「东某集团」; and a joint venture that is called by the trade names of two: 「神某迈某」.
 */
export function findKinNames(
  registry: EntityRegistry,
  cores: NameTrie,
  text: string,
  words: readonly Word[],
): Candidate[] {
  const hits = cores.find(text);
  return hits.flatMap(({ start, end, name }): Candidate[] => {
    const first = words[wordAt(words, start)];
    if (first === undefined || (first.start < start && first.text.length > 1 && first.end < end)) return [];
    const other = hits.find((hit) => hit.start === end && hit.name !== name);
    let to = end;
    if (other !== undefined) to = other.end;
    else {
      for (let index = wordAt(words, end); index >= 0 && index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined || word.start < end || word.end - end > longest) break;
        // Behind its trade a name goes on in trades alone.
        if (to > end && !tails.has(word.text)) break;
        if (tails.has(word.text) && !weak.has(word.text) && word.start > end) {
          to = word.end;
          continue;
        }
        if (/^(?:[dpcrumqfyx]|v(?!n))/u.test(word.tag) || boundaryCharacters.has(word.text)) break;
        if (!/^[\u3400-\u9fff]+$/u.test(word.text) || /[项基园区厂线]|独资|全资/u.test(word.text)) break;
        if (isPlaceName(word.text) || deed.test(word.text) || word.text === '经') break;
      }
    }
    const found = text.slice(start, to);
    if (to === end || /^(?:项目|基地|产业|园|生产线|产品|技术|业务|市场|领域)/u.test(text.slice(to))) return [];
    if (registry.firmOf(found) !== undefined) return [];
    return [{ start, end: to, text: found, by: 'tail' }];
  });
}
