import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

const zonesOf = (text: string) =>
  extractDocument(text, { fileName: 'page.txt' })
    .entities.filter(({ type }) => type === 'IndustrialPark')
    .map(({ name, aliases }) => [name, ...aliases].sort());

const districtsOf = (text: string) =>
  extractDocument(text, { fileName: 'page.txt' })
    .entities.filter(({ type }) => type === 'District')
    .map(({ name }) => name);

describe('a district whose name the words of its sentence cut', () => {
  it('is seen before the own name of a zone, port or town', () => {
    expect(zonesOf('走进如东洋口港经济开发区，一片繁忙。“洋口港经开区的税收连年增长。”')).toEqual([
      ['如东洋口港经济开发区', '洋口港经开区', '洋口港经济开发区'],
    ]);
    expect(zonesOf('昨天从来安汊河经济开发区传来喜讯。海川科技有限公司位于汊河经开区。')).toEqual([
      ['来安汊河经济开发区', '汊河经开区', '汊河经济开发区'],
    ]);
  });

  it('is one with the zone that the text named before without it', () => {
    expect(zonesOf('海川科技有限公司位于洋口港经开区。如东洋口港经济开发区去年引进企业9家。')).toHaveLength(1);
  });

  it('is the one that begins at a word, where two overlap', () => {
    expect(districtsOf('例如东港市的海川科技有限公司去年投产。')).toContain('东港市');
    expect(districtsOf('例如东港市的海川科技有限公司去年投产。')).not.toContain('如东县');
  });

  it('is none where the words go on otherwise', () => {
    expect(districtsOf('海川科技有限公司从来安全生产工业园没有事故。')).not.toContain('来安县');
    expect(districtsOf('国家级高安全等级化工园区海川园区投产。')).toEqual([]);
  });
});

const zoneOf = (text: string, name: string) => {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt' });
  const id = entities.find((entity) => entity.name === name)?.id;
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return relations.filter(({ type, from }) => type === 'LOCATED_IN' && from === id).map(({ to }) => names.get(to));
};

describe('园区', () => {
  it('is the zone whose office speaks', () => {
    const before = '海润集团投资12亿元建设的智能家居产业园项目，选址江津区。';
    for (const office of ['如皋高新区管委会主任李强介绍', '据如皋高新区管委会统计'])
      expect(zoneOf(`${before}\n\n${office}，园区引进了海川轴承有限公司。\n`, '海川轴承有限公司')).toEqual([
        '如皋高新区',
      ]);
  });

  it('is not the zone whose office only comes to see', () => {
    const text = '海川轴承有限公司位于太仓高新区。如皋经开区管委会一行到访，园区引进的海润电子有限公司已投产。';
    expect(zoneOf(text, '海润电子有限公司')).toEqual(['太仓高新区']);
  });
});

describe('在此', () => {
  it('is in the zone that the text speaks of', () => {
    const opening = '如皋经开区地处江边。\n\n';
    for (const words of [
      '海川轴承有限公司在此开工建设精密铸件项目。',
      '海川轴承有限公司的精密铸件项目落户于此，明年投产。',
    ])
      expect(zoneOf(opening + words, '精密铸件项目')).toEqual(['如皋经开区']);
  });

  it('is in the one zone of an article, paragraphs later', () => {
    const text =
      '如皋经开区地处江边。\n\n十年来，变化很大。\n\n路网越织越密。\n\n海川轴承有限公司在此开工建设精密铸件项目。';
    expect(zoneOf(text, '精密铸件项目')).toEqual(['如皋经开区']);
  });

  it('is where a firm has its regional head office', () => {
    const text =
      '海润电机有限公司位于大丰高新区。\n\n“我们把华东总部放在了如皋经开区。”海川轴承有限公司负责人说。公司在此建设精密铸件项目。';
    expect(zoneOf(text, '精密铸件项目')).toEqual(['如皋经开区']);
    expect(zoneOf('如皋经开区里，海川轴承有限公司扎根于此已有十年。', '海川轴承有限公司')).toEqual(['如皋经开区']);
  });

  it('goes on where the text has pointed at the zone since', () => {
    const text =
      '如皋经开区地处江边。\n\n十年来，这里引来企业40多家。\n\n海川轴承有限公司在此开工建设精密铸件项目。\n\n与太仓高新区相邻。';
    expect(zoneOf(text, '精密铸件项目')).toEqual(['如皋经开区']);
  });

  it('is no place where it means this matter', () => {
    expect(zoneOf('如皋经开区地处江边。\n\n海川轴承有限公司在此期间签下精密铸件项目。', '精密铸件项目')).toEqual([]);
  });
});

describe('a zone that a headline names without its place', () => {
  it('is the zone of the text', () => {
    const text = '海川机械在德感工业园开建新厂\n\n本报讯 5月18日，海川机械有限公司的铸件项目在江津德感工业园开工。\n';
    expect(zonesOf(text)).toEqual([['德感工业园', '江津德感工业园']]);
  });

  it('is another where it is known to lie elsewhere', () => {
    const text = '海川机械有限公司位于成都天府新区。海润机械有限公司位于眉山天府新区。';
    expect(zonesOf(text)).toHaveLength(2);
  });
});
