import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import { readKept } from '../../src/ask/kept.js';
import type { Graph } from '../../src/graph/graph.js';
import { type AskResponse, askResponseSchema } from '../../src/model/api.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';
import { beginStory } from './story.js';

const sentences = {
  direct: '翠屿精工有限公司为白鹭重工有限公司供货。',
  first: '翠屿精工有限公司为竹海装备有限公司供应轴承。',
  second: '竹海装备有限公司为白鹭重工有限公司供货。',
  makes: '翠屿精工有限公司生产齿轮箱。',
  parent: '岚岗集团有限公司是翠屿精工有限公司的母公司，持股75%。',
  owner: '杉原投资有限公司持有翠屿精工有限公司25%的股权。',
  site: '翠屿精工有限公司位于綦江区。',
  plant: '云麓电气有限公司投资8亿元建设云麓变压器项目。',
  foreign: '云麓电气有限公司在德国投资2亿欧元建设云麓海外基地项目。',
  client: '云麓变压器项目为白鹭重工有限公司配套。',
} as const;

let graph: Graph;
const ask = async (question: string): Promise<AskResponse> =>
  askResponseSchema.parse(await answerQuestion(graph, question, { today: '2024-05-06' }));

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  const story = beginStory('narrowed.txt', Object.values(sentences));
  const [gears, heavy, bamboo, group, fund, electric] = [
    '翠屿精工有限公司',
    '白鹭重工有限公司',
    '竹海装备有限公司',
    '岚岗集团有限公司',
    '杉原投资有限公司',
    '云麓电气有限公司',
  ].map((name) => story.thing('Company', name));
  if (!gears || !heavy || !bamboo || !group || !fund || !electric) throw new Error('a firm is missing');
  const qijiang = story.district('綦江区', '500110');
  const germany = story.district('德国', 'ISO-DE');
  const gearbox = story.thing('Product', '齿轮箱');
  const plant = story.thing('Project', '云麓变压器项目');
  const base = story.thing('Project', '云麓海外基地项目');
  story.say(sentences.direct, gears, 'SUPPLIES', { objectId: heavy });
  story.say(sentences.first, gears, 'SUPPLIES', { objectId: bamboo }, { product: '轴承' });
  story.say(sentences.second, bamboo, 'SUPPLIES', { objectId: heavy });
  story.say(sentences.makes, gears, 'PRODUCES', { objectId: gearbox });
  story.say(sentences.parent, gears, 'SUBSIDIARY_OF', { objectId: group }, { percentage: 75 });
  story.say(sentences.owner, fund, 'OWNS', { objectId: gears }, { percentage: 25 });
  story.say(sentences.site, gears, 'LOCATED_IN', { objectId: qijiang });
  story.say(sentences.plant, electric, 'INVESTED_IN', { objectId: plant }, { amountCny: 800_000_000 });
  story.say(sentences.foreign, electric, 'INVESTED_IN', { objectId: base });
  story.say(sentences.foreign, base, 'LOCATED_IN', { objectId: germany });
  story.say(sentences.client, electric, 'SUPPLIES', { objectId: heavy });
  await graph.withLease('test', async () => {
    const draft = story.draft();
    await graph.writeDraft(draft);
    await graph.derive(draft.document.id);
  });
}, 300_000);

afterAll(async () => {
  await graph.close();
});

describe('trade as narrow as the question', () => {
  it('names the firm between two, not the edge that joins them directly', async () => {
    const answer = await ask('白鹭重工通过哪家企业用上了翠屿精工的材料？');
    expect(answer.status).toBe('answered');
    expect(answer.entities).toEqual(['竹海装备有限公司']);
  });

  it('says that no firm stands between where none does', async () => {
    expect((await ask('云麓电气通过哪家企业给白鹭重工供货？')).status).toBe('not-in-graph');
  });

  it('is the other firm alone, with what is traded', async () => {
    const answer = await ask('竹海装备从翠屿精工买什么？');
    expect(answer.entities).toEqual(['翠屿精工有限公司']);
    expect(answer.answer).toContain('轴承');
  });

  it('is nothing of a ware that nobody names', async () => {
    expect((await ask('Upstream of 白鹭重工: who sells it rare earths?')).status).toBe('not-in-graph');
  });

  it('is what the supplier makes, and that nobody says so of the trade', async () => {
    const answer = await ask('哪些企业向白鹭重工供应齿轮箱？');
    expect(answer.entities).toEqual(['翠屿精工有限公司']);
    expect(answer.answer).toContain('来源没有写明');
  });

  it('does not call customers what the question describes them as', async () => {
    const answer = await ask('翠屿精工给哪些手机厂商供货？');
    expect(answer.answer).toContain('没有记载其中哪些属于「手机」');
  });

  it('takes a place beside the firm for the firm’s own', async () => {
    const answer = await ask('綦江的翠屿精工的客户有哪些？');
    expect([...answer.entities].sort()).toEqual(['白鹭重工有限公司', '竹海装备有限公司'].sort());
  });

  it('is that of the firm behind a project', async () => {
    expect((await ask('云麓变压器项目的客户有哪些？')).entities).toEqual(['白鹭重工有限公司']);
  });
});

describe('owners and what lies abroad', () => {
  it('names the owner of 25 % beside the parent of 75 %', async () => {
    const answer = await ask('谁拥有翠屿精工？');
    expect(answer.entities).toEqual(['岚岗集团有限公司', '杉原投资有限公司']);
    expect(answer.answer).toContain('25%');
  });

  it('gives of investments those abroad alone', async () => {
    expect((await ask('云麓电气在海外投资了哪些项目？')).entities).toEqual(['云麓海外基地项目']);
    expect((await ask('What did 云麓电气 invest in overseas?')).entities).toEqual(['云麓海外基地项目']);
  });
});

describe('what is kept in memory', () => {
  it('answers as the graph does, evidence and drawing included', async () => {
    const questions = ['谁拥有翠屿精工？', '翠屿精工的客户有哪些？', '云麓电气投资了哪些项目？'];
    const kept = await readKept(graph);
    expect(kept?.evidence?.size).toBe((await graph.health()).counts?.claims);
    const looked = await Promise.all(questions.map(ask));
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      if (graph.recall('asking', () => readKept(graph))?.value !== undefined) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(graph.recall('asking', () => readKept(graph))?.value).toBeDefined();
    expect(await Promise.all(questions.map(ask))).toEqual(looked);
  });
});
