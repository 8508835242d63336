import type { FirmName, NameWord } from './firm-name.js';
import { placeOfInitial } from './name-places.js';
import { tradeWordAt } from './trade-words.js';

/** What a fuller name holds and a short one leaves out, each of which makes it less sure that they are one firm. */
export interface Shortening {
  /** Places in front: 重庆 of 重庆甲乙化工. */
  readonly places: number;
  /** Those of them that are no whole country. */
  readonly regions: number;
  /** Places behind the core, which name a branch: 甲乙（重庆）. */
  readonly branches: number;
  readonly vagueWords: number;
  readonly tellingWords: number;
  /** Characters of the core. */
  readonly coreCharacters: number;
  readonly group: boolean;
  /** Words kept by their first character only: 上汽 of 上海汽车. */
  readonly abbreviated: number;
  /** Whether a telling word, or a place in front, is still there. */
  readonly keepsTrade: boolean;
  /** Nothing but characters of the core is left. */
  readonly isCoreAlone: boolean;
  readonly keepsPlace: boolean;
}

/** Where a word begins: at words of the name, and at trade words within them (能源 in 新能源). */
function findBoundaries(name: FirmName): Set<number> {
  const boundaries = new Set(name.words.map(({ start }) => start));
  for (const { kind, start, text } of name.words) {
    boundaries.add(start + text.length);
    if (kind === 'telling' || kind === 'vague')
      for (let at = start + 1; at < start + text.length; at++)
        if (tradeWordAt(name.bare, at) !== undefined) boundaries.add(at);
    // 第一, 第十一: the number alone is what people say.
    if (kind === 'core' && text.startsWith('第')) boundaries.add(start + 1);
  }
  return boundaries;
}

interface Alignment {
  /** For each character of the full name whether the short one keeps it. */
  readonly kept: readonly boolean[];
}

/**
 * Reads the short name as the full one with characters left out: each stretch that it keeps begins where a word does.
 * Prefers to keep whole words. A province's one-character name stands for the province: 沪硅 of 上海硅.
 */
function align(short: string, full: FirmName): Alignment | undefined {
  const { bare } = full;
  const boundaries = findBoundaries(full);
  const leading = full.words.findIndex(({ kind }) => kind !== 'place');
  /** The name may begin at its first word, or at any word after places, and after a group's name in front. */
  const starts = new Set(
    full.words
      .filter((_, index) => index <= leading || index === 0)
      .flatMap(({ start, text }) => (text.startsWith('第') ? [start, start + 1] : [start])),
  );
  const memo = new Set<number>();
  const kept: boolean[] = Array.from(bare, () => false);
  const follow = (at: number, from: number, continues: boolean): boolean => {
    if (at === short.length) return true;
    const state = (at * 100 + from) * 2 + Number(continues);
    if (memo.has(state)) return false;
    for (let position = from; position < bare.length; position++) {
      if (bare[position] !== short[at]) continue;
      const isNext = continues && position === from;
      if (!isNext && !boundaries.has(position)) continue;
      if (at === 0 && !starts.has(position)) continue;
      kept[position] = true;
      if (follow(at + 1, position + 1, true)) return true;
      kept[position] = false;
    }
    memo.add(state);
    return false;
  };
  if (follow(0, 0, false)) return { kept };
  const place = placeOfInitial(short.charAt(0));
  const [first] = full.words;
  if (place === undefined || first === undefined || !(first.key === place) || short.length < 2) return undefined;
  memo.clear();
  for (let at = first.start; at < first.start + first.text.length; at++) kept[at] = true;
  return follow(1, first.start + first.text.length, false) ? { kept } : undefined;
}

const countWhere = (words: readonly NameWord[], keep: (word: NameWord) => boolean): number => words.filter(keep).length;

/** A place or number that serves as a core may be cut to one sign: 南 of 南京, 一 of 第一. */
const countLost = ({ text, isPlace }: NameWord, kept: number): number =>
  kept > 0 && (isPlace === true || text.startsWith('第') || text.length === 2) ? 0 : text.length - kept;

/** What of the full name the short one leaves out; undefined where it is no short form of it. Both without legal form. */
export function findShortening(short: string, full: FirmName): Shortening | undefined {
  if (short.length < 2 || short.length > full.bare.length) return undefined;
  const alignment = align(short, full);
  if (alignment === undefined) return undefined;
  const keptOf = (word: NameWord): number =>
    alignment.kept.slice(word.start, word.start + word.text.length).filter(Boolean).length;
  const gone = full.words.filter((word) => keptOf(word) === 0);
  const leading = full.words.findIndex(({ kind }) => kind !== 'place');
  const isLeading = (word: NameWord): boolean => full.words.indexOf(word) < leading;
  const cores = full.words.filter(({ kind }) => kind === 'core');
  const isPlaceLike = (word: NameWord): boolean =>
    word.kind === 'place' || (word.isPlace === true && keptOf(word) === 0);
  const isLostPlace = (word: NameWord): boolean => isPlaceLike(word) && (isLeading(word) || word.isPlace === true);
  return {
    places: countWhere(gone, isLostPlace),
    regions: countWhere(gone, (word) => isLostPlace(word) && word.key !== '中国'),
    branches: countWhere(gone, (word) => word.kind === 'place' && !isLeading(word)),
    vagueWords: countWhere(gone, ({ kind }) => kind === 'vague'),
    tellingWords: countWhere(gone, ({ kind }) => kind === 'telling'),
    coreCharacters: cores.reduce((sum, word) => sum + (isPlaceLike(word) ? 0 : countLost(word, keptOf(word))), 0),
    group: gone.some(({ kind }) => kind === 'group'),
    abbreviated: countWhere(full.words, (word) => keptOf(word) > 0 && keptOf(word) < word.text.length),
    keepsTrade: full.words.some((word) => word.kind === 'telling' && keptOf(word) > 0),
    isCoreAlone: full.words.every((word) => word.kind === 'core' || keptOf(word) === 0),
    keepsPlace: full.words.some((word) => isPlaceLike(word) && isLeading(word) && keptOf(word) > 0),
  };
}
