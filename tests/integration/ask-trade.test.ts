import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import type { Graph } from '../../src/graph/graph.js';
import { type AskResponse, askResponseSchema } from '../../src/model/api.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';
import { beginStory } from './story.js';

const sentences = {
  between: '翠屿精工有限公司与白鹭重工有限公司互为客户。',
  shared: '翠屿精工有限公司和白鹭重工有限公司都为竹海装备有限公司供货。',
  own: '翠屿精工有限公司还为云麓电气有限公司供货。',
  theirs: '白鹭重工有限公司还为杉原矿机有限公司供货。',
  contract: '翠屿精工有限公司向竹海装备有限公司供应齿轮箱，合同金额3亿元。',
  leader: '麓湖锂电有限公司是綦江区锂电产业链的链主企业。',
  builds: '麓湖锂电有限公司正在綦江区建设岚岗储能项目。',
  total: '岚岗储能项目总投资45亿元。',
  figure: '麓湖锂电有限公司2022年营收8亿元。',
} as const;

let graph: Graph;
const ask = async (question: string): Promise<AskResponse> =>
  askResponseSchema.parse(await answerQuestion(graph, question, { today: '2024-05-06' }));

/** The quotes behind a row. */
const quotesOf = (answer: AskResponse, row: number): readonly (string | undefined)[] =>
  (answer.rowEvidence[row] ?? []).map((at) => answer.evidence[at]?.quote);

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  const story = beginStory('trade.txt', Object.values(sentences));
  const qijiang = story.district('綦江区', '500110');
  const [gears, heavy, bamboo, electric, mining, battery] = [
    '翠屿精工有限公司',
    '白鹭重工有限公司',
    '竹海装备有限公司',
    '云麓电气有限公司',
    '杉原矿机有限公司',
    '麓湖锂电有限公司',
  ].map((name) => story.thing('Company', name));
  if (!gears || !heavy || !bamboo || !electric || !mining || !battery) throw new Error('a firm is missing');
  const chain = story.thing('Industry', '锂电');
  const storage = story.thing('Project', '岚岗储能项目');
  story.say(sentences.between, gears, 'SUPPLIES', { objectId: heavy });
  story.say(sentences.between, heavy, 'SUPPLIES', { objectId: gears });
  story.say(sentences.shared, gears, 'SUPPLIES', { objectId: bamboo });
  story.say(sentences.shared, heavy, 'SUPPLIES', { objectId: bamboo });
  story.say(sentences.own, gears, 'SUPPLIES', { objectId: electric });
  story.say(sentences.theirs, heavy, 'SUPPLIES', { objectId: mining });
  story.say(
    sentences.contract,
    gears,
    'SUPPLIES',
    { objectId: bamboo },
    { product: '齿轮箱', contractAmountCny: 300_000_000 },
  );
  story.say(sentences.leader, battery, 'LEADS_CHAIN', { objectId: chain }, { placeId: qijiang });
  story.say(sentences.builds, battery, 'DEVELOPS', { objectId: storage });
  story.say(sentences.builds, storage, 'LOCATED_IN', { objectId: qijiang });
  const revenue = story.thing('Statistic', '麓湖锂电有限公司营收2022', {
    metric: '营收',
    value: 800_000_000,
    unit: 'CNY',
    period: '2022',
  });
  story.say(sentences.figure, revenue, 'OF', { objectId: battery });
  story.say(sentences.total, storage, 'totalInvestmentCny', { value: 4_500_000_000 });
  await graph.withLease('test', async () => {
    const draft = story.draft();
    await graph.writeDraft(draft);
    await graph.derive(draft.document.id);
  });
}, 120_000);

afterAll(async () => {
  await graph.close();
});

describe('customers in common', () => {
  it.each(['翠屿精工和白鹭重工共同的客户有哪些？', 'Which customers do 翠屿精工 and 白鹭重工 have in common?'])(
    'are those that both supply, also where the two supply each other: %s',
    async (question) => {
      const answer = await ask(question);
      expect(answer.status).toBe('answered');
      expect(answer.entities).toEqual(['竹海装备有限公司']);
      expect(answer.answer).toMatch(/翠屿精工、白鹭重工共同的客户|翠屿精工.* and .*白鹭重工.* in common/u);
      expect([...new Set(answer.rows.map((row) => row.supplier))].sort()).toEqual([
        '白鹭重工有限公司',
        '翠屿精工有限公司',
      ]);
    },
  );

  it('are none where only the trade between the two is known', async () => {
    expect((await ask('云麓电气和杉原矿机共同的客户有哪些？')).status).toBe('not-in-graph');
  });
});

describe('each row has its own evidence', () => {
  it('the very sentences that say it, none of another row', async () => {
    const answer = await ask('翠屿精工的客户有哪些？');
    const at = answer.rows.findIndex((row) => row.customer === '云麓电气有限公司');
    expect(quotesOf(answer, at)).toEqual([sentences.own]);
  });

  it('of a contract', async () => {
    const answer = await ask('翠屿精工和竹海装备的合同金额是多少？');
    expect(answer.value).toBe(300_000_000);
    expect(quotesOf(answer, 0)).toContain(sentences.contract);
  });

  it('of partners', async () => {
    const answer = await ask('翠屿精工的合作伙伴有哪些？');
    expect(answer.frame.asked).toBe('partners');
    expect(answer.rows.length).toBeGreaterThan(2);
    answer.rows.forEach((_, at) => void expect(quotesOf(answer, at).length).toBeGreaterThan(0));
  });

  it('of a figure', async () => {
    const answer = await ask('麓湖锂电2022年营收多少？');
    expect(answer.value).toBe(800_000_000);
    expect(quotesOf(answer, 0)).toEqual([sentences.figure]);
  });

  it('of a chain leader', async () => {
    const answer = await ask('綦江区锂电产业链的链主企业是哪家？');
    expect(answer.entities).toEqual(['麓湖锂电有限公司']);
    expect(quotesOf(answer, 0)).toEqual([sentences.leader]);
  });

  it.each(['麓湖锂电投资了哪些项目？', '谁在綦江投资了？', '綦江有哪些项目？', '綦江的项目总投资合计多少？'])(
    'of a sum that stands on the project alone, the sentence that states it: %s',
    async (question) => {
      const answer = await ask(question);
      const rows = answer.rows.map((row, at) => [row.amount, quotesOf(answer, at)] as const);
      const stating = rows.filter(([amount]) => amount === 4_500_000_000);
      expect(stating.length).toBeGreaterThan(0);
      for (const [, quotes] of stating) expect(quotes).toContain(sentences.total);
    },
  );
});
