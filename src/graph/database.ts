import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { DatabaseError, TupuError } from '../errors.js';
import type { HeadlineRule } from '../model/enumerations.js';
import type { Access } from './connect.js';
import type { Row } from './graph.js';
import { loadStatement } from './queries.js';
import { ReaderPool } from './readers/reader-pool.js';
import { limitOf, tooSlow, withinLimit } from './statement-limit.js';
import { fromBolt } from './values.js';

type Parameters = Readonly<Record<string, unknown>>;

/** One Neo4j database: runs named statements in managed transactions, which a cluster may route and retry. */
export interface Database {
  readonly driver: Driver;
  readonly address: string;
  readonly version: string;
  /** Which of differing figures stands first. */
  readonly headlineRule: HeadlineRule;
  /** Runs readers' own statements, away from our connections. */
  readonly readers: ReaderPool;
  openSession(mode: 'read' | 'write'): Session;
  read(name: string, params?: Parameters): Promise<Row[]>;
  write(name: string, params?: Parameters): Promise<Row[]>;
  /** Several reads in one transaction, which sees one state of the graph and saves round trips. */
  readTogether<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** Several statements that stand or fall together. */
  writeTogether<T>(work: (run: (name: string, params?: Parameters) => Promise<Row[]>) => Promise<T>): Promise<T>;
}

/** How often a read is sent again after a passing fault, with ever longer pauses: half a second in all. */
const repeats = 5;
const timedOut = /TransactionTimedOut/;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends a statement without the stack trace that the driver takes of each sending, which under source maps costs more
 * than many a statement itself. An error keeps the trace of where it arose.
 */
function withoutTrace<T>(send: () => Promise<T>): Promise<T> {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function runStatement(
  transaction: ManagedTransaction | Session,
  name: string,
  params: Parameters,
  limitMs?: number,
): Promise<Row[]> {
  const { text } = loadStatement(name);
  // A transaction that spans statements has its limit already; one of its own takes it here.
  const result = await (limitMs === undefined
    ? transaction.run(text, params)
    : (transaction as Session).run(text, params, { timeout: limitMs }));
  return result.records.map((record) => fromBolt(record.toObject()) as Row);
}

/** A lost connection becomes an error that names the address; everything else stays as it is. */
function explainFault(error: unknown, address: string): unknown {
  if (error instanceof TupuError || !(error instanceof neo4j.Neo4jError)) return error;
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
    return new DatabaseError('neo4j-gone', `Neo4j at ${address} does not answer any more: ${error.message}`, error);
  return error;
}

export function createDatabase(
  driver: Driver,
  access: Access,
  version: string,
  database: string | undefined,
  headlineRule: HeadlineRule = 'latest',
): Database {
  const address = access.uri;
  const openSession = (mode: 'read' | 'write'): Session =>
    driver.session({
      defaultAccessMode: mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
      ...(database === undefined ? {} : { database }),
    });
  const within = async <T>(
    mode: 'read' | 'write',
    work: (transaction: ManagedTransaction) => Promise<T>,
  ): Promise<T> => {
    const session = openSession(mode);
    try {
      return mode === 'read'
        ? await session.executeRead(work, { timeout: limitOf('read') })
        : await session.executeWrite(work);
    } catch (error) {
      throw explainFault(error, address);
    } finally {
      await session.close();
    }
  };
  /**
   * One statement that only reads, in a transaction of its own that the server ends by itself: one round trip, where
   * BEGIN, COMMIT and RESET would cost three more. Neo4j isolates reads no more in one transaction than in several.
   */
  const readAlone = async (name: string, params: Parameters): Promise<Row[]> => {
    const limitMs = limitOf(name);
    for (let attempt = 0; ; attempt += 1) {
      const session = openSession('read');
      try {
        return await withinLimit(
          name,
          limitMs,
          withoutTrace(() => runStatement(session, name, params, limitMs)),
        );
      } catch (error) {
        if (error instanceof neo4j.Neo4jError && timedOut.test(error.code)) throw tooSlow(name, limitMs, error);
        if (attempt === repeats || !(error instanceof neo4j.Neo4jError) || !neo4j.isRetryableError(error))
          throw explainFault(error, address);
      } finally {
        await withinLimit(name, 0, session.close()).catch(() => {});
      }
      await pause(15 * 2 ** attempt);
    }
  };
  const opened: Database = {
    driver,
    address,
    version,
    headlineRule,
    readers: new ReaderPool(access, database, {
      stop: async (name) => {
        await opened.read('readers/stop', { name });
      },
      running: async (names) => (await opened.read('readers/running', { names })).map((row) => String(row.name)),
    }),
    openSession,
    read: (name, params = {}) => readAlone(name, params),
    write: (name, params = {}) => within('write', (transaction) => runStatement(transaction, name, params)),
    readTogether: (work) =>
      within('read', (transaction) => {
        const inside: Database = {
          ...opened,
          read: (name, params = {}) => runStatement(transaction, name, params),
          readTogether: (inner) => inner(inside),
        };
        return work(inside);
      }),
    writeTogether: (work) =>
      within('write', (transaction) => work((name, params = {}) => runStatement(transaction, name, params))),
  };
  return opened;
}
