import { describe, expect, it } from 'vitest';
import { effectiveShares, type HoldingLink, ultimateOwners } from '../../../src/ask/ownership.js';

const holds = (owner: string, owned: string, share: number): HoldingLink => ({ owner, owned, share, controls: false });
const controls = (owner: string, owned: string): HoldingLink => ({ owner, owned, controls: true });

describe('effective shares', () => {
  it('multiply along a way and add up over ways', () => {
    const links = [holds('a', 'b', 0.6), holds('b', 'd', 0.5), holds('a', 'c', 0.4), holds('c', 'd', 0.3)];
    expect(effectiveShares(links, 'd').get('a')?.share).toBeCloseTo(0.42, 6);
    expect(effectiveShares(links, 'd').get('b')).toMatchObject({ share: 0.5, isComplete: true });
  });

  it('settle where firms hold one another', () => {
    const links = [holds('a', 'b', 0.8), holds('b', 'c', 0.5), holds('c', 'b', 0.2), holds('a', 'c', 0.1)];
    // b of itself through c: every round adds a tenth, 1 / (1 - 0.5 * 0.2).
    expect(effectiveShares(links, 'c').get('a')?.share).toBeCloseTo((0.1 + 0.8 * 0.5) / (1 - 0.5 * 0.2), 6);
  });

  it('say where a link tells no share', () => {
    const shares = effectiveShares([controls('a', 'b'), holds('b', 'c', 0.5)], 'c');
    expect(shares.get('a')).toEqual({ share: 0, isComplete: false });
    expect(shares.get('b')?.isComplete).toBe(true);
  });
});

describe('ultimate owners', () => {
  it('stand at the end of the longest way of control', () => {
    const [top, ...others] = ultimateOwners(
      [
        controls('group', 'maker'),
        controls('holding', 'maker'),
        controls('group', 'holding'),
        holds('fund', 'maker', 0.2),
      ],
      'maker',
    );
    expect(others).toEqual([]);
    expect(top).toMatchObject({ owner: 'group', isCycle: false });
    expect(top?.links.map((link) => link.owner)).toEqual(['holding', 'group']);
  });

  it('are told as a cycle where firms only control one another', () => {
    expect(ultimateOwners([controls('a', 'b'), controls('b', 'a')], 'b')).toMatchObject([
      { owner: 'a', isCycle: true },
    ]);
    expect(ultimateOwners([holds('a', 'b', 0.3)], 'b')).toEqual([]);
    expect(ultimateOwners([holds('a', 'b', 0.51)], 'b')).toMatchObject([{ owner: 'a' }]);
  });
});
