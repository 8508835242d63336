import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Logger } from 'pino';
import { NotFoundError, TupuError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { ImportJob, ImportProgress } from '../model/api.js';
import { importSources } from '../pipeline/import-sources.js';
import { hasEnded } from './job-state.js';
import { JobStore } from './job-store.js';
import { type JobOptions, type JobSource, Spool } from './spool.js';

/** The import jobs of one server. One runs at a time; the others wait in the order they came. */
export interface ImportJobs {
  /** Accepts the sources: once this resolves they survive a stop of the server. */
  start(sources: readonly JobSource[], options?: JobOptions): Promise<ImportJob>;
  /** Newest first. */
  list(): Promise<ImportJob[]>;
  /** Throws NotFoundError. */
  get(id: string): Promise<ImportJob>;
  /** Stops a job that has not ended; what it wrote is whole documents, and stays. Throws NotFoundError. */
  cancel(id: string): Promise<ImportJob>;
  /** Calls the listener at every change until the job ends or the returned function is called. */
  subscribe(id: string, listener: (job: ImportJob) => void): () => void;
  /** Takes up the jobs that an earlier stop cut off. Answers how many. */
  resume(): Promise<number>;
  /** Stops the running job where it stands, to be resumed at the next start. */
  close(): Promise<void>;
}

/** A source that takes the whole program down must not do so at every start for ever. */
const mostRuns = 3;

interface Work extends JobOptions {
  readonly id: string;
  readonly createdAt: string;
  readonly sources: readonly JobSource[];
}

interface LiveJob {
  job: ImportJob;
  readonly abort: AbortController;
  readonly listeners: Set<(job: ImportJob) => void>;
  /** The last write of its state: writes follow one another, so that an older state never overtakes a newer one. */
  kept: Promise<boolean>;
}

export function createImportJobs(deps: { graph: Graph; home: string; logger: Logger }): ImportJobs {
  return new QueuedImportJobs(deps.graph, new Spool(join(deps.home, 'imports')), deps.logger);
}

class QueuedImportJobs implements ImportJobs {
  private readonly graph: Graph;
  private readonly spool: Spool;
  private readonly logger: Logger;
  private readonly store: JobStore;
  private readonly queue = new PQueue({ concurrency: 1 });
  private readonly live = new Map<string, LiveJob>();
  private closing = false;

  constructor(graph: Graph, spool: Spool, logger: Logger) {
    this.graph = graph;
    this.spool = spool;
    this.logger = logger;
    this.store = new JobStore(graph);
  }

  async start(sources: readonly JobSource[], options: JobOptions = {}): Promise<ImportJob> {
    const id = randomUUID();
    const createdAt = new Date().toISOString();
    const kept = await this.spool.keep({ id, createdAt, sources, ...options });
    return this.enqueue({ id, createdAt, sources: kept, ...options });
  }

  async list(): Promise<ImportJob[]> {
    // One that ends while the store is read may have been read as it was before, and is no longer live after.
    const before = [...this.live.values()];
    const kept = await this.store.list();
    const live = new Map([...before, ...this.live.values()].map(({ job }) => [job.id, job]));
    const rest = kept.filter(({ id }) => !live.has(id));
    return [...live.values(), ...rest].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  }

  async get(id: string): Promise<ImportJob> {
    const job = this.live.get(id)?.job ?? (await this.store.find(id));
    if (job === undefined) throw new NotFoundError('no-such-import', `no import has the id ${id}`);
    return job;
  }

  async cancel(id: string): Promise<ImportJob> {
    const live = this.live.get(id);
    if (live === undefined) return this.get(id);
    live.abort.abort();
    await this.end(live, { state: 'cancelled', message: 'cancelled' });
    return live.job;
  }

  subscribe(id: string, listener: (job: ImportJob) => void): () => void {
    const listeners = this.live.get(id)?.listeners;
    listeners?.add(listener);
    return () => void listeners?.delete(listener);
  }

  async resume(): Promise<number> {
    const jobs = await this.spool.unfinished();
    for (const { runs, ...work } of jobs) {
      if (runs < mostRuns) await this.enqueue(work);
      else await this.giveUp(this.track(work));
    }
    return jobs.length;
  }

  async close(): Promise<void> {
    this.closing = true;
    this.queue.clear();
    for (const { abort } of this.live.values()) abort.abort();
    await this.queue.onIdle();
  }

  private async enqueue(work: Work): Promise<ImportJob> {
    const live = this.track(work);
    await this.keep(live);
    // The file itself lies in the job's own folder: what was uploaded may be gone when its turn comes.
    void this.queue.add(() => this.run(live, work));
    return live.job;
  }

  private giveUp(live: LiveJob): Promise<void> {
    const message = `given up: the program broke off ${mostRuns} times while it ran`;
    return this.end(live, { state: 'failed', message: 'failed', error: { code: 'given-up', message } });
  }

  private track({ id, createdAt, sources, dryRun }: Work): LiveJob {
    const files = sources.map(({ fileName }) => fileName);
    const begun = { id, state: 'queued', files, progress: 0, message: 'waiting', createdAt } as const;
    const job: ImportJob = { ...begun, ...(dryRun ? { dryRun } : {}) };
    const live: LiveJob = { job, abort: new AbortController(), listeners: new Set(), kept: Promise.resolve(true) };
    this.live.set(id, live);
    return live;
  }

  private async run(live: LiveJob, { sources, dryRun = false, strict = false }: Work): Promise<void> {
    if (live.abort.signal.aborted) return;
    const onProgress = (progress: ImportProgress) => {
      // The end is told by `end`, together with the report.
      if (live.abort.signal.aborted || hasEnded(progress)) return;
      const changed = progress.state !== live.job.state;
      this.change(live, progress);
      if (changed) void this.keep(live);
    };
    try {
      await this.spool.countRun(live.job.id, 1);
      const report = await importSources(this.graph, [...sources], {
        onProgress,
        signal: live.abort.signal,
        dryRun,
        strict,
      });
      await this.end(live, { state: 'done', progress: 1, message: 'done', report });
    } catch (error) {
      if (this.closing) return this.spool.countRun(live.job.id, -1);
      if (live.abort.signal.aborted) return;
      await this.end(live, { state: 'failed', message: 'failed', error: this.describe(error, live.job.id) });
    }
  }

  private describe(error: unknown, id: string): NonNullable<ImportJob['error']> {
    if (error instanceof TupuError)
      return {
        code: error.code,
        message: error.message,
        ...(error.details === undefined ? {} : { details: error.details }),
      };
    this.logger.error({ err: error, job: id }, 'an import failed');
    return { code: 'internal', message: `the import failed for a reason of ours; the log has it under ${id}` };
  }

  private change(live: LiveJob, change: Partial<ImportJob>): void {
    live.job = { ...live.job, ...change };
    for (const listener of live.listeners) listener(live.job);
  }

  /** An ended job is kept in Neo4j alone, unless Neo4j can't take it: then it stays here for as long as we run. */
  private async end(live: LiveJob, change: Partial<ImportJob>): Promise<void> {
    if (hasEnded(live.job) || this.closing) return;
    this.change(live, { ...change, finishedAt: new Date().toISOString() });
    live.listeners.clear();
    await this.spool.drop(live.job.id);
    if (await this.keep(live)) this.live.delete(live.job.id);
  }

  /** The state in Neo4j is a record, not the truth: an import is not failed because it could not be noted. */
  private keep(live: LiveJob): Promise<boolean> {
    live.kept = live.kept.then(() => this.save(live.job));
    return live.kept;
  }

  private async save(job: ImportJob): Promise<boolean> {
    try {
      await this.store.save(job);
      return true;
    } catch (error) {
      this.logger.warn({ err: error, job: job.id }, 'the state of an import could not be kept');
      return false;
    }
  }
}
