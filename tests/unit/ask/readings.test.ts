import { describe, expect, it } from 'vitest';
import { findAmountBounds } from '../../../src/ask/amount-bounds.js';
import { tellGaps } from '../../../src/ask/coverage-gaps.js';
import type { Frame, Mention } from '../../../src/ask/frame.js';
import type { Reply } from '../../../src/ask/inquiry.js';
import { joinBranches } from '../../../src/ask/join-branch.js';
import { matchesTopic } from '../../../src/ask/topic.js';
import { understand } from '../../../src/ask/understand.js';
import { chineseForms } from '../../../src/ask/zh/name-forms.js';
import { contentOfChinese } from '../../../src/ask/zh/words.js';

const candidate = (name: string, type: Mention['type']) => ({
  id: name,
  type,
  name,
  aliases: [],
  known: true,
  places: [],
});
const mention = (question: string, text: string, type: Mention['type'], name = text): Mention => ({
  text,
  start: question.indexOf(text),
  end: question.indexOf(text) + text.length,
  type,
  candidates: [candidate(name, type)],
});

function frameOf(question: string, names: readonly (readonly [string, Mention['type']])[]): Frame {
  const language = /^[A-Z]/u.test(question) ? 'en' : 'zh';
  const mentions = names.map(([text, type]) => mention(question, text, type));
  const understood = understand(question, mentions, language, '2024-01-15');
  if (understood.kind !== 'frame') throw new Error(`no rule fits: ${question}`);
  return understood.frame;
}

describe('of several readings the first whose names are there', () => {
  it.each([
    ['盾构机谁家造，一年多少台', [['盾构机', 'Product']], 'capacity'],
    ['岩溪铸造的下游有谁', [['岩溪铸造', 'Company']], 'customers'],
    ['云汀电池是哪两家合伙搞的？', [['云汀电池', 'Company']], 'investors'],
    ['Upstream of 岩溪铸造: who sells it rare earths?', [['岩溪铸造', 'Company']], 'suppliers'],
    [
      'What does 岩溪铸造 buy from 云汀电池?',
      [
        ['岩溪铸造', 'Company'],
        ['云汀电池', 'Company'],
      ],
      'suppliers',
    ],
  ] as const)('%s', (question, names, asked) => {
    expect(frameOf(question, names).asked).toBe(asked);
  });

  it('stays with the first where the question holds a name that the graph does not know', () => {
    const { asked, topics } = frameOf('某某精工在岩溪投资了吗', [['岩溪', 'District']]);
    expect(asked).toBe('investors');
    expect(topics.map(({ text }) => text)).toEqual(['某某精工']);
  });
});

describe('places and what lies abroad', () => {
  it('takes the zone of a possessive, not the city', () => {
    const question = "Who invested in Yanxi's Cloud Port Zone?";
    const frame = frameOf(question, [
      ['Yanxi', 'District'],
      ['Cloud Port Zone', 'IndustrialPark'],
    ]);
    expect(frame.where?.text).toBe('Cloud Port Zone');
  });

  it('reads 海外 and overseas', () => {
    expect(frameOf('岩溪铸造在海外投资了哪些项目', [['岩溪铸造', 'Company']])).toMatchObject({
      abroad: true,
      topics: [],
    });
    expect(frameOf('What did 岩溪铸造 invest in overseas?', [['岩溪铸造', 'Company']]).abroad).toBe(true);
  });
});

describe('sums between two bounds', () => {
  it.each([
    ['投资额在30亿到50亿之间的项目', 3e9, 5e9],
    ['5至10亿的项目', 5e8, 1e9],
    ['projects between CNY 1 billion and 2.5 billion', 1e9, 2.5e9],
  ])('%s', (question, least, most) => {
    expect(findAmountBounds(question)?.bounds).toMatchObject({ least, most });
  });

  it('are none where the first is the larger', () => {
    expect(findAmountBounds('从50亿到30亿')).toBeUndefined();
  });
});

describe('what a stretch is about', () => {
  it.each([
    ['做芳纶的企业', ['芳纶']],
    ['有什么食品类项目', ['食品']],
    ['劳驾看下要花多少钱', []],
  ])('%s', (text, topics) => {
    expect(contentOfChinese(text).map((content) => content.text)).toEqual(topics);
  });

  it('is no other firm right after a name', () => {
    expect(contentOfChinese('\uE002的\uE003准备投多少钱')).toEqual([]);
  });

  it('is the trade that names tell in other words, and what English sources call it', () => {
    const topic = (text: string) => ({ text, proper: false });
    expect(matchesTopic(topic('化工'), ['岩溪石化有限公司'])).toBe(true);
    expect(matchesTopic(topic('药企'), ['云汀制药有限公司'])).toBe(true);
    expect(matchesTopic(topic('铝箔'), ['aluminium foil'])).toBe(true);
    expect(matchesTopic(topic('化工'), ['岩溪精密机械有限公司', 'photovoltaic glass'])).toBe(false);
  });
});

describe('how firms and zones are called', () => {
  const formsOf = (name: string, type: Mention['type']) => chineseForms(candidate(name, type)).map(({ text }) => text);

  it('reads a branch without its brackets and with them', () => {
    const forms = formsOf('岩溪（酒泉）风电叶片有限公司', 'Company');
    expect(forms).toContain('岩溪酒泉风电叶片');
    expect(forms).toContain('岩溪(酒泉)风电叶片');
  });

  it('reads the beginning of a long name after its city, and a zone without its kind', () => {
    expect(formsOf('芜湖市岩溪塑胶制品有限公司', 'Company')).toContain('岩溪塑胶');
    expect(formsOf('云汀湾经济技术开发区', 'IndustrialPark')).toContain('云汀湾');
  });

  it('joins a firm, a place and 公司 into the branch that bears both names', () => {
    const question = '云汀纳米曲靖公司的产能';
    const mentions = [mention(question, '云汀纳米', 'Company'), mention(question, '曲靖', 'District', '曲靖市')];
    const branch = candidate('曲靖云汀纳米科技有限公司', 'Company');
    expect(joinBranches(question, mentions, [branch])).toMatchObject([
      { text: '云汀纳米曲靖公司', candidates: [{ id: '曲靖云汀纳米科技有限公司' }] },
    ]);
    const rival = candidate('曲靖云汀纳米材料有限公司', 'Company');
    expect(joinBranches(question, mentions, [branch, rival])).toEqual(mentions);
  });
});

describe('what of the question an answer lacks', () => {
  const frame = frameOf('岩溪铸造投资了哪些项目，什么时候，投了多少钱？', [['岩溪铸造', 'Company']]);
  const reply = (rows: Reply['rows'], answer = '有。'): Reply => ({
    status: 'answered',
    answer,
    rows,
    entities: [],
    claimIds: [],
    ids: [],
  });

  it('is said where no row holds it', () => {
    expect(tellGaps(frame, reply([{ target: '甲', amount: 3 }]), 'zh')).toBe('所问的日期，没有来源写明。');
    expect(tellGaps(frame, reply([{ target: '甲' }]), 'en')).toBe(
      ' No source states the sum or the date that is asked for.',
    );
  });

  it('is not said where rows hold all, or the answer says so itself', () => {
    expect(tellGaps(frame, reply([{ amount: 3, date: '2021' }]), 'zh')).toBe('');
    expect(tellGaps(frame, reply([{ target: '甲' }], '投资额未载明。'), 'zh')).toBe('');
  });
});
