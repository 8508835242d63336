import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import type { Draft } from '../../src/importers/importer.js';
import type { ClaimVerdict } from '../../src/model/api/claim-review.js';
import { resetGraph } from '../fresh-graph.js';
import { company, tell, thing } from './graph-story.js';

const firm = company('望川化工有限公司');
const plant = thing('Project', '望川树脂项目');
const sure = tell('page.txt', [
  {
    sentence: '望川化工有限公司投资12亿元建设望川树脂项目。',
    subject: firm,
    predicate: 'INVESTED_IN',
    object: plant,
    properties: { amountCny: 12e8, amountKind: 'totalInvestment' },
  },
]);
/** The same page as a reader that is unsure of it gives it. */
const page: Draft = {
  ...sure,
  claims: sure.claims.map((claim) => ({ ...claim, status: 'proposed' as const, confidence: 0.4 })),
};
const signed = { by: '沈墨', why: '公告写明', properties: {} };

let graph: Graph;
beforeEach(async () => {
  graph = await resetGraph();
  await graph.writeDraft(page);
  await graph.derive(page.document.id);
});
afterEach(() => graph.close());

const edges = async () =>
  (await graph.cypher('MATCH (:Company)-[r:INVESTED_IN]->(:Project) RETURN r.amountCny, r.claimIds', {})).rows;
const readQueue = async () => (await graph.reviewQueue({ type: 'Claim', limit: 10, offset: 0 })).items;
const readId = async (): Promise<string> => {
  const [first] = await readQueue();
  if (first?.kind !== 'claim') throw new Error('nothing is proposed');
  return first.view.claim.id;
};

