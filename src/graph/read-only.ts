import type { CypherResponse } from '../model/api.js';
import type { CypherOptions } from './graph.js';
import { checkStatement } from './readers/check-statement.js';
import type { ReaderPool } from './readers/reader-pool.js';

const mostTimeMs = 10_000;
const mostRows = 1000;
const bytes = 8 * 1_048_576;

/**
 * A reader's own Cypher. Its words are looked at first, then its plan, and it is refused unless it only reads the graph;
 * then it is run once, without retries, in a read transaction of a process of its own, with limits on time, rows, bytes
 * and memory. Throws TupuError with a 4xx status: `not-reading`, `bad-cypher`, `cypher-timeout`, `cypher-too-large`,
 * `cypher-memory`, `cypher-failed`, `cypher-busy`, `cypher-cancelled`.
 */
export async function runReadersCypher(
  readers: ReaderPool,
  query: string,
  params: Readonly<Record<string, unknown>>,
  options: CypherOptions = {},
): Promise<CypherResponse> {
  const text = checkStatement(query, params);
  const limits = { timeMs: options.timeMs ?? mostTimeMs, rows: options.rows ?? mostRows, bytes };
  return readers.run({ text, params, limits, planOnly: options.planOnly ?? false }, options.signal);
}
