import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/ask/inquiry.js';
import { frameOfPeer, joinReplies, peersOf } from '../../../src/ask/peers.js';
import { frameOf, type Named } from './frame-of.js';

const firms: Named = [
  ['海川重工', 'Company'],
  ['岚山电气', 'Company'],
];
const english: Named = [
  ['Haichuan', 'Company'],
  ['Lanshan', 'Company'],
];

describe('names of which a question asks one thing', () => {
  it.each([
    ['海川重工和岚山电气一共投资多少？', firms],
    ['海川重工、岚山电气分别投了什么项目？', firms],
    ['海川重工投了多少，岚山电气呢？', firms],
    ['海川重工与岚山电气的供应商有哪些', firms],
    ['How much did Haichuan and Lanshan invest in total?', english],
    ['Who supplies Haichuan and Lanshan?', english],
  ])('are each asked of: %s', (question, names) => {
    expect(peersOf(frameOf(question, names))?.map(({ text }) => text)).toEqual(names.map(([text]) => text));
  });

  it.each([
    ['云溪县和青岚市各有哪些项目？', '云溪县', '青岚市'],
    ['Which projects are there in Yunxi and Qinglan?', 'Yunxi', 'Qinglan'],
  ])('may be places: %s', (question, one, other) => {
    const frame = frameOf(question, [
      [one, 'District'],
      [other, 'District'],
    ]);
    expect(peersOf(frame)?.map(({ text }) => text)).toEqual([one, other]);
  });

  it.each([
    ['海川重工和凯禾化学一共投了多少？', '海川重工', '凯禾化学'],
    ['海川重工、凯禾化学分别投了什么项目', '海川重工', '凯禾化学'],
    ['How much did Haichuan and Kaihe Chemical invest in total?', 'Haichuan', 'Kaihe Chemical'],
  ])('hold one that the graph does not know: %s', (question, known, unknown) => {
    expect(peersOf(frameOf(question, [[known, 'Company']]))?.map(({ text }) => text)).toEqual([known, unknown]);
  });

  it.each([
    ['海川重工和岚山电气共同投资了什么项目？', firms],
    ['海川重工对岚山电气投资了多少？', firms],
    ['海川重工和岚山电气之间有什么关系？', firms],
    ['What did Haichuan and Lanshan jointly invest in?', english],
    ['How much did Haichuan invest in Lanshan?', english],
  ])('are no such list: %s', (question, names) => {
    expect(peersOf(frameOf(question, names))).toBeUndefined();
  });
});

describe('the answers for several names', () => {
  const question = '海川重工和岚山电气一共投资多少？';
  const frame = frameOf(question, firms);
  const peers = peersOf(frame) ?? [];
  const names = peers.map(({ text }) => text);
  const reply = (answer: string, value: number, target: string, unit = 'CNY'): Reply => ({
    status: 'answered',
    answer,
    rows: [{ target, amount: value }],
    entities: [target],
    value,
    unit,
    claimIds: [target],
    ids: [target],
  });
  const nothing: Reply = { status: 'not-in-graph', answer: '没有。', rows: [], entities: [], claimIds: [], ids: [] };
  const [one, other] = [reply('甲。', 3e8, '甲厂'), reply('乙。', 2e8, '乙厂')];

  it('are asked for with one name each', () => {
    const [, last = { text: '', start: 0, end: 0, type: 'Company' as const, candidates: [] }] = peers;
    const part = frameOfPeer(frame, peers, last);
    expect([part.who?.text, part.subjects.map(({ text }) => text)]).toEqual(['岚山电气', ['岚山电气']]);
  });

  it('add up where each has a sum', () => {
    expect(joinReplies(frame, names, [one, other])).toMatchObject({
      value: 5e8,
      unit: 'CNY',
      entities: ['甲厂', '乙厂'],
      answer: '甲。乙。海川重工、岚山电气合计5亿元。',
    });
  });

  it('are no sum where one has none', () => {
    const joined = joinReplies(frame, names, [one, nothing]);
    expect(joined).toMatchObject({ status: 'not-in-graph', answer: '甲。没有。' });
    expect(joined.value).toBeUndefined();
  });

  it('do not add up in two currencies or over one target', () => {
    for (const second of [reply('乙。', 2e8, '乙厂', 'USD'), reply('乙。', 3e8, '甲厂')])
      expect(joinReplies(frame, names, [one, second]).value).toBeUndefined();
  });

  it('are lists where no sum is asked for', () => {
    const listed = frameOf('海川重工和岚山电气分别投了什么项目？', firms);
    expect(joinReplies(listed, names, [one, nothing])).toMatchObject({ status: 'answered', entities: ['甲厂'] });
  });
});
