import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';
import { namesIn } from '../names-in.js';

describe('pieces of the sentence', () => {
  it.each([
    '一台台永磁电机走下生产线，送往仓库。',
    '这款永磁电机由本地企业供货。',
    '企业由衡阳市区整体退城搬迁而来。',
    '公司为家装、燃气、地暖等领域的客户提供方案。',
    '记者从衡阳市人社局获悉，今年培训职工两万人次。',
    '韩资零部件企业也随之落户。',
    '芬兰矿山装备巨头派人考察。',
    '他们正建设年产8万吨补锂剂项目。',
  ])('are no firms: %s', (text) => {
    expect(namesIn(text, 'firm').filter((name) => !/^(?:企业|公司|他们)$/u.test(name))).toEqual([]);
  });

  it.each([
    ['海润新材主营光学级薄膜，去年扩产。', '海润新材'],
    ['衡阳有海川机械集团这样的龙头，钢材当天就能送到。', '海川机械集团'],
    ['远洲企业集团投资12亿元建厂。', '远洲企业集团'],
    ['万华化学（蓬莱）新材料主要生产抗氧化剂。', '万华化学（蓬莱）新材料'],
  ])('are cut from the names of firms: %s', (text, name) => {
    expect(namesIn(text, 'firm')).toContain(name);
  });
});

describe('names of zones', () => {
  it.each([
    ['项目落户苏宜现代产业园，计划明年投产。', ['苏宜现代产业园']],
    ['建设地点：衡阳市民营经济开发区；总投资9亿元。', ['衡阳市民营经济开发区']],
    ['早些年园区靠化肥吃饭。', []],
    ['在这四年中园区有了较大的发展。', []],
    ['位于同一园区的一期项目已投产。', []],
    ['全市还有N个县域特色园区。', []],
    ['在北京·沧州渤海新区生物医药产业园，车间已封顶。', ['北京·沧州渤海新区生物医药产业园']],
    ['企业在弼时镇飞地园租赁厂房3万平方米。', ['弼时镇飞地园']],
  ])('%s', (text, zones) => {
    const named = namesIn(text, 'park');
    expect(named.filter((name) => !named.some((other) => other !== name && other.includes(name)))).toEqual(zones);
  });
});

describe('places', () => {
  it('hold what is written right behind them', () => {
    const { entities, relations } = extractDocument('7月，海川机械有限公司在广东佛山市顺德区北滘镇投产。', {
      fileName: 'page.txt',
    });
    const name = (id: string) => entities.find((entity) => entity.id === id)?.name;
    const parts = relations.filter(({ type }) => type === 'PART_OF').map(({ from, to }) => `${name(from)} ${name(to)}`);
    expect(parts).toEqual(expect.arrayContaining(['北滘镇 顺德区', '顺德区 佛山市', '佛山市 广东省']));
  });

  it('are not in the zone that a caption puts in them', () => {
    const { relations } = extractDocument('海川化工有限公司新建电石渣综合利用项目。\n位于沾益区的花山新材料产业园。', {
      fileName: 'page.txt',
    });
    expect(relations.filter(({ type }) => type === 'LOCATED_IN')).toEqual([]);
  });
});
