import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { createImportJobs } from '../../src/jobs/import-jobs.js';
import { hasEnded } from '../../src/jobs/job-state.js';
import { Spool } from '../../src/jobs/spool.js';
import type { ImportJob } from '../../src/model/api.js';
import { resetGraph } from '../fresh-graph.js';

const source = (fileName: string, text: string) => ({ fileName, bytes: new TextEncoder().encode(text), details: {} });
const page = source('一.txt', '云栖高分子材料有限公司投资12.5亿元，在重庆市涪陵区建设树脂项目。\n');

let home: string;
let graph: Graph;
const createJobs = () => createImportJobs({ graph, home, logger: pino({ level: 'silent' }) });

async function waitForEnd(jobs: ReturnType<typeof createJobs>, id: string): Promise<ImportJob> {
  for (;;) {
    const job = await jobs.get(id);
    if (hasEnded(job)) return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tupu-jobs-'));
  graph = await resetGraph();
});

afterAll(async () => {
  await graph?.close();
  await rm(home, { recursive: true, force: true });
});

describe('import jobs', () => {
  it('go on after a stop, under the same id, and leave nothing in the spool', async () => {
    const before = createJobs();
    const accepted = await before.start([page, source('二.txt', '山下无事。\n')]);
    await before.close();
    expect(hasEnded(await before.get(accepted.id))).toBe(false);
    const after = createJobs();
    expect(await after.resume()).toBe(1);
    const job = await waitForEnd(after, accepted.id);
    expect(job).toMatchObject({ state: 'done', files: ['一.txt', '二.txt'], createdAt: accepted.createdAt });
    expect(job.report?.documents).toHaveLength(2);
    await expect.poll(() => readdir(join(home, 'imports'))).toEqual([]);
    expect(await createJobs().resume()).toBe(0);
  });

  it('are remembered by another process, newest first', async () => {
    const jobs = createJobs();
    const { id } = await jobs.start([page]);
    await waitForEnd(jobs, id);
    // The end is told here before it is written down for others.
    await expect
      .poll(async () => (await createJobs().list())[0])
      .toMatchObject({ id, state: 'done', report: { unchanged: true } });
    expect((await createJobs().list()).length).toBeGreaterThan(1);
  });

  it('run one at a time, in the order they came; a cancelled one is left out', async () => {
    const jobs = createJobs();
    const first = await jobs.start([page]);
    const second = await jobs.start([source('三.txt', '云栖高分子材料有限公司位于涪陵区。\n')]);
    const third = await jobs.start([page]);
    expect((await jobs.cancel(second.id)).state).toBe('cancelled');
    const [one, three] = [await waitForEnd(jobs, first.id), await waitForEnd(jobs, third.id)];
    expect((one.finishedAt ?? '') <= (three.finishedAt ?? '')).toBe(true);
    expect((await graph.documents()).map(({ fileName }) => fileName)).not.toContain('三.txt');
  });

  it('are given up after the program broke off three times over them', async () => {
    const id = 'job-that-breaks-all';
    const spool = new Spool(join(home, 'imports'));
    await spool.keep({ id, createdAt: new Date().toISOString(), sources: [page] });
    for (const _ of [1, 2, 3]) await spool.countRun(id, 1);
    const jobs = createJobs();
    await jobs.resume();
    expect(await jobs.get(id)).toMatchObject({ state: 'failed', error: { code: 'given-up' } });
    expect(await readdir(join(home, 'imports'))).toEqual([]);
  });
});
