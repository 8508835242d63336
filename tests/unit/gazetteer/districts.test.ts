import { describe, expect, it } from 'vitest';
import { districtsNamed, shortNames } from '../../../src/gazetteer/district-names.js';
import { allDistricts, ancestorsOf, districtByCode, isWithin } from '../../../src/gazetteer/districts.js';
import { resolveDistrict } from '../../../src/gazetteer/resolve-district.js';
import { isRiskyShortName } from '../../../src/gazetteer/risky-names.js';

const codesNamed = (name: string) => districtsNamed(name).map(({ adcode }) => adcode);

describe('allDistricts', () => {
  const inChina = allDistricts().filter(({ adcode }) => /^\d{6}$/.test(adcode));

  it('holds every province, prefecture and county, and no groups that are no places', () => {
    expect(inChina.filter(({ level }) => level === 'province')).toHaveLength(34);
    expect(inChina.filter(({ level }) => level === 'city')).toHaveLength(333);
    expect(inChina.filter(({ level }) => level === 'county').length).toBeGreaterThan(2840);
    expect(inChina.filter(({ name }) => /^(?:市辖区|县)$|直辖县级/u.test(name))).toEqual([]);
  });

  it('gives every place but countries a parent that is there, up to China', () => {
    for (const { adcode, level, parentCode } of allDistricts()) {
      if (level === 'country') expect(parentCode).toBeUndefined();
      else expect(ancestorsOf(adcode).at(-1)?.adcode, adcode).toBe('100000');
    }
  });

  it('has one place for a code', () => {
    expect(new Set(allDistricts().map(({ adcode }) => adcode)).size).toBe(allDistricts().length);
  });

  it('puts counties of a municipality and of a province itself under it', () => {
    expect(districtByCode('310115')).toMatchObject({ name: '浦东新区', parentCode: '310000', shortName: '浦东' });
    expect(districtByCode('500102')).toMatchObject({ name: '涪陵区', parentCode: '500000', level: 'county' });
    expect(districtByCode('419001')).toMatchObject({ name: '济源市', parentCode: '410000' });
    expect(districtByCode('441900')).toMatchObject({ name: '东莞市', level: 'city' });
  });

  it('keeps zones with a statistics code only out', () => {
    expect(allDistricts().some(({ name }) => /开发区$|工业园区$/u.test(name))).toBe(false);
  });

  it.each([
    ['610000', 'Shaanxi'],
    ['140000', 'Shanxi'],
    ['150000', 'Inner Mongolia'],
    ['150100', 'Hohhot'],
    ['230100', 'Harbin'],
    ['540100', 'Lhasa'],
    ['650100', 'Urumqi'],
    ['610100', "Xi'an"],
    ['341500', "Lu'an"],
    ['341600', 'Bozhou'],
    ['340300', 'Bengbu'],
    ['350200', 'Xiamen'],
    ['500000', 'Chongqing'],
    ['500102', 'Fuling District'],
    ['500110', 'Qijiang District'],
    ['440113', 'Panyu District'],
    ['220100', 'Changchun'],
    ['430100', 'Changsha'],
    ['330382', 'Yueqing'],
    ['331000', 'Taizhou'],
    ['371722', 'Shanxian County'],
    ['500243', 'Pengshui Miao and Tujia Autonomous County'],
    ['ISO-DE', 'Germany'],
    ['810000', 'Hong Kong'],
  ])('spells %s %s', (code, nameEn) => {
    expect(districtByCode(code)?.nameEn).toBe(nameEn);
  });
});

describe('districtsNamed', () => {
  it.each([
    '涪陵',
    '涪陵区',
    '重庆涪陵',
    '重庆市涪陵区',
    '涪陵市',
    '涪陵地区',
    'Fuling',
    'Fuling District',
    'fuling, Chongqing',
  ])('%s is 500102', (name) => {
    expect(codesNamed(name)).toEqual(['500102']);
  });

  it.each([
    ['湖南省吉首市', '433101'],
    ['湘西州', '433100'],
    ['闵行区浦江镇', '310112114'],
    ['广东省东莞市虎门镇', '441900121'],
    ['涪陵白涛', '500102013'],
    ['白涛街道', '500102013'],
    ['武隆县', '500156'],
    ['崇文区', '110101'],
    ['内蒙', '150000'],
    ['阿联酋', 'ISO-AE'],
    ['香港', '810000'],
    ['Chongqing Municipality', '500000'],
    ['Sichuan Province', '510000'],
    ['Xian', '610100'],
    ['Tibet', '540000'],
  ])('%s is %s', (name, code) => {
    expect(codesNamed(name)).toEqual([code]);
  });

  it('answers with every place of a shared name, and none for other words', () => {
    expect(codesNamed('南山').sort()).toEqual(['230404', '440305']);
    expect(codesNamed('Suzhou').sort()).toEqual(['320500', '341300']);
    expect(codesNamed('万凯新材料')).toEqual([]);
    expect(codesNamed('')).toEqual([]);
  });

  it('finds no town by a bare short name', () => {
    expect(codesNamed('白涛')).toEqual([]);
  });
});

describe('resolveDistrict', () => {
  it('leaves 南山 undecided without a context, and decides by one', () => {
    expect(resolveDistrict('南山', [])).toBeUndefined();
    expect(resolveDistrict('南山', ['440300'])?.adcode).toBe('440305');
    expect(resolveDistrict('南山区', ['230000'])?.adcode).toBe('230404');
  });

  it('prefers the neighbour of a place that the article names', () => {
    expect(resolveDistrict('江北区', ['500102'])?.adcode).toBe('500105');
    expect(resolveDistrict('江北区', ['330281'])?.adcode).toBe('330205');
  });

  it('takes the province before the city of one name', () => {
    expect(resolveDistrict('吉林', [])?.adcode).toBe('220000');
    expect(resolveDistrict('海南', [])?.adcode).toBe('460000');
  });
});

describe('isWithin', () => {
  it('follows parents, not digits', () => {
    expect(isWithin('500102', '500000')).toBe(true);
    expect(isWithin('500102013', '500000')).toBe(true);
    expect(isWithin('500102', '500102')).toBe(true);
    expect(isWithin('500102', '500100')).toBe(false);
    expect(isWithin('500000', '500102')).toBe(false);
    expect(isWithin('ISO-DE', '100000')).toBe(false);
  });
});

describe('isRiskyShortName', () => {
  it('warns of short names that are words, and not of others', () => {
    for (const name of ['资源', '合作', '和平', '朝阳', '长寿', '南山', '城区'])
      expect(isRiskyShortName(name), name).toBe(true);
    for (const name of ['涪陵', '宜宾', '重庆', '瑞安市']) expect(isRiskyShortName(name), name).toBe(false);
    expect(
      shortNames()
        .get('涪陵')
        ?.map(({ adcode }) => adcode),
    ).toEqual(['500102']);
  });
});
