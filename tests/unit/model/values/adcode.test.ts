import { describe, expect, it } from 'vitest';
import { isAdcode, levelOfAdcode, shapeParents } from '../../../../src/model/values/adcode.js';

describe('adcode', () => {
  it.each([
    ['100000', 'country'],
    ['ISO-DE', 'country'],
    ['500000', 'province'],
    ['330400', 'city'],
    ['500102', 'county'],
    ['500102013', 'town'],
    ['500102013001', 'village'],
  ])('%s is a %s', (code, level) => {
    expect(levelOfAdcode(code)).toBe(level);
  });

  it('refuses other shapes and provinces that there are not', () => {
    for (const code of ['', '5001', '990000', '50010201', 'abc', 'ISO-DEU']) expect(isAdcode(code), code).toBe(false);
  });

  it('names the codes above', () => {
    expect(shapeParents('500102013')).toEqual(['500102', '500100', '500000', '100000']);
    expect(shapeParents('500000')).toEqual(['100000']);
    expect(shapeParents('100000')).toEqual([]);
  });
});
