import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import type { Graph } from '../../src/graph/graph.js';
import { type AskResponse, askResponseSchema } from '../../src/model/api.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';
import { beginStory } from './story.js';

const sentences = {
  lead: '綦江区一季度项目进展如下。',
  small: '云麓电气有限公司在綦江区投资8亿元建设云麓变压器项目，年产变压器3万台。',
  large: '松岭新材有限公司在綦江区建设松岭铝箔项目，总投资45亿元，年产铝箔12万吨。',
  dollars: '杉原能源有限公司在綦江区投资6亿美元建设杉原储能项目，年产储能电池20GWh。',
  silent: '竹海装备有限公司在綦江区建设竹海齿轮项目。',
  trade: '竹海装备有限公司为白鹭重工有限公司供应齿轮。',
} as const;

/** A report on another place, of which only the smaller project was read. */
const other = {
  lead: '万盛经济技术开发区昨日集中签约项目，现将情况公布如下。',
  read: '翠屿精工有限公司在万盛经济技术开发区投资3亿元建设翠屿轴承项目。',
  unread: '第二个项目投资方为岚岗食品公司，总投资9亿元。',
} as const;

let graph: Graph;
const ask = async (question: string): Promise<AskResponse> =>
  askResponseSchema.parse(await answerQuestion(graph, question, { today: '2024-05-06' }));

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  const story = beginStory('bounds.txt', Object.values(sentences));
  const qijiang = story.district('綦江区', '500110');
  const build = (sentence: string, firm: string, name: string, sum: Readonly<Record<string, string | number>>) => {
    const builder = story.thing('Company', firm);
    const project = story.thing('Project', name);
    story.say(
      sentence,
      builder,
      'amountCny' in sum || 'originalAmount' in sum ? 'INVESTED_IN' : 'DEVELOPS',
      { objectId: project },
      sum,
    );
    story.say(sentence, project, 'LOCATED_IN', { objectId: qijiang });
    return { builder, project };
  };
  const make = (
    sentence: string,
    project: ReturnType<typeof story.thing>,
    ware: string,
    capacity: number,
    unit: string,
  ) =>
    story.say(
      sentence,
      project,
      'PRODUCES',
      { objectId: story.thing('Product', ware) },
      { capacity, capacityUnit: unit },
    );
  const small = build(sentences.small, '云麓电气有限公司', '云麓变压器项目', { amountCny: 800_000_000 });
  make(sentences.small, small.project, '变压器', 30_000, 'units/a');
  const large = build(sentences.large, '松岭新材有限公司', '松岭铝箔项目', { amountCny: 4_500_000_000 });
  make(sentences.large, large.project, '铝箔', 120_000, 't/a');
  const battery = build(sentences.dollars, '杉原能源有限公司', '杉原储能项目', {
    originalAmount: 600_000_000,
    currency: 'USD',
  });
  make(sentences.dollars, battery.project, '储能电池', 20, 'GWh/a');
  const gears = build(sentences.silent, '竹海装备有限公司', '竹海齿轮项目', {});
  story.say(
    sentences.trade,
    gears.builder,
    'SUPPLIES',
    { objectId: story.thing('Company', '白鹭重工有限公司') },
    { product: '齿轮' },
  );

  const second = beginStory('signed.txt', Object.values(other));
  const zone = second.thing('IndustrialPark', '万盛经济技术开发区');
  const bearings = second.thing('Project', '翠屿轴承项目');
  second.say(
    other.read,
    second.thing('Company', '翠屿精工有限公司'),
    'INVESTED_IN',
    { objectId: bearings },
    { amountCny: 300_000_000 },
  );
  second.say(other.read, bearings, 'LOCATED_IN', { objectId: zone });
  await graph.withLease('test', async () => {
    for (const draft of [story.draft(), second.draft()]) {
      await graph.writeDraft(draft);
      await graph.derive(draft.document.id);
    }
  });
}, 300_000);

