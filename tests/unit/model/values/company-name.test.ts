import { describe, expect, it } from 'vitest';
import {
  compareCompanyNames,
  nameCore,
  normaliseCompanyName,
  splitCompanyName,
} from '../../../../src/model/values/company-name.js';

describe('splitCompanyName', () => {
  it.each([
    ['重庆万凯新材料科技有限公司', ['重庆'], '万凯', '新材料科技', '有限公司'],
    ['华峰重庆氨纶有限公司', ['重庆'], '华峰', '氨纶', '有限公司'],
    ['中化重庆涪陵化工有限公司', ['重庆涪陵'], '中化', '化工', '有限公司'],
    ['巴斯夫（中国）有限公司', ['中国'], '巴斯夫', '', '有限公司'],
    ['宁德时代新能源科技股份有限公司', [], '宁德时代', '新能源科技', '股份有限公司'],
    ['浙江吉利控股集团有限公司', ['浙江'], '吉利', '控股', '集团有限公司'],
    ['中国石油化工集团有限公司', [], '中国石油', '化工', '集团有限公司'],
    ['Wankai New Materials Co., Ltd.', [], 'Wankai New Materials', '', 'Co., Ltd.'],
  ])('%s', (name, places, core, industry, legalForm) => {
    expect(splitCompanyName(name)).toEqual({ places, core, industry, legalForm });
  });

  it('takes more places from a gazetteer', () => {
    expect(nameCore('吉首老爹农业有限公司')).toBe('吉首老爹');
    expect(nameCore('吉首老爹农业有限公司', (text) => text === '吉首')).toBe('老爹');
  });
});

describe('compareCompanyNames', () => {
  it('takes two spellings of one name as equal', () => {
    expect(compareCompanyNames('巴斯夫（中国）有限公司', '巴斯夫(中国) 有限公司')).toMatchObject({
      equal: true,
      score: 1,
    });
    expect(normaliseCompanyName('Ｗankai “New”')).toBe('wankainew');
  });

  it('puts a short name near its full one, and a sister elsewhere far from both', () => {
    const short = compareCompanyNames('万凯新材料', '万凯新材料股份有限公司');
    const sister = compareCompanyNames('重庆华峰化工有限公司', '浙江华峰氨纶股份有限公司');
    const stranger = compareCompanyNames('万凯新材料', '天原集团');
    expect(short.score).toBeGreaterThan(0.9);
    expect(sister).toMatchObject({ sameCore: true, placesAgree: false, industriesAgree: false });
    expect(sister.score).toBeLessThan(short.score);
    expect(stranger.score).toBe(0);
  });
});
