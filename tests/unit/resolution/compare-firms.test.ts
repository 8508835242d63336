import { describe, expect, it } from 'vitest';
import { explainFeatures } from '../../../src/resolution/features.js';
import { compareEntities, type ResolvableEntity } from '../../../src/resolution/score.js';
import { plainName } from '../../../src/resolution/simplify.js';

const entity = (name: string, over: Partial<ResolvableEntity> = {}): ResolvableEntity => ({
  id: `${name} ${JSON.stringify(over)}`,
  type: 'Company',
  name,
  normalName: plainName(name),
  canonicalId: name,
  ...over,
});
const judge = (a: ResolvableEntity, b: ResolvableEntity) => {
  const [there, back] = [compareEntities(a, b), compareEntities(b, a)];
  expect(there.judgement).toBe(back.judgement);
  return there;
};
const names = (a: string, b: string) => judge(entity(a), entity(b)).judgement;

describe('short names', () => {
  it.each([
    ['翠屿化工', '翠屿化工股份有限公司', 'same'],
    ['翠屿化工', '江苏翠屿化工股份有限公司', 'same'],
    ['翠屿股份', '江苏翠屿化工股份有限公司', 'same'],
    ['川屿集团', '四川屿湖投资集团有限公司', 'same'],
    ['翠屿', '翠屿化工有限公司', undefined],
    ['翠屿集团', '翠屿化工有限公司', 'different'],
    ['翠屿集团', '翠屿集团岭南化工有限公司', 'different'],
    ['翠屿化工', '重庆翠屿化工有限公司', 'unsure'],
    ['成都翠屿化工', '重庆翠屿化工有限公司', 'different'],
    ['翠屿化工有限公司', '翠屿化工股份有限公司', 'different'],
    ['翠屿化工股份有限公司', '翠屿电子股份有限公司', 'different'],
    ['翠屿乳业', '内蒙古翠屿乳业集团股份有限公司', 'same'],
    ['翠屿乳业', '内蒙古翠屿乳业（集团）股份有限公司', 'unsure'],
    ['翠屿乳业', '翠屿乳业（集团）股份有限公司', 'same'],
    ['翠屿乳业', '翠屿乳业集团有限公司', 'unsure'],
  ])('%s and %s: %s', (a, b, expected) => expect(names(a, b)).toBe(expected));

  it('join a placed firm only where the place is known', () => {
    const placed = entity('重庆翠屿化工有限公司');
    expect(judge(entity('翠屿化工', { scope: 'district-500000' }), placed).judgement).toBe('unsure');
    expect(judge(entity('翠屿化工', { scope: '重庆' }), placed).judgement).toBe('same');
  });
});

describe('other spellings', () => {
  it.each([
    ['traditional script', '翠嶼電氣股份有限公司', '翠屿电气股份有限公司', 'same'],
    ['level words', '苏州市翠屿光学有限公司', '苏州翠屿光学有限公司', 'same'],
    ['brackets', '翠屿光学（苏州）有限公司', '翠屿光学(苏州)有限公司', 'same'],
    ['a slip in the form', '翠屿光学科技有限公司', '翠屿光学科技有线公司', 'same'],
    ['a slip in a trade word', '翠屿机械制造有限公司', '翠屿机戒制造有限公司', 'same'],
    ['another trade word', '翠屿机械制造有限公司', '翠屿机电制造有限公司', 'different'],
    ['another number', '翠屿第三水泥有限公司', '翠屿第二水泥有限公司', 'different'],
    ['a homophone of two characters', '翠屿光学有限公司', '翠雨光学有限公司', 'different'],
    ['pinyin and trade', 'Cuiyu Optics Technology Co., Ltd.', '翠屿光学科技有限公司', undefined],
    ['pinyin, place and trade', 'Chongqing Cuiyu Chemical Co., Ltd.', '重庆翠屿化工有限公司', 'same'],
    ['pinyin alone', 'Cuiyu', '翠屿化工有限公司', undefined],
    ['the firm and its branch', 'Cuiyu Chemical', '翠屿化工（成都）有限公司', 'different'],
    ['a branch', 'Cuiyu Chemical (Chengdu)', '翠屿化工（成都）有限公司', 'same'],
    ['“Corporation” and a stock company', 'Cuiyu Chemical Corporation', '翠屿化工股份有限公司', 'unsure'],
    ['“Corporation” and a group', 'Cuiyu Chemical Corporation', '翠屿化工集团有限公司', 'same'],
  ])('%s: %s and %s', (_, a, b, expected) => expect(names(a, b)).toBe(expected));

  it('take former and own English names from what sources say', () => {
    const renamed = entity('翠屿光学股份有限公司', { formerNames: ['湖州镜片股份有限公司'] });
    expect(judge(renamed, entity('湖州镜片')).judgement).toBe('same');
    expect(judge(renamed, entity('湖州玻璃股份有限公司')).judgement).toBe('different');
    const named = entity('翠屿光学股份有限公司', { nameEn: 'Treey Optical' });
    expect(judge(named, entity('Treey Optical Co., Ltd.')).judgement).toBe('same');
  });
});

describe('what the graph knows', () => {
  it('keeps a parent from its subsidiary, however short the name', () => {
    const child = entity('翠屿光学股份有限公司', { parents: ['翠屿光学'] });
    expect(judge(child, entity('翠屿光学')).judgement).toBe('different');
  });
  it('lets products support a short name', () => {
    const [short, full] = ['重庆翠屿', '重庆翠屿化工有限公司'];
    expect(names(short, full)).toBe('unsure');
    expect(judge(entity(short, { products: ['氯碱'] }), entity(full, { products: ['氯碱'] })).judgement).toBe('same');
  });
  it('tells people of one name by the firm that they serve', () => {
    const person = (...partners: string[]) => entity('沈墨', { type: 'Person', partners });
    expect(judge(person('翠屿光学'), person('翠屿光学', '云溪纸业')).judgement).toBe('same');
    expect(compareEntities(person('翠屿光学'), person('云溪纸业')).judgement).not.toBe('same');
    expect(compareEntities(person(), entity('沈墨', { type: 'Person' })).judgement).toBeUndefined();
  });
  it('says why in both languages, the weightiest first', () => {
    const { features, score } = judge(entity('翠屿化工'), entity('江苏翠屿化工股份有限公司'));
    expect(explainFeatures(features).map(({ zh }) => zh)).toEqual(['一个是另一个的简称', '简称略去了地名']);
    expect(score).toBeCloseTo(1 / (1 + Math.exp(-3.5)), 3);
  });
});

describe('zones', () => {
  const zone = (name: string, scope?: string) => entity(name, { type: 'IndustrialPark', scope });
  it.each([
    ['翠屿经开区', '湖州翠屿经济技术开发区', 'same'],
    ['湖州经开区', '湖州高新区', 'different'],
    ['湖州高新技术产业开发区', '湖州高新区', 'same'],
    ['湖州开发区', '湖州经济技术开发区', 'same'],
    ['湖州开发区', '湖州高新区', undefined],
    ['湖州翠屿工业园', '湖州云溪工业园', 'different'],
  ])('%s and %s: %s', (a, b, expected) => expect(judge(zone(a), zone(b)).judgement).toBe(expected));

  it('of a bare name are told by their places', () => {
    expect(judge(zone('高新区', '湖州'), zone('高新区', '衢州')).judgement).not.toBe('same');
    expect(judge(zone('高新区', '湖州'), zone('湖州高新区')).judgement).toBe('same');
  });
});
