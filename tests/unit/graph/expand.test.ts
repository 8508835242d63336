import { describe, expect, it } from 'vitest';
import { type EdgeGroup, takeLargest } from '../../../src/graph/expand.js';

const group = (direction: 'in' | 'out', amounts: readonly (number | undefined)[]): EdgeGroup => ({
  type: 'INVESTED_IN',
  direction,
  total: amounts.length,
  amounts: amounts.filter((amount) => amount !== undefined).length,
  edges: amounts.map(
    (amountCny, at) =>
      ({
        id: `${direction}-${at}`,
        type: 'INVESTED_IN',
        properties: amountCny === undefined ? {} : { amountCny },
      }) as unknown as EdgeGroup['edges'][number],
  ),
});

describe('the largest amounts', () => {
  it('are taken over all relations, and what states none is left out', () => {
    const groups = [group('in', [5, undefined]), group('out', [9, 7, 1])];
    const { edges, taken } = takeLargest(groups, 3);
    expect(edges.map(({ properties }) => properties.amountCny)).toEqual([9, 7, 5]);
    expect([...taken.values()]).toEqual([1, 2]);
    expect(takeLargest(groups, 9).edges).toHaveLength(4);
  });
});
