import { pinyin } from 'pinyin-pro';
import type { District } from '../gazetteer/district.js';
import { districtsNamed } from '../gazetteer/district-names.js';
import { findDistrictNames } from '../gazetteer/find-district-names.js';
import { genericTermAt } from '../gazetteer/generic-terms.js';
import { wellKnownCompany } from '../gazetteer/official-names.js';
import { joinSyllables, spellPlace, spellPlaceCore } from '../gazetteer/place-spelling.js';
import type { NodeType } from '../model/schema.js';
import { legalFormOf, nameCore } from '../model/values/company-name.js';

export interface Pinyin {
  /** Syllables in lower case without tones, separated by spaces, ü as v; Latin words stand as they are: `hua feng`. */
  readonly pinyin: string;
  /** First letters of the syllables, Latin words whole: `hf`. */
  readonly initials: string;
}

export interface EnglishName {
  readonly nameEn: string;
  /** `romanised` names are ours: never to be exported as official. */
  readonly nameEnKind: 'official' | 'romanised';
}

const isHan = (text: string) => /^\p{Script=Han}/u.test(text);

/** The pinyin that search compares a name by. Names of places take their own readings: 重庆 is chong qing. */
export function pinyinOf(name: string): Pinyin {
  const words = name
    .normalize('NFKC')
    .replace(/[^\p{Script=Han}\p{Letter}\p{Number}]+/gu, ' ')
    .match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu);
  const syllables = (words ?? []).flatMap((word) =>
    isHan(word)
      ? pinyin(word, { toneType: 'none', type: 'array', v: true }).map((syllable) => ({
          syllable,
          initial: syllable.charAt(0),
        }))
      : [{ syllable: word.toLowerCase(), initial: word.toLowerCase() }],
  );
  return {
    pinyin: syllables.map(({ syllable }) => syllable).join(' '),
    initials: syllables.map(({ initial }) => initial).join(''),
  };
}

/**
 * An English name: official where the firm or place has one, else pinyin for the core and a translation of the generic
 * parts. Undefined for statistics, which are named by their metric, for names without Chinese characters, and for
 * projects and products whose describing words have no translation.
 */
export function englishName(type: NodeType, name: string): EnglishName | undefined {
  if (type === 'Statistic') return undefined;
  if (type === 'Company') {
    const official = officialCompanyName(name);
    if (official !== undefined) return { nameEn: official, nameEnKind: 'official' };
  }
  if (!/\p{Script=Han}/u.test(name)) return undefined;
  if (type === 'District') return { nameEn: districtEnglishName(name), nameEnKind: 'official' };
  if (type === 'Person') {
    const [surname = '', ...given] = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' });
    return { nameEn: [joinSyllables([surname]), joinSyllables(given)].join(' ').trim(), nameEnKind: 'romanised' };
  }
  const { nameEn, spelt } = translateName(type === 'Company' ? withoutLegalForm(name) : name);
  if (describes.has(type) && !isTelling(spelt)) return undefined;
  return { nameEn, nameEnKind: 'romanised' };
}

/** Types whose names describe rather than name: their words in pinyin would tell an English reader nothing. */
const describes: ReadonlySet<NodeType> = new Set(['Project', 'Product', 'Industry']);

/** Only a short core at the head of the name may be left in pinyin. */
function isTelling(spelt: ReadonlyArray<{ readonly text: string; readonly first: boolean }>): boolean {
  return spelt.every(({ text, first }) => {
    const length = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    return length <= (first ? 4 : 0);
  });
}

function withoutLegalForm(name: string): string {
  const legalForm = legalFormOf(name);
  const bare = name.normalize('NFKC').replace(/[()]/gu, '');
  if (legalForm === '' || !bare.endsWith(legalForm)) return bare;
  return bare.slice(0, -legalForm.length) + (legalForm.includes('集团') ? '集团' : '');
}

