import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../src/evaluation/evaluate-texts.js';
import { goldSchema } from '../../../src/evaluation/gold.js';
import { leaveOneOut } from '../../../src/evaluation/leave-one-out.js';

/** A text about a firm that invests, with its gold. */
function makeText(name: string, text: string, firm: string, park: string) {
  const gold = goldSchema.parse({
    entities: [
      { id: 'e0', type: 'Company', name: firm },
      { id: 'e1', type: 'Park', name: park },
    ],
    relations: [{ id: 'r0', type: 'LOCATED_IN', head: 'e0', tail: 'e1', explicit: true }],
  });
  return { name, fileName: `${name}.txt`, bytes: new Uint8Array(Buffer.from(text)), text, gold };
}

describe('leaveOneOut', () => {
  const texts = [
    makeText('one', '浙江晨岚新材料有限公司位于衢州高新区。', '浙江晨岚新材料有限公司', '衢州高新区'),
    makeText('two', '宜昌高新区引进了湖北岳禾生物科技有限公司。', '湖北岳禾生物科技有限公司', '宜昌高新区'),
  ].map((text) => evaluateText(text));

  it('names the rules that one text alone supports, and reads that text without them', () => {
    const { single, texts: left, with: whole, without } = leaveOneOut(texts);
    expect(whole.explicit_recall).toBe(1);
    expect(single.length).toBeGreaterThan(0);
    for (const { texts: where, right } of single) {
      expect(where).toHaveLength(1);
      expect(right).toBeGreaterThan(0);
    }
    expect(left.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(without.found).toBeLessThan(whole.found);
    for (const each of left) if (each.rules.length === 0) expect(each.without).toEqual(each.with);
  });

  it('takes a rule for shared once another text supports it', () => {
    const again = evaluateText(
      makeText('three', '安徽澄原电子有限公司位于芜湖经开区。', '安徽澄原电子有限公司', '芜湖经开区'),
    );
    const before = leaveOneOut(texts).single.map(({ rule }) => rule);
    const after = leaveOneOut([...texts, again]).single.map(({ rule }) => rule);
    expect(after.length).toBeLessThan(before.length);
  });
});
