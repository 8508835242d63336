import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDistrictNames } from '../../../src/gazetteer/find-district-names.js';

const found = (text: string) =>
  findDistrictNames(text).map(({ name, candidates }) => [name, candidates.map(({ adcode }) => adcode)]);

describe('findDistrictNames', () => {
  it('takes the longest name, and a chain of parents as one mention', () => {
    expect(found('近日，重庆市涪陵区白涛街道与浙江海宁市签约，德国、四川成都双流区参加。')).toEqual([
      ['重庆市涪陵区白涛街道', ['500102013']],
      ['浙江海宁市', ['330481']],
      ['德国', ['ISO-DE']],
      ['四川成都双流区', ['510116']],
    ]);
  });

  it('keeps places apart that do not lie in each other', () => {
    expect(found('北京上海').map(([name]) => name)).toEqual(['北京', '上海']);
  });

  it('ends a place with the text that it ends', () => {
    expect(findDistrictNames('企业落户晋江')).toMatchObject([{ start: 4, end: 6, name: '晋江' }]);
  });

  it('does not read general words and stretches of other words as places', () => {
    expect(found('创新县域经济，城区与郊区、工业重镇')).toEqual([]);
  });

  it('quotes the text to the character and never overlaps', () => {
    const word = fc.constantFrom('重庆', '涪陵区', '白涛街道', '南山', '的', '，', 'PTA', '省', '虎门镇', '东莞', '😀');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { start, end, name, candidates } of findDistrictNames(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(name);
          expect(end - start).toBe(name.length);
          expect(candidates.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });
});
