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
  zone: '松涛化工园区在涪陵区建成，远岫化工有限公司设在园内。',
  listed: '目前，松涛化工园区已有远岫化工、云杉涂料、澄湖树脂入驻。',
  traded: '在远岫化工有限公司，为它供应电机的是岚桥机电，提供钢板的则是青屏钢铁集团。',
  wares: '澄湖树脂有限公司把漂白蔗渣浆卖给远岫化工有限公司。',
  jointly: '白鹤（涪陵）涂料有限公司，汀洲集团与岚桥机电共同出资2900万美元设立。',
  share: '按照章程，岚桥机电继续持有远岫化工有限公司15%股权。',
  spent: '远岫化工有限公司的丹崖项目投资2亿元，年产涂料6万吨。',
  zones: '松涛化工园区下设东岭工业园、民和工业园和西江产业园。',
} as const;

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  const story = beginStory('listed.txt', Object.values(sentences));
  const fuling = story.district('涪陵区', '500102');
  const zone = story.thing('IndustrialPark', '松涛化工园区');
  const maker = story.thing('Company', '远岫化工有限公司');
  const motors = story.thing('Company', '岚桥机电');
  const resins = story.thing('Company', '澄湖树脂有限公司');
  const plant = story.thing('Project', '丹崖项目');
  story.say(sentences.zone, zone, 'LOCATED_IN', { objectId: fuling });
  story.say(sentences.zone, maker, 'LOCATED_IN', { objectId: zone });
  story.say(sentences.traded, motors, 'SUPPLIES', { objectId: maker });
  story.say(sentences.wares, resins, 'SUPPLIES', { objectId: maker }, { product: '漂白蔗渣浆' });
  story.say(sentences.spent, maker, 'INVESTED_IN', { objectId: plant }, { amountCny: 200_000_000 });
  const draft = story.draft();
  await graph.withLease('test', async () => {
    await graph.writeDraft(draft);
    await graph.derive(draft.document.id);
  });
}, 120_000);

afterAll(async () => {
  await graph.close();
});

describe('names that a kept sentence lists', () => {
  it('stand beside the firms of a zone that were read, each with its sentence', async () => {
    const answer = await ask('松涛化工园区有哪些企业？');
    expect(answer.entities).toEqual(['远岫化工有限公司', '云杉涂料', '澄湖树脂有限公司']);
    expect(answer.answer).toContain('没有读入图谱');
    expect(answer.rows.map((row) => row.group)).toEqual(['在此设点', '来源原句，未入图谱', '来源原句，未入图谱']);
    expect(answer.evidence.map(({ quote }) => quote)).toContain(sentences.listed);
  });

  it('go before who only stands in a sentence that speaks of the ware', async () => {
    const answer = await ask('Who supplies steel sheet to 远岫化工有限公司?');
    expect([answer.status, answer.entities]).toEqual(['answered', ['青屏钢铁集团']]);
  });

  it('are zones where zones are asked for, parted at the 和 between two names alone', async () => {
    expect((await ask('松涛化工园区下设哪几个园？')).entities).toEqual(['东岭工业园', '民和工业园', '西江产业园']);
  });

  it('are who set up a firm that the graph does not know, with the sum; its brackets name no place', async () => {
    const answer = await ask('Who set up 白鹤（涪陵）涂料有限公司, and with what sum?');
    expect(answer.entities).toEqual(['汀洲集团', '岚桥机电']);
    expect(answer.rows[0]).toMatchObject({ amount: 29_000_000, currency: 'USD' });
    const nothing = await ask('白鹤（涪陵）涂料有限公司的客户有哪些？');
    expect([nothing.status, nothing.entities]).toEqual(['not-in-graph', []]);
  });
});

describe('what is asked beside', () => {
  it('is a share in the words of a sentence', async () => {
    const answer = await ask('岚桥机电持有远岫化工有限公司多少股权？');
    expect([answer.value, answer.unit]).toEqual([15, '%']);
    expect(answer.answer).toContain(sentences.share);
  });

  it('is a capacity beside a sum', async () => {
    const answer = await ask('远岫化工有限公司的丹崖项目投资多少，年产涂料多少吨？');
    expect(answer.rows.map((row) => row.amount ?? row.value)).toEqual([200_000_000, 60_000]);
  });

  it('is a ware of the kind that is asked for, with what the source calls it', async () => {
    const answer = await ask('远岫化工有限公司的纸浆是谁供应的？');
    expect(answer.entities).toEqual(['澄湖树脂有限公司']);
    expect(answer.answer).toContain('漂白蔗渣浆');
  });
});

describe('a zone that the graph does not know', () => {
  it('is not its district', async () => {
    const answer = await ask('谁在涪陵北岭工业园投资？');
    expect(answer.status).toBe('not-in-graph');
    expect(answer.answer).toContain('涪陵北岭工业园');
  });
});
