import { describe, expect, it } from 'vitest';
import { isNoName, noNames } from '../../../../../src/importers/text/mentions/no-names.js';

describe('what no short name of a firm is', () => {
  it.each(noNames)('$example', ({ example, pattern }) => {
    expect(example).toMatch(pattern);
    expect(isNoName(example)).toBe(true);
  });

  it.each(['青禾食品', '美的集团', '恒泽重工', '某某化工', '上海石化'])('%s is one', (name) =>
    expect(isNoName(name)).toBe(false),
  );
});
