import { describe, expect, it } from 'vitest';
import { englishRules } from '../../../src/ask/en/rules.js';
import { fillTokens, matchRules, type Rule } from '../../../src/ask/rule.js';
import { chineseRules } from '../../../src/ask/zh/rules.js';

function examplesOf(rules: readonly Rule[]): (readonly [string, string])[] {
  return rules.flatMap((rule) => rule.examples.map((example) => [rule.name, example] as const));
}

describe('the grammars', () => {
  it.each(examplesOf(chineseRules))('%s reads 「%s」', (name, example) => {
    expect(matchRules(chineseRules, fillTokens(example))[0]?.name).toBe(name);
  });

  it.each(examplesOf(englishRules))('%s reads "%s"', (name, example) => {
    expect(matchRules(englishRules, fillTokens(example))[0]?.name).toBe(name);
  });

  it('names every rule once and gives it an example', () => {
    const rules = [...chineseRules, ...englishRules];
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    expect(rules.filter((rule) => rule.examples.length === 0)).toEqual([]);
  });
});
