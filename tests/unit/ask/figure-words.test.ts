import { describe, expect, it } from 'vitest';
import { chooseFigures, chooseTranslated, type Figure } from '../../../src/ask/answer-statistics.js';
import { isKind } from '../../../src/ask/figure-kinds.js';
import { asksGrowth, figuresWanted } from '../../../src/ask/figure-words.js';

const figure = (metric: string, unit = '家'): Figure => ({
  id: metric,
  subject: { id: 'd', type: 'District', name: '云溪县', aliases: [] },
  metric,
  value: 1,
  unit,
  period: '',
  claimIds: [],
});

const metricsOf = (figures: readonly Figure[]): readonly string[] => figures.map(({ metric }) => metric);

describe('figures that an English question names, of a Chinese source', () => {
  it.each([
    ['How many solar projects were signed and what were they worth?', ['新签约光伏项目']],
    ['What was the output of the ceramics industry?', ['陶瓷产业产值']],
    [
      'How many industrial firms are there, and how many of them are above designated size?',
      ['规上企业', '现有工业企业'],
    ],
    ['How large is the population?', []],
  ])('%s', (question, expected) => {
    const all = ['新签约光伏项目', '陶瓷产业产值', '规上企业', '现有工业企业'].map((metric) => figure(metric));
    expect(metricsOf(chooseTranslated(all, question))).toEqual(expected);
  });

  it('counts what is asked for', () => {
    expect(figuresWanted('How many firms are there?')).toBe(1);
    expect(figuresWanted('How many firms are there, and how many are listed?')).toBe(2);
  });
});

it('reads 有 before a figure as no part of its name', () => {
  const all = [figure('有陶瓷企业'), figure('规上企业')];
  expect(metricsOf(chooseFigures(all, '有多少家陶瓷企业？规上的有几家？'))).toContain('有陶瓷企业');
});

describe('what says of which trade a figure is to be', () => {
  it.each([
    ['陶瓷', true],
    ['半导体', true],
    ['medical device', true],
    ['规上', false],
    ['people', false],
  ])('%s', (text, expected) => expect(isKind({ text, proper: false })).toBe(expected));
});

it('tells growth from size', () => {
  expect(asksGrowth('营收增长了多少？')).toBe(true);
  expect(asksGrowth('By how much did its output grow?')).toBe(true);
  expect(asksGrowth('营收是多少？')).toBe(false);
});
