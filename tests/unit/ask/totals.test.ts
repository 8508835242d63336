import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/ask/fact.js';
import { distinctSums, totalsOf, twinKey } from '../../../src/ask/totals.js';

const fact = (from: string, to: string, toType: Fact['to']['type'], properties: Fact['properties']): Fact => ({
  type: 'INVESTED_IN',
  from: { id: from, type: 'Company', name: from, aliases: [] },
  to: { id: to, type: toType, name: to, aliases: [] },
  properties,
  sites: [],
});

describe('totals over distinct projects', () => {
  it('counts a project once, however many investors lead to it', () => {
    const sums = distinctSums([
      fact('a', 'p', 'Project', { amountCny: 10, amountScope: 'project' }),
      fact('b', 'p', 'Project', { amountCny: 10, amountScope: 'project' }),
    ]);
    expect(totalsOf(sums)).toMatchObject([{ value: 10, count: 1 }]);
  });

  it('takes one of differing sums of a project by the rule, and names the others', () => {
    const facts = [
      fact('a', 'p', 'Project', { amountCny: 30, reportedOn: '2021', evidenceCount: 1, official: true }),
      fact('b', 'p', 'Project', { amountCny: 20, reportedOn: '2023', evidenceCount: 1 }),
      fact('c', 'p', 'Project', { amountCny: 25, reportedOn: '2022', evidenceCount: 4 }),
    ];
    for (const [rule, value] of [
      ['latest', 20],
      ['sources', 25],
      ['official', 30],
    ] as const) {
      const [sum, ...more] = distinctSums(facts, new Map(), rule);
      expect(more).toEqual([]);
      expect(sum?.money.value).toBe(value);
      expect(sum?.others.map((other) => other.value).sort()).toEqual([20, 25, 30].filter((one) => one !== value));
    }
  });

  it("adds investors' own shares where no source states the project's total", () => {
    const sums = distinctSums([
      fact('a', 'p', 'Project', { amountCny: 6, amountScope: 'own' }),
      fact('b', 'p', 'Project', { amountCny: 4, amountScope: 'own' }),
    ]);
    expect(totalsOf(sums)[0]?.value).toBe(10);
  });

  it('leaves a phase out where its whole is counted, and a stake in a firm where its project is', () => {
    const sums = distinctSums(
      [
        fact('a', 'whole', 'Project', { amountCny: 100 }),
        fact('a', 'phase', 'Project', { amountCny: 40 }),
        fact('parent', 'a', 'Company', { amountCny: 30, amountKind: 'equity' }),
      ],
      new Map([['phase', 'whole']]),
    );
    expect(sums.map((sum) => sum.fact.to.id)).toEqual(['whole']);
  });

  it('keeps currencies, kinds and stages apart, and lets an unstated stage join the only stated one', () => {
    const totals = totalsOf(
      distinctSums([
        fact('a', 'p1', 'Project', { amountCny: 5, amountStage: 'signed' }),
        fact('b', 'p2', 'Project', { amountCny: 7 }),
        fact('c', 'p3', 'Project', { originalAmount: 3, currency: 'USD' }),
        fact('d', 'p4', 'Project', { amountCny: 2, amountKind: 'fixedAsset' }),
      ]),
    );
    expect(totals.map(({ value, currency, kind, stage }) => [value, currency, kind, stage])).toEqual([
      [12, 'CNY', 'unstated', 'signed'],
      [3, 'USD', 'unstated', 'unstated'],
      [2, 'CNY', 'fixedAsset', 'unstated'],
    ]);
  });

  it('counts two projects that are possibly one once, and names both; phases stay apart', () => {
    const once = distinctSums([
      fact('a', '海川绿色智能化生产基地建设项目（一期）', 'Project', { amountCny: 33 }),
      fact('a', '绿色智能化生产基地', 'Project', { amountCny: 33 }),
    ]);
    expect(totalsOf(once)).toMatchObject([{ value: 33, count: 1 }]);
    expect(once[0]?.alsoAs).toBe('绿色智能化生产基地');
    const lines = distinctSums([
      fact('a', '动力电池生产线', 'Project', { amountCny: 12 }),
      fact('a', '海川动力电池扩建项目', 'Project', { amountCny: 12 }),
    ]);
    expect(lines).toMatchObject([{ alsoAs: '动力电池生产线' }]);
    const foreign = distinctSums([
      fact('a', 'Haichuan Binzhou battery plant', 'Project', { amountCny: 12 }),
      fact('a', '海川动力电池项目', 'Project', { amountCny: 12 }),
    ]);
    expect(foreign).toMatchObject([{ alsoAs: 'Haichuan Binzhou battery plant' }]);
    const phases = distinctSums([
      fact('a', '海川储能电池项目一期', 'Project', { amountCny: 33 }),
      fact('a', '海川储能电池项目二期', 'Project', { amountCny: 33 }),
    ]);
    expect(totalsOf(phases)).toMatchObject([{ value: 66, count: 2 }]);
  });
});

describe('sums of what may be one', () => {
  const twins = new Set([twinKey('p', 'q'), twinKey('b', 'a')]);
  it('count once where nobody has said whether two projects are one, the other named and its sum beside', () => {
    const sums = distinctSums(
      [
        fact('a', 'p', 'Project', { amountCny: 30, reportedOn: '2022' }),
        fact('c', 'q', 'Project', { amountCny: 20, reportedOn: '2023' }),
      ],
      new Map(),
      'latest',
      twins,
    );
    expect(totalsOf(sums)).toMatchObject([{ value: 30, count: 1 }]);
    expect(sums[0]).toMatchObject({ alsoAs: 'q', others: [{ value: 20 }] });
  });
  it('count once for two investors of one place who may be one, if the sum is the same', () => {
    const into = (from: string, amountCny: number) => fact(from, 'town', 'District', { amountCny });
    const [one, ...more] = distinctSums([into('a', 5), into('b', 5)], new Map(), 'latest', twins);
    expect([one?.alsoAs, more]).toEqual(['b', []]);
    expect(distinctSums([into('a', 5), into('b', 6)], new Map(), 'latest', twins)).toHaveLength(2);
  });
});
