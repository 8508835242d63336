import { describe, expect, it } from 'vitest';
import { draftChineseArticle } from '../../../../src/importers/text/chinese-reader.js';
import { capacityRules } from '../../../../src/importers/text/relations/capacities.js';
import { figuredWorksRules } from '../../../../src/importers/text/relations/figured-works.js';
import { relationRules } from '../../../../src/importers/text/relations/grammar.js';
import { makersByKindRules } from '../../../../src/importers/text/relations/makers-by-kind.js';
import { materialRules } from '../../../../src/importers/text/relations/rules/materials.js';
import { productionRules } from '../../../../src/importers/text/relations/rules/production/production.js';
import { waresRules } from '../../../../src/importers/text/relations/wares/read-wares.js';

const rulesOf = (text: string) =>
  draftChineseArticle(text, { headline: '', start: 0, end: text.length }, { publishedOn: '2023-06-01' }).relations.map(
    ({ rule }) => rule,
  );

describe.each([
  ...relationRules,
  ...productionRules,
  ...materialRules,
  ...capacityRules,
  ...figuredWorksRules,
  ...waresRules,
  ...makersByKindRules,
])('$name', (rule) => {
  it.each(rule.examples)('reads %s', (text) => {
    expect(rulesOf(text)).toContain(rule.name);
  });

  it.each(rule.counterExamples)('reads nothing in %s', (text) => {
    expect(rulesOf(text)).not.toContain(rule.name);
  });

  it('shows at least one example and one counter-example', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterExamples.length).toBeGreaterThan(0);
  });
});
