import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import type { Draft } from '../../src/importers/importer.js';
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
const readId = async (): Promise<string> => {
  const [first] = (await graph.claimsToReview(10)).proposed;
  if (first === undefined) throw new Error('nothing is proposed');
  return first.claim.id;
};

describe('the review of claims', () => {
  it('makes an edge of what is accepted and none of what is rejected, and takes both back', async () => {
    expect(await edges()).toEqual([]);
    const id = await readId();
    expect((await graph.reviewClaim(id, { ...signed, verdict: 'accepted' })).edges.created).toBe(1);
    expect(await edges()).toEqual([[12e8, [id]]]);
    const { total, reviewed } = await graph.claimsToReview(10);
    expect(total).toBe(0);
    expect(reviewed[0]).toMatchObject({ by: '沈墨', why: '公告写明', view: { claim: { id, status: 'accepted' } } });
    await graph.reviewClaim(id, { ...signed, verdict: 'rejected' });
    expect(await edges()).toEqual([]);
    await graph.reviewClaim(id, { ...signed, verdict: 'proposed' });
    expect(await graph.claimsToReview(10)).toMatchObject({ total: 1, reviewed: [] });
  });

  it('keeps a correction and its author over a new reading of the page, until it is taken back', async () => {
    const id = await readId();
    const properties = { amountCny: 13e8, amountKind: 'fixedAsset' };
    await graph.reviewClaim(id, { ...signed, verdict: 'corrected', properties });
    expect(await edges()).toEqual([[13e8, [`${id}-hand`]]]);
    const [one] = (await graph.claimsToReview(10)).reviewed;
    expect(one?.made?.claim).toMatchObject({ extractor: 'hand/沈墨', properties, status: 'accepted' });
    const again = { ...page, claims: page.claims.map((claim) => ({ ...claim, confidence: 0.45 })) };
    await graph.writeDraft(again);
    await graph.derive(page.document.id);
    expect(await edges()).toEqual([[13e8, [`${id}-hand`]]]);
    await graph.reviewClaim(id, { ...signed, verdict: 'proposed' });
    expect(await edges()).toEqual([]);
    expect(await graph.claims([`${id}-hand`])).toEqual([]);
  });

  it('refuses a correction that the model does not know, and a claim that is not there', async () => {
    const id = await readId();
    const wrong = { ...signed, verdict: 'corrected' as const, properties: { amountKind: 'guessed' } };
    await expect(graph.reviewClaim(id, wrong)).rejects.toMatchObject({ code: 'bad-claim', status: 400 });
    await expect(graph.reviewClaim('none', { ...signed, verdict: 'accepted' })).rejects.toMatchObject({ status: 404 });
    expect(await edges()).toEqual([]);
  });
});
