import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.js';
import { decisionViewSchema, reviewResponseSchema } from '../../src/model/api/review.js';
import { claimViewSchema } from '../../src/model/api.js';
import { resetGraph } from '../fresh-graph.js';
import { company, tell, thing } from './graph-story.js';

const tupu = fileURLToPath(new URL('../../bin/tupu.js', import.meta.url));
const [full, short, third] = [company('望川化工有限公司'), company('望川化工'), company('望川')];
const plant = thing('Project', '望川树脂项目');
const page = tell('page.txt', [
  {
    ...{ sentence: '望川化工有限公司投资12亿元建设望川树脂项目。', subject: full, predicate: 'INVESTED_IN' },
    object: plant,
    properties: { amountCny: 12e8, amountKind: 'totalInvestment' },
  },
  {
    ...{ sentence: '望川树脂项目2024年3月开工。', subject: plant, predicate: 'stage', value: 'started' },
    properties: { date: '2024-03' },
  },
  { sentence: '望川化工供货望川。', subject: short, predicate: 'SUPPLIES', object: third },
]);
const questions = [short, third].map((left, index) => ({
  ...{ id: `decision-${index}`, judgement: 'unsure' as const, leftId: left.id, rightId: full.id, by: 'tupu/rules-2' },
  ...{ why: '', at: '2024-01-01T00:00:00.000Z', score: 0.7, features: {} },
}));

