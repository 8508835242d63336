import { describe, expect, it } from 'vitest';
import { isOneSlip } from '../../../src/ask/correct-names.js';
import { glossOf } from '../../../src/ask/gloss.js';
import { guessAsked, isBeyondFacts } from '../../../src/ask/guess.js';
import { fillTokens } from '../../../src/ask/rule.js';
import { mayBeNoun } from '../../../src/ask/zh/nouns.js';

describe('a question that no wording fits', () => {
  it.each([
    ['{company}，{place}，工厂？', 'projects'],
    ['{place} money', 'investors'],
    ['{company} vendor?', 'suppliers'],
    ['{product} feedstock', 'upstream'],
    ['hello {company}', undefined],
    ['客户', undefined],
  ])('%s is read by its words', (question, asked) => {
    expect(guessAsked(fillTokens(question))).toBe(asked);
  });

  it('is not answered where it asks for reasons, advice or forecasts', () => {
    expect(isBeyondFacts('为什么{company}亏损')).toBe(true);
    expect(isBeyondFacts('Should I buy {company}?')).toBe(true);
    expect(isBeyondFacts('谁在{place}投资了')).toBe(false);
  });
});

describe('small parts', () => {
  it('tell nouns, which may be topics, from what is none', () => {
    for (const word of ['半导体', '新能源汽车', '氢氧化锂']) expect(mayBeNoun(word), word).toBe(true);
    for (const word of ['聚集', '终于', '突然']) expect(mayBeNoun(word), word).toBe(false);
  });

  it('tell one slip from two', () => {
    expect(isOneSlip('yibing', 'yibin')).toBe(true);
    expect(isOneSlip('fuilng', 'fuling')).toBe(true);
    expect(isOneSlip('fulin', 'fuling')).toBe(true);
    expect(isOneSlip('fuuling', 'fuling')).toBe(true);
    expect(isOneSlip('flulng', 'fuling')).toBe(false);
    expect(isOneSlip('yibin', 'yibin')).toBe(false);
    expect(isOneSlip('wuhan', 'wuhu')).toBe(false);
  });

  it('read a row to those who don’t read Chinese', () => {
    const row = {
      company: '云栖集团',
      companyEn: 'Yunqi Group',
      target: '云栖项目',
      amount: 5e9,
      currency: 'CNY',
      date: '2023-03',
    };
    expect(glossOf(row)).toBe('who: Yunqi Group (云栖集团) · what: 云栖项目 · how much: CNY 5 billion · when: 2023-03');
    expect(glossOf({ company: '云栖集团' })).toBeUndefined();
    // A figure that is no more than a bound says so.
    expect(glossOf({ ...row, amountQualifier: 'up to' })).toContain('how much: up to CNY 5 billion');
  });
});
