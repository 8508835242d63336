import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import type { Graph } from '../../src/graph/graph.js';
import { type AskResponse, askResponseSchema } from '../../src/model/api.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';
import { askDraft } from './ask-draft.js';
import { askManyDraft } from './ask-many-draft.js';

let graph: Graph;

const ask = async (question: string): Promise<AskResponse> =>
  askResponseSchema.parse(await answerQuestion(graph, question, { today: '2024-05-06' }));

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  await graph.withLease('test', async () => {
    for (const draft of [askDraft(), askManyDraft()]) {
      await graph.writeDraft(draft);
      await graph.derive(draft.document.id);
    }
  });
});

afterAll(async () => {
  await graph.close();
});

describe('who invested', () => {
  it.each([
    '谁在涪陵投资了？',
    '请问都有哪些企业来涪陵投资？',
    'Who invested in Fuling?',
    'Which companies have invested in Fuling District?',
  ])('%s', async (question) => {
    const answer = await ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.entities).toEqual(['云栖集团', '远岫化工有限公司', '石鼎机械有限公司']);
    expect(answer.rows[0]).toMatchObject({ company: '云栖集团', amount: 5_000_000_000, date: '2023-03' });
    expect(answer.evidence[0]?.document).toBe('ask-brief.txt');
    expect(answer.cypher).toContain('PART_OF*0..6');
    expect(answer.subgraph.nodes.length).toBeGreaterThan(2);
  });

  it('rolls up to the province and says nothing of places without facts', async () => {
    expect((await ask('谁在重庆投资了？')).entities).toContain('云栖集团');
    const nowhere = await ask('谁在拉萨投资了？');
    expect(nowhere.status).toBe('not-in-graph');
    expect(nowhere.suggestions.length).toBeGreaterThan(0);
  });

  it('words the verb by the stage of the money', async () => {
    expect((await ask('谁在涪陵投资了？')).answer).toContain('云栖集团签约投资50亿元');
    expect((await ask('Who invested in Fuling?')).answer).toContain('has agreed to invest CNY 5 billion (50亿元)');
  });
});

describe('how much', () => {
  it('gives a firm’s sum, and none where no source states one', async () => {
    expect(await ask('云栖集团在涪陵投资了多少？')).toMatchObject({
      status: 'answered',
      value: 5_000_000_000,
      unit: 'CNY',
    });
    expect((await ask('How much did Yunqi Group invest in Fuling?')).value).toBe(5_000_000_000);
    expect((await ask('石鼎机械在涪陵投资了多少钱？')).status).toBe('not-in-graph');
    expect((await ask('某某控股在涪陵投资了多少钱？')).status).toBe('not-in-graph');
  });

  it('adds up distinct projects and names what states no sum', async () => {
    const answer = await ask('涪陵的项目总投资合计多少？');
    expect(answer.rows.filter((row) => row.group === '合计')).toMatchObject([
      { amount: 5_000_000_000 },
      { amount: 1_200_000_000 },
    ]);
    expect(answer.answer).toContain('1个项目金额未载明');
  });

  it('compares two sums', async () => {
    expect(await ask('云栖集团和远岫化工谁投资更多，差多少？')).toMatchObject({
      status: 'answered',
      value: 3_800_000_000,
    });
  });
});

describe('many investors', () => {
  it('counts and groups them in a few lines, the rows in the order of the groups', async () => {
    const answer = await ask('谁在綦江投资了？');
    expect(answer.answer).toContain('5家企业');
    expect(answer.answer).toContain('3家写明金额');
    expect(answer.answer).toContain('其余2家金额未载明');
    expect(answer.answer).toContain('20亿元');
    expect(answer.answer.length).toBeLessThan(160);
    expect([...new Set(answer.rows.map((row) => row.group))]).toEqual([
      '签约，拟投',
      '在建',
      '金额未载明',
      '推断在此，未计入',
    ]);
    expect(answer.columns[0]).toEqual({ key: 'group', caption: '分组' });
    expect(answer.entities).not.toContain('荷塘电子');
  });

  it('says so in English, Chinese names and sums at first mention', async () => {
    const { answer } = await ask('Who invested in Qijiang?');
    expect(answer).toContain('5 companies');
    expect(answer).toContain('CNY 2 billion (20亿元)');
    expect(answer.match(/綦江区/gu)?.length).toBe(1);
  });

  it('adds up distinct projects only, without what is called off or only inferred to be there', async () => {
    const answer = await ask('綦江的项目总投资合计多少？');
    const totals = answer.rows.filter((row) => row.group === '合计').map((row) => row.amount);
    expect([...totals].sort()).toEqual([2_000_000_000, 300_000_000]);
    expect(answer.answer).toContain('1项按地名推断在当地，不计入');
  });

  it('labels what is inferred, and calls no cancelled plan an investment', async () => {
    const answer = await ask('桂岭机电在綦江投资多少？');
    expect(answer).toMatchObject({ status: 'answered', value: 900_000_000 });
    expect(answer.rows[0]?.inferred).toBe(true);
    expect(answer.answer).toContain('推断');
    expect((await ask('荷塘电子在綦江投资了多少？')).status).toBe('not-in-graph');
  });

  it('answers by the date of the report where no source dates any project, and says so', async () => {
    const answer = await ask('2024年3月綦江集中开工的项目里哪个投资最大？');
    expect(answer.entities).toEqual(['松竹水泵项目']);
    expect(answer.answer).toContain('来源没有写明这些项目的日期');
    expect((await ask('2021年3月綦江集中开工的项目里哪个投资最大？')).status).toBe('not-in-graph');
  });

  it('answers yes-or-no questions and refuses another kind of relation', async () => {
    expect((await ask('松涧集团投资兰皋实业了吗')).status).toBe('not-in-graph');
    expect((await ask('石鼎机械在綦江有工厂吗')).status).toBe('not-in-graph');
    expect((await ask('Did Songjian Group invest in Langao?')).status).not.toBe('answered');
  });
});

