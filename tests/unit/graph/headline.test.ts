import { describe, expect, it } from 'vitest';
import { deriveEdges, type EdgeClaim } from '../../../src/graph/derive.js';
import { describeEntity } from '../../../src/graph/describe.js';
import { findDifferingFacts } from '../../../src/graph/differing-facts.js';
import { isOfficialSource } from '../../../src/graph/independent-sources.js';
import type { ClaimView } from '../../../src/model/api.js';

const claim = (id: string, amountCny: number, over: Partial<EdgeClaim> = {}): EdgeClaim => ({
  id,
  ...{ type: 'INVESTED_IN', from: 'company-a', to: 'project-b', toProject: true },
  ...{ modality: 'reported', polarity: 'positive', status: 'accepted', confidence: 0.8 },
  ...{ documentId: id, passageKey: id, releaseKeys: [] },
  properties: { amountCny, amountKind: 'totalInvestment' },
  ...over,
});
const claims = [
  claim('a', 20e8, { reportedOn: '2021', releaseKeys: ['0-x'] }),
  claim('b', 25e8, { reportedOn: '2022', official: true }),
  claim('c', 20e8, { reportedOn: '2020' }),
  claim('d', 30e8, { reportedOn: '2023', releaseKeys: ['0-y'] }),
  claim('e', 30e8, { reportedOn: '2023', releaseKeys: ['0-y'] }),
];

describe('the figure that stands first', () => {
  it.each([
    ['latest', 30e8],
    ['sources', 20e8],
    ['official', 25e8],
  ] as const)('by the rule %s, reprints counting once; the others are listed', (rule, amountCny) => {
    const [edge] = deriveEdges(claims, rule);
    expect(deriveEdges(claims.toReversed(), rule)).toEqual([edge]);
    expect(edge).toMatchObject({ conflict: true, properties: { amountCny, headlineRule: rule } });
    expect(edge?.properties.figures).toHaveLength(3);
    expect((edge?.properties.figures as string[] | undefined)?.[0]).toContain(`amountCny=${amountCny}`);
    expect(edge?.properties.official).toBe(rule === 'official' ? true : undefined);
  });

  it('calls a sum in another currency no contradiction, and writes no date where none is known', () => {
    const euros = { originalAmount: 18e8, currency: 'EUR', amountKind: 'totalInvestment' };
    const [edge] = deriveEdges([claim('a', 135e8), claim('b', 0, { properties: euros, reportedOn: null as never })]);
    expect(edge?.conflict).toBe(false);
    expect(edge?.properties.figures).toEqual([
      'amountCny=13500000000 amountKind=totalInvestment',
      'originalAmount=1800000000 currency=EUR amountKind=totalInvestment',
    ]);
  });

  it('is the whole’s beside a phase’s, which contradicts no larger sum', () => {
    const sum = (id: string, amountCny: number, over: object, reportedOn: string) =>
      claim(id, amountCny, { reportedOn, properties: { amountCny, ...over } });
    const phase = sum('a', 12e8, { amountScope: 'phase' }, '2023');
    for (const whole of [sum('b', 25e8, { amountScope: 'project' }, '2021'), sum('b', 25e8, {}, '2021')]) {
      const [edge] = deriveEdges([phase, whole]);
      expect(edge).toMatchObject({ conflict: false, properties: { amountCny: 25e8 } });
      expect(edge?.properties.figures).toHaveLength(2);
      expect(edge?.properties.amountScope).toBe(whole.properties.amountScope);
    }
    // Another sum of a phase, or a smaller one that may be the same, does contradict it.
    expect(deriveEdges([phase, sum('b', 9e8, {}, '2021')])[0]?.conflict).toBe(true);
    expect(deriveEdges([phase, sum('b', 11e8, { amountScope: 'phase' }, '2021')])[0]?.conflict).toBe(true);
    expect(deriveEdges([phase])[0]?.properties).toMatchObject({ amountCny: 12e8, amountScope: 'phase' });
  });

  it('is nobody’s choice where sources agree', () => {
    const [edge] = deriveEdges(claims.slice(0, 1), 'official');
    expect(edge?.properties).not.toHaveProperty('headlineRule');
  });

  it('shows dates of one stage that cannot both be right as conflicting, and no others', () => {
    const dated = (id: string, date: string, amountStage: string, reportedOn: string) =>
      claim(id, 20e8, { reportedOn, properties: { amountCny: 20e8, date, amountStage } });
    const conflictOf = (...some: EdgeClaim[]) => deriveEdges(some)[0];
    const signed = dated('a', '2021-03', 'signed', '2021');
    expect(conflictOf(signed, dated('b', '2021-03-08', 'signed', '2022'))?.conflict).toBe(false);
    expect(conflictOf(signed, dated('b', '2022-07', 'underway', '2022'))?.conflict).toBe(false);
    expect(conflictOf(signed, dated('b', '2022-07', 'signed', '2022'))).toMatchObject({
      conflict: true,
      properties: {
        date: '2022-07',
        figures: ['2022 date=2022-07 amountStage=signed', '2021 date=2021-03 amountStage=signed'],
      },
    });
  });
});

describe('a thing’s own figures', () => {
  const fact = (id: string, value: number | string, over: object = {}) => ({
    ...{ id, predicate: typeof value === 'number' ? 'totalInvestmentCny' : 'stage', value, confidence: 0.9 },
    ...{ documentId: id, passageKey: id, releaseKeys: [] },
    ...over,
  });
  const facts = [
    fact('a', 2e9, { reportedOn: '2020' }),
    fact('b', 2e9, { reportedOn: '2021' }),
    fact('c', 3e9, { reportedOn: '2022' }),
    fact('d', 'signed', { date: '2021' }),
    fact('e', 'signed', { date: '2021' }),
    fact('f', 'started', { date: '2022' }),
  ];
  it('go by the rule; stages by their own dates', () => {
    const look = (rule: 'latest' | 'sources') => describeEntity({ id: 'p', type: 'Project' }, [], facts, rule);
    expect(look('latest')).toMatchObject({ totalInvestmentCny: 3e9, stage: 'started' });
    expect(look('sources')).toMatchObject({ totalInvestmentCny: 2e9, stage: 'started' });
  });

  it('are listed where they differ, what is shown first', () => {
    const view = ({ id, predicate, value, ...rest }: ReturnType<typeof fact>): ClaimView =>
      ({
        claim: { id, predicate, value, status: 'accepted', polarity: 'positive', properties: { ...rest } },
        evidence: { documentId: id, publishedOn: (rest as { reportedOn?: string }).reportedOn },
      }) as unknown as ClaimView;
    const node = { properties: { totalInvestmentCny: 2e9, stage: 'started' } };
    expect(findDifferingFacts(node, facts.map(view), 'sources')).toMatchObject([
      { property: 'totalInvestmentCny', rule: 'sources', values: [{ value: 2e9, documents: 2 }, { value: 3e9 }] },
      { property: 'stage', rule: 'latest', values: [{ value: 'started', date: '2022' }, { value: 'signed' }] },
    ]);
  });
});

describe('official sources', () => {
  it.each([
    [{ publisher: '涪陵区人民政府' }, true],
    [{ publisher: '重庆市统计局' }, true],
    [{ publisher: '上海证券交易所' }, true],
    [{ url: 'https://www.fl.gov.cn/zwgk/1.html' }, true],
    [{ url: 'http://www.cninfo.com.cn/a.pdf' }, true],
    [{ publisher: '涪陵日报', url: 'https://gov.cn.example.com/x' }, false],
    [{}, false],
  ])('%j: %s', (source, expected) => expect(isOfficialSource(source)).toBe(expected));
});
