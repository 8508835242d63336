import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import type { Graph } from '../../src/graph/graph.js';
import { importSources, loadGazetteer } from '../../src/pipeline.js';
import { resetGraph } from '../fresh-graph.js';

/** A short name that either of two firms may bear, and the same sum under it and under one of the full names. */
const papers = {
  'full.txt': '合肥青禾半导体有限公司在合肥市投资8亿元。南京青禾半导体有限公司在南京市投资6亿元。',
  'short.txt': '青禾半导体在合肥市投资8亿元。',
  'other.txt': '澄光纺织有限公司在合肥市投资5亿元。',
};

let graph: Graph;
beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  for (const [fileName, text] of Object.entries(papers))
    await importSources(graph, [{ fileName, bytes: new TextEncoder().encode(text), details: {} }]);
});
afterAll(() => graph.close());

describe('things that nobody has decided are one', () => {
  it('count once in a total and are named', async () => {
    for (const q of ['合肥的投资总额是多少？', '谁在合肥投资了，投了多少？', '有多少家企业在合肥投资了？', 'How much is invested in Hefei?', 'How many companies invested in Hefei?', 'Who invested in Hefei?']) {
      const a = await answerQuestion(graph, q);
      console.log(q, '=>', a.answer, a.value, JSON.stringify(a.rows).slice(0, 300));
    }
    expect((await graph.reviewQueue({ limit: 5, offset: 0 })).counts).toEqual({ Company: 2 });
  });
});
