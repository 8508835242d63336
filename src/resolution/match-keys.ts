import type { NodeType } from '../model/schema.js';
import { type FirmName, isLatinName, parseFirmName } from './firm-name.js';
import { latinWords, spellInPinyin } from './latin-name.js';
import { placeOfInitial } from './name-places.js';
import { parseParkName } from './park-name.js';
import { parseProjectName } from './project-name.js';
import { plainName } from './simplify.js';

/** What of a name two spellings of one thing share, though the names differ. */
export interface KeyedName {
  readonly type: NodeType;
  readonly name: string;
  /** Other names that are known to be its own: former, defined, official, English. */
  readonly otherNames?: readonly string[] | undefined;
}

/** First signs of neighbouring words, as people shorten names: 上汽 of 上海汽车, 川航 of 四川航空. */
function findAbbreviations(name: FirmName): string[] {
  const heads = name.words
    .filter(({ kind }) => kind !== 'group')
    .flatMap(({ key }) => (key.startsWith('第') ? [key.charAt(1)] : [key.charAt(0)]));
  const first = name.words[0]?.key;
  const pairs = heads.flatMap((head, index) => {
    const next = heads[index + 1];
    return next === undefined ? [] : [head + next];
  });
  const byProvince =
    first === undefined ? [] : provincesOf(first).flatMap((sign) => (heads[1] ? [sign + heads[1]] : []));
  // 国航 of 中国国际航空, 一汽 of 中国第一汽车: pairs may also skip one word.
  const skipping = heads.flatMap((head, index) => {
    const next = heads[index + 2];
    return next === undefined ? [] : [head + next];
  });
  return [...pairs, ...skipping, ...byProvince];
}

const provinceSigns = '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘青宁新蒙藏港澳台深';
const provincesOf = (place: string): string[] => [...provinceSigns].filter((sign) => placeOfInitial(sign) === place);

function makeFirmKeys(name: string): string[] {
  if (isLatinName(name)) {
    const words = latinWords(name);
    // The core in pinyin may stand first or behind a place, in one word or two.
    const single = words.slice(0, 3).map((word) => `p ${word}`);
    const double = words.slice(0, 3).map((word, index) => `p ${word}${words[index + 1] ?? ''}`);
    return [`n ${words.join('')}`, ...single, ...double];
  }
  const parsed = parseFirmName(name);
  const keys = [`n ${parsed.plain}`, `n ${parsed.bare}`];
  if (parsed.core.length >= 2) keys.push(`c ${parsed.core}`, `p ${spellInPinyin(parsed.core)}`);
  if (parsed.core.length >= 3) keys.push(`c ${parsed.core.slice(0, 2)}`);
  if (parsed.isLegal) keys.push(...findAbbreviations(parsed).map((pair) => `a ${pair}`));
  else {
    const short = parsed.bare.replace(/集团$/u, '');
    keys.push(`a ${short.slice(0, 2)}`, `a ${short.charAt(0)}${short.charAt(2) || short.charAt(1)}`);
  }
  return keys;
}

function makeParkKeys(name: string): string[] {
  const { plain, stem, core } = parseParkName(name);
  return [`n ${plain}`, ...(stem === '' ? [] : [`s ${stem}`]), ...(core.length < 2 ? [] : [`s ${core}`])];
}

/** A project's name without its dressing, and the end of that, which is what it makes. */
function makeProjectKeys(name: string): string[] {
  const { plain, core } = parseProjectName(name);
  return [`n ${plain}`, ...(core.length < 3 ? [] : [`j ${core}`, `t ${core.slice(-4)}`, `t ${core.slice(-3)}`])];
}

const makers: Partial<Record<NodeType, (name: string) => string[]>> = {
  Company: makeFirmKeys,
  IndustrialPark: makeParkKeys,
  Project: makeProjectKeys,
};

/**
 * The keys under which an entity is looked for: entities that share none are never compared, so the number of
 * comparisons grows with the names and not with their pairs. `n` whole name, `c` core, `p` core in pinyin, `a`
 * abbreviation, `s` stem of a zone, `j` and `t` what a project's name is about.
 */
export function makeMatchKeys({ type, name, otherNames = [] }: KeyedName): string[] {
  const make = makers[type];
  if (make === undefined) return [`n ${plainName(name)}`];
  const keys = [...make(name), ...otherNames.flatMap((other) => (plainName(other) === '' ? [] : make(other)))];
  return [...new Set(keys)].filter((key) => key.length > 3).sort();
}
