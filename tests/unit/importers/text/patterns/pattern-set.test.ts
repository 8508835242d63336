import { describe, expect, it } from 'vitest';
import { GuardedPattern } from '../../../../../src/importers/text/patterns/guarded-pattern.js';
import { PatternSet } from '../../../../../src/importers/text/patterns/pattern-set.js';
import { relationRules } from '../../../../../src/importers/text/relations/grammar.js';
import { compilePattern } from '../../../../../src/importers/text/relations/rule.js';

const placesOf = (patterns: readonly GuardedPattern[], text: string) =>
  [...patterns.keys()].filter((place) => patterns[place]?.mayMatch(text));

describe('PatternSet', () => {
  it('finds the patterns that may match, in order', () => {
    const patterns = [/投资/u, /\d+/u, /由.{0,4}投资/u, /落户|投资/u, /由/u].map((each) => new GuardedPattern(each));
    const set = new PatternSet(patterns);
    expect(set.candidates('由海润集团投资')).toEqual([0, 1, 2, 3, 4]);
    expect(set.candidates('海润集团投资')).toEqual([0, 1, 3]);
    expect(set.candidates('')).toEqual([1]);
  });

  it('asks of every rule what the rule asks by itself', () => {
    const patterns = relationRules.map(({ pattern }) => new GuardedPattern(compilePattern(pattern)));
    const set = new PatternSet(patterns);
    for (const text of relationRules.flatMap(({ examples }) => examples)) {
      const template = text.replace(/[\u4e00-\u9fff]{2,6}(?:公司|集团)/gu, '\ue001').replace(/[区市园]/gu, '\ue003');
      for (const each of [text, template]) expect(set.candidates(each)).toEqual(placesOf(patterns, each));
    }
  });
});
