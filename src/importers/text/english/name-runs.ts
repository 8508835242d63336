import { bodyWords, sentenceStarters } from './lexicon/common-words.js';
import { firmEndWords, legalForms } from './lexicon/firm-words.js';
import { ambiguousFirms, knownFirms } from './lexicon/known-firms.js';
import { placesNamed } from './place-index.js';

const token = "(?:\\d{1,3})?\\p{Lu}[\\p{L}\\p{N}]*(?:(?:[&.-]|'(?!s\\b))[\\p{L}\\p{N}]+)*";
/** Capitalised words in a row, joined by spaces or "&". */
export const runPattern = `${token}(?:(?:\\s|\\s?&\\s?)${token})*`;
/** A run with a legal form at its end, and perhaps a place in brackets inside. */
export const formedPattern = `${runPattern}(?:\\s?\\(${runPattern}\\))?(?:\\s${runPattern})?,?\\s${legalForms}(?![\\p{L}\\p{N}])`;

const trailingForm = new RegExp(`,?\\s${legalForms}$`, 'u');
const words = (name: string): string[] => name.split(/\s+/u).filter(Boolean);

/** Shenzhen-based, U.S.-listed, state-backed: what is said of a firm before its name. */
const attribute =
  /.-(?:based|listed|backed|owned|linked|funded|headquartered|controlled|invested|traded)$|^\p{Lu}\p{Ll}*(?:maker|builder)$/u;

/** A run without the words at its start that belong to the sentence: "The Wankai plant" starts its name at Wankai. */
export function trimStarters(run: string): { name: string; dropped: number } {
  let dropped = 0;
  for (;;) {
    const name = run.slice(dropped);
    if (knownFirms.has(name)) return { name, dropped };
    const first = /^(\S+)(\s+|$)/u.exec(name);
    if (first === null || !(sentenceStarters.has(first[1] ?? '') || attribute.test(first[1] ?? '')))
      return { name, dropped };
    dropped += first[0].length;
  }
}

/** A firm's name without its legal form: Aldervane Technology Co., Ltd. is Aldervane Technology. */
export function withoutForm(name: string): string {
  const short = name.replace(trailingForm, '').trim();
  return short === name || short.length < 2 ? name : withoutForm(short);
}

const isPlace = (name: string): boolean => placesNamed(name).length > 0;

/**
 * What an article may call a firm after naming it in full: without its legal form, its trade words, or the place at its
 * start. Never a bare place, a common word, or another well-known firm of which it would be a unit.
 */
export function shortNamesOf(name: string): string[] {
  const core = withoutForm(name).replace(/\s?\([^)]*\)/u, '');
  const all = words(core);
  const start = all.length > 1 && isPlace(all[0] ?? '') ? 1 : 0;
  const found = new Set<string>([core]);
  for (const from of new Set([0, start]))
    for (let to = all.length; to > from; to--) {
      const short = all.slice(from, to).join(' ');
      const rest = all.slice(to);
      const isWhole = rest.length === 0;
      const isTrade = rest.every(
        (word) => firmEndWords.has(word) || word === 'New' || word === 'Science' || word === 'Group',
      );
      if (!isTrade && !(to - from >= 2)) continue;
      if (
        to - from === 1 &&
        (short.length < 4 || isPlace(short) || sentenceStarters.has(short) || firmEndWords.has(short))
      )
        continue;
      if (knownFirms.has(short) && !isWhole && !isTrade) continue;
      if (knownFirms.has(short) && from > 0) continue;
      if (to - from >= 2 && rest.length > 0 && isPlace(short)) continue;
      found.add(short);
    }
  found.delete(name);
  return [...found];
}

export type RunKind = 'firm' | 'place' | 'body' | 'unknown';

/** What a capitalised run names, by its own words. */
export function classifyRun(run: string): RunKind {
  if (knownFirms.has(run)) return ambiguousFirms.has(run) ? 'unknown' : 'firm';
  if (isPlace(run)) return 'place';
  const all = words(run);
  const last = all.at(-1) ?? '';
  if (all.length >= 2 && trailingForm.test(` ${run}`) && !/^(?:Co|Company|Limited)$/u.test(all[0] ?? '')) return 'firm';
  if (bodyWords.test(run)) return 'body';
  if (
    all.length >= 2 &&
    firmEndWords.has(last) &&
    all.some((word) => !firmEndWords.has(word) && !sentenceStarters.has(word))
  )
    return 'firm';
  // A known firm among the words: "Lantern CRRC Rolling Stock" is a unit of it.
  if (all.length >= 2 && all.some((word) => knownFirms.has(word) && !ambiguousFirms.has(word) && word.length > 2))
    return 'firm';
  return 'unknown';
}
