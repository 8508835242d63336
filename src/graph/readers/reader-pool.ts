import { randomUUID } from 'node:crypto';
import { TupuError } from '../../errors.js';
import type { CypherResponse } from '../../model/api.js';
import type { Access } from '../connect.js';
import { cancelled, tooLong } from './explain-failure.js';
import type { RunMessage } from './messages.js';
import { type ReaderChild, startReaderChild } from './reader-child.js';

/** Queries that run at once; what comes beside them waits. */
const poolSize = 2;
const longestQueue = 20;
/** What a process gets to notice that its transaction was terminated before it is killed. */
const graceMs = 1500;

export type ReaderJob = Omit<RunMessage, 'kind' | 'name'>;

/** How other connections end readers' transactions and see which are still there. */
export interface TransactionControl {
  /** Ends the transaction of this name, if there is one. */
  stop(name: string): Promise<void>;
  /** Which of these are still there. */
  running(names: readonly string[]): Promise<readonly string[]>;
}

/** Processes for readers' queries: kept warm, killed at the deadline or when the reader leaves, and replaced. */
export class ReaderPool {
  readonly #access: Access;
  readonly #database: string | undefined;
  readonly #control: TransactionControl;
  readonly #idle: ReaderChild[] = [];
  readonly #waiting: Array<() => void> = [];
  /** Transactions that were told to end and may be within a loop over a list, where Neo4j looks at no limit. */
  readonly #stopped = new Set<string>();
  #working = 0;
  #closed = false;

  constructor(access: Access, database: string | undefined, control: TransactionControl) {
    this.#access = access;
    this.#database = database;
    this.#control = control;
  }

  /** Runs one statement in a process of its own. Throws TupuError: why it was refused, stopped or failed. */
  async run(job: ReaderJob, signal?: AbortSignal): Promise<CypherResponse> {
    await this.#enter(signal);
    try {
      await this.#refuseBesideStuck();
      const child = this.#take();
      try {
        return await this.#watch(child, { kind: 'run', name: randomUUID(), ...job }, signal);
      } finally {
        if (child.isAlive() && !this.#closed) this.#idle.push(child);
        else if (!this.#closed && this.#idle.length === 0) this.#idle.push(this.#start());
      }
    } finally {
      this.#working -= 1;
      this.#waiting.shift()?.();
    }
  }

  close(): void {
    this.#closed = true;
    for (const child of this.#idle.splice(0)) child.kill();
  }

  #start(): ReaderChild {
    return startReaderChild(this.#access, this.#database);
  }

  #take(): ReaderChild {
    for (let child = this.#idle.pop(); child !== undefined; child = this.#idle.pop()) if (child.isAlive()) return child;
    return this.#start();
  }

  async #enter(signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted) throw cancelled();
    if (this.#working >= poolSize) {
      if (this.#waiting.length >= longestQueue) throw busy('too many queries wait already');
      await new Promise<void>((resolve, reject) => {
        const go = (): void => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        const leave = (): void => {
          this.#waiting.splice(this.#waiting.indexOf(go), 1);
          reject(cancelled());
        };
        signal?.addEventListener('abort', leave, { once: true });
        this.#waiting.push(go);
      });
    }
    this.#working += 1;
  }

  /** A loop that can't be ended keeps a core and much of the memory of the database: nothing is run beside one. */
  async #refuseBesideStuck(): Promise<void> {
    if (this.#stopped.size === 0) return;
    const running = new Set(await this.#control.running([...this.#stopped]));
    for (const name of this.#stopped) if (!running.has(name)) this.#stopped.delete(name);
    if (this.#stopped.size > 0) throw busy('an earlier query is still being stopped');
  }

  /** Waits for the answer until the deadline or until the reader leaves; then ends transaction and process. */
  async #watch(child: ReaderChild, message: RunMessage, signal: AbortSignal | undefined): Promise<CypherResponse> {
    const answer = child.run(message);
    let stop: (reason: TupuError) => void = () => {};
    const stopped = new Promise<TupuError>((resolve) => {
      stop = resolve;
    });
    // Neo4j's own limit comes first, where it looks at it.
    const deadline = setTimeout(() => stop(tooLong(message.limits.timeMs)), message.limits.timeMs + graceMs);
    const leave = (): void => stop(cancelled());
    signal?.addEventListener('abort', leave, { once: true });
    if (signal?.aborted) leave();
    try {
      const first = await Promise.race([answer, stopped]);
      if (!(first instanceof TupuError)) return first;
      answer.catch(() => {});
      await this.#end(child, message.name, answer);
      throw first;
    } catch (error) {
      // A process that ran out of memory leaves its transaction behind.
      if (!child.isAlive()) await this.#terminate(message.name);
      throw error;
    } finally {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', leave);
    }
  }

  async #terminate(name: string): Promise<void> {
    this.#stopped.add(name);
    await this.#control.stop(name).catch(() => {});
  }

  async #end(child: ReaderChild, name: string, answer: Promise<unknown>): Promise<void> {
    await this.#terminate(name);
    let grace: NodeJS.Timeout | undefined;
    const patience = new Promise<boolean>((resolve) => {
      grace = setTimeout(() => resolve(false), graceMs);
    });
    const settled = await Promise.race([
      answer.then(
        () => true,
        () => true,
      ),
      patience,
    ]);
    clearTimeout(grace);
    if (!settled) child.kill();
  }
}

const busy = (why: string): TupuError => new TupuError('cypher-busy', `${why}; try again in a moment`, { status: 429 });
