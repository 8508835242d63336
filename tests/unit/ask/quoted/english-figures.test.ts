import { describe, expect, it } from 'vitest';
import { englishFiguresIn, labelScore } from '../../../../src/ask/quoted/english-figures.js';
import { englishPartsOf } from '../../../../src/ask/quoted/quote-statistic.js';

describe('the figures of an English sentence', () => {
  it.each([
    [
      'The county had 42 toy makers in 2021, with a combined output of 3.5 billion yuan.',
      [
        ['toy makers', 42, '家'],
        ['combined output', 3_500_000_000, 'CNY'],
      ],
    ],
    ['It booked 120 million yuan in sales, up 8 percent.', [['sales', 120_000_000, 'CNY']]],
    ['Lakeside opened a 15-million-euro plant.', [['', 15_000_000, 'EUR']]],
    [
      'The zone signed 9 port projects worth 2 billion yuan.',
      [
        ['signed port projects', 9, '个'],
        ['', 2_000_000_000, 'CNY'],
      ],
    ],
    ['In 2021 it grew by 12 percent.', []],
  ] as const)('%s', (sentence, expected) => {
    expect(englishFiguresIn(sentence).map(({ label, value, unit }) => [label, value, unit])).toEqual(expected);
  });
});

it('scores what a figure is of by what is asked for', () => {
  expect(labelScore('toy makers', 'How many toy firms are there?')).toBe(1);
  expect(labelScore('toy makers', 'How many firms are there?')).toBeLessThan(0.75);
  expect(labelScore('output', 'What was the revenue?')).toBe(0);
});

it('parts a question for several figures', () => {
  expect(englishPartsOf('How many toy firms does \uE001 have and what was their output?')).toHaveLength(2);
  expect(englishPartsOf('What was the revenue of \uE002 in \uE006?')).toHaveLength(1);
});