afterAll(async () => {
  await graph.close();
});

describe('bounds of sums', () => {
  it.each([
    ['綦江区有没有投资额不到10亿的项目', ['云麓变压器项目']],
    ['綦江区投资不低于10亿元的项目有哪些？', ['松岭铝箔项目']],
    ['綦江区投资超过5亿美元的项目', ['杉原储能项目']],
    ['Which projects in Qijiang cost no less than CNY 1 billion?', ['松岭铝箔项目']],
    ['Which projects in Qijiang exceed 500 million dollars?', ['杉原储能项目']],
    ['Projects in Qijiang of 1 billion yuan or less', ['云麓变压器项目']],
  ])('%s', async (question, names) => {
    const answer = await ask(question);
    expect([answer.status, answer.entities]).toEqual(['answered', names]);
  });

  it('says how many state no sum, since they may lie between the bounds too', async () => {
    expect((await ask('綦江区投资超过10亿元的项目')).answer).toContain('另有1项未载明金额');
  });

  it.each([
    ['綦江区投资超过10亿元的项目有几个？', '綦江区有1个项目：松岭铝箔项目'],
    ['How many projects in Qijiang cost no less than CNY 1 billion?', ': 1 project: '],
  ])('tells the number that is asked for, of one as well: %s', async (question, words) => {
    const answer = await ask(question);
    expect([answer.answer, answer.value]).toEqual([expect.stringContaining(words), 1]);
  });

  it('asks all of China where a question for investors names no place', async () => {
    expect((await ask('投资在40亿以上的有哪些企业')).entities).toEqual(['松岭新材有限公司']);
  });
});

describe('bounds of capacities', () => {
  it.each([
    ['綦江区年产10万吨以上的项目', ['松岭铝箔项目']],
    ['綦江区年产能超过15GWh的项目有哪些', ['杉原储能项目']],
    ['綦江区哪些项目年产不低于2万台？', ['云麓变压器项目']],
    ['Which projects in Qijiang have a capacity of more than 10 GWh a year?', ['杉原储能项目']],
    ['Which projects in Qijiang make at least 100,000 tonnes a year?', ['松岭铝箔项目']],
  ])('%s', async (question, names) => {
    const answer = await ask(question);
    expect([answer.status, answer.entities]).toEqual(['answered', names]);
  });

  it.each(['綦江区年产20万吨以上的项目', 'Which projects in Qijiang make over 50 GWh a year?'])(
    'says that none is known: %s',
    async (question) => {
      expect((await ask(question)).status).toBe('not-in-graph');
    },
  );
});

describe('superlatives', () => {
  it.each(['綦江区哪家企业投资最多？', 'Which company invested the most in Qijiang?'])('%s', async (question) => {
    expect((await ask(question)).entities).toEqual(['松岭新材有限公司']);
  });

  it('are not told where the same report prints a larger sum that was not read', async () => {
    const answer = await ask('万盛经济技术开发区投资最大的项目是哪个？');
    expect(answer.status).toBe('not-in-graph');
    expect(answer.answer).toContain(other.unread);
    expect(answer.evidence.map(({ quote }) => quote)).toContain(other.unread);
  });
});

describe('who is whose', () => {
  it.each([
    ['白鹭重工是谁的客户？', ['竹海装备有限公司']],
    ['竹海装备是哪家公司的供应商', ['白鹭重工有限公司']],
    ['哪些企业向竹海装备订购齿轮？', ['白鹭重工有限公司']],
  ])('%s', async (question, names) => {
    expect((await ask(question)).entities).toEqual(names);
  });

  it('says that a firm is not known before it asks which place of a name is meant', async () => {
    const answer = await ask('How much will Ostrava Glassworks invest in Gulou District?');
    expect(answer.status).toBe('not-in-graph');
    expect(answer.answer).toContain('Ostrava Glassworks');
  });
});
