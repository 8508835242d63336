import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveEdges, type EdgeClaim } from '../../../src/graph/derive.js';

let serial = 0;
const claim = (over: Partial<EdgeClaim> = {}): EdgeClaim => {
  serial += 1;
  return {
    id: `claim-${String(serial).padStart(4, '0')}`,
    type: 'INVESTED_IN',
    from: 'company-a',
    to: 'project-b',
    toProject: true,
    properties: {},
    modality: 'reported',
    polarity: 'positive',
    status: 'accepted',
    confidence: 0.8,
    documentId: `doc-${serial}`,
    passageKey: `passage-${serial}`,
    releaseKeys: [],
    ...over,
  };
};
const amount = (amountCny: number, amountKind = 'totalInvestment') => ({ amountCny, amountKind });

describe('deriveEdges', () => {
  it('takes accepted, positive claims only', () => {
    const edges = deriveEdges([
      claim({ status: 'proposed' }),
      claim({ status: 'rejected' }),
      claim({ polarity: 'negative' }),
      claim({ from: 'project-b' }),
    ]);
    expect(edges).toEqual([]);
  });

  it('makes one edge of equal figures, with more evidence and more confidence', () => {
    const [edge, ...others] = deriveEdges([claim({ properties: amount(3e8) }), claim({ properties: amount(3e8) })]);
    expect(others).toEqual([]);
    expect(edge).toMatchObject({ evidenceCount: 2, conflict: false, confidence: 0.96, properties: { amountCny: 3e8 } });
    expect(edge?.claimIds).toHaveLength(2);
  });

  it('counts a release that two papers print, and a paper that says it twice, once', () => {
    const [reprint] = deriveEdges([claim({ passageKey: 'same' }), claim({ passageKey: 'same' })]);
    expect(reprint).toMatchObject({ evidenceCount: 1, confidence: deriveEdges([claim({})])[0]?.confidence });
    const [reworded] = deriveEdges([
      claim({ releaseKeys: ['0-a', '1-b'] }),
      claim({ releaseKeys: ['0-c', '1-b'] }),
      claim({ releaseKeys: ['0-d'] }),
    ]);
    expect(reworded?.evidenceCount).toBe(2);
    const [twice] = deriveEdges([claim({ documentId: 'doc' }), claim({ documentId: 'doc' })]);
    expect(twice?.evidenceCount).toBe(1);
  });

  it('shows differing figures as a conflict and headlines the latest reported', () => {
    const [edge] = deriveEdges([
      claim({ properties: amount(3e8), reportedOn: '2023-05' }),
      claim({ properties: amount(5e8), reportedOn: '2021-01-02' }),
    ]);
    expect(edge).toMatchObject({ conflict: true, reportedOn: '2023-05', properties: { amountCny: 3e8 } });
    expect(edge?.properties.figures).toEqual([
      '2023-05 amountCny=300000000 amountKind=totalInvestment',
      '2021-01-02 amountCny=500000000 amountKind=totalInvestment',
    ]);
  });

  it('does not call a planned and a finished sum a conflict', () => {
    const [edge] = deriveEdges([
      claim({ properties: { ...amount(3e8), amountStage: 'planned' }, reportedOn: '2021' }),
      claim({ properties: { ...amount(2e8), amountStage: 'completed' }, reportedOn: '2023' }),
    ]);
    expect(edge).toMatchObject({ conflict: false, properties: { amountCny: 2e8, amountStage: 'completed' } });
  });

  it('never mixes the words around one figure with another figure', () => {
    const [edge] = deriveEdges([
      claim({ properties: { ...amount(3e8), amountQualifier: 'about' }, reportedOn: '2021' }),
      claim({ properties: amount(2e8), reportedOn: '2023' }),
    ]);
    expect(edge?.properties).not.toHaveProperty('amountQualifier');
  });

  it('keeps kinds of amounts apart, and lets a claim without a sum support the one there is', () => {
    expect(
      deriveEdges([claim({ properties: amount(3e8) }), claim({ properties: amount(1e8, 'equity') })]),
    ).toHaveLength(2);
    const [edge, ...others] = deriveEdges([claim({ properties: amount(3e8) }), claim()]);
    expect(others).toEqual([]);
    expect(edge?.evidenceCount).toBe(2);
  });

  it('keeps investments in a firm on incompatible dates apart, and joins a vaguer date to the one it can mean', () => {
    const stake = (date: string, amountCny = 1e8) =>
      claim({ toProject: false, to: 'company-b', properties: { ...amount(amountCny, 'equity'), date } });
    expect(deriveEdges([stake('2021-03'), stake('2022-07')])).toHaveLength(2);
    expect(deriveEdges([stake('2022'), stake('2022-07')])).toHaveLength(1);
    expect(deriveEdges([stake('2022'), stake('2022-03', 2e8), stake('2022-07', 1e8)])).toHaveLength(2);
    expect(deriveEdges([stake('2022', 9e8), stake('2022-03', 2e8), stake('2022-07', 1e8)])).toHaveLength(3);
  });

  it('is planned only where nothing is reported', () => {
    expect(deriveEdges([claim({ modality: 'planned' })])[0]?.modality).toBe('planned');
    expect(deriveEdges([claim({ modality: 'planned' }), claim()])[0]?.modality).toBe('reported');
  });

  it('lists all goods of a supplier', () => {
    const supply = (product: string) => claim({ type: 'SUPPLIES', toProject: false, properties: { product } });
    expect(deriveEdges([supply('蒸汽'), supply('乙二醇')])[0]?.properties.product).toBe('乙二醇、蒸汽');
  });

  it('does not depend on the order of claims', () => {
    const anyClaim = fc.record({
      id: fc.integer({ min: 1, max: 10_000 }).map((n) => `claim-${n}`),
      type: fc.constantFrom('INVESTED_IN', 'PRODUCES', 'LOCATED_IN'),
      from: fc.constantFrom('a', 'b'),
      to: fc.constantFrom('b', 'c'),
      toProject: fc.constant(false),
      properties: fc.oneof(
        fc.record({
          amountCny: fc.constantFrom(1e8, 2e8),
          amountKind: fc.constantFrom('equity', 'unstated'),
          date: fc.constantFrom('2021', '2021-03', '2022'),
        }),
        fc.record({ capacity: fc.constantFrom(10, 20), capacityKind: fc.constantFrom('installed', 'planned') }),
        fc.constant({}),
      ),
      modality: fc.constantFrom('reported', 'planned', 'inferred'),
      polarity: fc.constantFrom('positive', 'negative'),
      status: fc.constantFrom('accepted', 'proposed'),
      confidence: fc.constantFrom(0.5, 0.7, 0.9),
      reportedOn: fc.constantFrom(undefined, '2021', '2022-05-01'),
      documentId: fc.constantFrom('d1', 'd2', 'd3'),
      passageKey: fc.constantFrom('p1', 'p2', 'p3'),
      releaseKeys: fc.subarray(['0-a', '1-b']),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyClaim, { selector: (each) => each.id, maxLength: 14 }),
        fc.integer(),
        (claims, seed) => {
          const shuffled = claims
            .map((each, index) => ({ each, rank: Math.sin(seed + index * 7919) }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ each }) => each);
          expect(deriveEdges(shuffled as EdgeClaim[])).toEqual(deriveEdges(claims as EdgeClaim[]));
        },
      ),
    );
  });
});
