import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../../src/cli/display-width.js';
import { describeClaims, describeSpan, markWords } from '../../../../src/cli/explanation.js';
import {
  explainClaims,
  explainSpan,
  findAskedSpan,
  traceDocument,
} from '../../../../src/importers/text/explain/explain-document.js';
import { splitPattern } from '../../../../src/importers/text/explain/near-rules.js';
import { relationRules } from '../../../../src/importers/text/relations/grammar.js';

const text = `7月5日，安徽澄原电子有限公司位于芜湖经开区的新厂投产。
浙江晨岚新材料有限公司并未在衢州高新区投资5亿元。
广东岭禾制药有限公司计划投资8亿元，在肇庆高新区建设制剂项目。
苏州明屿科技有限公司与湖北岳禾生物科技有限公司座谈。`;
const document = traceDocument(text, { publishedOn: '2023-07-06' });
const ask = (words: string) => {
  const span = findAskedSpan(text, words);
  if (span === undefined) throw new Error(`not in the text: ${words}`);
  return explainSpan(document, span);
};

describe('an explanation of the claims', () => {
  const claims = explainClaims(document);

  it('names the rule, the words it fired on, its slots and the parts of the confidence', () => {
    const located = claims.find(({ from, to }) => from === '安徽澄原电子有限公司' && to === '芜湖经开区');
    const grounds = located?.relation.grounds;
    if (located === undefined || grounds === undefined) throw new Error('not read');
    expect(located.relation.rule).toMatch(/^zh\//u);
    expect(text.slice(grounds.words.start, grounds.words.end)).toContain('位于');
    expect(grounds.slots.map(({ name, start, end }) => `${name} ${text.slice(start, end)}`)).toContain('to 芜湖经开区');
    const { rule, from, to } = grounds.parts;
    expect(located.relation.score).toBeCloseTo(rule * Math.min(from, to) ** 0.5, 10);
    expect(markWords(text, located)).toMatch(/【.*⟨to: 芜湖经开区⟩.*】/u);
  });

  it('fits the width of the terminal, Chinese characters taking two columns', () => {
    for (const width of [50, 80, 120])
      for (const line of describeClaims('page.txt', text, claims, width).split('\n'))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe('an explanation of a stretch', () => {
  it('shows what was recognised there', () => {
    const { recognised } = ask('7月5日，安徽澄原电子有限公司位于芜湖经开区');
    const seen = recognised.map(({ kind, meaning }) => `${kind}: ${meaning}`);
    expect(seen).toContain('firm: Company 安徽澄原电子有限公司');
    expect(seen).toContain('date: 2023-07-05');
    expect(seen.some((each) => each.startsWith('park: IndustrialPark '))).toBe(true);
  });

  it('says that the words are negated', () => {
    const { claims, refused } = ask('浙江晨岚新材料有限公司并未在衢州高新区投资5亿元');
    expect(claims.filter(({ relation }) => relation.type === 'INVESTED_IN')).toEqual([]);
    expect(refused.map(({ why }) => why).join('\n')).toMatch(/negate|denies/u);
  });

  it('says of rules that came near what they wanted and what they found', () => {
    const near = relationRules.length > 0 ? ask('计划投资8亿元，在肇庆高新区建设制剂项目').near : [];
    for (const { wanted, instead, share } of near) {
      expect(wanted).not.toBe('');
      expect(instead).not.toBe('');
      expect(share).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('says that nothing was claimed where firms only meet', () => {
    const explained = ask('苏州明屿科技有限公司与湖北岳禾生物科技有限公司座谈');
    expect(explained.claims.filter(({ relation }) => relation.modality !== 'inferred')).toEqual([]);
    expect(explained.sentences.map(({ template }) => template).join('')).toContain('<firm>座谈');
    const shown = describeSpan('page.txt', text, explained, 60);
    for (const part of ['Recognised', 'Claimed', 'Fitted, and refused', 'Came near']) expect(shown).toContain(part);
    for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('is found by offsets or by words', () => {
    expect(findAskedSpan(text, '0-4')).toEqual({ start: 0, end: 4 });
    expect(findAskedSpan(text, '座谈')?.end).toBe(text.indexOf('座谈') + 2);
    for (const wrong of ['4-4', '9-3', `0-${text.length + 1}`, '没有的话', ''])
      expect(findAskedSpan(text, wrong)).toBeUndefined();
  });
});

describe('splitPattern', () => {
  it('takes every pattern of the grammar apart without loss', () => {
    for (const { pattern } of relationRules) {
      const parts = splitPattern(pattern);
      if (parts !== undefined) expect(parts.join('')).toBe(pattern);
    }
    expect(splitPattern('<firm:from>(?:在|于)?<gap:6>[投入]{1,2}资')).toEqual([
      ...['<firm:from>', '(?:在|于)?', '<gap:6>', '[投入]{1,2}', '资'],
    ]);
  });
});
