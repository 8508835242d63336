import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import type { Graph } from '../../src/graph/graph.js';
import { type AskResponse, askResponseSchema } from '../../src/model/api.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';
import { beginStory } from './story.js';

const sentences = {
  whole: '汐云新材有限公司在綦江区建设汐云隔膜项目，总投资30亿元，其中一期投资12亿元，二期投资18亿元。',
  first: '杉原能源有限公司在綦江区投资5亿元建设杉原储能一期项目。',
  second: '杉原能源有限公司在綦江区投资8亿元建设杉原储能二期项目。',
  lone: '松岭重工有限公司在綦江区建设松岭铝箔项目，总投资45亿元，其中一期投资20亿元。',
} as const;

let graph: Graph;
const ask = async (question: string): Promise<AskResponse> =>
  askResponseSchema.parse(await answerQuestion(graph, question, { today: '2024-05-06' }));

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  const story = beginStory('phases.txt', Object.values(sentences));
  const storage = story.thing('Company', '杉原能源有限公司');
  const invest = (sentence: string, firm: ReturnType<typeof story.thing>, name: string, amountCny: number) =>
    story.say(
      sentence,
      firm,
      'INVESTED_IN',
      { objectId: story.thing('Project', name) },
      { amountCny, amountKind: 'totalInvestment' },
    );
  invest(sentences.whole, story.thing('Company', '汐云新材有限公司'), '汐云隔膜项目', 3e9);
  invest(sentences.first, storage, '杉原储能一期项目', 5e8);
  invest(sentences.second, storage, '杉原储能二期项目', 8e8);
  invest(sentences.lone, story.thing('Company', '松岭重工有限公司'), '松岭铝箔项目', 4.5e9);
  const draft = story.draft();
  await graph.withLease('test', async () => {
    await graph.writeDraft(draft);
    await graph.derive(draft.document.id);
  });
});

afterAll(async () => {
  await graph.close();
});

const figuresOf = ({ rows }: AskResponse): readonly unknown[] =>
  rows.map(({ amount, value }) => amount ?? value).sort();

it.each([
  ['汐云隔膜项目一期、二期各投资多少？', [1.2e9, 1.8e9]],
  ['汐云隔膜项目一二期分别投了多少钱', [1.2e9, 1.8e9]],
  ['How much do phase one and phase two of the 汐云隔膜项目 cost?', [1.2e9, 1.8e9]],
  ['杉原能源一期和二期各投资多少', [5e8, 8e8]],
] as const)('each phase that is asked of gets its own sum: %s', async (question, sums) => {
  const answer = await ask(question);
  expect([answer.status, figuresOf(answer)]).toEqual(['answered', sums]);
  expect(answer.value).toBeUndefined();
});

it('phases are added up where that is asked', async () => {
  const answer = await ask('杉原能源一期和二期一共投资多少？');
  expect([answer.status, answer.value]).toEqual(['answered', 1.3e9]);
});

it.each(['松岭铝箔项目一期、二期各投资多少？', 'How much do the first and second phases of the 松岭铝箔项目 cost?'])(
  'a phase without a sum of its own leaves no sum of both: %s',
  async (question) => {
    const answer = await ask(question);
    expect([answer.status, answer.value]).toEqual(['not-in-graph', undefined]);
    expect(answer.answer).toMatch(
      /20亿元.*(?:没有与所问相符的松岭铝箔项目·二期投资|No such investment of 松岭铝箔项目, phase 2 )/u,
    );
  },
);
