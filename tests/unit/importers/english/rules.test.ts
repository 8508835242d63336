import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/importers/text/english/annotate.js';
import { applyRules, type Finding } from '../../../../src/importers/text/english/apply-rules.js';
import { firmCues } from '../../../../src/importers/text/english/firm-cues.js';
import { rules } from '../../../../src/importers/text/english/rules/rules.js';
import type { EnglishMention } from '../../../../src/importers/text/english/template.js';

function describeFinding(finding: Finding, mentions: readonly EnglishMention[]): string[] {
  const { statement, from, to, money, capacity, product } = finding;
  const names = (marks: readonly number[]) => marks.flatMap((at) => mentions[at]?.entity ?? []);
  if (statement.type === 'AMOUNT') return [`AMOUNT ${mentions[money ?? -1]?.value?.originalAmount}`];
  if (statement.type === 'CAPACITY') return [`CAPACITY ${mentions[capacity ?? -1]?.value?.capacity}`];
  if (statement.type === 'DEVELOPS') return names(from).map(({ name }) => `DEVELOPS ${name}`);
  if (statement.type === 'PRODUCES') return names(from).map(({ name }) => `PRODUCES ${name} ${product}`);
  return names(from).flatMap((subject) =>
    names(to).map(({ name }) => `${statement.type} ${subject.type === 'Project' ? '' : `${subject.name} `}→ ${name}`),
  );
}

describe('every rule reads its example', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    const { text, says } = rule.example;
    const article = { start: 0, end: text.length, headline: '' };
    const { sentences, mentions } = annotate(text, article, { publishedOn: '2031-05-20' });
    const found = sentences.flatMap(({ template }) =>
      applyRules(template, [rule]).flatMap((finding) => describeFinding(finding, mentions)),
    );
    expect([...new Set(found)]).toEqual(says);
  });
});

describe('every cue of a firm finds its example', () => {
  it.each(firmCues.map((cue) => [cue.name, cue] as const))('%s', (_, { pattern, example: [text, name] }) => {
    expect(pattern.exec(text.replace('Huawei', '⟨F0⟩'))?.groups?.run?.replace(/^Last week /u, '')).toBe(name);
  });
});
