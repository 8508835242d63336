import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import type { Draft } from '../../src/importers/importer.js';
import type { ReviewItem, ReviewQuery } from '../../src/model/api/review.js';
import type { Decision } from '../../src/model/claim.js';
import { resetGraph } from '../fresh-graph.js';
import { company, tell, thing } from './graph-story.js';

/** So many firms that their pairs are more than five thousand. */
const firms = Array.from({ length: 102 }, (_, index) => company(`云渡${String(index).padStart(3, '0')}号贸易行`));
const pairs = firms.flatMap((left, index) => firms.slice(index + 1).map((right) => [left, right] as const));
const [rich, partner] = [company('望川化工'), company('望川化工有限公司')];
const [plant, other] = [thing('Project', '望川树脂项目'), thing('Project', '望川涂料项目')];

const invests = (file: string, subject: typeof rich, object: typeof plant, amountCny: number): Draft =>
  tell(file, [
    {
      ...{ sentence: `${subject.name}投资${object.name}。`, subject, predicate: 'INVESTED_IN', object },
      properties: { amountCny, amountKind: 'totalInvestment' },
    },
  ]);
const supplies = tell(
  'long.txt',
  pairs.map(([subject, object]) => ({
    ...{ sentence: `${subject.name}供货${object.name}。`, subject, predicate: 'SUPPLIES', object },
    properties: { contractAmountCny: subject === firms[0] && object === firms[101] ? 7e8 : 1e4 },
  })),
);
const doubtful: Draft = {
  ...supplies,
  claims: supplies.claims.map((claim) => ({ ...claim, status: 'proposed' as const, confidence: 0.4 })),
};
/** The ids of questions in the order of the alphabet say nothing of their weight: the heaviest one comes last. */
const ask = (id: string, leftId: string, rightId: string): Decision => ({
  ...{ id, judgement: 'unsure', leftId: leftId as Decision['leftId'], rightId: rightId as Decision['rightId'] },
  ...{ by: 'tupu/rules-2', at: '2024-01-01T00:00:00.000Z', why: '', score: 0.7, features: {} },
});
const questions = [
  ...pairs.map(([left, right], index) => ask(`a-${index}`, left.id, right.id)),
  ask('z-last', rich.id, partner.id),
];

let graph: Graph;
beforeAll(async () => {
  graph = await resetGraph();
  for (const draft of [doubtful, invests('a.txt', rich, plant, 9e8), invests('b.txt', partner, other, 8e8)]) {
    await graph.writeDraft(draft);
    await graph.derive(draft.document.id);
  }
  await graph.writeDecisions(questions);
}, 240_000);
afterAll(() => graph.close());

const idOf = (item: ReviewItem): string => (item.kind === 'pair' ? item.decision.id : item.view.claim.id);

/** All questions from one on, page by page. */
async function readFrom(type: ReviewQuery['type'], first: number): Promise<ReviewItem[]> {
  const items: ReviewItem[] = [];
  for (;;) {
    const page = await graph.reviewQueue({ type, limit: 100, offset: first + items.length });
    items.push(...page.items);
    if (page.items.length === 0) return items;
  }
}

describe('a queue of more than five thousand questions of a kind', () => {
  it('ranks all of them, whatever their ids', async () => {
    const { items, total, counts } = await graph.reviewQueue({ limit: 2, offset: 0 });
    expect(counts).toEqual({ Claim: pairs.length, Company: questions.length });
    expect(total).toBe(pairs.length + questions.length);
    expect(items.map(({ impact }) => impact)).toMatchObject([
      { movedEdges: 1, moneyCny: 8e8, degree: 1 },
      { movedEdges: 1, moneyCny: 7e8, degree: 0 },
    ]);
    expect(items[0] && idOf(items[0])).toBe('z-last');
  }, 240_000);

  it.each([
    ['Company', questions.length],
    ['Claim', pairs.length],
  ] as const)(
    'shows each question of %s once, to the last page',
    async (type, total) => {
      const last = await readFrom(type, 4950);
      expect(last).toHaveLength(total - 4950);
      const { items: first } = await graph.reviewQueue({ type, limit: 100, offset: 0 });
      expect(new Set([...first, ...last].map(idOf)).size).toBe(100 + last.length);
      const weights = [...first, ...last].map(({ impact }) => impact.weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    },
    120_000,
  );
});
