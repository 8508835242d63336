import { describe, expect, it } from 'vitest';
import { foldKey, makeSearchKeys } from '../../../src/graph/search-keys.js';
import { rankCandidates } from '../../../src/graph/search-rank.js';

describe('foldKey', () => {
  it.each([
    ['Wàn kǎi', 'wankai'],
    ["Xi'an", 'xian'],
    ['LÜLIANG', 'luliang'],
    ['lvliang', 'luliang'],
    ['ＡＢＣ公司', 'abc公司'],
  ])('folds %s to %s', (text, key) => expect(foldKey(text)).toBe(key));
});

describe('makeSearchKeys', () => {
  it('finds a name by a later word of its pinyin, English name and initials, and by its code', () => {
    const keys = makeSearchKeys({
      name: '重庆万凯',
      aliases: ['万凯'],
      nameEn: 'Chongqing Wankai',
      pinyin: 'chong qing wan kai',
      initials: 'cqwk',
      codes: ['91500102MA5U'],
    });
    for (const key of ['重庆万凯', '万凯', 'wankai', 'chongqingwankai', 'cqwk', 'wk', '91500102ma5u'])
      expect(keys).toContain(key);
    expect(keys.every((key) => key.length > 1)).toBe(true);
  });
});

describe('rankCandidates', () => {
  const candidates = [
    { id: 'contains', name: '重庆涪江化工', degree: 90 },
    { id: 'prefix', name: '涪江化工集团', degree: 3 },
    { id: 'prefix-known', name: '涪江化工厂', degree: 8 },
    { id: 'alias', name: '涪江化学工业股份有限公司', aliases: ['涪江化工'], degree: 1 },
    { id: 'exact', name: '涪江化工', degree: 0 },
  ];
  it('puts exact names before aliases, beginnings and words within, and breaks ties by degree', () => {
    expect(rankCandidates('涪江化工', candidates).map(({ id }) => id)).toEqual([
      'exact',
      'alias',
      'prefix-known',
      'prefix',
      'contains',
    ]);
    expect(rankCandidates('涪江化工', candidates)[1]?.match).toBe('涪江化工');
  });

  it('puts what nothing is told of behind the rest, unless its very name is typed', () => {
    const places = [
      { id: 'untold', name: '芬兰', pinyin: 'fen lan', initials: 'fl', degree: 0, isUntold: true },
      { id: 'told', name: '涪岭', pinyin: 'fu ling xian', initials: 'flx', degree: 4, isUntold: false },
    ];
    expect(rankCandidates('fl', places).map(({ id }) => id)).toEqual(['told', 'untold']);
    expect(rankCandidates('芬兰', places)[0]?.id).toBe('untold');
  });

  it('takes a later word of the spelling for as good a beginning as the first', () => {
    const spelt = [
      { id: 'project', name: '涪江二期', pinyin: 'fu jiang er qi', initials: 'fjeq', degree: 2 },
      { id: 'firm', name: '重庆涪江', pinyin: 'chong qing fu jiang', initials: 'cqfj', degree: 9 },
    ].map((each) => ({ ...each, searchKeys: makeSearchKeys({ ...each, aliases: [], codes: [] }) }));
    expect(rankCandidates('fujiang', spelt).map(({ id }) => id)).toEqual(['firm', 'project']);
  });
});
