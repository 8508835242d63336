import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations-of.js';

describe('a part behind a semicolon', () => {
  it('tells what the owner of its project makes, not the firm of the part before', () => {
    const told = relationsOf(
      '江苏恒泽能源投资的海底电缆项目投资额最大，选址无为经济开发区；海川线缆二期扩建项目总投资15亿元，主要生产特种光缆。',
    );
    expect(told).toContain('PRODUCES 海川线缆 特种光缆');
    expect(told).not.toContain('PRODUCES 江苏恒泽能源 特种光缆');
  });
});

describe('money that is spent abroad', () => {
  it('goes where the clause says, not into the place that the firm is in', () => {
    const invested = (text: string) => relationsOf(text).filter((each) => each.startsWith('INVESTED_IN'));
    const home = '位于高沟镇的银润电缆是当地的老牌企业。';
    expect(invested(`${home}今年，公司将在泰国罗勇府新建工厂，预计投资2.1亿元。`)).toEqual([
      'INVESTED_IN 银润电缆 泰国罗勇府 210000000',
    ]);
    expect(invested(`${home}今年，公司将在江苏宜兴新建工厂，预计投资2.1亿元。`)).toEqual([
      'INVESTED_IN 银润电缆 宜兴市 210000000',
    ]);
  });
});

describe('a subsidiary that takes what is supplied', () => {
  it('is not the subsidiary of who supplies it', () => {
    expect(
      relationsOf('这些材料由银润科技供应给公司的全资子公司合肥海川电池有限公司。').filter((each) =>
        each.startsWith('SUBSIDIARY_OF'),
      ),
    ).not.toContain('SUBSIDIARY_OF 合肥海川电池有限公司 银润科技');
  });
});
