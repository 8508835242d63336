import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { relationRules } from '../../../../../src/importers/text/relations/grammar.js';
import { compilePattern } from '../../../../../src/importers/text/relations/rule.js';
import { materialRules } from '../../../../../src/importers/text/relations/rules/materials.js';
import { productionRules } from '../../../../../src/importers/text/relations/rules/production/production.js';

/** What a damaged page may say over and over: digits, dates, slots, particles, words that rules look for. */
const pieces = [
  '1',
  '2021年',
  '年',
  '\ue001',
  '\ue002',
  '\ue003',
  '\ue004',
  '\ue006',
  '\ue009',
  '\ue001、',
  '\ue006、',
].concat(['的', '、', '，', '在', '和', '一', '甲', 'A', '公司', '项目', '投资', '计划', '总', '再', '于', '已', '将']);

/** An example as rules see it, roughly: names and figures as slots. */
const asTemplate = (example: string) =>
  example
    .replace(/[\u4e00-\u9fff]{2,6}(?:公司|集团|汽车|科技)/gu, '\ue001')
    .replace(/\d+(?:\.\d+)?亿元/gu, '\ue006')
    .replace(/[\u4e00-\u9fff]{2}[市县区]/gu, '\ue003')
    .replace(/\d+万吨/gu, '\ue007');

/** The example with a run of a piece before it, at places inside it, and instead of what it ends with. */
function textsOf(example: string, piece: string): string[] {
  const run = piece.repeat(Math.ceil(600 / piece.length));
  const inside = [0.25, 0.5, 0.75].map((share) => Math.floor(example.length * share));
  return [
    `，${run}`,
    `${run}，${example}`,
    ...inside.map((at) => example.slice(0, at) + run + example.slice(at)),
    example.slice(0, -3) + run,
  ];
}

/** Far above what any pattern takes for its texts, which is some milliseconds: a machine may have much else to do. */
const mostMs = 20_000;
const script = new vm.Script('for (const text of texts) { pattern.lastIndex = 0; pattern.exec(text); } true');

describe('the pattern of a rule', () => {
  const rules = [...relationRules, ...productionRules, ...materialRules];
  it.each(rules.map(({ name, pattern, examples }) => [name, pattern, examples[0] ?? ''] as const))(
    '%s is not tried in every division of a run',
    (_, source, example) => {
      const texts = pieces.flatMap((piece) => textsOf(asTemplate(example), piece));
      const context = vm.createContext({ pattern: compilePattern(source), texts });
      expect(script.runInContext(context, { timeout: mostMs })).toBe(true);
    },
    mostMs * 2,
  );
});
