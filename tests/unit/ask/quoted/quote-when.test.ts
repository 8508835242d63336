import { describe, expect, it } from 'vitest';
import { asksDate, dateIn } from '../../../../src/ask/quoted/quote-when.js';

describe('the date that a clause names', () => {
  it.each([
    ['预计明年6月投产', '2022-10-11', '2023-06'],
    ['后年建成', '2022-10-11', '2024'],
    ['3月18日开工', '2022-10-11', '2022-03-18'],
    ['12月开工', '2022-10-11', '2021-12'],
    ['预计12月开工', '2022-10-11', '2022-12'],
    ['去年9月签约', '2022-10-11', '2021-09'],
    ['2024年6月投产', '2022-10-11', '2024-06'],
    ['年底开工', '2022-10-11', '2022'],
    ['to open in October 2024', '2023-05-01', '2024-10'],
    ['开工建设', '2022-10-11', undefined],
  ])('%s of %s', (clause, publishedOn, expected) => expect(dateIn(clause, publishedOn)).toBe(expected));
});

it('knows a question for a date, and not one that a date narrows', () => {
  expect(asksDate({ question: '什么时候投产？' })).toBe(true);
  expect(asksDate({ question: 'In which month was it signed?' })).toBe(true);
  expect(asksDate({ question: '哪些项目投产了？' })).toBe(false);
  expect(asksDate({ question: '2021年哪个月？', when: { text: '2021年', from: '2021', to: '2021' } })).toBe(false);
});
