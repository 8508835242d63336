import { foldKey } from './search-keys.js';

/** An entity that an index found, as it is stored. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly nameEn?: string;
  readonly pinyin?: string;
  readonly initials?: string;
  readonly uscc?: string;
  readonly adcode?: string;
  readonly searchKeys?: readonly string[];
  readonly degree?: number;
  /** Nothing is told of it but which larger place it is part of. */
  readonly isUntold?: boolean;
}

export interface Ranked {
  readonly id: string;
  /** The name, alias, pinyin or code that matched. */
  readonly match: string;
}

const isLatin = /^[a-z0-9]+$/u;

/** How well a candidate matches, lower is better, and by what. */
function judgeMatch(key: string, candidate: Candidate): { tier: number; match: string } {
  const codes = [candidate.uscc, candidate.adcode].flatMap((code) => code ?? []);
  const code = codes.find((each) => foldKey(each) === key);
  if (code) return { tier: 0, match: code };
  const name = foldKey(candidate.name);
  if (name === key) return { tier: 0, match: candidate.name };
  const aliases = [...(candidate.aliases ?? []), ...(candidate.nameEn ? [candidate.nameEn] : [])];
  const alias = aliases.find((each) => foldKey(each) === key);
  if (alias) return { tier: 1, match: alias };
  const spellings = [candidate.pinyin, candidate.initials].flatMap((spelling) => spelling ?? []);
  const spelling = spellings.find((each) => foldKey(each) === key);
  if (spelling) return { tier: 2, match: spelling };
  if (name.startsWith(key)) return { tier: 3, match: candidate.name };
  const begun = aliases.find((each) => foldKey(each).startsWith(key));
  if (begun) return { tier: 4, match: begun };
  const begunCode = codes.find((each) => foldKey(each).startsWith(key));
  if (begunCode) return { tier: 4, match: begunCode };
  const begunSpelling = spellings.find((each) => foldKey(each).startsWith(key));
  if (begunSpelling) return { tier: 5, match: begunSpelling };
  // Who types jianfeng means 重庆建峰 as much as 建峰二期: the place that opens a firm's name is seldom typed.
  const laterWord = spellings.find(
    (each) =>
      isLatin.test(key) && candidate.searchKeys?.some((other) => other.startsWith(key)) && foldKey(each).includes(key),
  );
  if (laterWord) return { tier: 5, match: laterWord };
  if (name.includes(key)) return { tier: 6, match: candidate.name };
  const holds = [...aliases, ...spellings].find((each) => foldKey(each).includes(key));
  if (holds) return { tier: 7, match: holds };
  return { tier: 8, match: candidate.name };
}

/** From this tier on a name is not typed in full, or only in its spelling: who types fl seldom means Finland. */
const firstLoose = 2;
const behindAll = 10;

/**
 * Best first: exact name or code, alias, spelling, beginnings, then words within; equals by degree, then shorter names.
 * What nothing is told of comes behind the rest, unless its very name is typed.
 */
export function rankCandidates(query: string, candidates: readonly Candidate[]): Ranked[] {
  const key = foldKey(query);
  return candidates
    .map((candidate) => {
      const { tier, match } = judgeMatch(key, candidate);
      return { candidate, match, tier: candidate.isUntold && tier >= firstLoose ? tier + behindAll : tier };
    })
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        (b.candidate.degree ?? 0) - (a.candidate.degree ?? 0) ||
        a.candidate.name.length - b.candidate.name.length ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    )
    .map(({ candidate, match }) => ({ id: candidate.id, match }));
}
