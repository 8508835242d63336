import { expect, it } from 'vitest';
import { phasesOf } from '../../../src/ask/phases-asked.js';
import { frameOf, type Named } from './frame-of.js';

const works: Named = [['岚山隔膜项目', 'Project']];

it.each([
  ['岚山隔膜项目一期和二期各投资多少？', ['一期', '二期']],
  ['岚山隔膜项目第一期、第二期分别投资多少', ['一期', '二期']],
  ['岚山隔膜项目一、二、三期一共投资多少？', ['一期', '二期', '三期']],
  ['岚山隔膜项目一二期投资多少', ['一期', '二期']],
  ['岚山隔膜项目首期工程与2期工程投资多少', ['一期', '二期']],
  ['How much do phases 1 and 2 of the 岚山隔膜项目 cost?', ['phase 1', 'phase 2']],
  ['How much do phase one and phase three of the 岚山隔膜项目 cost?', ['phase 1', 'phase 3']],
  ['How much do the first, second and third phases of the 岚山隔膜项目 cost?', ['phase 1', 'phase 2', 'phase 3']],
] as const)('phases are asked of one by one: %s', (question, captions) => {
  const phases = phasesOf(frameOf(question, works)) ?? [];
  expect(phases.map(({ caption }) => caption)).toEqual(captions);
  for (const { caption, frame } of phases) {
    expect(frame.topics.map(({ text }) => text)).toEqual([caption]);
    expect(phasesOf(frame)).toBeUndefined();
  }
});

it.each(['岚山隔膜项目一期投资多少？', '岚山隔膜项目投资多少？', 'How much does phase two of the 岚山隔膜项目 cost?'])(
  'one phase or none is no list: %s',
  (question) => {
    expect(phasesOf(frameOf(question, works))).toBeUndefined();
  },
);
