import { describe, expect, it } from 'vitest';
import { takeModifiers } from '../../../src/ask/modifiers.js';
import { fillTokens } from '../../../src/ask/rule.js';

describe('what narrows or widens any question', () => {
  it.each([
    ['除了{company}，还有谁投资了{company}？', { except: [0] }, '谁投资了{company}？'],
    ['{company}除{company}以外的股东', { except: [1] }, '{company}的股东'],
    ['Besides {company}, who invested in {company}?', { except: [0] }, 'who invested in {company}?'],
    ['{company}及其子公司投资了什么', { kin: 'with' }, '{company}投资了什么'],
    ['不算子公司，{company}投资了什么', { kin: 'without' }, '{company}投资了什么'],
    ['What have {company} and its subsidiaries built?', { kin: 'with' }, 'What have {company} built?'],
    ['{place}哪些项目没有公布投资额', { lacking: 'amount' }, '{place}哪些项目'],
    ['{place}哪些企业没有投资记录', { lacking: 'investment' }, '{place}哪些企业'],
    ['{company}每年投资多少', { groupBy: 'year' }, '{company}投资多少'],
    ['{place}各区的投资额', { groupBy: 'place' }, '{place}投资额'],
    ['How much did {company} invest in each city?', { groupBy: 'place' }, 'How much did {company} invest ?'],
    ['{product}往下三级的产品', { steps: 3 }, '{product}下游产品'],
    ['What is upstream of {product} within two steps?', { steps: 2 }, 'What is upstream of {product} ?'],
    ['{company}在国内一共投资多少', { nationwide: true }, '{company}一共投资多少'],
  ])('%s', (question, modifiers, left) => {
    const taken = takeModifiers(fillTokens(question));
    expect(taken.modifiers).toEqual(modifiers);
    expect(taken.masked).toBe(fillTokens(left));
  });

  it.each([
    '{company}有没有投资{company}',
    '{company}有哪些子公司？',
    '{company}每年生产多少{product}',
    '{place}所有企业',
  ])('leaves alone what is no modifier: %s', (question) => {
    expect(takeModifiers(fillTokens(question))).toMatchObject({ modifiers: {}, masked: fillTokens(question) });
  });
});
