import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import type { Graph } from '../../src/graph/graph.js';
import { type AskResponse, askResponseSchema } from '../../src/model/api.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';
import { beginStory } from './story.js';

let graph: Graph;

const ask = async (question: string): Promise<AskResponse> =>
  askResponseSchema.parse(await answerQuestion(graph, question, { today: '2024-05-06' }));

const sentences = {
  site: '涪陵区观察：远岫化工有限公司设在涪陵区。',
  wind: '截至2022年9月底，全区屋顶光伏并网装机容量达41.4万千瓦，约占全市的三分之一。',
  begun: '2022年一季度，涪陵区新开工亿元以上工业项目41个，总投资526亿元。',
  other: '2022年，远岫化工有限公司出口额3.6亿元。',
  plant: '远岫化工有限公司的桐岭轮毂项目投资7.5亿元，年产轮毂300万只。',
  several: '桐岭轮毂项目、丹崖轴承项目等5个项目合计总投资68亿元。',
  bearing: '丹崖轴承项目正在建设。',
  differs: '2021年，涪陵区粮食产量42万吨。',
  again: '2021年，全区粮食产量为45万吨。',
} as const;

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  const story = beginStory('quoted.txt', Object.values(sentences));
  const fuling = story.district('涪陵区', '500102');
  const maker = story.thing('Company', '远岫化工有限公司');
  const wheels = story.thing('Project', '桐岭轮毂项目');
  const bearings = story.thing('Project', '丹崖轴承项目');
  story.say(sentences.site, maker, 'LOCATED_IN', { objectId: fuling });
  story.say(sentences.plant, wheels, 'stage', { value: 'building' });
  story.say(sentences.bearing, bearings, 'LOCATED_IN', { objectId: fuling });
  const draft = story.draft();
  await graph.withLease('test', async () => {
    await graph.writeDraft(draft);
    await graph.derive(draft.document.id);
  });
});

afterAll(async () => {
  await graph.close();
});

describe('a figure that no claim holds is told in the words of a kept sentence', () => {
  it.each([
    ['截至2022年9月底涪陵区屋顶光伏并网装机容量有多大？', [414_000], sentences.wind],
    ['2022年一季度涪陵区新开工亿元以上工业项目有几个，总投资多少？', [41, 52_600_000_000], sentences.begun],
    ['桐岭轮毂项目投资额是多少，年产多少只？', [750_000_000, 3_000_000], sentences.plant],
  ] as const)('%s', async (question, values, sentence) => {
    const answer = await ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.rows.map((row) => row.value)).toEqual(values);
    expect(answer.rows.every((row) => row.group === '来源原句，未入图谱')).toBe(true);
    expect(answer.answer).toContain('没有读入图谱');
    expect(answer.evidence.map(({ document, quote }) => [document, quote])).toEqual([['quoted.txt', sentence]]);
    const [view] = answer.evidence;
    const text = Object.values(sentences).join('\n');
    expect(text.slice(view?.start, view?.end)).toBe(sentence);
    expect(answer.rowEvidence.every((indices) => indices.length === 1)).toBe(true);
  });
});

describe('nothing is quoted', () => {
  it.each([
    // of another year
    '截至2021年9月底涪陵区屋顶光伏并网装机容量有多大？',
    // of another subject: the sentence tells of a firm
    '2022年涪陵区的出口额是多少？',
    // where a sum is of several projects
    '丹崖轴承项目总投资多少？',
    // where two sentences differ
    '2021年涪陵区粮食产量是多少？',
    // where no sentence states it
    '2022年涪陵区钢材产量是多少？',
  ])('%s', async (question) => {
    const answer = await ask(question);
    expect([answer.status, answer.rows]).toEqual(['not-in-graph', []]);
  });
});