describe('companies, supply, products, figures, projects, connections', () => {
  it('lists who has a site in a park, and those that left apart', async () => {
    const answer = await ask('青岚产业园有哪些企业？');
    expect(answer.entities).toEqual(['远岫化工有限公司']);
    expect(answer.answer).toContain('已迁出：石鼎机械');
    expect((await ask('Which companies are in Qinglan Industrial Park?')).entities).toEqual(['远岫化工有限公司']);
  });

  it('lists the zones of a place, with the firms known in each', async () => {
    const answer = await ask('涪陵区有哪些园区？');
    expect(answer.entities).toEqual(['青岚产业园']);
    expect(answer.rows[0]).toMatchObject({ park: '青岚产业园', companies: 1 });
    expect(answer.evidence.length).toBeGreaterThan(0);
    expect((await ask('涪陵有几个园区')).value).toBe(1);
    expect((await ask('Which industrial parks are in Fuling?')).entities).toEqual(['青岚产业园']);
    expect((await ask('万州有哪些工业园？')).status).toBe('not-in-graph');
  });

  it('reads both directions of supply', async () => {
    expect((await ask('远岫化工的客户有哪些？')).entities).toEqual(['石鼎机械有限公司']);
    expect((await ask('谁给石鼎机械供货？')).entities).toEqual(['远岫化工有限公司']);
    expect((await ask('Who supplies Shiding Machinery?')).entities).toEqual(['远岫化工有限公司']);
    expect((await ask('石鼎机械的客户有哪些？')).status).toBe('not-in-graph');
  });

  it('gives capacities and figures of the asked period only', async () => {
    expect(await ask('远岫化工的己二酸产能是多少？')).toMatchObject({ value: 200_000, unit: 't/a' });
    expect(await ask('远岫化工2022年营收多少？')).toMatchObject({ status: 'answered', value: 800_000_000 });
    expect((await ask('远岫化工2019年营收多少？')).status).toBe('not-in-graph');
  });

  it('finds projects by date and rank', async () => {
    expect((await ask('2023年3月涪陵签约了哪些项目？')).entities).toEqual(['云栖新材料项目']);
    expect((await ask('涪陵投资额最大的项目是哪个？')).entities).toEqual(['云栖新材料项目']);
    expect((await ask('2021年涪陵签约了哪些项目？')).status).toBe('not-in-graph');
  });

  it('explains a connection by what lies between', async () => {
    expect((await ask('石鼎机械和青岚产业园有什么关系？')).status).toBe('answered');
    expect((await ask('云栖集团和涪陵有什么关系')).entities).toEqual(['云栖新材料项目']);
  });
});

