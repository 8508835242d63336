import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/ask/frame.js';
import type { Inquiry, Reply } from '../../../src/ask/inquiry.js';
import { withPlaces } from '../../../src/ask/tell-places.js';

const reply: Reply = {
  status: 'answered',
  answer: '青禾食品投资9亿元：饮料项目。',
  rows: [{ target: '饮料项目', place: '白鹭工业园' }],
  entities: ['饮料项目'],
  claimIds: [],
  ids: [],
};
const asked = (question: string, language: 'zh' | 'en' = 'zh') =>
  ({ language, frame: { question, asked: 'amount', language } as unknown as Frame }) as Inquiry;

describe('a place that is asked for and stands in rows alone', () => {
  it.each([
    ['青禾食品还在哪里投资建厂，花了多少钱？', ['白鹭工业园']],
    ['青禾食品投了多少钱建饮料项目，在哪个园区？', ['饮料项目', '白鹭工业园']],
    ['青禾食品的饮料项目投了多少？', ['饮料项目']],
  ])('%s', (question, entities) => expect(withPlaces(asked(question), reply).entities).toEqual(entities));
  it('is told in English too', () => {
    const told = withPlaces(asked('In which development zone will Qinghe Foods build its plant?', 'en'), reply);
    expect(told.entities).toEqual(['白鹭工业园']);
    expect(told.answer).toContain('Place: 白鹭工业园.');
  });
});
