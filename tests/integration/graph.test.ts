import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import type { Draft } from '../../src/importers/importer.js';
import type { Decision } from '../../src/model/claim.js';
import { resetGraph } from '../fresh-graph.js';
import { company, district, tell, thing } from './graph-story.js';

let graph: Graph;
beforeAll(async () => {
  graph = await resetGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  for (const { id } of await graph.documents()) await graph.retract(id);
});

const huayu = company('华宇化纤有限公司', { pinyin: 'hua yu hua xian you xian gong si', initials: 'hyhxyxgs' }, [
  '华宇化纤',
]);
const lingjiang = district('500102', '涪陵区');
const plant = thing('Project', '华宇尼龙项目');
const invested = (sentence: string, amountCny: number) => ({
  sentence,
  subject: huayu,
  predicate: 'INVESTED_IN',
  object: plant,
  properties: { amountCny, amountKind: 'totalInvestment' },
});
const first = tell(
  'first.txt',
  [
    invested('华宇化纤有限公司总投资30亿元建设华宇尼龙项目。', 3e9),
    { sentence: '𠮷日，项目落户涪陵区。', subject: plant, predicate: 'LOCATED_IN', object: lingjiang },
    { sentence: '项目已开工。', subject: plant, predicate: 'stage', value: 'started', properties: {} },
  ],
  { publishedOn: '2023-01-02' },
);
const second = tell('second.txt', [invested('华宇尼龙项目总投资32亿元。', 3.2e9)], { publishedOn: '2024-05' });

async function load(draft: Draft) {
  const written = await graph.writeDraft(draft);
  return { written, edges: await graph.derive(draft.document.id) };
}
const snapshot = async (): Promise<unknown> => {
  const nodes = await graph.cypher('MATCH (n:Entity) RETURN properties(n) AS p ORDER BY n.id', {});
  const edges = await graph.cypher(
    'MATCH (:Entity)-[r]->(:Entity) RETURN type(r), properties(r) AS p ORDER BY r.id',
    {},
  );
  return [nodes.rows, edges.rows];
};

describe('evidence', () => {
  it('counts reprints of one release as one source, until another paper says so in its own words', async () => {
    const release =
      '总投资30亿元的华宇尼龙项目昨日在涪陵区开工，厂房占地三百二十亩，计划后年一季度投产。' +
      '华宇化纤有限公司有关负责人介绍，新厂将采用自主研发的连续聚合工艺，产品供应华东的织造企业。' +
      '当地为此新修了一条通往码头的道路，并为企业配套了蒸汽管网。';
    const print = (fileName: string, sentence: string) => tell(fileName, [invested(sentence, 3e9)]);
    const countOf = async () => {
      const { rows } = await graph.cypher('MATCH ()-[r:INVESTED_IN]->() RETURN r.evidenceCount, size(r.claimIds)', {});
      return rows;
    };
    await load(print('morning-paper.txt', release));
    await load(print('evening-paper.txt', release.replace('昨日', '5月8日').replace('，并为企业配套了蒸汽管网', '')));
    expect(await countOf()).toEqual([[1, 2]]);
    await load(print('trade-paper.txt', '记者获悉，华宇化纤有限公司在涪陵投下30亿元建设尼龙项目，建设期两年。'));
    expect(await countOf()).toEqual([[2, 3]]);
  });
});

describe('writing', () => {
  it('changes nothing the second time, nor under another file name', async () => {
    const once = await load(first);
    expect(once.written).toMatchObject({ alreadyThere: false, entities: { created: 3 }, claims: { created: 3 } });
    expect(once.edges).toEqual({ created: 2, changed: 0, removed: 0 });
    const before = await snapshot();
    const copy = { ...first, document: { ...first.document, fileName: 'copy.txt' } };
    for (const draft of [first, copy]) {
      const again = await load(draft);
      expect(again.written).toMatchObject({ alreadyThere: true, entities: { created: 0 }, claims: { created: 0 } });
      expect(again.edges).toEqual({ created: 0, changed: 0, removed: 0 });
    }
    expect(await snapshot()).toEqual(before);
  });

  it('completes what a fault cut off', async () => {
    await load(first);
    const whole = await snapshot();
    await graph.retract(first.document.id);
    // The fault: entities and the first claim are there, the rest and the edges are not.
    await graph.writeDraft({ ...first, claims: first.claims.slice(0, 1) });
    const report = await load(first);
    expect(report.written.alreadyThere).toBe(false);
    expect(await snapshot()).toEqual(whole);
  });

  it('replaces what a document was read as before', async () => {
    await load(first);
    await load({ ...first, claims: first.claims.slice(1) });
    const { edges } = await graph.entity(plant.id);
    expect(edges.map((edge) => edge.type)).toEqual(['LOCATED_IN']);
  });

  it('refuses a draft that does not fit the model, and writes nothing of it', async () => {
    const [claim] = first.claims;
    if (!claim) throw new Error('the story has a claim');
    const wrong = { ...first, claims: [{ ...claim, predicate: 'PART_OF' }] };
    await expect(graph.writeDraft(wrong)).rejects.toThrow(/PART_OF does not start at a Company/);
    expect(await graph.documents()).toEqual([]);
  });
});

