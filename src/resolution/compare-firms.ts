import { findSharedName, isTellingName, officialEntry } from './company-aliases.js';
import { type Feature, features } from './features.js';
import { type FirmName, isLatinName, type NameWord, parseFirmName, wordKey } from './firm-name.js';
import { findRomanisation, isSameLatinName, latinWords, spellInPinyin } from './latin-name.js';
import { isMisspelling } from './misspelling.js';
import type { ResolvableEntity } from './score.js';
import { findShortening, type Shortening } from './short-name.js';
import { plainName } from './simplify.js';

export type Found = Partial<Record<Feature, number>>;

const weigh = (...names: readonly Feature[]): Found =>
  Object.fromEntries(names.map((name) => [name, features[name].weight]));

/** A firm's name may lose so much more where it is no stock company: a sister may bear what is left. */
function weighShortening(short: FirmName, full: FirmName, lost: Shortening): Found {
  const isStock = full.form === 'stock';
  const found: Found = { ...weigh('shortName') };
  const add = (name: Feature, times: number): void => {
    if (times > 0) found[name] = Math.round(features[name].weight * times * 100) / 100;
  };
  add('lostPlace', lost.places);
  // 甲乙科技（赣州）股份有限公司 is the firm itself; 甲乙科技（赣州）有限公司 is its plant there.
  add('lostBranch', isStock ? lost.branches * 0.2 : lost.branches);
  add('lostVague', lost.vagueWords);
  add('lostCore', lost.coreCharacters);
  const { isCoreAlone } = lost;
  const coreLength = full.core.length - lost.coreCharacters;
  const isAbbreviation = lost.abbreviated >= 2;
  if (lost.tellingWords > 0)
    add('lostTrade', short.isStockName || (isStock && (lost.keepsTrade || coreLength >= 3)) ? 0.7 : 1);
  if (lost.group) {
    add('lostGroup', isStock || coreLength >= 3 ? 1 : 5);
    // Without its place and its brackets what is left names the brand, and so whoever bears it. 中国 is no such place.
    // And a group that is no stock company often has one of the same name, which is what people mean.
    if ((full.isBracketedGroup && lost.regions > 0) || (full.isGroup && !isStock)) add('wholeGroup', 1);
  }
  if (
    isCoreAlone &&
    coreLength <= 2 &&
    lost.tellingWords > 0 &&
    !short.isStockName &&
    !short.isGroup &&
    !isAbbreviation
  )
    add('bareCore', 1);
  if (!isStock && full.isLegal && !full.isGroup) {
    if (lost.places > 0) add('limitedFirm', 1.8);
    else if (lost.tellingWords > 0 && !(lost.keepsPlace && coreLength >= 3)) add('limitedFirm', 1.3);
  }
  if (
    short.bare.length === 2 &&
    !isAbbreviation &&
    !short.isStockName &&
    !('bareCore' in found) &&
    lost.places + lost.vagueWords + lost.tellingWords > 0
  )
    add('bareCore', 1);
  return found;
}

/** One of the two as a short form of the other: both, or only one of them, may lack the legal form. */
function compareShort(a: FirmName, b: FirmName): Found {
  const [short, full] = a.isLegal || (!b.isLegal && a.bare.length > b.bare.length) ? [b, a] : [a, b];
  if (short.isStockName && full.isLegal && full.form !== 'stock') return weigh('groupAndMember');
  if (short.isGroup && (full.isMember || !full.isGroup)) return weigh('groupAndMember');
  const lost = findShortening(short.bare, full);
  if (lost === undefined) {
    if (wordKey(short) === wordKey(full)) return weigh('reordered');
    return short.core === full.core || (short.core.length > 2 && full.core.includes(short.core))
      ? weigh('twoSisters')
      : {};
  }
  // 甲乙集团丙丁有限公司 is a member of 甲乙: unless the short name holds what stands behind 集团.
  if (full.isMember) {
    const group = full.words.findLast(({ kind }) => kind === 'group');
    const behind = full.bare.slice((group?.start ?? 0) + 2);
    if (!behind.includes(short.bare.slice(-1))) return weigh('groupAndMember');
  }
  return weighShortening(short, full, lost);
}

/** Whether a place's name in a firm's name is not in its Latin name. */
const isUnspelt = (latin: string): ((word: NameWord) => boolean) => {
  const words = latinWords(latin);
  return ({ kind, key }) => kind === 'place' && !words.includes(spellInPinyin(key));
};

