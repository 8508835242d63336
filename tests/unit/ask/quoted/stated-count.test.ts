import { describe, expect, it } from 'vitest';
import { countIn } from '../../../../src/ask/quoted/stated-count.js';

describe('the number of what a sentence lists', () => {
  it.each([
    ['园区已入驻青禾食品、白鹭乳业、南岭饮料等企业26家。', 26],
    ['落户的有青禾食品、白鹭乳业等十二家食品企业。', 12],
    ['现有企业45家，包括青禾食品和白鹭乳业。', 45],
    ['The park has 18 food companies, including Northway and Lakeside.', 18],
    ['青禾食品有员工300人。', undefined],
    ['青禾食品等企业产值增长12%。', undefined],
    ['The park has 18 food companies.', undefined],
  ])('%s', (sentence, expected) => expect(countIn(sentence)).toBe(expected));
});
