import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import type { Decision, Entity } from '../../src/model/claim.js';
import type { Judgement } from '../../src/model/enumerations.js';
import { resetGraph } from '../fresh-graph.js';
import { company, district, tell, thing } from './graph-story.js';

let graph: Graph;
beforeEach(async () => {
  graph = await resetGraph();
  for (const draft of drafts) {
    await graph.writeDraft(draft);
    await graph.derive(draft.document.id);
  }
});
afterEach(() => graph.close());

const place = district('330500', '湖州市');
const plant = thing('Project', '翠屿镜片项目');
const firms: readonly Entity[] = [
  company('翠屿光学'),
  company('翠屿光学股份有限公司', { uscc: '91330500MA1XC0017M' }),
  company('翠屿光学科技有限公司', { uscc: '91330500MA1XC0025G' }),
  company('湖州翠屿光学'),
  company('Cuiyu Optics', { nameEn: 'Cuiyu Optics', nameEnKind: 'official' }),
];
const at = (index: number): Entity => {
  const firm = firms[index];
  if (!firm) throw new Error(`the story has no firm ${index}`);
  return firm;
};
const drafts = firms.map((firm, index) =>
  tell(
    `page-${index}.txt`,
    [
      {
        sentence: `${firm.name}投资${index + 1}亿元建设翠屿镜片项目。`,
        subject: firm,
        predicate: 'INVESTED_IN',
        object: plant,
        properties: { amountCny: (index + 1) * 1e8, amountKind: 'totalInvestment' },
      },
      { sentence: `${firm.name}位于湖州市。`, subject: firm, predicate: 'LOCATED_IN', object: place },
      {
        sentence: `${firm.name}供货${at((index + 1) % firms.length).name}。`,
        subject: firm,
        predicate: 'SUPPLIES',
        object: at((index + 1) % firms.length),
      },
    ],
    { publishedOn: `2024-0${index + 1}-01` },
  ),
);

const snapshot = async (): Promise<unknown> => {
  const nodes = await graph.cypher('MATCH (n:Entity) RETURN properties(n) AS p ORDER BY n.id', {});
  const edges = await graph.cypher(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r), a.id, b.id, properties(r) AS p ORDER BY r.id',
    {},
  );
  return [nodes.rows, edges.rows];
};

/** One step: a new judgement of two firms, or the undoing of one made before. */
type Step =
  | {
      readonly kind: 'decide';
      readonly left: number;
      readonly right: number;
      readonly judgement: Judgement;
      readonly by: string;
      readonly score: number;
    }
  | { readonly kind: 'undo'; readonly which: number };

const firmIndex = fc.nat({ max: firms.length - 1 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('decide' as const),
        left: firmIndex,
        right: firmIndex,
        judgement: fc.constantFrom<Judgement>('same', 'same', 'different', 'unsure'),
        by: fc.constantFrom('tupu/rules-2', '沈墨', 'Ada'),
        score: fc.constantFrom(0.5, 0.7, 0.9),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat({ max: 20 }) }) },
  ),
  { minLength: 1, maxLength: 9 },
);

describe('any sequence of decisions and undos', () => {
  it('equals the graph rebuilt from the decisions that remain', async () => {
    let run = 0;
    const bare = await snapshot();
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        run += 1;
        const standing: Decision[] = [];
        const revoked: string[] = [];
        for (const [index, step] of sequence.entries()) {
          if (step.kind === 'undo') {
            const [one] = standing.splice(standing.length === 0 ? 0 : step.which % standing.length, 1);
            if (one === undefined) continue;
            revoked.push(one.id);
            await graph.undoDecision(one.id);
            continue;
          }
          if (step.left === step.right) continue;
          const decision: Decision = {
            id: `a-${run}-${index}`,
            judgement: step.judgement,
            leftId: at(step.left).id,
            rightId: at(step.right).id,
            by: step.by,
            at: `2024-01-01T00:00:0${index}.000Z`,
            why: 'as drawn',
            score: step.score,
            features: {},
          };
          standing.push(decision);
          await graph.writeDecisions([decision]);
        }
        const reached = await snapshot();
        expect(await graph.derive(), 'deriving everything anew changes nothing').toEqual({
          created: 0,
          changed: 0,
          removed: 0,
        });
        for (const { id } of standing) await graph.revokeDecision(id);
        expect(await snapshot(), 'without decisions the graph is as it was').toEqual(bare);
        const again = standing.map((decision) => ({ ...decision, id: decision.id.replace('a-', 'b-') }));
        await graph.writeDecisions(again.toReversed());
        expect(await snapshot(), 'the same decisions at once, in another order').toEqual(reached);
        for (const { id } of again) await graph.revokeDecision(id);
        const history = await graph.decisions({ by: 'all', limit: 500 });
        for (const id of revoked) expect(history.find((one) => one.id === id)?.revokedAt).toBeDefined();
      }),
      { numRuns: 12, seed: 20_261_124 },
    );
  }, 240_000);
});

