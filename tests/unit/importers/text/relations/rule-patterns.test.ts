import { describe, expect, it } from 'vitest';
import { relationRules } from '../../../../../src/importers/text/relations/grammar.js';
import { compilePattern, type RelationRule } from '../../../../../src/importers/text/relations/rule.js';

describe('the pattern of a rule', () => {
  it('reads a slot behind a gap as a slot, and a named group as a group', () => {
    const { source } = compilePattern('<firm:from><gap:4><percent>(?<rest>的)');
    expect(source).not.toMatch(/<percent>/);
    expect(source).toMatch(/\(\?<rest>的\)$/);
  });

  it.each(relationRules.map((rule): [string, RelationRule] => [rule.name, rule]))(
    'leaves no slot as words: %s',
    (_, rule) => {
      expect(compilePattern(rule.pattern).source.replace(/\(\?<\w+>/gu, '')).not.toMatch(/<\w+(?::\w+)?>/);
    },
  );
});
