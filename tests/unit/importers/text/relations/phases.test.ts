import { describe, expect, it } from 'vitest';
import { draftChineseArticle } from '../../../../../src/importers/text/chinese-reader.js';

const read = (text: string) =>
  draftChineseArticle(text, { headline: '', start: 0, end: text.length }, { publishedOn: '2023-06-15' }).relations;
const phasesOf = (text: string) =>
  read(text)
    .filter(({ type }) => type === 'PHASE_OF')
    .map(({ from, to, properties }) => `${from.name} < ${to.name} (${properties.phase})`);

describe('phases of projects', () => {
  it('belong to the project that the text named before', () => {
    expect(
      phasesOf('浙江恒泽新材料有限公司投资12亿元建设年产5万吨隔膜项目。目前项目已投产，二期工程将于明年动工。'),
    ).toEqual(['年产5万吨隔膜项目二期 < 年产5万吨隔膜项目 (二期)']);
  });

  it('name their whole themselves where nothing else does', () => {
    expect(phasesOf('海润集团西部基地三期建成投产。')).toEqual(['海润集团西部基地三期 < 海润集团西部基地 (三期)']);
  });

  it('are not read of funds, nor of the number of phases', () => {
    expect(phasesOf('海润集团西部基地项目分二期建设，获产业基金二期支持。')).toEqual([]);
  });
});

describe('the sum of a phase', () => {
  const sums = (text: string) => [
    ...new Map(
      read(text)
        .filter(({ type }) => type === 'INVESTED_IN')
        .map(({ to, properties: { amountCny, amountScope } }) => [
          `${to.name} ${amountCny}`,
          [to.name, amountCny, amountScope],
        ]),
    ).values(),
  ];

  it('carries its scope where the phase stands a clause before, and goes to the project of its sentence', () => {
    expect(
      sums(
        '海川机械有限公司在如皋经开区投资建设高端轴承项目，总投资约25亿元，分两期建设，其中一期产能5万吨，投资约12亿元。',
      ),
    ).toEqual(
      expect.arrayContaining([
        ['高端轴承项目', 25e8, 'project'],
        ['高端轴承项目', 12e8, 'phase'],
      ]),
    );
    expect(
      sums('海川机械有限公司拟投资25亿元建设高端轴承项目。项目一期规划产能3万套，投资额为10亿元，明年投产。'),
    ).toContainEqual(['高端轴承项目', 10e8, 'phase']);
  });

  it('is none where a sum counts the phases or says that it is the total', () => {
    expect(sums('海川机械有限公司在如皋经开区建设高端轴承项目，一期已投产，项目总投资25亿元。')).toEqual([
      ['高端轴承项目', 25e8, 'project'],
    ]);
    expect(sums('海川机械有限公司建设高端轴承项目，分三期投资25亿元。')[0]?.[2]).not.toBe('phase');
  });
});

describe('registered addresses', () => {
  const registered = (text: string) =>
    read(text)
      .filter(({ type }) => /_IN$/u.test(type))
      .map(({ type, from, to }) => `${type} ${from.name} ${to.name}`);

  it('say nothing of where a firm works', () => {
    expect(registered('海润科技有限公司于2019年3月在如皋市注册成立，法定代表人张明。')).toEqual([
      'REGISTERED_IN 海润科技有限公司 如皋市',
    ]);
  });

  it('in a park say both', () => {
    expect(registered('海润科技有限公司成立于2015年，注册地址为江苏省如皋市如皋经开区，主营铜箔。').sort()).toEqual([
      'LOCATED_IN 海润科技有限公司 如皋市如皋经开区',
      'REGISTERED_IN 海润科技有限公司 如皋市',
    ]);
  });
});