describe('the review of claims', () => {
  it('makes an edge of what is accepted and none of what is rejected, and takes both back', async () => {
    expect(await edges()).toEqual([]);
    const id = await readId();
    expect((await graph.reviewClaim(id, { ...signed, verdict: 'accepted' })).edges.created).toBe(1);
    expect(await edges()).toEqual([[12e8, [id]]]);
    expect(await readQueue()).toEqual([]);
    const [said] = await graph.reviewedClaims(10);
    expect(said).toMatchObject({ verdict: 'accepted', by: '沈墨', why: '公告写明', view: { claim: { id } } });
    await graph.reviewClaim(id, { ...signed, verdict: 'rejected' });
    expect(await edges()).toEqual([]);
    await graph.reviewClaim(id, { ...signed, verdict: 'proposed' });
    expect(await readId()).toBe(id);
    expect(await graph.reviewedClaims(10)).toEqual([]);
  });

  it('asks no more of what nobody is sure of, and leaves it out of the graph', async () => {
    const id = await readId();
    await graph.reviewClaim(id, { ...signed, verdict: 'unsure' });
    expect([await readQueue(), await edges()]).toEqual([[], []]);
    expect((await graph.reviewedClaims(10))[0]).toMatchObject({ verdict: 'unsure', by: '沈墨' });
  });

  it('foretells what one verdict on many does, and does just that', async () => {
    const id = await readId();
    const request = { ids: [id as never], verdict: 'accepted' as const };
    const foretold = await graph.previewClaims(request);
    expect(foretold).toEqual({ edges: { created: 1, changed: 0, removed: 0 } });
    expect(await edges()).toEqual([]);
    expect(await graph.reviewClaims({ ...request, by: '沈墨', why: '' })).toEqual(foretold);
    expect(await edges()).toEqual([[12e8, [id]]]);
    await expect(graph.previewClaims({ ...request, ids: ['none' as never] })).rejects.toMatchObject({ status: 404 });
  });

  it('stands in one queue with questions of who is who, what changes more first', async () => {
    const [left, right] = [company('望川化工'), company('望川')];
    const other = tell('other.txt', [
      { sentence: '望川化工供货望川。', subject: left, predicate: 'SUPPLIES', object: right },
    ]);
    await graph.writeDraft(other);
    await graph.derive(other.document.id);
    await graph.writeDecisions([
      {
        ...{ id: 'question', judgement: 'unsure', leftId: firm.id, rightId: left.id, by: 'tupu/rules-2', why: '' },
        ...{ at: '2024-01-01T00:00:00.000Z', score: 0.7, features: {} },
      },
    ]);
    const { items, counts } = await graph.reviewQueue({ limit: 10, offset: 0 });
    expect(counts).toEqual({ Claim: 1, Company: 1 });
    expect(items.map(({ kind }) => kind)).toEqual(['claim', 'pair']);
    const [claim, pair] = items.map(({ impact }) => impact);
    expect(claim).toMatchObject({ movedEdges: 1, moneyCny: 12e8 });
    expect(claim?.weight).toBeGreaterThan(pair?.weight ?? Number.POSITIVE_INFINITY);
  });

  it('keeps a correction and its author over a new reading of the page, until it is taken back', async () => {
    const id = await readId();
    const properties = { amountCny: 13e8, amountKind: 'fixedAsset' };
    await graph.reviewClaim(id, { ...signed, verdict: 'corrected', properties });
    expect(await edges()).toEqual([[13e8, [`${id}-hand`]]]);
    const [one] = await graph.reviewedClaims(10);
    expect(one?.made?.claim).toMatchObject({ extractor: 'hand/沈墨', properties, status: 'accepted' });
    const again = { ...page, claims: page.claims.map((claim) => ({ ...claim, confidence: 0.45 })) };
    await graph.writeDraft(again);
    await graph.derive(page.document.id);
    expect(await edges()).toEqual([[13e8, [`${id}-hand`]]]);
    await graph.reviewClaim(id, { ...signed, verdict: 'proposed' });
    expect(await edges()).toEqual([]);
    expect(await graph.claims([`${id}-hand`])).toEqual([]);
  });

  it('keeps a correction where a better reader reads the sentence in another way, and can still take it back', async () => {
    const id = await readId();
    await graph.reviewClaim(id, { ...signed, verdict: 'corrected', properties: { amountCny: 13e8 } });
    const reread = tell('page.txt', [
      {
        ...{ sentence: '望川化工有限公司投资12亿元建设望川树脂项目。', subject: firm, predicate: 'INVESTED_IN' },
        ...{ object: plant, properties: { amountCny: 12e8, amountKind: 'fixedAsset', amountStage: 'signed' } },
      },
    ]);
    expect(reread.document.id).toBe(page.document.id);
    await graph.writeDraft(reread);
    await graph.derive(reread.document.id);
    expect(await edges()).toEqual([[13e8, [`${id}-hand`]]]);
    const [said, ...more] = await graph.reviewedClaims(10);
    expect(more).toEqual([]);
    expect(said).toMatchObject({ verdict: 'corrected', by: '沈墨', view: { claim: { status: 'rejected' } } });
    await graph.reviewClaim(said?.view.claim.id ?? '', { ...signed, verdict: 'accepted' });
    expect(await edges()).toEqual([[12e8, [said?.view.claim.id]]]);
  });

  it('puts a correction right in its place, and takes a claim back to what it was when it was read', async () => {
    const id = await readId();
    await graph.reviewClaim(id, { ...signed, verdict: 'corrected', properties: { amountCny: 13e8 } });
    await graph.reviewClaim(`${id}-hand`, { ...signed, verdict: 'corrected', properties: { amountCny: 14e8 } });
    expect(await edges()).toEqual([[14e8, [`${id}-hand`]]]);
    await expect(graph.reviewClaim(`${id}-hand`, { ...signed, verdict: 'accepted' })).rejects.toMatchObject({
      code: 'stands-already',
    });
    await graph.reviewClaim(`${id}-hand`, { ...signed, verdict: 'rejected' });
    expect([await edges(), await graph.claims([`${id}-hand`])]).toEqual([[], []]);
    const accepted = tell('sure.txt', [
      { sentence: '望川化工有限公司建设望川树脂项目。', subject: firm, predicate: 'INVESTED_IN', object: plant },
    ]);
    await graph.writeDraft(accepted);
    await graph.derive(accepted.document.id);
    const sureId = accepted.claims[0]?.id ?? '';
    await graph.reviewClaim(sureId, { ...signed, verdict: 'rejected' });
    expect(await edges()).toEqual([]);
    const undone = { ids: [sureId as never], verdict: 'proposed' as const };
    expect((await graph.previewClaims(undone)).edges.created).toBe(1);
    await graph.reviewClaim(sureId, { ...signed, verdict: 'proposed' });
    expect(await edges()).toEqual([[null, [sureId]]]);
  });

  it('refuses a correction that the model does not know, and a claim that is not there', async () => {
    const id = await readId();
    const wrong = { ...signed, verdict: 'corrected' as const, properties: { amountKind: 'guessed' } };
    await expect(graph.reviewClaim(id, wrong)).rejects.toMatchObject({ code: 'bad-claim', status: 400 });
    await expect(graph.reviewClaim('none', { ...signed, verdict: 'accepted' })).rejects.toMatchObject({ status: 404 });
    expect(await edges()).toEqual([]);
  });
});

