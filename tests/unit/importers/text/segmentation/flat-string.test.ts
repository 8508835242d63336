import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatString, stringOf } from '../../../../../src/importers/text/segmentation/flat-string.js';

describe('flatString', () => {
  it('is the same text, halves of characters and all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (units) => {
        const text = String.fromCharCode(...units);
        expect(flatString(text)).toBe(text);
        expect(stringOf(Uint16Array.from([...units, 0x41]), units.length)).toBe(text);
      }),
    );
  });
});
