import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

const relationsIn = (text: string) => {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-04' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map(({ type, from, to }) => `${type} ${names.get(from)} ${names.get(to)}`);
};

describe('a sum over the projects of many firms', () => {
  it('is no firm’s own, and gives nobody the project that the page also speaks of', () => {
    const text =
      '如皋工业园定制厂房项目位于如皋市，总投资3.5亿元，为企业提供标准厂房。\n集中开工项目3个，包括宁波海川、江苏恒泽、浙江银润，均为动力电池配套企业，总投资44.5亿元。';
    expect(relationsIn(text).filter((relation) => relation.startsWith('INVESTED_IN'))).toEqual([]);
  });

  it('is theirs together where they act together', () => {
    const text = '宁波海川、江苏恒泽、浙江银润三方合资，总投资44.5亿元建设如皋轴承基地项目。';
    expect(relationsIn(text).filter((relation) => relation.startsWith('INVESTED_IN')).length).toBeGreaterThan(0);
  });
});

describe('projects side by side', () => {
  it('belong each to the firm that it is called after', () => {
    const text = '9月28日，海川纸业有限公司100万吨造纸项目开工、恒泽公司如皋智能制造基地投产。';
    expect(relationsIn(text)).not.toContain('DEVELOPS 海川纸业有限公司 恒泽公司如皋智能制造基地');
    expect(relationsIn(text)).toContain('DEVELOPS 恒泽公司 恒泽公司如皋智能制造基地');
  });
});

describe('what partners found', () => {
  it('is none of the partners', () => {
    const text =
      '海川电子股份有限公司与恒泽集团、银润集团签约建设电池基地项目，该项目将由海川电子与恒泽集团、银润集团共同投资设立的合资公司负责实施。';
    const founded = relationsIn(text).filter((relation) =>
      /^INVESTED_IN \S+ (?:恒泽集团|银润集团|海川电子\S*)$/u.test(relation),
    );
    expect(founded).toEqual([]);
  });
});

describe('sums of a place and of a row', () => {
  it('are no firm’s', () => {
    const statistics =
      '恒泽集团是如皋市的龙头企业。去年全市规上工业总产值34亿元，增长30%；固定资产投资16亿元，增长47%。';
    expect(relationsIn(statistics).filter((relation) => relation.startsWith('INVESTED_IN'))).toEqual([]);
    const row =
      '我县签约项目为恒泽集团如皋循环产业园项目和海润钢构加工项目，投资总额达30亿元。海润钢构加工项目由海润钢构有限公司建设。';
    expect(relationsIn(row).filter((relation) => relation.startsWith('INVESTED_IN'))).toEqual([]);
  });
});

describe('what a sentence says of others', () => {
  it('does not go to the firm that the text spoke of before', () => {
    const text =
      '海川玻璃有限公司是如皋的龙头企业；专业从事光学玻璃生产的恒泽公司已成为行业骨干；以晶彩、丽彩等为主的保温瓶生产企业，年产量在1亿只以上。';
    const made = relationsIn(text).filter((relation) => relation.startsWith('PRODUCES'));
    expect(made).toContain('PRODUCES 恒泽公司 光学玻璃');
    expect(made.filter((relation) => !relation.includes('恒泽公司 光学玻璃'))).toEqual([]);
  });

  it('speaks of the unnamed project of the firm visited last', () => {
    const text =
      '海川铝业有限公司年产5万吨铝单板项目已经动工。\n在恒泽科技有限公司的厂房内，总投资5.2亿元的重点项目已进入试生产阶段。该项目满产后可年产铝杆3万吨。';
    expect(relationsIn(text)).not.toContain('PRODUCES 海川铝业有限公司 铝杆');
  });

  it('takes 我们公司 for the firm of who speaks', () => {
    const text =
      '海川铝业有限公司年产5万吨铝单板项目已经动工。\n“我们公司是比亚迪、吉利等品牌的一级供应商。”恒泽科技有限公司总经理王军介绍。';
    expect(relationsIn(text)).not.toContain('SUPPLIES 海川铝业有限公司 比亚迪');
  });

  it('takes what a project is built by for whose it is', () => {
    expect(relationsIn('畜禽加工项目是恒泽集团有限公司投资建设，拟建加工厂两座。')).toContain(
      'INVESTED_IN 恒泽集团有限公司 畜禽加工项目',
    );
  });

  it('leaves the total of a project that nobody owns to nobody', () => {
    const text =
      '海润汽车扩产项目昨日签约。\n位于如皋高新区的南通高新智慧物流园项目，投资额5亿元，将引入物流企业建设快递运营中心。';
    expect(relationsIn(text).filter((relation) => relation.startsWith('INVESTED_IN 海润汽车'))).toEqual([]);
  });

  it('gives each product of a project’s name its own figure', () => {
    const made = relationsIn('海润集团投资28亿元建设年产30GWh动力电池和年产10万吨碳酸锂及陶瓷土利用基地项目。');
    expect(made).toContain('PRODUCES 海润集团 动力电池');
    expect(made).toContain('PRODUCES 海润集团 碳酸锂');
    expect(made.filter((relation) => relation.startsWith('PRODUCES'))).toHaveLength(2);
  });

  it('reads no part of a total as the total, and no total of another', () => {
    const list =
      '如皋市重点项目进展。\n1、恒泽新能源有限公司石墨深加工项目，今年计划投资9亿元，1至3月完成投资8300万元。\n2、海川特钢有限公司镍铁合金项目1至3月累计完成投资800万元。\n3、海润铁合金有限公司铬铁电炉项目1至3月累计完成投资300万元。';
    const amounts = extractDocument(list, { fileName: 'page.txt', publishedOn: '2023-05-04' }).relations.filter(
      (relation) => 'amountCny' in relation,
    );
    expect(amounts).toEqual([]);
    const two =
      '镇里引进总投资1.5亿元的临沂恒泽建材有限公司建材项目和总投资1.2亿元的广州海润日用品有限公司洗护用品生产项目。';
    const { entities, relations } = extractDocument(two, { fileName: 'page.txt', publishedOn: '2023-05-04' });
    const firm = entities.find(({ name }) => name === '临沂恒泽建材有限公司')?.id;
    expect(
      relations
        .filter(({ from, type }) => from === firm && type === 'INVESTED_IN')
        .map((relation) => 'amountCny' in relation && relation.amountCny),
    ).toEqual([150000000]);
  });
});
