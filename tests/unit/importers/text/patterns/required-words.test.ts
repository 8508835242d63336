import { describe, expect, it } from 'vitest';
import { GuardedPattern } from '../../../../../src/importers/text/patterns/guarded-pattern.js';
import { requiredWords } from '../../../../../src/importers/text/patterns/required-words.js';
import { relationRules } from '../../../../../src/importers/text/relations/grammar.js';
import { compilePattern } from '../../../../../src/importers/text/relations/rule.js';
import { materialRules } from '../../../../../src/importers/text/relations/rules/materials.js';
import { productionRules } from '../../../../../src/importers/text/relations/rules/production/production.js';

const sorted = (source: RegExp) => requiredWords(source.source).map((words) => [...words].sort());

describe('requiredWords', () => {
  it.each<[RegExp, string[][]]>([
    [/投资/u, [['投资']]],
    [/(?:总|拟)投资/u, [['总投资', '拟投资']]],
    [/总?投资/u, [['投资']]],
    [/在[^，]{0,6}(?:建设|建成)/u, [['在'], ['建成', '建设']]],
    [/(?<=由)[\ue001\ue002]负责/u, [['由'], ['\ue001负责', '\ue002负责']]],
    [/\d+(?:吨|台)(?!位)/u, [['台', '吨']]],
    [/甲(?:乙)+丙/u, [['甲'], ['乙'], ['丙']]],
    [/甲{0,2}乙{2}/u, [['乙']]],
    [/(?:投资.{0,4}建设|落户)/u, [['投资', '落户']]],
    [/\u6295\x2e?资/u, []],
    [/(?:甲|)/u, []],
    [/[^甲]|乙/u, []],
    [/[一-龥]乙/u, [['乙']]],
    [/^(?:a\.b|a\/b)$/u, [['a.b', 'a/b']]],
    [/(?:甲|[^，]{2}|丙)丁/u, [['丁']]],
  ])('%s', (pattern, words) => {
    expect(sorted(pattern)).toEqual(words.map((list) => [...list].sort()));
  });
});

describe('GuardedPattern', () => {
  const rules = [...relationRules, ...productionRules, ...materialRules];
  const texts = rules.flatMap(({ examples, counterExamples }) => [...examples, ...counterExamples]);
  const symbols = ['\ue001', '\ue002', '\ue003', '\ue004', '\ue006', '\ue007', '\ue008'];
  // Slots where names and figures of the examples stand, so that rules come near to matching.
  const templates = texts.flatMap((text) => [
    text,
    text.replace(/[\u4e00-\u9fff]{2,6}(?:公司|集团|汽车|科技)/gu, '\ue001').replace(/\d+(?:\.\d+)?亿元/gu, '\ue006'),
    symbols.join('') + text.replace(/[区市园]/gu, '\ue003').replace(/项目|基地/gu, '\ue004') + symbols.join('在'),
  ]);

  it.each(rules.map(({ name, pattern }) => [name, pattern] as const))(
    '%s finds what its pattern finds',
    (_, source) => {
      const pattern = compilePattern(source);
      const guarded = new GuardedPattern(compilePattern(source));
      for (const text of templates) {
        const bare = [...text.matchAll(pattern)].map((match) => [match.index, match[0]]);
        expect(guarded.all(text).map((match) => [match.index, match[0]])).toEqual(bare);
      }
    },
  );

  it('goes on behind an empty match, as matchAll does', () => {
    const text = '甲\u{20bb7}乙';
    expect(new GuardedPattern(/乙?/gu).all(text).map(({ index }) => index)).toEqual(
      [...text.matchAll(/乙?/gu)].map(({ index }) => index),
    );
  });

  it('keeps out texts without the words', () => {
    const guarded = new GuardedPattern(/由[^，]{0,8}(?:投资|出资)/gu);
    expect(guarded.mayMatch('由海润集团投资')).toBe(true);
    expect(guarded.mayMatch('海润集团投资')).toBe(false);
    expect(guarded.mayMatch('由海润集团承建')).toBe(false);
    expect(guarded.test('由海润集团，投资')).toBe(false);
  });

  it('searches a part of a text only where the whole holds the words', () => {
    const guarded = new GuardedPattern(/^[^，]{0,8}的(?:说法|传闻)/u);
    expect(guarded.testPart('投资建厂的说法', '海润集团否认投资建厂的说法')).toBe(true);
    expect(guarded.testPart('投资建厂', '海润集团否认投资建厂的说法')).toBe(false);
    expect(guarded.testPart('投资建厂', '海润集团投资建厂')).toBe(false);
  });

  it('answers of a text as before after many others', () => {
    const guarded = new GuardedPattern(/海润.{0,4}投资/u);
    const texts = Array.from({ length: 9000 }, (_, n) => (n % 3 === 0 ? `海润${n}投资` : `海润${n}建厂`));
    const count = () => texts.filter((text) => guarded.test(text)).length;
    expect([count(), count()]).toEqual([3000, 3000]);
  });
});
