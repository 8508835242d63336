import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import type { Graph } from '../../src/graph/graph.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';

/** A short name that either of two firms may bear, and the same sum under it and under one of the full names. */
const papers = {
  'full.txt': '合肥青禾半导体有限公司在合肥市投资8亿元。南京青禾半导体有限公司在南京市投资6亿元。',
  'short.txt': '青禾半导体在合肥市投资8亿元。',
  'other.txt':
    '澄光纺织有限公司在合肥市投资5亿元。海朔涂料有限公司在合肥市投资3亿元。松岳锻造有限公司在合肥市投资1亿元。',
};

let graph: Graph;
beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  for (const [fileName, text] of Object.entries(papers))
    await importSources(graph, [{ fileName, bytes: new TextEncoder().encode(text), details: {} }]);
});
afterAll(() => graph.close());

const ask = (question: string) => answerQuestion(graph, question, { today: '2024-05-06' });

describe('firms that nobody has decided are one', () => {
  it('count once in a total and are named', async () => {
    expect((await graph.reviewQueue({ limit: 5, offset: 0 })).counts).toEqual({ Company: 2 });
    const total = await ask('合肥的投资总额是多少？');
    expect(total.value).toBe(17e8);
    expect(total.answer).toContain('「合肥青禾半导体有限公司」与「青禾半导体」可能是同一项，只计一次');
    const english = await ask('How much is invested in Hefei?');
    expect(english.value).toBe(17e8);
    expect(english.answer).toMatch(/may be one and count once/);
  });

  it('count as one firm among those that invest, and are named', async () => {
    const { answer } = await ask('谁在合肥投资了，投了多少？');
    expect(answer).toContain('4家企业在合肥市有投资');
    expect(answer).toContain('「合肥青禾半导体」与「青禾半导体」可能是同一家，尚未判定，只计一家');
    const english = await ask('Who invested in Hefei?');
    expect(english.answer).toContain('4 companies invested in Hefei');
    expect(english.answer).toContain('may be one, which nobody has decided, and count once');
  });

  it('are two as soon as someone has said so', async () => {
    const { items } = await graph.reviewQueue({ limit: 5, offset: 0 });
    for (const item of items) {
      if (item.kind !== 'pair') continue;
      const { left, right } = item.decision;
      const said = { judgement: 'different' as const, by: '沈墨', why: '' };
      await graph.withLease('test', () => graph.decide({ leftId: left.id, rightId: right.id, ...said }));
    }
    const total = await ask('合肥的投资总额是多少？');
    expect(total.value).toBe(25e8);
    expect(total.answer).not.toContain('可能是同一');
    expect((await ask('谁在合肥投资了，投了多少？')).answer).toContain('5家企业在合肥市有投资');
  });
});