describe('edges', () => {
  it('show conflicting figures as conflicting, whatever the order of import', async () => {
    await load(first);
    await load(second);
    const forward = await snapshot();
    const { edges, node, facts } = await graph.entity(plant.id);
    expect(edges.find((edge) => edge.type === 'INVESTED_IN')).toMatchObject({
      conflict: true,
      evidenceCount: 2,
      reportedOn: '2024-05',
      properties: { amountCny: 3.2e9 },
    });
    expect(node.properties.stage).toBe('started');
    expect(facts.map((fact) => fact.evidence.quote)).toEqual(['项目已开工。']);
    for (const draft of [first, second]) await graph.retract(draft.document.id);
    await load(second);
    await load(first);
    expect(await snapshot()).toEqual(forward);
  });

  it('go with the document that supported them', async () => {
    await load(first);
    const alone = await snapshot();
    await load(second);
    expect(await graph.retract('second.txt')).toMatchObject({ claims: 1, entities: 0, edges: { changed: 1 } });
    expect(await snapshot()).toEqual(alone);
    expect(await graph.retract(first.document.id)).toMatchObject({ claims: 3, entities: 3, edges: { removed: 2 } });
    expect((await graph.health()).counts).toEqual({ documents: 0, entities: 0, claims: 0, edges: 0 });
    await expect(graph.retract('second.txt')).rejects.toThrow(/second\.txt/);
  });

  it('are the same when everything is derived anew', async () => {
    await load(first);
    await load(second);
    expect(await graph.derive()).toEqual({ created: 0, changed: 0, removed: 0 });
  });
});

