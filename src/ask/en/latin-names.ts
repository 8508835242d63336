import { pinyin } from 'pinyin-pro';
import { wellKnownCompany } from '../../gazetteer/official-names.js';
import type { Candidate } from '../frame.js';
import { chineseForms, type NameForm, normaliseText } from '../zh/name-forms.js';
import { chineseOf, englishGenerics } from './generic-words.js';
import { knownEnglishNames } from './known-names.js';
import { englishWords } from './words.js';

const legalWords = /(?:,? (?:co\.?|company|corp\.?|corporation|inc\.?|ltd\.?|limited|plc|gmbh|ag|sa|nv|group))+\.?$/iu;
const links = new Set(['of', 'and', 'the', '&']);

/** Lower case without accents, spaces, apostrophes and hyphens; ü, v and u count as one. */
export function latinKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9&]/gu, '')
    .replace(/v/gu, 'u');
}

const syllables = new Map<string, readonly string[]>();

/** Pinyin without tones, one item a character: 涪陵 is fu, ling. */
export function syllablesOf(text: string): readonly string[] {
  let found = syllables.get(text);
  if (found === undefined) {
    found = pinyin(text, { toneType: 'none', type: 'array' }).map(latinKey);
    if (syllables.size > 20_000) syllables.clear();
    syllables.set(text, found);
  }
  return found;
}

/** What is left of a Chinese form after its leading characters are read as `key`; undefined when they don't. */
function afterPinyin(form: string, key: string): string | undefined {
  let read = '';
  const parts = syllablesOf(form);
  const characters = [...form];
  if (parts.length !== characters.length) return undefined;
  for (const [index, part] of parts.entries()) {
    if (read === key) return characters.slice(index).join('');
    read += part;
    if (!key.startsWith(read)) return undefined;
  }
  return read === key ? '' : undefined;
}

const initials: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  d: 'd',
  t: 'd',
  g: 'g',
  k: 'g',
  c: 'g',
  q: 'g',
  f: 'f',
  v: 'f',
  u: 'f',
  h: 'h',
  j: 'j',
  z: 'z',
  s: 's',
  x: 's',
  l: 'l',
  r: 'l',
  m: 'm',
  n: 'n',
  w: 'w',
  y: 'y',
}; // prettier-ignore

/** The consonants that a transliteration keeps, like sounds made alike: Siemens is s-m-n-s, and 西门子 x-m-z is s-m-z. */
function skeleton(word: string): string {
  const bare = word
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/ph/gu, 'f')
    .replace(/(.)\1/gu, '$1');
  return [...bare].map((letter) => ('aeiou'.includes(letter) ? '' : (initials[letter] ?? ''))).join('');
}

/** Whether some characters of a Chinese name sound like the beginning of a foreign word, by three consonants or more. */
function soundsLike(word: string, name: string): boolean {
  const wanted = skeleton(word);
  if (wanted.length < 3) return false;
  const heads = syllablesOf(name).map((syllable) => initials[syllable.charAt(0)] ?? '-');
  for (let at = 0; at < heads.length; at += 1)
    for (let size = Math.min(wanted.length, 6); size >= Math.max(3, Math.ceil(wanted.length * 0.6)); size -= 1)
      if (heads.slice(at, at + size).join('') === wanted.slice(0, size)) return true;
  return false;
}

/** Words that only say what kind of thing a name is of, so that they may follow any short name. */
const kindWords = new Set(
  'company co corp corporation group ltd limited inc holdings firm city district county province town park zone'.split(
    ' ',
  ),
);

/** Nouns that say that something is a project, and not which. */
const kindNouns = new Set('project plant factory base site facility works mill'.split(' '));

/** How well English generic words stand for the rest of a Chinese name: 0 to 1, both ways. */
function coverage(rest: string, words: readonly string[]): number {
  if (rest === '') return words.length === 0 ? 1 : words.every((word) => kindWords.has(word)) ? 0.7 : 0;
  if (words.length === 0) return 0;
  let left = rest;
  let used = 0;
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let size = Math.min(7, words.length - at); size > 0 && taken === 0; size -= 1) {
      const chinese = chineseOf(words.slice(at, at + size).join(' ')).find((word) => left.includes(word));
      if (chinese === undefined) continue;
      left = left.replace(chinese, '');
      taken = size;
    }
    used += taken > 0 ? taken : links.has(words[at] ?? '') ? 1 : 0;
    at += Math.max(1, taken);
  }
  const covered = 1 - left.length / rest.length;
  return (covered + used / words.length) / 2;
}

/** Splits "Wankai New Materials" into what names it and the generic words after it. */
function peel(words: readonly string[]): { readonly core: readonly string[]; readonly generic: readonly string[] } {
  let at = words.length;
  while (at > 0 && (englishGenerics.has(words[at - 1] ?? '') || links.has(words[at - 1] ?? ''))) at -= 1;
  return { core: words.slice(0, at), generic: words.slice(at) };
}

