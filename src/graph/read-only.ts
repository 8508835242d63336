import neo4j, { type Plan } from 'neo4j-driver';
import { RefusedError, TupuError, UsageError } from '../errors.js';
import type { CypherResponse } from '../model/api.js';
import type { Database } from './database.js';
import { fromBolt, toBolt } from './values.js';

const timeLimitMs = 10_000;
const rowLimit = 1000;

/** Procedures that only read the graph itself. Everything else could tell of the server or do something to it. */
const allowedProcedures = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.index.vector.querynodes',
  'db.index.vector.queryrelationships',
]);

/** The statement without a leading EXPLAIN or PROFILE, comments before it included, which would hide its plan from us. */
export function stripExplain(query: string): string {
  const leading =
    /^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*(?:CYPHER\b[^\n]*?(?=\b(?:EXPLAIN|PROFILE)\b))?(?:EXPLAIN|PROFILE)\b/i;
  let stripped = query;
  while (leading.test(stripped)) stripped = stripped.replace(leading, '');
  return stripped;
}

/** Why a plan is refused, or undefined: an operator that reads files, shows or ends what the server does, or calls out. */
export function findRefusal(plan: Pick<Plan, 'operatorType' | 'arguments' | 'children'>): string | undefined {
  const operator = plan.operatorType.replace(/@.*$/, '');
  if (/^LoadCSV/i.test(operator)) return 'LOAD CSV reads files and addresses';
  if (/^Show/i.test(operator)) return `SHOW tells of the server (${operator})`;
  if (/^Terminate/i.test(operator)) return `TERMINATE ends what others run (${operator})`;
  if (/^(Administration|SystemCommand|.*Administration)/i.test(operator)) return `${operator} is for administrators`;
  if (/ProcedureCall/i.test(operator)) {
    const details = String((plan.arguments as Record<string, unknown> | undefined)?.Details ?? '');
    const name = /^\s*([\w.`]+)\s*\(/.exec(details)?.[1]?.replaceAll('`', '') ?? details;
    if (!allowedProcedures.has(name.toLowerCase())) return `the procedure ${name} is not among those allowed here`;
  }
  for (const child of plan.children ?? []) {
    const refusal = findRefusal(child);
    if (refusal) return refusal;
  }
  return undefined;
}

/** Neo4j's own message for what a person got wrong; our own meaning for refusals and time-outs. */
function explainError(error: unknown): unknown {
  if (error instanceof TupuError || !(error instanceof neo4j.Neo4jError)) return error;
  if (/Transaction(TimedOut|Terminated)|LockClientStopped/.test(error.code))
    return new TupuError('cypher-timeout', `the query ran longer than ${timeLimitMs / 1000} s and was stopped`, {
      status: 408,
    });
  if (error.code.endsWith('MemoryPoolOutOfMemoryError'))
    return new TupuError('cypher-memory', `the query needs too much memory: ${error.message}`, { status: 413 });
  if (error.code.includes('AccessMode'))
    return new RefusedError('not-reading', 'only reading queries are allowed here');
  if (error.code.startsWith('Neo.ClientError')) return new UsageError('bad-cypher', error.message);
  return error;
}

/**
 * A reader's own Cypher. EXPLAINed first, and refused unless it only reads the graph; then run once, without retries, in a
 * read transaction with limits on time and rows. Throws UsageError with Neo4j's message for wrong Cypher, RefusedError,
 * or TupuError `cypher-timeout`.
 */
export async function runReadersCypher(
  database: Database,
  query: string,
  params: Readonly<Record<string, unknown>>,
): Promise<CypherResponse> {
  const begun = Date.now();
  const text = stripExplain(query);
  const parameters = toBolt(params) as Record<string, unknown>;
  const session = database.openSession('read');
  try {
    const explained = await session.run(`EXPLAIN ${text}`, parameters, { timeout: timeLimitMs });
    const { queryType, plan } = explained.summary;
    if (queryType !== 'r')
      throw new RefusedError('not-reading', 'only reading queries are allowed here; this one writes or administers');
    const refusal = plan ? findRefusal(plan) : 'it has no plan';
    if (refusal) throw new RefusedError('not-reading', `refused: ${refusal}`);
    const transaction = await session.beginTransaction({ timeout: timeLimitMs });
    try {
      const result = transaction.run(text, parameters);
      const columns = await result.keys();
      const rows: unknown[][] = [];
      let truncated = false;
      for await (const record of result) {
        if (rows.length === rowLimit) {
          truncated = true;
          break;
        }
        rows.push(record.keys.map((key) => fromBolt(record.get(key))));
      }
      return { columns, rows, truncated, ms: Date.now() - begun };
    } finally {
      await transaction.rollback().catch(() => {});
    }
  } catch (error) {
    throw explainError(error);
  } finally {
    await session.close();
  }
}
