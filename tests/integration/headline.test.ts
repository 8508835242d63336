import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph, testSettings } from '../fresh-graph.js';
import { company, district, tell, thing } from './graph-story.js';

const firm = company('翠屿光学有限公司');
const plant = thing('Project', '翠屿镜片项目');
const place = district('500102', '涪陵区');

/** One paper's word on the project's sum. */
const report = (fileName: string, amountCny: number, details: { publishedOn: string; publisher?: string }) => {
  const sum = `${amountCny / 1e8}亿元`;
  return tell(
    fileName,
    [
      {
        sentence: `${fileName}：翠屿光学有限公司投资${sum}建设翠屿镜片项目。`,
        ...{ subject: firm, predicate: 'INVESTED_IN', object: plant },
        properties: { amountCny, amountKind: 'totalInvestment', amountScope: 'project' },
      },
      {
        sentence: `${fileName}：项目总投资${sum}。`,
        ...{ subject: plant, predicate: 'totalInvestmentCny', value: amountCny },
      },
      { sentence: `${fileName}：项目位于涪陵区。`, subject: plant, predicate: 'LOCATED_IN', object: place },
    ],
    details,
  );
};
const drafts = [
  report('a', 20e8, { publishedOn: '2021-01' }),
  report('b', 20e8, { publishedOn: '2021-06' }),
  report('c', 25e8, { publishedOn: '2022-03', publisher: '涪陵区人民政府' }),
  report('d', 30e8, { publishedOn: '2023-05' }),
];

let graph: Graph;
beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  for (const draft of drafts) {
    await graph.writeDraft(draft);
    await graph.derive(draft.document.id);
  }
});
afterAll(() => graph.close());

const reopen = async (rule?: string): Promise<void> => {
  await graph.close();
  graph = await openGraph(testSettings(rule === undefined ? {} : { TUPU_HEADLINE: rule }));
};
const headline = async () => {
  const { edges, node, differing } = await graph.entity(plant.id);
  const edge = edges.find(({ type }) => type === 'INVESTED_IN');
  return [edge?.properties.amountCny, edge?.properties.headlineRule, node.properties.totalInvestmentCny, differing];
};
const ask = (question: string) => answerQuestion(graph, question, { today: '2024-05-06' });

describe('the rule for headline figures', () => {
  it.each([
    ['latest', 30e8],
    ['sources', 20e8],
    ['official', 25e8],
  ])('%s is kept by the graph, and chooses on edges, things and in answers', async (rule, amountCny) => {
    await reopen(rule);
    await reopen();
    expect(graph.headlineRule).toBe(rule);
    const chosen = await headline();
    expect(chosen.slice(0, 3)).toEqual([amountCny, rule, amountCny]);
    expect(chosen[3]).toMatchObject([{ property: 'totalInvestmentCny', rule, values: [{ value: amountCny }, {}, {}] }]);
    expect(await graph.derive(), 'deriving everything anew changes nothing').toEqual({
      ...{ created: 0, changed: 0, removed: 0 },
    });
  });

  it('is said in the answer, which lists the others and adds nothing up', async () => {
    await reopen('latest');
    const { answer, rows, value } = await ask('翠屿光学投资翠屿镜片项目多少钱？');
    expect(value).toBe(30e8);
    expect(answer).toContain('各来源说法不一，取最近报道的，另有25亿元（2022-03报道）、20亿元（2021-06报道）');
    expect(rows[0]).toMatchObject({ amount: 30e8, conflict: true, headlineRule: '最近报道的' });
    expect(rows[0]?.others).toContain('25亿元（2022-03报道）');
    await reopen('official');
    const english = await ask('How much is invested in Fuling?');
    expect(english.value).toBe(25e8);
    expect(english.answer).toMatch(
      /Sources differ on .*: CNY 2\.5 billion .*is the one of an official source; others say/,
    );
    const projects = await ask('涪陵有哪些项目？');
    expect(projects.answer).toContain('取官方来源的25亿元，另有30亿元');
    expect(projects.rows[0]).toMatchObject({ headlineRule: '官方来源的' });
  });

  it('is refused by name where there is no such rule', () => {
    expect(() => testSettings({ TUPU_HEADLINE: 'mean' })).toThrow(/TUPU_HEADLINE=mean/);
  });
});
