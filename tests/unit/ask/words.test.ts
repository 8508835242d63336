import { describe, expect, it } from 'vitest';
import { contentOfEnglish } from '../../../src/ask/en/words.js';
import { contentOfChinese } from '../../../src/ask/zh/words.js';

describe('what the rules do not explain', () => {
  it.each([
    ['华为在 投资了多少钱？', ['华为']],
    ['有哪些写明投资额的新能源汽车产业链项目，各投资多少？', ['新能源汽车']],
    ['请问目前都有谁来 投资了呢？', []],
    ['氢能项目有哪些？', ['氢能']],
    ['某某控股在 投资了多少钱？', ['某某']],
    [' 聚集了哪些企业？', []],
  ])('%s', (text, expected) => {
    expect(contentOfChinese(text).map((content) => content.text)).toEqual(expected);
  });

  it('tells a name in the place of a firm from a topic', () => {
    expect(contentOfChinese('云上科工在 的项目')).toEqual([{ text: '云上科工', subject: true }]);
    expect(contentOfChinese('氢能项目有哪些')[0]?.subject).toBe(false);
  });

  it('reads topics and names in English', () => {
    expect(contentOfEnglish('Who invested in battery projects in ?')).toEqual([{ text: 'battery', proper: false }]);
    expect(contentOfEnglish('How much did Acme Chemicals invest in ?')).toEqual([
      { text: 'Acme Chemicals', proper: true },
    ]);
  });
});
