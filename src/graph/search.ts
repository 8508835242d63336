import type { SearchQuery, SearchResult } from '../model/api.js';
import type { Database } from './database.js';
import { readNodes } from './node-rows.js';
import { foldKey } from './search-keys.js';
import { type Candidate, rankCandidates } from './search-rank.js';
import { integer } from './values.js';

/** How many hits of an index are ranked: enough that the best of a short prefix are among them. */
const poolSize = 400;

const escapeLucene = (text: string): string => text.replace(/[+\-!(){}[\]^"~*?:\\/&|]/g, '\\$&');

/** Entities whose names, pinyin, initials, English names or codes match, the best first. Finds as one types. */
export async function search(database: Database, query: SearchQuery): Promise<SearchResult[]> {
  const key = foldKey(query.q);
  const params = { types: query.type, pool: integer(poolSize) };
  const byKey =
    key === '' ? [] : await database.read('read/search-keys', { ...params, query: `${escapeLucene(key)}*` });
  const phrase = escapeLucene(query.q.trim());
  let byName = await database.read('read/search-names', { ...params, query: `"${phrase}"` });
  // Nothing holds the words in this order: take what shares most of them.
  if (byKey.length + byName.length === 0)
    byName = await database.read('read/search-names', { ...params, query: phrase });
  const candidates = new Map<string, Candidate>();
  for (const row of [...byKey, ...byName]) {
    const node = row.node as unknown as Candidate;
    candidates.set(node.id, node);
  }
  // Degrees are read for the best only; a pool's weak matches would need one look-up each for nothing.
  const shortlist = rankCandidates(query.q, [...candidates.values()]).slice(0, Math.max(query.limit * 3, 60));
  const ids = shortlist.map(({ id }) => id);
  const [listed, rows] = await Promise.all([readNodes(database, ids), database.read('read/told-of', { ids })]);
  const nodes = new Map(listed.map((node) => [node.id as string, node]));
  const told = new Set(rows.map(({ id }) => id));
  const best = rankCandidates(
    query.q,
    shortlist.flatMap(({ id }) => {
      const candidate = candidates.get(id);
      return candidate ? [{ ...candidate, degree: nodes.get(id)?.degree ?? 0, isUntold: !told.has(id) }] : [];
    }),
  ).slice(0, query.limit);
  const places = new Map(
    (await database.read('read/places', { ids: best.map(({ id }) => id) })).map((row) => [row.id, String(row.place)]),
  );
  return best.flatMap(({ id, match }) => {
    const node = nodes.get(id);
    if (!node) return [];
    const place = places.get(id);
    return [
      {
        id: node.id,
        type: node.type,
        name: node.name,
        ...(node.nameEn === undefined ? {} : { nameEn: node.nameEn }),
        match,
        degree: node.degree,
        ...(place === undefined ? {} : { place }),
      },
    ];
  });
}
