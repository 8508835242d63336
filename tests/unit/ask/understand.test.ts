import { describe, expect, it } from 'vitest';
import type { Frame, Mention } from '../../../src/ask/frame.js';
import { understand } from '../../../src/ask/understand.js';

const mention = (question: string, text: string, type: Mention['type']): Mention => ({
  text,
  start: question.indexOf(text),
  end: question.indexOf(text) + text.length,
  type,
  candidates: [{ id: text, type, name: text, aliases: [], known: true, places: [] }],
});

function frameOf(
  question: string,
  language: 'zh' | 'en',
  names: readonly (readonly [string, Mention['type']])[],
): Frame {
  const mentions = names.map(([text, type]) => mention(question, text, type));
  const understood = understand(question, mentions, language, '2024-01-15');
  if (understood.kind !== 'frame') throw new Error(`no rule fits: ${question}`);
  return understood.frame;
}

describe('what a question is about', () => {
  it('is one topic where English words have their Chinese in brackets', () => {
    const frame = frameOf('Who produces spandex yarns (氨纶丝) in Fuling?', 'en', [['Fuling', 'District']]);
    expect(frame.topics.map(({ anyOf }) => anyOf)).toEqual([['氨纶丝', 'spandex yarns']]);
  });

  it('is not narrowed by the phase that a project’s own name holds', () => {
    const question = 'How much was invested in the second phase of Haichuan (海川二期)?';
    expect(frameOf(question, 'en', [['海川二期', 'Project']]).topics.filter(({ anyOf }) => anyOf)).toEqual([]);
  });

  it('is not the words that say how a list is asked for', () => {
    const frame = frameOf('涪陵2023年5月集中动工的项目里，投资额排前两位的是哪两个？', 'zh', [['涪陵', 'District']]);
    expect(frame.topics).toEqual([]);
    expect(frame.ranking).toEqual({ by: 'amount', order: 'largest', limit: 2 });
  });
});

describe('a question that no rule fits for want of a name', () => {
  it.each([
    ['How is Great Wall Motor linked to Haichuan Group?', 'en', ['Haichuan Group'], ['Great Wall Motor']],
    ['What links Acme with Zenith?', 'en', [], ['Acme', 'Zenith']],
    // No rule would fit, whatever the words named.
    ['Tell me of Acme, nicely', 'en', [], []],
    ['Write a poem about Acme', 'en', [], []],
  ] as const)('%s', (question, language, known, unknown) => {
    const mentions = known.map((text) => mention(question, text, 'Company'));
    const understood = understand(question, mentions, language, '2024-01-15');
    expect(understood.kind === 'none' && understood.unknown).toEqual(unknown);
  });
});
