import neo4j from 'neo4j-driver';
import { DatabaseError, RefusedError, TupuError, UsageError } from '../../errors.js';

/** Why a reader's query ended when nobody was at fault but the query: codes are stable, the words are for people. */
export const tooLong = (timeMs: number): TupuError =>
  new TupuError('cypher-timeout', `the query ran longer than ${timeMs / 1000} s and was stopped`, { status: 408 });
export const tooLarge = (bytes: number): TupuError =>
  new TupuError(
    'cypher-too-large',
    `the answer is larger than the ${Math.floor(bytes / 1_048_576)} MB that one answer may have; return fewer or smaller values`,
    { status: 413 },
  );
export const cancelled = (): TupuError => new TupuError('cypher-cancelled', 'the query was cancelled', { status: 499 });

/** Where two readers are written to wait for one another, and the like: ours to name, not Neo4j's own words. */
function explainNeo4j(error: { code: string; message: string }, timeMs: number): TupuError {
  const { code, message } = error;
  if (/Transaction(TimedOut|Terminated)|Transaction\.Terminated|LockClientStopped/.test(code)) return tooLong(timeMs);
  if (/OutOfMemory/.test(code))
    return new TupuError('cypher-memory', 'the query needs more memory than a query may have', { status: 413 });
  if (/AccessMode|AdministrationCommand|NotSystemDatabase|Security\./.test(code))
    return new RefusedError('not-reading', 'only reading queries are allowed here; this one writes or administers');
  if (code.startsWith('Neo.ClientError')) return new UsageError('bad-cypher', message);
  if (/^Neo\.(DatabaseError|TransientError)/.test(code))
    return new TupuError('cypher-failed', `Neo4j could not run this query: ${message}`, { status: 422 });
  return new DatabaseError('neo4j-gone', `Neo4j does not answer any more: ${message}`, error);
}

/** Every error of a reader's query as one of ours; a fault of ours stays what it is. */
export function explainFailure(error: unknown, timeMs: number): TupuError {
  if (error instanceof TupuError) return error;
  if (error instanceof neo4j.Neo4jError) return explainNeo4j(error, timeMs);
  return new TupuError(
    'cypher-failed',
    `the query could not be run: ${error instanceof Error ? error.message : String(error)}`,
    {
      status: 422,
    },
  );
}
