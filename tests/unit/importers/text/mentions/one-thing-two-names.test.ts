import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

const namesOf = (text: string, kind: string) =>
  extractDocument(text, { fileName: 'page.txt' })
    .entities.filter(({ type }) => type === kind)
    .map(({ name }) => name)
    .sort();

const claimsOf = (text: string, type: string) => {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter((relation) => relation.type === type)
    .map(({ from, to }) => `${names.get(from) ?? ''} → ${names.get(to) ?? ''}`)
    .sort();
};

describe('a short name that leaves out the place and the mark of a group', () => {
  it('is the registered firm that it fits alone', () => {
    const text =
      '四川中科星屿石墨有限公司昨日投产，年产石墨2万吨。星屿石墨的主要客户包括海岳动力、恒泽电池。星屿石墨今年将扩产。';
    expect(namesOf(text, 'Company')).toContain('四川中科星屿石墨有限公司');
    expect(namesOf(text, 'Company')).not.toContain('星屿石墨');
  });

  it.each([
    // Two firms that it fits.
    '四川中科星屿石墨有限公司、湖南中科星屿石墨有限公司同日投产。星屿石墨的主要客户包括海岳动力、恒泽电池。',
    // A parent that the text says so.
    '四川中科星屿石墨有限公司昨日投产。该公司是星屿石墨的控股子公司，星屿石墨持有四川中科星屿石墨有限公司六成股权，由星屿石墨设立的四川中科星屿石墨有限公司年产石墨2万吨。',
    // One that the text spoke of before.
    '星屿石墨的主要客户包括海岳动力、恒泽电池。四川中科星屿石墨有限公司昨日投产。星屿石墨今年将扩产。',
  ])('stays a firm of its own: %s', (text) => {
    expect(namesOf(text, 'Company')).toContain('星屿石墨');
  });
});

describe('an English firm by the first word of its name', () => {
  it('is the only firm whose name opens with it', () => {
    const text =
      'Battery material maker Wexlan Technology plans to invest 3.5 billion yuan in a plant in Fuling, the company said. The plant will be built by its unit Henan Wexlan New Energy. Wexlan supplies CATL and Sunwoda.';
    expect(claimsOf(text, 'SUPPLIES')).toEqual(['Wexlan Technology → CATL', 'Wexlan Technology → Sunwoda']);
    expect(namesOf(text, 'Company')).toContain('Henan Wexlan New Energy');
  });

  it.each([
    'Wexlan Technology and Henan Wexlan New Energy opened plants in Fuling. Their parent Wexlan supplies CATL.',
    'Wexlan supplies CATL. Last year Wexlan Technology and Henan Wexlan New Energy opened plants in Fuling.',
    'Wexlan Technology and Wexlan Chemical opened plants in Fuling. Wexlan supplies CATL.',
  ])('stays a firm of its own: %s', (text) => {
    expect(claimsOf(text, 'SUPPLIES')).toEqual(['Wexlan → CATL']);
  });
});

describe('two names of one project', () => {
  it('are one where the figure is the same and words are left out', () => {
    const text =
      '海川电气：拟建年产8万吨负极材料一体化项目\n\n海川电气昨日公告，公司拟在泸州投资建设“年产8万吨锂电池负极材料一体化项目”，总投资20亿元。';
    expect(namesOf(text, 'Project')).toEqual(['年产8万吨锂电池负极材料一体化项目']);
  });

  it.each([
    // Two materials.
    [
      '海川集团的年产5万吨磷酸铁项目去年投产。今年，海川集团又开工建设年产5万吨磷酸铁锂项目。',
      ['年产5万吨磷酸铁项目', '年产5万吨磷酸铁锂项目'],
    ],
    [
      '海川集团的年产5万吨磷酸铁锂项目去年投产。今年，海川集团又开工建设年产5万吨磷酸锰铁锂项目。',
      ['年产5万吨磷酸铁锂项目', '年产5万吨磷酸锰铁锂项目'],
    ],
    // Side by side.
    [
      '海川集团的年产5万吨负极材料项目已经投产，年产5万吨锂电池负极材料项目正在建设。',
      ['年产5万吨负极材料项目', '年产5万吨锂电池负极材料项目'],
    ],
    // Another capacity.
    [
      '海川集团的年产5万吨负极材料项目去年投产。今年，海川集团又开工建设年产8万吨锂电池负极材料项目。',
      ['年产5万吨负极材料项目', '年产8万吨锂电池负极材料项目'],
    ],
  ])('are two: %s', (text, names) => {
    for (const name of names) expect(namesOf(text, 'Project').join(' ')).toContain(name);
    expect(namesOf(text, 'Project')).toHaveLength(2);
  });
});

describe('what describes works between a firm and what it builds', () => {
  it.each([
    ['海川集团现代中药智造基地：总投资18亿元，落地恒口组团。', '海川集团现代中药智造基地'],
    ['海川集团高端现代医药产业基地：总投资8亿元，落地恒口组团。', '海川集团高端现代医药产业基地'],
    ['海川集团新一代存储模组生产基地：总投资8亿元，落地恒口组团。', '海川集团新一代存储模组生产基地'],
    ['海川集团大型储罐生产基地：总投资8亿元，落地恒口组团。', '海川集团大型储罐生产基地'],
  ])('belongs to the name: %s', (text, name) => {
    expect(namesOf(`某县重点项目签约一览\n\n1. ${text}`, 'Project')).toEqual([name]);
    expect(claimsOf(`某县重点项目签约一览\n\n1. ${text}`, 'INVESTED_IN')).toEqual([`海川集团 → ${name}`]);
  });

  it('does not take in a firm that does something', () => {
    const text = '海川集团建设现代中药智造基地，总投资18亿元。';
    expect(namesOf(text, 'Project').every((name) => !name.startsWith('海川'))).toBe(true);
  });
});

describe('what is no firm', () => {
  it('is a market whose firms are meant', () => {
    expect(namesOf('“海川的纤维，可以直接卖给家纺城的叠水桥企业。”他说。', 'Company')).not.toContain('叠水桥');
  });

  it('is what works in a place are called after', () => {
    const text = '1. 重庆亿晨未来汽车电子产业基地：投资额6亿元，投资主体为成都亿晨健康科技集团。';
    expect(namesOf(text, 'Company')).toEqual(['成都亿晨健康科技集团']);
  });

  it('is what a zone is called after', () => {
    const text = '1. 重庆亿晨医疗器械产业园：投资额6亿元，选址长寿高新区，投资主体为成都亿晨健康科技集团。';
    expect(namesOf(text, 'Company')).toEqual(['成都亿晨健康科技集团']);
    expect(claimsOf(text, 'SUBSIDIARY_OF')).toEqual([]);
  });
});

describe('who develops what is called after a firm', () => {
  it('is not told by a heading that the text says in full', () => {
    const text = '北岳项目年底竣工\n\n记者昨日获悉，某地的一座整车基地将于年底竣工，北岳集团董事长到场。';
    expect(claimsOf(text, 'DEVELOPS')).toEqual([]);
  });
});

describe('what a firm that is the largest of a trade makes', () => {
  it.each([
    ['海川科技是国内最大的单体挂面生产企业。', ['海川科技 → 挂面']],
    ['海川科技是国内重要的生物能源企业。', []],
    ['海川科技是全国最大的独立焦化企业。', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text, 'PRODUCES')).toEqual(claims);
  });
});
