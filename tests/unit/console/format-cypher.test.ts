import { describe, expect, it } from 'vitest';
import { parseQueries, readExamples } from '../../../src/kept/saved-queries.js';
import { formatCypher } from '../../../web/console/format-cypher.js';

describe('formatCypher', () => {
  it.each([
    [
      'match (c:Company) where c.name is not null return c.name',
      'MATCH (c:Company)\nWHERE c.name IS NOT NULL\nRETURN c.name',
    ],
    ['MATCH (n) RETURN n   order   by n.name limit 3', 'MATCH (n)\nRETURN n\nORDER BY n.name\nLIMIT 3'],
    ["return 'match (n) return n' as text // where", "RETURN 'match (n) return n' AS text // where"],
    ['match (n:Match {return: $where}) return n.limit', 'MATCH (n:Match {return: $where})\nRETURN n.limit'],
    [
      'match (n) return [x in n.list where x starts with "a" | x]',
      'MATCH (n)\nRETURN [x IN n.list WHERE x STARTS WITH "a" | x]',
    ],
    ['return count(*) as c, collect(1) as d', 'RETURN count(*) AS c, collect(1) AS d'],
  ])('%s', (query, laidOut) => {
    expect(formatCypher(query)).toBe(laidOut);
    expect(formatCypher(laidOut)).toBe(laidOut);
  });

  it('keeps every sign of the examples but blanks and capitals', async () => {
    const bare = (text: string) => text.replace(/\s+/g, '').toUpperCase();
    for (const { query } of (await readExamples()).flatMap((theme) => theme.examples))
      expect(bare(formatCypher(query))).toBe(bare(query));
  });
});

it('a file of queries that is none is refused by name and reason', () => {
  expect(() => parseQueries('{"queries": [{"name": ""}]}', 'mine.json')).toThrow(/mine\.json.*queries\[0\]/su);
  expect(parseQueries('{"queries": [{"name": "a", "query": "RETURN 1"}]}', 'mine.json')).toEqual([
    { name: 'a', query: 'RETURN 1', params: {} },
  ]);
});
