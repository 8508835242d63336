import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countPoints } from '../../../src/graph/text-offset.js';

it('counts characters before an offset as Cypher does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '涪', '𠮷', '\r\n')),
      fc.array(fc.constantFrom('b', '𠮷')),
      (head, tail) => {
        const before = head.join('');
        expect(countPoints(before + tail.join(''))(before.length)).toBe([...before].length);
      },
    ),
  );
});
