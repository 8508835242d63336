/**
 * A process of its own for readers' queries, with a small heap: one value of an answer can hold millions, which the driver
 * takes in without a pause and without a limit. Whoever started it ends it at the deadline. It serves one query at a time.
 */
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { createDriver } from '../connect.js';
import { explainFailure, tooLarge } from './explain-failure.js';
import type { OpenMessage, ReaderReply, RunMessage } from './messages.js';
import { runStatement } from './run-statement.js';

let openSession: (() => Session) | undefined;

function open({ access, database }: OpenMessage): void {
  const driver: Driver = createDriver(access);
  openSession = () =>
    driver.session({
      defaultAccessMode: neo4j.session.READ,
      // Few rows are on their way when the limit is met.
      fetchSize: 100,
      ...(database === undefined ? {} : { database }),
    });
}

async function answer(message: RunMessage): Promise<ReaderReply> {
  const { name, limits } = message;
  const session = openSession?.();
  try {
    if (session === undefined) throw new Error('the process was not opened');
    const json = JSON.stringify(await runStatement(session, message));
    // Names of columns and the plan count too.
    if (json.length > 2 * limits.bytes) throw tooLarge(limits.bytes);
    return { kind: 'answer', name, json };
  } catch (error) {
    const { status, code, message: words } = explainFailure(error, limits.timeMs);
    return { kind: 'failure', name, status, code, message: words };
  } finally {
    await session?.close().catch(() => {});
  }
}

process.on('message', (message: OpenMessage | RunMessage) => {
  if (message.kind === 'open') open(message);
  else void answer(message).then((reply) => process.send?.(reply));
});
// Whoever started it has gone.
process.on('disconnect', () => process.exit(0));
// A Ctrl-C in the terminal is for the process that started it.
process.on('SIGINT', () => {});