describe('reading', () => {
  beforeEach(() => load(first));

  it('quotes the exact characters, with what stands around them', async () => {
    const evidence = await graph.evidence(first.claims.map((claim) => claim.id));
    expect(evidence.map(({ quote }) => quote)).toEqual(first.passages.map((passage) => passage.text));
    expect(evidence[2]).toMatchObject({
      before: '华宇化纤有限公司总投资30亿元建设华宇尼龙项目。𠮷日，项目落户涪陵区。',
      after: '',
      document: 'first.txt',
      publishedOn: '2023-01-02',
    });
  });

  it.each(['华宇', '华宇化纤', 'huayu', 'HuÁ Yǔ', 'hyhx', '化纤'])('finds the firm by %s', async (q) => {
    const [found] = await graph.search({ q, type: ['Company'], limit: 5 });
    expect(found?.id).toBe(huayu.id);
  });

  it('tells where a thing lies', async () => {
    const [found] = await graph.search({ q: '华宇尼龙', type: [], limit: 5 });
    expect(found).toMatchObject({ id: plant.id, place: '涪陵区', degree: 2 });
  });

  it('expands by type and direction, and counts what the limit leaves out', async () => {
    const all = await graph.expand(plant.id, { type: [], direction: 'both', limit: 1 });
    expect(all.edges).toHaveLength(1);
    expect(all.leftOut).toEqual([{ type: 'LOCATED_IN', direction: 'out', count: 1 }]);
    const inward = await graph.expand(plant.id, { type: ['INVESTED_IN', 'LOCATED_IN'], direction: 'in', limit: 9 });
    expect(inward.nodes.map((node) => node.name).sort()).toEqual(['华宇化纤有限公司', '华宇尼龙项目']);
  });

  it('finds the path from the firm to the place', async () => {
    const { paths } = await graph.paths({ from: huayu.id, to: lingjiang.id, max: 6, limit: 5 });
    expect(paths.map((path) => path.nodeIds)).toEqual([[huayu.id, plant.id, lingjiang.id]]);
  });

  it('finds the shortest few paths, by some relations only and around hubs', async () => {
    const ends = { from: huayu.id, to: lingjiang.id, max: 6, limit: 5 };
    const { paths } = await graph.paths({ ...ends, several: true });
    expect(paths[0]?.nodeIds).toEqual([huayu.id, plant.id, lingjiang.id]);
    const lengths = paths.map(({ edgeIds }) => edgeIds.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect((await graph.paths({ ...ends, type: ['SUPPLIES'] })).paths).toEqual([]);
    expect((await graph.paths({ ...ends, mostLinks: 1 })).paths).toEqual([]);
  });

  it('says that an id is unknown', async () => {
    await expect(graph.entity('company-none')).rejects.toMatchObject({ status: 404 });
  });
});

describe('readers’ Cypher', () => {
  it('answers plain values, and says when rows were cut', async () => {
    const one = await graph.cypher("RETURN 1 AS n, date('2024-05-06') AS d, $who AS who", { who: '华宇' });
    expect(one).toMatchObject({ columns: ['n', 'd', 'who'], rows: [[1, '2024-05-06', '华宇']], truncated: false });
    const many = await graph.cypher('UNWIND range(1, 1500) AS n RETURN n', {});
    expect(many.rows).toHaveLength(1000);
    expect(many.truncated).toBe(true);
  });

  it.each([
    'CREATE (n:Entity {id: "x"})',
    'PROFILE CREATE (n:Entity {id: "x"})',
    'EXPLAIN SHOW USERS',
    'SHOW SETTINGS',
    'SHOW TRANSACTIONS YIELD * RETURN *',
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    'CALL dbms.listConfig() YIELD name RETURN name',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    'CALL db.createLabel("X")',
  ])('refuses %s', async (query) => {
    await expect(graph.cypher(query, {})).rejects.toMatchObject({ status: 403 });
  });

  it('passes Neo4j’s own message on for wrong Cypher', async () => {
    await expect(graph.cypher('MTCH (n) RETURN n', {})).rejects.toMatchObject({ status: 400, code: 'bad-cypher' });
    await expect(graph.cypher('RETURN $missing', {})).rejects.toMatchObject({ status: 400 });
  });

  it('stops a query that runs too long', async () => {
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a WHERE a < 0 RETURN count(*)';
    await expect(graph.cypher(endless, {})).rejects.toMatchObject({ status: 408, code: 'cypher-timeout' });
  });
});

describe('decisions', () => {
  const other = company('华宇化纤有限公司', { uscc: '91500102MA5U00001A' }, [], 'district-500102');
  const decision: Decision = {
    id: 'decision-test',
    judgement: 'same',
    leftId: huayu.id,
    rightId: other.id,
    by: 'tests',
    at: '2024-01-01T00:00:00.000Z',
    why: 'the same full name',
    score: 0.9,
    features: { sameName: 1 },
  };
  const third = tell('third.txt', [
    { sentence: '华宇化纤有限公司位于涪陵区。', subject: other, predicate: 'LOCATED_IN', object: lingjiang },
  ]);

  it('merge, redirect and can be undone to the letter', async () => {
    await load(first);
    await load(third);
    const apart = await snapshot();
    await graph.writeDecisions([decision]);
    const [left, right] = [await graph.entity(huayu.id), await graph.entity(other.id)];
    expect(left.node).toEqual(right.node);
    expect(left.edges.map((edge) => edge.type).sort()).toEqual(['INVESTED_IN', 'LOCATED_IN']);
    expect(left.mergedIds).toHaveLength(2);
    expect([left.redirectedFrom, right.redirectedFrom].filter(Boolean)).toHaveLength(1);
    expect(await graph.search({ q: '华宇化纤有限公司', type: ['Company'], limit: 9 })).toHaveLength(1);
    await graph.revokeDecision(decision.id);
    expect(await snapshot()).toEqual(apart);
  });
});

describe('the writers’ lease', () => {
  it('lets one work while another waits and is told for whom', async () => {
    const order: string[] = [];
    const waits: string[] = [];
    let [begin, leave] = [() => {}, () => {}];
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const told = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const slow = graph.withLease('first', async () => {
      begin();
      await told;
      order.push('first');
    });
    await begun;
    const next = graph.withLease(
      'second',
      async () => {
        order.push('second');
      },
      (holder) => {
        waits.push(holder);
        leave();
      },
    );
    await Promise.all([slow, next]);
    expect(order).toEqual(['first', 'second']);
    expect(waits).toEqual(['first']);
  });

  it('is given back after an error', async () => {
    await expect(graph.withLease('first', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await graph.withLease('second', () => Promise.resolve(7))).toBe(7);
  });
});