describe('the review of who is who', () => {
  const ask = async (left: Entity, right: Entity, score: number): Promise<void> => {
    await graph.writeDecisions([
      {
        id: `question-${left.id}-${right.id}`,
        judgement: 'unsure',
        leftId: left.id,
        rightId: right.id,
        by: 'tupu/rules-2',
        at: '2024-01-01T00:00:00.000Z',
        why: 'a short form',
        score,
        features: { shortName: 4, lostPlace: -0.5 },
      },
    ]);
  };

  const readPairs = async () =>
    (await graph.reviewQueue({ limit: 10, offset: 0 })).items.filter((item) => item.kind === 'pair');

  it('lists what rules are unsure of, with evidence and reasons, until a person has decided', async () => {
    await ask(at(0), at(1), 0.7);
    await ask(at(0), at(3), 0.8);
    expect((await graph.reviewQueue({ limit: 10, offset: 0 })).total).toBe(2);
    const [first] = await readPairs();
    expect(first?.impact.movedEdges).toBeGreaterThan(0);
    expect(first?.left.evidence.length).toBeGreaterThan(0);
    expect(first?.decision.reasons[0]).toMatchObject({ weight: 4, zh: '一个是另一个的简称' });
    await graph.decide({ leftId: at(0).id, rightId: at(1).id, judgement: 'different', by: '沈墨', why: '两家公司' });
    expect((await readPairs()).map(({ decision }) => decision.right.name)).not.toContain(at(1).name);
  });

  it('does not ask of a firm and its subsidiary, as long as a source says that it is one', async () => {
    await ask(at(0), at(3), 0.8);
    const said = tell('owners.txt', [
      { sentence: '湖州翠屿光学是翠屿光学的子公司。', subject: at(3), predicate: 'SUBSIDIARY_OF', object: at(0) },
    ]);
    await graph.writeDraft(said);
    await graph.derive(said.document.id);
    expect((await graph.reviewQueue({ limit: 10, offset: 0 })).total).toBe(0);
    await graph.retract(said.document.id);
    expect((await graph.reviewQueue({ limit: 10, offset: 0 })).total).toBe(1);
  });

  it("lets a person's word go before the rules', and takes it back without a trace but in the history", async () => {
    const same = {
      judgement: 'same' as const,
      by: 'tupu/rules-2',
      at: '2024-01-01T00:00:00.000Z',
      why: '',
      score: 0.99,
      features: {},
    };
    await graph.writeDecisions([{ ...same, id: 'rule', leftId: at(0).id, rightId: at(3).id }]);
    const joined = await snapshot();
    const { decision, edges } = await graph.decide({
      leftId: at(3).id,
      rightId: at(0).id,
      judgement: 'different',
      by: 'Ada',
      why: '',
    });
    expect(edges.created + edges.changed + edges.removed).toBeGreaterThan(0);
    expect((await graph.entity(at(0).id)).mergedIds).toEqual([at(0).id]);
    await graph.undoDecision(decision.id, '沈墨');
    await graph.undoDecision(decision.id, 'someone later');
    expect(await snapshot()).toEqual(joined);
    const [latest] = await graph.decisions({ by: 'people', limit: 5 });
    expect(latest).toMatchObject({ id: decision.id, by: 'Ada', revokedBy: '沈墨' });
    expect(latest?.revokedAt).toBeDefined();
  });

  it('shows what stands beside each of the two, and counts questions by type', async () => {
    await ask(at(0), at(3), 0.8);
    const { items, total, counts } = await graph.reviewQueue({ type: 'Project', limit: 10, offset: 0 });
    expect([items, total, counts]).toEqual([[], 0, { Company: 1 }]);
    const [item] = await readPairs();
    expect(item?.left).toMatchObject({ places: ['湖州市'], documents: 2, joined: [] });
    expect(item?.left.evidence[0]?.quote).toContain(item?.left.node.name);
  });

  it('foretells what a bulk decision does, and does just that; each part of it is undone alone', async () => {
    const bare = await snapshot();
    const pairs = [
      { leftId: at(0).id, rightId: at(3).id },
      { leftId: at(4).id, rightId: at(3).id },
      { leftId: at(1).id, rightId: at(2).id },
    ];
    const foretold = await graph.previewDecisions({ pairs, judgement: 'same' });
    expect(await snapshot()).toEqual(bare);
    expect(foretold.refused).toEqual([pairs[2]]);
    expect(foretold.joins.map(({ members }) => members.map(({ name }) => name).sort())).toEqual([
      [at(0).name, at(3).name, at(4).name].sort(),
    ]);
    expect(foretold.movedEdges).toBeGreaterThan(0);
    const report = await graph.decideAll({ pairs, judgement: 'same', by: '沈墨', why: '同一家' });
    expect(report.refused).toEqual(foretold.refused);
    const { node, mergedIds } = await graph.entity(at(4).id);
    expect(node.id).toBe(foretold.joins[0]?.into.id);
    expect([...mergedIds].sort()).toEqual([at(0).id, at(3).id, at(4).id].sort());
    const joined = await graph.decisions({ entity: at(4).id, by: 'all', limit: 10 });
    expect(joined.map(({ id }) => id).sort()).toEqual(report.decisions.map(({ id }) => id).sort());
    const parted = await graph.previewDecisions({ pairs: pairs.slice(0, 1), judgement: 'different' });
    expect(parted.parts.map(({ members }) => members.length)).toEqual([2]);
    for (const { id } of report.decisions) await graph.undoDecision(id);
    expect(await snapshot()).toEqual(bare);
  });

  it('never lets two valid codes become one, nor a firm a place', async () => {
    const [stock, limited] = [at(1).id, at(2).id];
    const request = { leftId: stock, rightId: limited, judgement: 'same' as const, by: 'Ada', why: '' };
    await expect(graph.decide(request)).rejects.toMatchObject({ code: 'two-codes', status: 409 });
    await expect(graph.decide({ ...request, rightId: place.id })).rejects.toMatchObject({ code: 'two-types' });
    await expect(graph.decide({ ...request, rightId: stock })).rejects.toMatchObject({ code: 'one-entity' });
    await expect(graph.undoDecision('decision-none')).rejects.toMatchObject({ status: 404 });
  });
});
