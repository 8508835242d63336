import type { GraphReader } from '../graph/graph.js';
import { isOneSlip } from './correct-names.js';
import { textsOf } from './fact.js';
import type { Candidate } from './frame.js';
import { beginningOf, candidateOf, type Names } from './names.js';

/** Graphs of more things than this are looked up for each question: some 2 KB a thing would be kept. */
const mostThings = 20_000;
/** As many as the full-text index gives. */
const mostFound = 300;
const mostOfKey = 80;

/** Pairs of neighbouring Chinese characters, and whole words of other letters, as the `cjk` analyser cuts them. */
function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\u4e00-\u9fff]+|[^\P{L}\u4e00-\u9fff]+|\d+/gu)) {
    if (!/[\u4e00-\u9fff]/u.test(run) || run.length === 1) terms.add(run);
    else for (let at = 0; at + 1 < run.length; at += 1) terms.add(run.slice(at, at + 2));
  }
  return terms;
}

interface Entry {
  readonly candidate: Candidate;
  readonly size: number;
}

type Key = readonly [key: string, candidate: Candidate];

/** Its first letter and its last, of which a slip leaves one as it is, each with a length. */
const endsOf = (key: string, length: number): readonly [string, string] => [
  `${length}^${key.charAt(0)}`,
  `${length}$${key.slice(-1)}`,
];

/**
 * The names of a graph kept in memory, found as the full-text indexes of the graph find them: by shared pairs of
 * characters, the rarer the better and the shorter the name the better, and by beginnings of Latin keys.
 */
export function keepNames(
  things: readonly { readonly candidate: Candidate; readonly keys: readonly string[] }[],
): Names {
  const byTerm = new Map<string, Entry[]>();
  const keys: Key[] = [];
  for (const { candidate, keys: own } of things) {
    const terms = new Set([candidate.name, ...candidate.aliases].flatMap((name) => [...termsOf(name)]));
    const entry = { candidate, size: terms.size };
    for (const term of terms) {
      const entries = byTerm.get(term);
      if (entries === undefined) byTerm.set(term, [entry]);
      else entries.push(entry);
    }
    for (const key of own) keys.push([key, candidate]);
  }
  keys.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const byEnd = new Map<string, Key[]>();
  for (const entry of keys)
    for (const end of endsOf(entry[0], entry[0].length)) {
      const own = byEnd.get(end);
      if (own === undefined) byEnd.set(end, [entry]);
      else own.push(entry);
    }
  const beginning = (key: string): readonly Candidate[] => {
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle]?.[0] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    const found = new Set<Candidate>();
    for (; keys[low]?.[0].startsWith(key) && found.size < mostOfKey; low += 1) {
      const candidate = keys[low]?.[1];
      if (candidate !== undefined) found.add(candidate);
    }
    return [...found];
  };
  const alike = (words: string): readonly Candidate[] => {
    const scores = new Map<Candidate, number>();
    for (const term of termsOf(words)) {
      const entries = byTerm.get(term) ?? [];
      const rarity = Math.log(1 + things.length / (entries.length + 0.5));
      for (const { candidate, size } of entries)
        scores.set(candidate, (scores.get(candidate) ?? 0) + rarity / (1 + 0.1 * size));
    }
    const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, mostFound);
    return best.map(([candidate]) => candidate);
  };
  return {
    find: async (words, wanted) => [...new Set([...alike(words), ...wanted.flatMap(beginning)])],
    findLike: async (text, key) => {
      const near = [key.length - 1, key.length, key.length + 1].flatMap((length) => endsOf(key, length));
      const slips = [...new Set(near.flatMap((end) => byEnd.get(end) ?? []))]
        .filter(([other]) => other === key || isOneSlip(key, other))
        .slice(0, mostOfKey);
      return [...new Set([...alike(text), ...slips.map(([, candidate]) => candidate), ...beginning(beginningOf(key))])];
    },
  };
}

/** Reads all names of the graph, with the ids of what bears them; undefined where they are too many. */
export async function readNames(
  reader: GraphReader,
): Promise<{ readonly names: Names; readonly ids: readonly string[] } | undefined> {
  const rows = await reader.readNamed('ask/all-names', { most: mostThings });
  if (rows.length === 0) return undefined;
  const names = keepNames(rows.map((row) => ({ candidate: candidateOf(row), keys: textsOf(row.keys) })));
  return { names, ids: rows.map(({ id }) => String(id)) };
}
