import { describe, expect, it } from 'vitest';
import { districtsNamed, fullNames, mayNameDistrict, shortNames } from '../../../src/gazetteer/district-names.js';

describe('mayNameDistrict', () => {
  it('holds for every name that the gazetteer knows', () => {
    const missed = [...fullNames().keys(), ...shortNames().keys()].filter((name) => !mayNameDistrict(name));
    expect(missed).toEqual([]);
  });

  it.each(['重庆涪陵', '闵行区浦江镇', '武隆县', '白涛街道', 'Fuling District', ' 涪陵 '])('holds for %s', (name) => {
    expect(districtsNamed(name).length).toBeGreaterThan(0);
    expect(mayNameDistrict(name)).toBe(true);
  });

  it.each(['投资建设', '恒泽新材', '亿元项目'])('tells that %s is none', (text) => {
    expect(mayNameDistrict(text)).toBe(false);
  });
});
