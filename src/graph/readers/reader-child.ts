import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DatabaseError, TupuError } from '../../errors.js';
import type { CypherResponse } from '../../model/api.js';
import type { Access } from '../connect.js';
import { tooLarge } from './explain-failure.js';
import type { OpenMessage, ReaderReply, RunMessage } from './messages.js';

/** MB of a reader process: enough for an answer of the largest size, too little for a list of millions. */
const heapMegabytes = 192;

/** One warm process. It serves one query at a time, and is of no use any more once it was killed. */
export interface ReaderChild {
  /** Throws the query's TupuError, or `cypher-too-large` where the process ran out of memory. */
  run(message: RunMessage): Promise<CypherResponse>;
  kill(): void;
  isAlive(): boolean;
}

function start(): ChildProcess {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const script = fileURLToPath(new URL('./reader-process.ts', import.meta.url));
  return fork(script, [], {
    execArgv: ['--import', loader, `--max-old-space-size=${heapMegabytes}`],
    // V8's last words when its heap is full are of no use to anybody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Options of ours, such as a debugger's port or a larger heap, are not handed on.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
}

/** An idle process keeps no finished command alive; one that works does. */
function keepAlive(child: ChildProcess, working: boolean): void {
  if (working) {
    child.ref();
    child.channel?.ref?.();
  } else {
    child.unref();
    child.channel?.unref?.();
  }
}

export function startReaderChild(access: Access, database: string | undefined): ReaderChild {
  const child = start();
  const opening: OpenMessage = { kind: 'open', access, database };
  child.send(opening);
  keepAlive(child, false);
  let alive = true;
  child.once('exit', () => {
    alive = false;
  });
  // It ended before it read what was sent: told by its exit.
  child.on('error', () => {});
  return {
    isAlive: () => alive,
    kill: () => {
      alive = false;
      child.kill('SIGKILL');
    },
    run: (message) =>
      new Promise((resolve, reject) => {
        keepAlive(child, true);
        const end = (): void => {
          child.off('message', onMessage).off('exit', onExit);
          keepAlive(child, false);
        };
        const onMessage = (reply: ReaderReply): void => {
          if (reply.name !== message.name) return;
          end();
          if (reply.kind === 'answer') resolve(JSON.parse(reply.json) as CypherResponse);
          else
            reject(
              new TupuError(reply.code, reply.message, {
                status: reply.status,
                exitCode: reply.status === 400 ? 2 : 1,
              }),
            );
        };
        const onExit = (code: number | null, signal: string | null): void => {
          end();
          const ranOut = signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGILL' || code === 134;
          reject(
            ranOut
              ? tooLarge(message.limits.bytes)
              : new DatabaseError('reader-ended', `the process for queries ended by itself (${signal ?? code})`),
          );
        };
        child.on('message', onMessage).once('exit', onExit);
        child.send(message, (error) => {
          if (error !== null) child.kill('SIGKILL');
        });
      }),
  };
}