describe('bounds, stages, chains, kin', () => {
  it.each(['哪些企业在涪陵投资超过20亿元？', 'Which companies invested more than 2 billion yuan in Fuling?'])(
    'keeps sums above a bound: %s',
    async (question) => {
      const answer = await ask(question);
      expect(answer.entities).toEqual(['云栖集团']);
      expect(answer.frame.bounds).toMatchObject({ least: 2_000_000_000 });
    },
  );

  it('keeps sums below a bound', async () => {
    expect((await ask('涪陵有哪些投资20亿元以下的项目')).entities).toEqual(['远岫己二酸项目']);
  });

  it('lists what has not come to a stage, and says of how many no source tells', async () => {
    const answer = await ask('涪陵哪些项目还没开工？');
    expect(answer.entities).toEqual(['云栖新材料项目']);
    expect(answer.answer).toContain('另有2个项目没有来源写明阶段');
  });

  it('goes up and down a chain of products', async () => {
    expect((await ask('己二酸的下游是什么？')).entities).toEqual(['尼龙66']);
    expect((await ask('尼龙66的原料有哪些')).entities).toEqual(['己二酸']);
    expect((await ask('尼龙66的下游是什么？')).status).toBe('not-in-graph');
  });

  it('says whether a firm belongs to another', async () => {
    expect((await ask('桐岭贸易是石鼎机械的子公司吗')).answer).toMatch(/^是。/u);
    const no = await ask('桐岭贸易是云栖集团的子公司吗');
    expect(no.status).toBe('not-in-graph');
    expect(no.answer).toContain('已知母公司：石鼎机械');
  });

  it('keeps suppliers with a site in the place, and names those elsewhere', async () => {
    expect((await ask('涪陵有哪些石鼎机械的供应商')).entities).toEqual(['远岫化工有限公司']);
    const nowhere = await ask('拉萨有哪些石鼎机械的供应商');
    expect(nowhere.status).toBe('not-in-graph');
    expect(nowhere.answer).toContain('远岫化工');
  });

  it('counts firms where the question counts firms', async () => {
    expect(await ask('涪陵一共有多少家企业？')).toMatchObject({ status: 'answered', value: 1, unit: '家' });
  });

  it('puts the place’s own figures beside, and says what the answer stands on', async () => {
    const answer = await ask('谁在涪陵投资了？');
    expect(answer.answer).toContain('来源自报的统计（与上面不相加）：协议引资88亿元（2023）');
    expect(answer.coverage).toMatchObject({ documents: 1, from: '2023-12-01', to: '2023-12-01' });
  });

  it('compares sides of several names, and says where the figures are not of one kind', async () => {
    const answer = await ask('云栖集团在涪陵和远岫化工在涪陵哪个投资多');
    expect(answer).toMatchObject({ status: 'answered', value: 3_800_000_000 });
  });
});

describe('what it does not know', () => {
  it('asks back between homophones', async () => {
    const answer = await ask('What did Huafeng Precision invest in?');
    expect(answer.status).toBe('ambiguous');
    expect(answer.choices?.map((choice) => choice.name).sort()).toEqual(['华丰精密', '华锋精密']);
  });

  it.each([
    ['鼓楼区有哪些企业？', '鼓楼区', ['南京市', '徐州市', '福州市', '开封市'], '福州市鼓楼区有哪些企业?'],
    ['谁在鼓楼投资了', '鼓楼', ['南京市', '徐州市', '福州市', '开封市'], '谁在福州市鼓楼区投资了'],
    [
      'Which companies are in Gulou District?',
      'Gulou District',
      ['Nanjing', 'Xuzhou', 'Fuzhou', 'Kaifeng'],
      'Which companies are in Gulou District, Fuzhou?',
    ],
  ])('lists the districts that bear one name, with their cities: %s', async (question, text, places, asked) => {
    const answer = await ask(question);
    expect(answer.status).toBe('ambiguous');
    expect(answer.choices?.map((choice) => choice.place)).toEqual(places);
    expect(answer.choices?.every((choice) => choice.text === text)).toBe(true);
    const fuzhou = answer.choices?.find((choice) => choice.id === 'district-350102');
    expect(fuzhou?.question).toBe(asked);
    for (const place of places) expect(answer.answer).toContain(place);
    const chosen = await ask(fuzhou?.question ?? '');
    expect(chosen.status).toBe('not-in-graph');
    expect(chosen.frame.where).toMatchObject({ ids: ['district-350102'] });
    expect(chosen.answer).toMatch(/福州市鼓楼区|Gulou District \(鼓楼区\) in Fuzhou/u);
  });

  it('takes the meaning that a reader has chosen', async () => {
    const meanings = { 鼓楼区: 'district-320106' };
    const answer = await answerQuestion(graph, '鼓楼区有哪些企业？', { meanings });
    expect(answer.status).toBe('not-in-graph');
    expect(answer.frame.where).toMatchObject({ ids: ['district-320106'] });
  });

  it('takes the city of a name before counties, and names these', async () => {
    const answer = await ask('谁在西安投资了？');
    expect(answer.status).toBe('not-in-graph');
    expect(answer.answer).toContain('牡丹江市西安区');
    expect(answer.choices?.map((choice) => choice.place)).toEqual(['陕西省', '辽源市', '牡丹江市']);
  });

  it('says so where it does not understand, with questions that it can answer', async () => {
    const answer = await ask('今天天气怎么样？');
    expect(answer.status).toBe('not-understood');
    expect(answer.suggestions.length).toBe(3);
    for (const suggestion of answer.suggestions) expect((await ask(suggestion)).status).toBe('answered');
  });
});
