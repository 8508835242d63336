import type { GraphReader, Row } from '../graph/graph.js';
import type { NodeType } from '../model/schema.js';
import { textOf, textsOf } from './fact.js';
import type { Candidate } from './frame.js';

/** Finds what words may name; a superset for linkNames to choose from. */
export interface Names {
  /** @param words any text @param keys beginnings of Latin keys */
  find(words: string, keys: readonly string[]): Promise<readonly Candidate[]>;
  /** Finds what a misspelt text may name. @param key its Latin key, of which one letter may be amiss or the end another */
  findLike(text: string, key: string): Promise<readonly Candidate[]>;
}

/** A row of `find-names` or `all-names`. */
export function candidateOf(row: Row): Candidate {
  const nameEn = textOf(row.nameEn);
  const level = textOf(row.level);
  const places: readonly { readonly name: string; readonly nameEn?: string | null }[] = Array.isArray(row.places)
    ? row.places
    : [];
  const placeEn = textOf(places[0]?.nameEn);
  const name = String(row.name);
  return {
    id: String(row.id),
    type: String(row.type) as NodeType,
    name,
    aliases: [...new Set(textsOf(row.aliases))].filter((alias) => alias !== name),
    known: row.known === true,
    places: places.map((place) => place.name),
    ...(placeEn === undefined ? {} : { placeEn }),
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(level === undefined ? {} : { level }),
  };
}

/** Things of these names, and of names whose Latin keys fit one of the patterns, by the full-text indexes. */
async function lookUp(reader: GraphReader, words: string, patterns: readonly string[]): Promise<readonly Candidate[]> {
  const rows = await reader.readNamed('ask/find-names', {
    names: words === '' ? 'x' : words.slice(0, 600),
    keys: patterns,
  });
  return rows.map(candidateOf);
}

/** What a key begins with where its end is misspelt. */
export const beginningOf = (key: string): string => key.slice(0, Math.max(4, key.length - 3));

/** The names of the graph itself, looked up for each question. */
export function namesInGraph(reader: GraphReader): Names {
  return {
    find: (words, keys) =>
      lookUp(
        reader,
        words,
        keys.map((key) => `${key}*`),
      ),
    findLike: (text, key) => lookUp(reader, text, [`${key}~1`, `${beginningOf(key)}*`]),
  };
}
