import { latinKey, syllablesOf } from './en/latin-names.js';
import type { Candidate } from './frame.js';
import type { Names } from './names.js';
import { chineseForms } from './zh/name-forms.js';

/** A stretch of the question that is taken for a misspelt name. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** Syllables that typists and speakers mix up: bing and bin, zhong and zong, lan and nan. */
const loosen = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^n(?=[aeiou])/u, 'l')
    .replace(/^f/u, 'h')
    .replace(/ng$/u, 'n');

/** Whether two Chinese names of one length differ in one or two characters that sound alike. */
function soundsAlike(typed: string, name: string): boolean {
  if (typed.length !== name.length || typed === name) return false;
  const [left, right] = [syllablesOf(typed), syllablesOf(name)];
  if (left.length !== right.length) return false;
  const other = [...typed].flatMap((character, index) => (character === name[index] ? [] : [index]));
  if (other.length > Math.max(1, Math.floor(typed.length / 2))) return false;
  return other.every((index) => loosen(left[index] ?? '') === loosen(right[index] ?? '?'));
}

/** Whether one letter added, left out, changed or two exchanged make one text the other. */
export function isOneSlip(typed: string, name: string): boolean {
  const shorter = Math.min(typed.length, name.length);
  if (typed === name || Math.max(typed.length, name.length) - shorter > 1) return false;
  let at = 0;
  while (at < shorter && typed[at] === name[at]) at += 1;
  let behind = 0;
  while (behind < shorter - at && typed.at(-1 - behind) === name.at(-1 - behind)) behind += 1;
  const [left, right] = [typed.length - at - behind, name.length - at - behind];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && typed[at] === name[at + 1] && typed[at + 1] === name[at];
}

/** Whether a word such as German, Chinese or Swedish only says of which country something is. */
const isDemonym = (typed: string, { type, level }: Candidate): boolean =>
  type === 'District' && level === 'country' && /(?:an|ese|ish|ch)$/u.test(typed.toLowerCase());

const chinese = /[\u4e00-\u9fff]/u;

function fits(typed: string, candidate: Candidate): string | undefined {
  if (chinese.test(typed)) {
    // The longest form that a part of the stretch sounds like: 宁得时代 in 宁得时代公司.
    const forms = chineseForms(candidate)
      .filter(({ text, weight }) => weight >= 0.6 && text.length >= 2)
      .sort((a, b) => b.text.length - a.text.length);
    return forms.find(({ text }) => text.length <= typed.length && soundsAlike(typed, text))?.text;
  }
  const key = latinKey(typed);
  if (key.length < 5) return undefined;
  const names = [candidate.nameEn ?? '', ...candidate.aliases].filter((name) => name !== '' && !chinese.test(name));
  const english = names.find((name) => isOneSlip(key, latinKey(name)));
  if (english !== undefined) return english;
  return chineseForms(candidate)
    .filter(({ text, weight }) => weight >= 0.75 && chinese.test(text))
    .find(({ text }) =>
      [key, key.replace(/(?:city|district|county|province)$/u, '')].some((one) =>
        isOneSlip(one, syllablesOf(text).join('')),
      ),
    )?.text;
}

/**
 * For stretches that name nothing in the graph, the one thing whose name they misspell: another character of the same
 * sound, or one letter amiss. Undefined where nothing fits, or where several things of which none is known more do.
 */
export async function correctName(names: Names, stretches: readonly string[]): Promise<Correction | undefined> {
  for (const typed of stretches.slice(0, 3)) {
    const sound = chinese.test(typed) ? syllablesOf(typed).join('') : latinKey(typed);
    if (sound.length < 4) continue;
    const candidates = await names.findLike(typed, sound);
    const hits = candidates.flatMap((candidate) => {
      // "German" is no misspelt Germany.
      const to = isDemonym(typed, candidate) ? undefined : fits(typed, candidate);
      return to === undefined ? [] : [{ candidate, to }];
    });
    const known = hits.filter(({ candidate }) => candidate.known);
    const [hit, ...others] = known.length > 0 ? known : hits;
    if (hit !== undefined && others.every((other) => other.to === hit.to)) return { from: typed, to: hit.to };
  }
  return undefined;
}