/** The firm's own English name, by its short name or by its full one without the legal form. */
function officialCompanyName(name: string): string | undefined {
  return (wellKnownCompany(name) ?? wellKnownCompany(withoutLegalForm(name)))?.nameEn;
}

/** Unambiguous places by the gazetteer's spelling, towns and the rest by pinyin, which is official for them. */
function districtEnglishName(name: string): string {
  const [found, ...others] = districtsNamed(name);
  const spellings = new Set([found, ...others].map((district) => district?.nameEn));
  return spellings.size === 1 && found?.nameEn !== undefined ? found.nameEn : spellPlace(name);
}

/** Left to right: places, words with a translation, names of well-known firms, and pinyin for what is left. */
function translateName(name: string): {
  readonly nameEn: string;
  /** The stretches that had no translation and were spelt in pinyin. */
  readonly spelt: ReadonlyArray<{ readonly text: string; readonly first: boolean }>;
} {
  // 年产30万吨 is a quantity: 300 kt/a.
  const text = name
    .normalize('NFKC')
    .replace(/年产(\d+(?:\.\d+)?)万吨/gu, (_, tonnes: string) => `${Number((Number(tonnes) * 10).toFixed(3))} kt/a `);
  const places = new Map(findDistrictNames(text).map((place) => [place.start, place]));
  const parts: string[] = [];
  const spelt: Array<{ text: string; first: boolean }> = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') {
      spelt.push({ text: plain, first: parts.length === 0 });
      parts.push(spellPlain(plain));
    }
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const term = genericTermAt(text, at);
    const place = places.get(at);
    const firm = plain === '' ? firmAt(text, at) : undefined;
    if (firm !== undefined && firm.name.length >= Math.max(term?.term.length ?? 0, (place?.name.length ?? 0) + 1)) {
      flush();
      parts.push(firm.nameEn);
      at += firm.name.length;
    } else if (place !== undefined && (term === undefined || place.name.length >= term.term.length)) {
      flush();
      parts.push(spellMention(place.name, place.candidates));
      at = place.end;
    } else if (term !== undefined && (plain !== '' || term.term.length > 1)) {
      flush();
      if (term.english !== '') parts.push(term.english);
      at += term.term.length;
    } else {
      plain += text.charAt(at);
      at++;
    }
  }
  flush();
  return { nameEn: parts.join(' ').replace(/\s+/gu, ' ').trim(), spelt };
}

/** A place in a name: its level only where the name writes it, parents first, as in Chinese. */
function spellMention(name: string, candidates: readonly District[]): string {
  const candidate = candidates[0];
  if (candidate === undefined) return spellPlaceCore(name);
  const own = [candidate.name, candidate.shortName].find((form) => name.endsWith(form));
  // An everyday or abolished name, such as 万盛: spelt as it is written.
  if (own === undefined) return spellPlaceCore(name);
  const before = name.slice(0, name.length - own.length);
  const spelt = own === candidate.name ? (candidate.nameEn ?? spellPlace(own)) : spellPlaceCore(own);
  if (before === '') return spelt;
  const parent = districtsNamed(before);
  return `${spellMention(before, parent)} ${spelt}`;
}

/** A well-known firm's short name at this place: only the core, so that 华峰重庆 keeps the spelling Huafon. */
function firmAt(text: string, at: number): { readonly name: string; readonly nameEn: string } | undefined {
  for (let length = Math.min(6, text.length - at); length >= 2; length--) {
    const name = text.slice(at, at + length);
    const firm = wellKnownCompany(name);
    if (firm === undefined || !isHan(name) || nameCore(name) !== name) continue;
    return { name, nameEn: firm.nameEn.replace(/ (?:Group|Chemical|New Materials)$/u, '') };
  }
  return undefined;
}

function spellPlain(text: string): string {
  return (text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
    .map((part) => (isHan(part) ? joinSyllables(pinyin(part, { toneType: 'none', type: 'array' })) : part.trim()))
    .join(' ');
}
