import { describe, expect, it } from 'vitest';
import {
  findDefinedNames,
  findSharedName,
  otherNames,
  placedShortName,
} from '../../../src/resolution/company-aliases.js';
import { resolveEntities } from '../../../src/resolution/resolve.js';
import type { ResolvableEntity } from '../../../src/resolution/score.js';

const firm = (name: string, ...definedNames: string[]) => ({ name, definedNames });
const company = (id: string, name: string, over: Partial<ResolvableEntity> = {}): ResolvableEntity => ({
  id,
  type: 'Company',
  name,
  normalName: name,
  canonicalId: id,
  ...over,
});
const resolve = async (entity: ResolvableEntity, candidates: readonly ResolvableEntity[]) =>
  (
    await resolveEntities(
      [entity],
      () => Promise.resolve(new Map([[entity.id, candidates]])),
      '2024-01-01T00:00:00.000Z',
    )
  ).map(({ judgement, leftId, rightId }) => [judgement, leftId, rightId]);

describe('findDefinedNames', () => {
  it.each([
    ['甲乙新材料（湖州）有限公司（以下简称“甲乙湖州”）投资。', ['甲乙湖州']],
    ['云栖树脂有限公司（简称：云栖树脂）与远山化工（下称「远山化工」）签约。', ['云栖树脂', '远山化工']],
    ['云栖树脂有限公司（以下简称“公司”或“本公司”）公告。', []],
    ['云栖树脂有限公司（以下简称“标的公司”）。', []],
    ['云栖树脂是一家公司。', []],
  ])('%s', (text, names) => expect([...findDefinedNames(text)]).toEqual(names));
});

describe('findSharedName', () => {
  it.each([
    ['a placed short name', firm('重庆万凯新材料'), firm('重庆万凯新材料科技有限公司'), 'placed'],
    ['a name that a document defines', firm('云栖树脂'), firm('云栖高分子材料有限公司', '云栖树脂'), 'defined'],
    ['an English name', firm('CATL'), firm('宁德时代'), 'official'],
    ['an English and a full name', firm('CATL'), firm('宁德时代新能源科技股份有限公司'), 'official'],
    ['a short official name', firm('中化涪陵'), firm('中化重庆涪陵化工有限公司'), 'official'],
    ['a group and its subsidiary', firm('华峰集团'), firm('重庆华峰化工有限公司'), undefined],
    ['a group and its subsidiary, defined', firm('云栖集团'), firm('重庆云栖化工有限公司', '云栖集团'), undefined],
    ['a parent and its subsidiary', firm('万凯新材料股份有限公司'), firm('重庆万凯新材料科技有限公司'), undefined],
    [
      'the parent’s short name, defined',
      firm('万凯新材料'),
      firm('重庆万凯新材料科技有限公司', '万凯新材料'),
      undefined,
    ],
    ['a group and a firm of one entry', firm('建峰集团'), firm('建峰化工'), undefined],
    ['a short name without its trade', firm('重庆云栖'), firm('重庆云栖化工有限公司'), undefined],
    ['two characters', firm('云栖'), firm('云栖高分子材料有限公司', '云栖'), undefined],
    ['a role', firm('标的公司'), firm('云栖高分子材料有限公司', '标的公司'), undefined],
  ])('%s', (_, a, b, expected) => {
    expect(findSharedName(a, b)).toBe(expected);
    expect(findSharedName(b, a)).toBe(expected);
  });
});

describe('names to look for', () => {
  it('are the placed short name, defined and official ones', () => {
    expect(placedShortName('重庆万凯新材料科技有限公司')).toBe('重庆万凯新材料');
    expect(placedShortName('重庆云栖（集团）有限公司')).toBeUndefined();
    expect(otherNames('重庆云栖化工有限公司', ['云栖化工'])).toEqual(['云栖化工', '重庆云栖化工']);
    expect(otherNames('CATL', [])).toContain('宁德时代');
  });
});

describe('resolveEntities by other names', () => {
  const full = company('b', '云栖高分子材料有限公司', { definedNames: ['云栖树脂'] });
  it('joins where one firm alone bears the name', async () => {
    expect(await resolve(company('a', '云栖树脂'), [full])).toEqual([['same', 'a', 'b']]);
  });
  it('asks where two firms bear it, and joins neither', async () => {
    const rival = company('c', '云栖新材料有限公司', { definedNames: ['云栖树脂'] });
    expect(await resolve(company('a', '云栖树脂'), [full, rival])).toEqual([
      ['unsure', 'a', 'b'],
      ['unsure', 'a', 'c'],
    ]);
  });
  it('never brings two legal names into one group', async () => {
    const taken = company('c', '云栖新材料有限公司', { definedNames: ['云栖树脂'] });
    const short = company('a', '云栖树脂', { canonicalId: 'b' });
    expect(await resolve(taken, [short, full])).toEqual([]);
  });
  it('decides nothing across places', async () => {
    const far = company('a', '云栖树脂', { scope: 'district-330100' });
    expect(await resolve(far, [{ ...full, scope: 'district-500102' }])).toEqual([]);
  });
});