function byKnownName(words: readonly string[], candidate: Candidate, forms: readonly NameForm[]): number {
  let best = 0;
  for (let size = Math.min(4, words.length); size > 0; size -= 1) {
    const head = words.slice(0, size).join(' ');
    const known = [...(knownEnglishNames[head] ?? []), ...(wellKnownCompany(head)?.names ?? [])];
    if (known.length === 0) continue;
    const rest = words.slice(size);
    const generic = rest.every((word) => englishGenerics.has(word) || links.has(word));
    for (const core of known.map(normaliseText)) {
      if (rest.length === 0) {
        for (const form of forms) if (form.text === core) best = Math.max(best, 0.95 * form.weight);
      }
      for (const form of forms) {
        const at = form.text.indexOf(core);
        if (at < 0 || at > 3) continue;
        const after = form.text.slice(at + core.length);
        if (rest.length > 0 && generic)
          best = Math.max(best, 0.95 * form.weight * coverage(after, rest) * (at === 0 ? 1 : 0.9));
      }
    }
    // "Sinochem Fuling": a known name and a place after it.
    if (rest.length > 0 && candidate.type !== 'District') {
      const key = latinKey(rest.join(''));
      for (const core of known.map(normaliseText))
        for (const form of forms)
          if (form.text.startsWith(core) && afterPinyin(form.text.slice(core.length), key) === '')
            best = Math.max(best, 0.95 * form.weight);
    }
  }
  return best;
}

function byPinyin(words: readonly string[], forms: readonly NameForm[]): number {
  const { core, generic } = peel(words);
  // A core such as "Jianfeng" or "Sun" must not be eaten by the generic words; where all are generic, nothing names it.
  if (core.length === 0) return 0;
  const key = latinKey(core.join(''));
  if (key.length < 3) return 0;
  let best = 0;
  for (const form of forms) {
    if (!/[\u4e00-\u9fff]/u.test(form.text)) continue;
    const rest = afterPinyin(form.text, key);
    if (rest === undefined) continue;
    best = Math.max(best, 0.9 * form.weight * coverage(rest, generic));
  }
  return best;
}

/** A project named after a foreign one: its generic words are translated, its name sounds alike (Woodfibre, 沃德福). */
function bySound(words: readonly string[], candidate: Candidate): number {
  if (candidate.type !== 'Project' && candidate.type !== 'Company') return 0;
  const core = words.filter((word) => !englishGenerics.has(word) && !links.has(word));
  const generic = words.filter((word) => englishGenerics.has(word));
  const word = core[0];
  if (word === undefined || core.length !== 1 || generic.length === 0 || word.length < 5) return 0;
  const name = normaliseText(candidate.name);
  const covered = generic.filter(
    (one) => one === 'project' || chineseOf(one).some((chinese) => name.includes(chinese)),
  );
  return covered.length === generic.length && covered.some((one) => one !== 'project') && soundsLike(word, name)
    ? 0.6
    : 0;
}

/**
 * How sure an English name, given as lower-case words, means the candidate: 1 for its own English name; less for a
 * name from the lexicon of known firms and places; less again for pinyin with translated generic words ("Wankai New
 * Materials" for 万凯新材料). 0 where it does not fit. A Latin name fits all homophones alike.
 */
export function latinScore(words: readonly string[], candidate: Candidate, placeNames: readonly string[]): number {
  const joined = latinKey(words.join(''));
  if (joined.length < 2) return 0;
  const single = latinKey(
    words
      .join(' ')
      .replace(/ies$/u, 'y')
      .replace(/(?<![su])s$/u, ''),
  );
  // "Zhanjiang projects" asks for projects of a place; it is no project's name.
  if (candidate.type === 'Project' && words.at(-1) === 'projects') return 0;
  // "Huizhou project" is a place and what is asked there.
  if (candidate.type === 'Project' && words.length <= 2 && kindNouns.has(words.at(-1) ?? '')) return 0;
  let best = 0;
  for (const name of [candidate.name, candidate.nameEn ?? '', ...candidate.aliases]) {
    if (!/^[\p{Script=Latin}\d]/u.test(name)) continue;
    if (latinKey(name) === joined) best = 1;
    else if (latinKey(name) === single && candidate.type === 'Product') best = Math.max(best, 0.97);
    else if (latinKey(name.replace(legalWords, '')) === joined) best = Math.max(best, 0.95);
    else if (candidate.type === 'Project' && latinKey(`${name} project`) === joined) best = Math.max(best, 0.9);
    else if (words.length > 1 && joined.length >= 8 && latinKey(name).startsWith(joined)) best = Math.max(best, 0.8);
    else if (joined.length >= 5 && !englishWords.has(joined) && latinKey(name.split(' ')[0] ?? '') === joined)
      best = Math.max(best, candidate.type === 'Company' ? 0.65 : 0.5);
    else if (/ (?:city|district|county|province|town)$/iu.test(words.join(' ')))
      best = Math.max(best, latinKey(name) === latinKey(words.slice(0, -1).join('')) ? 0.95 : 0);
  }
  if (best >= 0.95) return best;
  // Words such as "in" and "connected" stand inside a name only where it is exactly that name.
  if (words.some((word) => !links.has(word) && englishWords.has(word) && !englishGenerics.has(word))) return best;
  const forms = chineseForms(candidate, placeNames);
  return Math.max(best, byKnownName(words, candidate, forms), byPinyin(words, forms), bySound(words, candidate));
}
