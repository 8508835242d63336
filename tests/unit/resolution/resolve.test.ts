import { describe, expect, it } from 'vitest';
import { computeCanonicalIds } from '../../../src/resolution/canonical.js';
import { features } from '../../../src/resolution/features.js';
import { resolveEntities } from '../../../src/resolution/resolve.js';
import { relateScopes } from '../../../src/resolution/scope.js';
import { compareEntities, isFullName, type ResolvableEntity } from '../../../src/resolution/score.js';

const company = (id: string, name: string, over: Partial<ResolvableEntity> = {}): ResolvableEntity => ({
  id,
  type: 'Company',
  name,
  normalName: name,
  canonicalId: id,
  ...over,
});
const at = '2024-01-01T00:00:00.000Z';
const resolve = (entity: ResolvableEntity, candidates: readonly ResolvableEntity[]) =>
  resolveEntities([entity], () => Promise.resolve(new Map([[entity.id, candidates]])), at);

describe('relateScopes', () => {
  it.each([
    [undefined, 'district-500102', 'absent'],
    ['district-500102', '涪陵区', 'equal'],
    ['district-500102', 'district-500000', 'within'],
    ['district-500102', 'district-330000', 'incompatible'],
    ['涪陵区', '甲乙化工', 'unknown'],
    [undefined, undefined, 'equal'],
  ])('%s and %s: %s', (left, right, relation) => expect(relateScopes(left, right)).toBe(relation));
});

describe('compareEntities', () => {
  it('judges one full name in compatible places the same, and says why', () => {
    const judged = compareEntities(
      company('a', '甲乙化工有限公司', { scope: 'district-500102' }),
      company('b', '甲乙化工有限公司', { scope: 'district-500000' }),
    );
    expect(judged).toMatchObject({
      judgement: 'same',
      features: { sameName: features.sameName.weight, placeWithin: features.placeWithin.weight },
    });
    expect(judged.why).toContain('甲乙化工有限公司');
  });
  it('judges two valid codes different, however alike the names', () => {
    const judged = compareEntities(
      company('a', '甲乙化工有限公司', { uscc: '91500102MA5U00001A' }),
      company('b', '甲乙化工有限公司', { uscc: '91500102MA5U00002B' }),
    );
    expect(judged.judgement).toBe('different');
  });
  it('decides nothing for short names, other places, districts and people', () => {
    expect(compareEntities(company('a', '甲乙'), company('b', '甲乙')).judgement).toBeUndefined();
    const far = compareEntities(
      company('a', '甲乙化工有限公司', { scope: 'district-500102' }),
      company('b', '甲乙化工有限公司', { scope: 'district-330100' }),
    );
    expect(far.judgement).toBeUndefined();
    for (const type of ['District', 'Person'] as const)
      expect(
        compareEntities(company('a', '欧阳建国', { type }), company('b', '欧阳建国', { type })).judgement,
      ).toBeUndefined();
  });
  it('knows full names', () => {
    expect(['甲乙集团', '甲乙公司', '甲乙丙丁', '甲乙', '甲乙丙'].map(isFullName)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('resolveEntities', () => {
  it('never joins a group and its subsidiary, whose names differ', async () => {
    expect(await resolve(company('a', '甲乙集团'), [company('b', '甲乙集团重庆化工有限公司')])).toEqual([]);
  });
  it('is unsure where a name without a place fits two places alike', async () => {
    const name = '甲乙化工有限公司';
    const decisions = await resolve(company('a', name), [
      company('b', name, { scope: 'district-500102' }),
      company('c', name, { scope: 'district-330100' }),
    ]);
    expect(decisions.map((decision) => decision.judgement)).toEqual(['unsure', 'unsure']);
  });
  it('joins no group that holds a member from elsewhere', async () => {
    const name = '甲乙化工有限公司';
    const decisions = await resolve(company('a', name, { scope: 'district-330100' }), [
      company('b', name, { scope: 'district-500102', canonicalId: 'b' }),
      company('c', name, { canonicalId: 'b' }),
    ]);
    expect(decisions).toEqual([]);
  });
  it('makes the same decision of the same pair again, whichever comes first', async () => {
    const [a, b] = [company('a', '甲乙化工有限公司'), company('b', '甲乙化工有限公司')];
    const [one] = await resolve(a, [b]);
    const [other] = await resolve(b, [a]);
    expect(one?.id).toBe(other?.id);
  });
});

describe('computeCanonicalIds', () => {
  const members = [
    { id: 'company-aaaa', name: '甲乙' },
    { id: 'company-bbbb', name: '甲乙化工有限公司' },
    { id: 'company-91500102MA5U00001A', name: '甲乙' },
  ];
  const same = (id: string, leftId: string, rightId: string, score = 0.9) => ({
    id,
    judgement: 'same' as const,
    leftId,
    rightId,
    score,
  });

  it('lets a Chinese name stand for a longer English one', () => {
    const pair = [
      { id: 'company-en', name: 'Haichuan Machinery Company Limited' },
      { id: 'company-zh', name: '海川机械' },
    ];
    const decision = { id: '1', judgement: 'same' as const, leftId: 'company-en', rightId: 'company-zh', score: 0.9 };
    expect(computeCanonicalIds(pair, [decision]).get('company-en')).toBe('company-zh');
  });

  it('lets the member with an official code stand for its group, else the fullest name', () => {
    expect(computeCanonicalIds(members, [same('1', 'company-aaaa', 'company-bbbb')]).get('company-aaaa')).toBe(
      'company-bbbb',
    );
    const all = [same('1', 'company-aaaa', 'company-bbbb'), same('2', 'company-bbbb', 'company-91500102MA5U00001A')];
    expect(new Set(computeCanonicalIds(members, all).values())).toEqual(new Set(['company-91500102MA5U00001A']));
    expect(computeCanonicalIds(members.toReversed(), all.toReversed())).toEqual(
      new Map([...computeCanonicalIds(members, all)].toReversed()),
    );
  });
  it('never lets two judged different end in one group', () => {
    const decisions = [
      same('1', 'company-aaaa', 'company-bbbb'),
      same('2', 'company-bbbb', 'company-91500102MA5U00001A', 0.8),
      {
        id: '3',
        judgement: 'different' as const,
        leftId: 'company-aaaa',
        rightId: 'company-91500102MA5U00001A',
        score: 1,
      },
    ];
    const canonical = computeCanonicalIds(members, decisions);
    expect(canonical.get('company-aaaa')).toBe('company-bbbb');
    expect(canonical.get('company-91500102MA5U00001A')).toBe('company-91500102MA5U00001A');
  });
});