let folder: string;
let graph: Graph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tupu-cli-review-'));
  graph = await resetGraph();
  await graph.writeDraft(page);
  await graph.derive(page.document.id);
  await graph.writeDecisions(questions);
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `tupu review …` as a person does, with lines on its standard input. */
function review(args: readonly string[], input = ''): Promise<Ran> {
  const { uri, username, password } = inject('neo4j');
  const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const env = { ...process.env, ...neo4j, TUPU_HOME: join(folder, 'home') };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [tupu, 'review', ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

const signature = ['--by', '沈墨', '--why', '公告写明'];
const investment = async () =>
  (await graph.entity(plant.id)).edges.find(({ type }) => type === 'INVESTED_IN')?.properties;
const readClaims = async () => {
  const { out } = await review(['claims', plant.id, '--json']);
  const { claims } = z.object({ claims: z.array(claimViewSchema) }).parse(JSON.parse(out));
  const idOf = (name: string): string => claims.find(({ claim }) => claim.predicate === name)?.claim.id ?? '';
  return { sum: idOf('INVESTED_IN'), stage: idOf('stage') };
};

describe('review on the command line', () => {
  it('puts sums, dates and stages right under a name, and takes that back', async () => {
    const { sum, stage } = await readClaims();
    const changes = ['amountCny=1300000000', 'amountKind=fixedAsset', 'date=2024-05'];
    const corrected = await review(['correct', sum, ...changes, ...signature]);
    expect(corrected).toMatchObject({ code: 0, out: expect.stringContaining('corrected') });
    expect(await investment()).toMatchObject({ amountCny: 13e8, amountKind: 'fixedAsset', date: '2024-05' });
    await review(['correct', `${sum}-hand`, 'amountCny=1400000000', ...signature]);
    expect(await investment()).toMatchObject({ amountCny: 14e8, amountKind: 'fixedAsset', date: '2024-05' });
    await review(['correct', stage, 'stage=completed', 'date=2025-06', ...signature]);
    expect((await graph.entity(plant.id)).node.properties.stage).toBe('completed');
    const { out } = await review(['history', '--people']);
    expect(out).toMatch(
      /INVESTED_IN .*amountCny=1200000000.* → .*amountCny=1400000000.*: corrected \(沈墨, .*公告写明/,
    );
    expect(out).toContain('= started');
    expect(await graph.writeDraft(page), 'a new import changes nothing of it').toMatchObject({ alreadyThere: true });
    expect(await investment()).toMatchObject({ amountCny: 14e8 });
    for (const id of [`${sum}-hand`, stage]) expect((await review(['undo', id])).out).toContain('taken back');
    expect((await graph.entity(plant.id)).node.properties.stage).toBe('started');
    expect(await graph.claims([`${sum}-hand`, `${stage}-hand`])).toEqual([]);
  });

  it('marks a claim wrong with a reason, and takes that back', async () => {
    const { sum } = await readClaims();
    await review(['claim', sum, 'rejected', ...signature]);
    expect(await investment()).toBeUndefined();
    expect((await review(['history'])).out).toMatch(/: rejected \(沈墨, .*公告写明/);
    await review(['undo', sum]);
    expect(await investment()).toMatchObject({ amountCny: 12e8 });
    expect((await review(['history'])).out).not.toContain('rejected');
  });

  it('answers many questions at once, says before what that changes, and undoes each alone', async () => {
    const ids = questions.map(({ id }) => id);
    const dry = await review(['bulk', 'same', ...ids, '--dry-run']);
    expect(dry.out).toMatch(/would be one: .*望川化工有限公司/);
    expect((await graph.entity(short.id)).mergedIds).toEqual([short.id]);
    const listed = reviewResponseSchema.parse(JSON.parse((await review(['list', '--json'])).out));
    const input = listed.items
      .map((item) => (item.kind === 'pair' ? `${item.decision.id} ${item.kind}` : ''))
      .join('\n');
    const done = await review(['bulk', 'same', '--json', ...signature], input);
    const { decisions } = z.object({ decisions: z.array(decisionViewSchema) }).parse(JSON.parse(done.out));
    expect(decisions.map(({ by, why, judgement }) => [by, why, judgement])).toEqual([
      ['沈墨', '公告写明', 'same'],
      ['沈墨', '公告写明', 'same'],
    ]);
    expect((await graph.entity(short.id)).mergedIds).toHaveLength(3);
    for (const { id } of decisions) expect((await review(['undo', id])).code).toBe(0);
    expect((await graph.entity(short.id)).mergedIds).toEqual([short.id]);
    expect((await review(['list', '--offset', '1'])).out).toContain('2 to 2 of 2 open questions');
  });

  it('gives many claims one verdict, after a look at what it does', async () => {
    const { sum, stage } = await readClaims();
    const dry = await review(['bulk', 'rejected', sum, stage, '--dry-run']);
    expect(dry.out).toContain('edges: 0 created, 0 changed, 1 removed');
    expect(await investment()).toMatchObject({ amountCny: 12e8 });
    await review(['bulk', 'rejected', sum, stage, ...signature]);
    expect(await investment()).toBeUndefined();
    for (const id of [sum, stage]) await review(['undo', id]);
  });

  it('refuses what does not fit, by name, and writes nothing', async () => {
    const { sum } = await readClaims();
    for (const [args, named] of [
      [['correct', sum, 'amountKind=guess'], 'amountKind="guess"'],
      [['correct', sum, 'date=May'], 'date="May"'],
      [['correct', sum, 'nosuch=1'], 'nosuch=1'],
      [['correct', (await readClaims()).stage, 'date=May'], 'date="May"'],
      [['claim', sum, 'accepted', '--by', 'tupu/me'], 'tupu/'],
      [['bulk', 'same', 'decision-0', sum], 'apart'],
      [['bulk', 'same', sum], 'accepted, rejected, unsure'],
      [['bulk', 'same'], 'standard input'],
      [['list', '--type', 'Firm'], 'type'],
      [['list', '--limit', '101'], 'limit'],
    ] as const) {
      const ran = await review(args);
      expect(ran, args.join(' ')).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(named);
    }
    expect(await review(['correct', 'claim-none', 'date=2024'])).toMatchObject({ code: 1, out: '' });
    expect(await investment()).toMatchObject({ amountCny: 12e8 });
  });
});
