import type { District } from './district.js';
import { fullNames, mayOpenDistrict, namedWithin, shortNames } from './district-names.js';
import { isGenericName } from './risky-names.js';
import { townEndings, townsNamed, townsOf } from './towns.js';

/** A stretch of text that names a place. Offsets are UTF-16 units; `candidates` are the places it may mean. */
export interface DistrictMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly candidates: readonly District[];
}

const shortestTownName = 3;
const longestTownName = 12;
const endsTown = new Uint8Array(65536);
for (const ending of townEndings) endsTown[ending.charCodeAt(ending.length - 1)] = 1;
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
/** Words that end like a town and are none. */
const noTowns = new Set(['中心镇', '建制镇', '特色镇', '重点镇', '各乡镇', '城乡', '中心街道', '新城镇']);

interface NamedDistricts {
  readonly name: string;
  readonly districts: readonly District[];
}

const openingOf = (first: number, second: number) => (first << 16) | second;
/** For the first two characters of names those that begin so, longest first. A full name goes before a short one. */
const namesByOpening = new Map<number, NamedDistricts[]>();
for (const [name, districts] of new Map([...shortNames(), ...fullNames()])) {
  const opening = openingOf(name.charCodeAt(0), name.charCodeAt(1));
  const there = namesByOpening.get(opening);
  if (there === undefined) namesByOpening.set(opening, [{ name, districts }]);
  else there.push({ name, districts });
}
for (const names of namesByOpening.values()) names.sort((a, b) => b.name.length - a.name.length);
const noNames: readonly NamedDistricts[] = [];

/** Where in a text a town's name may end: behind 街道, 苏木, 镇 and 乡. In order. */
function findTownEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = 2; at < text.length; at++) {
    if (endsTown[text.charCodeAt(at)] !== 1) continue;
    if (townEndings.some((ending) => text.endsWith(ending, at + 1))) ends.push(at + 1);
  }
  return ends;
}

/** Whether the characters around a name of two may be one word with it; a preposition before it parts them. */
function runsOn(text: string, start: number): boolean {
  if (!isHan(text.charCodeAt(start - 1))) return false;
  return !'在于到至赴往从由自入'.includes(text.charAt(start - 1)) || /^[城域级区里]/u.test(text.slice(start + 2));
}

/** The longest district name that begins here, or after a parent the longest inside it, towns included. */
function matchAt(
  text: string,
  start: number,
  parents: readonly District[],
  townEnds: readonly number[],
): DistrictMention | undefined {
  const town = matchTown(text, start, parents, townEnds);
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  const names = mayOpenDistrict(first, second) ? (namesByOpening.get(openingOf(first, second)) ?? noNames) : noNames;
  for (const { name, districts } of names) {
    const { length } = name;
    if (town !== undefined && length <= town.name.length) break;
    if (!text.startsWith(name, start)) continue;
    const inside = parents.length > 0 ? namedWithin(name, parents) : [];
    if (inside.length > 0) return { start, end: start + length, name, candidates: inside };
    if (isGenericName(name)) continue;
    // 和县, 新县: two characters that stand inside words (创新县域) unless nothing runs into them.
    if (length === 2 && name.endsWith('县') && (runsOn(text, start) || parents.length > 0)) continue;
    return { start, end: start + length, name, candidates: districts };
  }
  return town;
}

/** A town's name that begins here: its full name, or below a county its short one. */
function matchTown(
  text: string,
  start: number,
  parents: readonly District[],
  townEnds: readonly number[],
): DistrictMention | undefined {
  if (parents.length === 0) return matchFullTown(text, start, townEnds);
  const below: District[] = [];
  for (const parent of parents) {
    if (parent.level !== 'county' && parent.level !== 'city') continue;
    for (const town of townsOf(parent.adcode)) {
      if (town.name.charCodeAt(0) !== text.charCodeAt(start)) continue;
      if (text.startsWith(town.name, start) || text.startsWith(town.shortName, start)) below.push(town);
    }
  }
  if (below.length === 0) return matchFullTown(text, start, townEnds);
  const named = (town: District) => (text.startsWith(town.name, start) ? town.name : town.shortName);
  const longest = Math.max(...below.map((town) => named(town).length));
  const name = text.slice(start, start + longest);
  const candidates = below.filter((town) => named(town) === name);
  // A town may since have become a street, or a township a town: 「西留村乡」 of 西留村镇.
  const other = candidates.every((town) => town.shortName === name)
    ? /^(?:街道|镇|乡)(?![政党村级])/u.exec(text.slice(start + longest))
    : null;
  const end = start + longest + (other?.[0].length ?? 0);
  return { start, end, name: text.slice(start, end), candidates };
}

/** A town's full name that begins here, whatever stands before it. */
function matchFullTown(text: string, start: number, townEnds: readonly number[]): DistrictMention | undefined {
  for (const end of townEnds) {
    if (end < start + shortestTownName) continue;
    if (end > start + longestTownName) return undefined;
    const name = text.slice(start, end);
    if (noTowns.has(name)) continue;
    const towns = townsNamed(name);
    if (towns.length > 0) return { start, end, name, candidates: towns };
  }
  return undefined;
}

/**
 * Every place named in a Chinese text, longest names first, left to right, without overlaps. Names that follow their
 * parent without a gap are one mention with the narrowed candidates: 重庆市涪陵区, 闵行区浦江镇. Short names that are
 * common words are among the results: the reader holds isRiskyShortName against the words around them. Linear time.
 */
export function findDistrictNames(text: string): DistrictMention[] {
  const mentions: DistrictMention[] = [];
  const townEnds = findTownEnds(text);
  let nextEnd = 0;
  for (let at = 0; at < text.length; ) {
    while (nextEnd < townEnds.length && (townEnds[nextEnd] ?? 0) < at + shortestTownName) nextEnd += 1;
    const mayBegin =
      mayOpenDistrict(text.charCodeAt(at), text.charCodeAt(at + 1)) ||
      (townEnds[nextEnd] ?? Number.POSITIVE_INFINITY) <= at + longestTownName;
    const first = mayBegin && isHan(text.charCodeAt(at)) ? matchAt(text, at, [], townEnds) : undefined;
    if (first === undefined) {
      at++;
      continue;
    }
    let mention = first;
    for (;;) {
      const next = matchAt(text, mention.end, mention.candidates, townEnds);
      if (next === undefined || !isBelow(next, mention)) break;
      mention = {
        start: mention.start,
        end: next.end,
        name: text.slice(mention.start, next.end),
        candidates: next.candidates,
      };
    }
    mentions.push(mention);
    at = mention.end;
  }
  return mentions;
}

function isBelow(next: DistrictMention, parent: DistrictMention): boolean {
  const inside = namedWithin(next.name, parent.candidates);
  return inside.length > 0 && next.candidates.every((candidate) => inside.includes(candidate));
}
