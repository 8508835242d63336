import { describe, expect, it } from 'vitest';
import { completeFollowUp, type LinkedQuestion, looksLikeFollowUp } from '../../../src/ask/follow-up.js';
import type { Mention } from '../../../src/ask/frame.js';
import type { NodeType } from '../../../src/model/schema.js';

const types: Readonly<Record<string, NodeType>> = {
  云栖集团: 'Company',
  石鼎机械: 'Company',
  涪陵: 'District',
  綦江: 'District',
  Yunqi: 'Company',
  Shiding: 'Company',
  Fuling: 'District',
};

function linked(text: string): LinkedQuestion {
  const mentions = Object.entries(types).flatMap(([name, type]): readonly Mention[] => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ text: name, start, end: start + name.length, type, candidates: [] }];
  });
  return { text, mentions: mentions.sort((a, b) => a.start - b.start) };
}

describe('a follow-up', () => {
  it.each([
    ['云栖集团投资了哪些项目？', '那石鼎机械呢？', '石鼎机械投资了哪些项目？'],
    ['谁在涪陵投资了？', '綦江呢', '谁在綦江投资了？'],
    ['云栖集团投资了哪些项目？', '在涪陵呢？', '云栖集团在涪陵投资了哪些项目？'],
    ['云栖集团2020年投资了什么？', '2021年呢？', '云栖集团2021年投资了什么？'],
    ['云栖集团的客户有哪些？', '供应商呢？', '云栖集团的供应商？'],
    ['云栖集团的客户有哪些？', '它生产什么？', '云栖集团生产什么？'],
    ['涪陵有哪些项目？', '哪个最大？', '涪陵有哪些项目，哪个最大？'],
  ])('to %s: %s', (before, follow, whole) => {
    expect(completeFollowUp(linked(follow), linked(before), 'zh', '2024-05-06')).toBe(whole);
  });

  it.each([
    ['What did Yunqi invest in?', 'And Shiding?', 'What did Shiding invest in?'],
    ['What did Yunqi invest in?', 'And in 2021?', 'What did Yunqi invest in in 2021?'],
    ['What did Yunqi build?', 'What about Fuling?', 'What did Yunqi build in Fuling?'],
    ['Who are the customers of Yunqi?', 'And its suppliers?', 'suppliers of Yunqi?'],
    ['Who owns Yunqi?', 'What does it produce?', 'What does Yunqi produce?'],
  ])('to %s: %s', (before, follow, whole) => {
    expect(completeFollowUp(linked(follow), linked(before), 'en', '2024-05-06')).toBe(whole);
  });

  it('is none where it is a question of its own', () => {
    expect(looksLikeFollowUp('谁在涪陵投资了？')).toBe(false);
    expect(looksLikeFollowUp('那涪陵呢？')).toBe(true);
    expect(
      completeFollowUp(linked('云栖集团的合同值多少钱呢'), linked('谁在涪陵投资了？'), 'zh', '2024-05-06'),
    ).toBeUndefined();
  });
});