describe('any sequence of verdicts on claims and their undoing', () => {
  const told = tell('story.txt', [
    {
      ...{ sentence: '望川化工有限公司投资12亿元建设望川树脂项目一期。', subject: firm, predicate: 'INVESTED_IN' },
      ...{ object: plant, properties: { amountCny: 12e8, amountKind: 'totalInvestment' } },
    },
    {
      ...{ sentence: '望川树脂项目2024年3月开工。', subject: plant, predicate: 'stage', value: 'started' },
      properties: { date: '2024-03' },
    },
  ]);
  const snapshot = async () => [
    (await graph.cypher('MATCH (n:Entity) RETURN properties(n) AS p ORDER BY n.id', {})).rows,
    (await graph.cypher('MATCH (:Entity)-[r]->(:Entity) RETURN type(r), properties(r) AS p ORDER BY r.id', {})).rows,
    (await graph.cypher('MATCH (c:Claim) RETURN properties(c) AS p ORDER BY c.id', {})).rows,
  ];

  it('equals the graph with the last word on each, and without any the graph as it was read', async () => {
    await graph.writeDraft(told);
    await graph.derive(told.document.id);
    const claims = [...page.claims, ...told.claims];
    const bare = await snapshot();
    const corrections = claims.map(({ value }) =>
      value === undefined
        ? { properties: { amountCny: 13e8 } }
        : { properties: { date: '2025-01' }, value: 'completed' },
    );
    const say = (which: number, verdict: ClaimVerdict): Promise<unknown> =>
      graph.reviewClaim(claims[which]?.id ?? '', {
        ...{ by: '沈墨', why: '', verdict, properties: {} },
        ...(verdict === 'corrected' ? corrections[which] : {}),
      });
    const step = fc.record({
      which: fc.nat({ max: claims.length - 1 }),
      verdict: fc.constantFrom<ClaimVerdict>('accepted', 'rejected', 'corrected', 'unsure', 'proposed'),
    });
    const edgesAndNodes = async () => (await snapshot()).slice(0, 2);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const { which, verdict } of steps) await say(which, verdict);
        const reached = await edgesAndNodes();
        const last = new Map(steps.map(({ which, verdict }) => [which, verdict]));
        for (const which of claims.keys()) await say(which, 'proposed');
        expect(await snapshot(), 'all taken back').toEqual(bare);
        for (const [which, verdict] of [...last].toReversed()) await say(which, verdict);
        expect(await edgesAndNodes(), 'the last words alone').toEqual(reached);
        for (const which of claims.keys()) await say(which, 'proposed');
      }),
      { numRuns: 12, seed: 20_261_129 },
    );
  }, 240_000);
});
