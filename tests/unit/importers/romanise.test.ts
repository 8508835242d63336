import { describe, expect, it } from 'vitest';
import { wellKnownCompanies } from '../../../src/gazetteer/official-names.js';
import { englishName, pinyinOf } from '../../../src/importers/romanise.js';

describe('pinyinOf', () => {
  it.each([
    ['涪陵区', 'fu ling qu', 'flq'],
    ['华峰', 'hua feng', 'hf'],
    ['重庆', 'chong qing', 'cq'],
    ['吕梁', 'lv liang', 'll'],
    ['PET瓶片', 'pet ping pian', 'petpp'],
    ['巴斯夫（中国）', 'ba si fu zhong guo', 'bsfzg'],
  ])('%s', (name, pinyin, initials) => {
    expect(pinyinOf(name)).toEqual({ pinyin, initials });
  });
});

describe('englishName', () => {
  it.each([
    ['Company', '宁德时代新能源科技股份有限公司', 'CATL'],
    ['Company', '华峰集团', 'Huafon Group'],
    ['Company', '华峰集团有限公司', 'Huafon Group'],
    ['Company', '中化重庆涪陵化工有限公司', 'Sinochem Fuling'],
    ['Company', '吉利', 'Geely'],
    ['Company', '巴斯夫', 'BASF'],
    ['District', '涪陵区', 'Fuling District'],
    ['District', '重庆市', 'Chongqing'],
    ['District', '陕西省', 'Shaanxi'],
    ['District', '白涛街道', 'Baitao Subdistrict'],
  ] as const)('%s %s has the official name %s', (type, name, nameEn) => {
    expect(englishName(type, name)).toEqual({ nameEn, nameEnKind: 'official' });
  });

  it.each([
    ['Company', '重庆万凯新材料科技有限公司', 'Chongqing Wankai New Materials Technology'],
    ['Company', '华峰重庆氨纶有限公司', 'Huafon Chongqing Spandex'],
    ['IndustrialPark', '涪陵高新区', 'Fuling High-tech Zone'],
    ['IndustrialPark', '万盛经开区', 'Wansheng Economic Development Zone'],
    ['IndustrialPark', '白涛新材料科技城', 'Baitao New Materials Science and Technology City'],
    ['Product', '尼龙66', 'Nylon 66'],
    ['Project', '年产30万吨合成氨项目', '300 kt/a Synthetic Ammonia Project'],
    ['PublicBody', '涪陵区人民政府', "Fuling District People's Government"],
    ['Person', '单雄信', 'Shan Xiongxin'],
  ] as const)('%s %s is romanised as %s', (type, name, nameEn) => {
    expect(englishName(type, name)).toEqual({ nameEn, nameEnKind: 'romanised' });
  });

  it('gives none where there is nothing to spell', () => {
    expect(englishName('Statistic', '工业产值')).toBeUndefined();
    expect(englishName('Company', 'Acme Widgets Ltd.')).toBeUndefined();
  });
});

describe('wellKnownCompanies', () => {
  it('is a lexicon of hundreds, each Chinese name of one firm', () => {
    const names = wellKnownCompanies().flatMap((company) => company.names);
    expect(wellKnownCompanies().length).toBeGreaterThanOrEqual(300);
    expect(new Set(names).size).toBe(names.length);
  });
});