function compareLatin(a: ResolvableEntity, b: ResolvableEntity): Found {
  const [latin, other] = isLatinName(a.name) ? [a, b] : [b, a];
  const own = isLatinName(other.name) ? other.name : other.nameEn;
  if (own !== undefined) return isSameLatinName(latin.name, own) ? weigh('englishName') : weigh('twoSisters');
  const spelt = findRomanisation(latin.name, other.name);
  if (spelt === undefined) return {};
  if (spelt === 'partial') return weigh('pinyinOnly');
  const name = parseFirmName(other.name);
  const branch = name.words.slice(name.words.findIndex(({ kind }) => kind !== 'place')).find(isUnspelt(latin.name));
  return {
    ...weigh('romanised'),
    // Tongwei Solar is the firm, 通威太阳能（成都）有限公司 its plant there.
    ...(branch === undefined ? {} : weigh('lostBranch')),
    ...(/\bcorporation$/iu.test(latin.name.trim()) && !name.isGroup ? weigh('corporation') : {}),
  };
}

/** Whether two names are one as they stand, or one a sure short form of the other. */
function isSureName(a: string, b: string): boolean {
  if (plainName(a) === plainName(b)) return true;
  if (isLatinName(a) || isLatinName(b)) return false;
  const total = Object.values(compareChinese(parseFirmName(a), parseFirmName(b))).reduce((sum, one) => sum + one, 0);
  return total >= 2;
}

function isFormerName(a: ResolvableEntity, b: ResolvableEntity): boolean {
  const hit = (one: ResolvableEntity, other: ResolvableEntity): boolean =>
    (one.formerNames ?? []).some((former) => isTellingName(former) && isSureName(former, other.name));
  return hit(a, b) || hit(b, a);
}

function compareChinese(a: FirmName, b: FirmName): Found {
  if (a.isLegal && b.isLegal) {
    if (a.form === b.form && wordKey(a) === wordKey(b) && sameOrder(a, b)) return weigh('reordered');
    if (isMisspelling(a.plain, b.plain)) return weigh('misspelt');
    if (a.form !== 'other' && b.form !== 'other') return weigh('twoLegalNames');
  }
  const short = compareShort(a, b);
  if (Object.keys(short).length > 0 && !('twoSisters' in short)) return short;
  return isMisspelling(a.plain, b.plain) ? weigh('misspelt') : short;
}

/** 深圳市甲乙 and 深圳甲乙: the same words in the same order, one without a level word. */
const sameOrder = (a: FirmName, b: FirmName): boolean =>
  a.words.map(({ key }) => key).join(' ') === b.words.map(({ key }) => key).join(' ');

/** How the names of two firms speak for or against their being one. */
export function compareFirmNames(a: ResolvableEntity, b: ResolvableEntity): Found {
  if (isFormerName(a, b)) return weigh('formerName');
  const [parentsA, parentsB] = [a.parents ?? [], b.parents ?? []];
  if (parentsA.some((parent) => isSureName(parent, b.name)) || parentsB.some((parent) => isSureName(parent, a.name)))
    return weigh('isParent');
  const shared = findSharedName(a, b);
  if (shared === 'defined') return weigh('definedName');
  if (shared === 'placed') return weigh('placedName');
  if (isLatinName(a.name) || isLatinName(b.name)) {
    const [left, right] = [officialEntry(a.name), officialEntry(b.name)];
    if (left !== undefined && left === right) return weigh('officialName');
    return compareLatin(a, b);
  }
  const [left, right] = [parseFirmName(a.name), parseFirmName(b.name)];
  const found = compareChinese(left, right);
  if ('twoLegalNames' in found || 'groupAndMember' in found || 'misspelt' in found) return found;
  const [entryA, entryB] = [officialEntry(a.name), officialEntry(b.name)];
  if (entryA !== undefined && entryB !== undefined && entryA !== entryB) return weigh('otherOfficial');
  if (shared === 'official') return { ...weigh('officialName') };
  // The place that the short name leaves out is where its firm lies.
  const lies = [a.scope, b.scope].filter((scope) => scope !== undefined).map(plainName);
  const place = [left, right].flatMap(({ words }) => words.filter(({ kind }) => kind === 'place'));
  if (('lostPlace' in found || 'lostBranch' in found) && place.some(({ key }) => lies.some((lie) => lie.includes(key))))
    return { ...found, ...weigh('placeInName'), ...('lostBranch' in found ? { lostBranch: 0 } : {}), limitedFirm: 0 };
  return found;
}
