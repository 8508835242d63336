import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import { completeQuestion } from '../../src/ask/complete.js';
import { readKept } from '../../src/ask/kept.js';
import { shapes } from '../../src/ask/shapes.js';
import type { Graph } from '../../src/graph/graph.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { readSamples } from '../../src/server/samples.js';
import { resetGraph } from '../fresh-graph.js';

let graph: Graph;
const today = '2024-05-06';

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  await importSources(graph, await readSamples(), { onProgress: () => {} });
});

afterAll(async () => {
  await graph.close();
});

/** Waits until names are kept in memory. */
async function keepNames(): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (graph.recall('asking', () => readKept(graph))?.value !== undefined) return;
    await answerQuestion(graph, '谁在涪陵投资了？', { today });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no names were kept in a minute');
}

describe('names that are kept while nothing is written', () => {
  it('are dropped once something is, so that what is new is found at once and what is retracted is gone', async () => {
    await keepNames();
    const question = '砚屏精工投资了什么？';
    expect((await answerQuestion(graph, question, { today })).status).not.toBe('answered');
    const text = '砚屏精工有限公司在重庆市涪陵区投资建设砚屏轴承项目，总投资6亿元。';
    const bytes = new TextEncoder().encode(text);
    await importSources(graph, [{ fileName: 'new.txt', bytes, details: {} }], { onProgress: () => {} });
    const answer = await answerQuestion(graph, question, { today });
    expect(answer).toMatchObject({ status: 'answered', rows: [{ amount: 600_000_000 }] });
    await keepNames();
    expect(await answerQuestion(graph, question, { today })).toEqual(answer);
    await graph.withLease('test', () => graph.retract('new.txt'));
    expect((await answerQuestion(graph, question, { today })).status).not.toBe('answered');
  });
});

describe('what is kept in memory', () => {
  it.each([
    '万凯新材料的客户有哪些？',
    '中化涪陵的产品有哪些',
    '涪陵在建项目有多少个？',
    '重庆各区的投资额分别是多少',
    '宁德时代在宜宾的项目有哪些',
    '宜宾三江新区有哪些企业',
    '白涛新材料科技城和宜宾三江新区哪个企业多？',
    '宁得时代的客户有哪些',
    '重庆投资额前三的项目',
  ])('answers 「%s」 as the graph itself does', async (question) => {
    await keepNames();
    const looked = await answerQuestion({ ...graph, recall: () => undefined }, question, { today });
    expect(await answerQuestion(graph, question, { today })).toEqual(looked);
  });
});

describe('completion', () => {
  it.each([
    ['谁在涪', 'zh', '谁在涪陵区投资了？'],
    ['涪陵有哪', 'zh', '涪陵区有哪些企业？'],
    ['who invested in fu', 'zh', 'Who invested in Fuling District?'],
    ['What did CA', 'en', 'What did CATL invest in?'],
    ['fuling', 'zh', '谁在涪陵区投资了？'],
  ] as const)('of 「%s」 offers first %s: %s', async (text, language, first) => {
    const [question] = await completeQuestion(graph, text, language, 5);
    expect(question).toBe(first);
    expect((await answerQuestion(graph, first, { today })).status).toBe('answered');
  });

  it('offers nothing for what no name begins with', async () => {
    expect(await completeQuestion(graph, '谁在喵喵', 'zh', 5)).toEqual([]);
  });

  it('offers only questions that are read as they are meant', async () => {
    const fillers = {
      zh: { place: '涪陵区', park: '白涛新材料科技城', company: '万凯新材料股份有限公司', product: '己二酸' },
      en: { place: 'Fuling District', park: 'Fuling District', company: 'Wankai New Materials', product: '己二酸' },
    } as const;
    for (const language of ['zh', 'en'] as const)
      for (const { before, blank, after } of shapes[language]) {
        const name = blank === 'project' ? '华峰己二腈项目' : fillers[language][blank];
        const question = `${before}${name}${after}`;
        const { status } = await answerQuestion(graph, question, { today });
        expect(['answered', 'not-in-graph'], question).toContain(status);
      }
  });
});
