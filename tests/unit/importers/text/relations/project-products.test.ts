import { describe, expect, it } from 'vitest';
import type { LocalEntity } from '../../../../../src/importers/text/mentions/mention.js';
import { EntityRegistry } from '../../../../../src/importers/text/mentions/registry.js';
import { productsOfProject } from '../../../../../src/importers/text/relations/project-products.js';

function productsOf(name: string, developer?: string): string[] {
  const registry = new EntityRegistry();
  const firm: LocalEntity | undefined = developer === undefined ? undefined : registry.add('Company', developer);
  return productsOfProject(registry.add('Project', name), firm).products;
}

describe('productsOfProject', () => {
  it.each([
    ['醋酸和乙二醇生产基地', ['醋酸', '乙二醇']],
    ['新能源商用车一体化压铸件项目', ['新能源商用车一体化压铸件']],
    ['柔性线路板技改扩能项目', ['柔性线路板']],
    ['座椅工厂', ['座椅']],
    ['一期氢氧化锂工厂', ['氢氧化锂']],
    ['煤制甲醇项目', ['甲醇']],
    ['动力电池回收及三元前驱体项目', ['三元前驱体']],
    ['年产30万立方米刨花板项目', ['刨花板']],
    ['20万吨有机硅扩建工程', ['有机硅']],
    ['8英寸IGBT芯片生产线', ['IGBT芯片']],
    ['年产80万吨硅电碳一体化项目', []],
  ])('%s', (name, products) => {
    expect(productsOf(name)).toEqual(products);
  });

  it.each([
    ['恒泽涪陵压铸件项目', '重庆恒泽精铸有限公司', ['压铸件']],
    ['惠州乙烯一期项目', '恒泽化工', ['乙烯']],
  ])('leaves out whose it is and where: %s', (name, developer, products) => {
    expect(productsOf(name, developer)).toEqual(products);
  });

  it.each([
    '智慧冷链物流园项目',
    '生活垃圾焚烧发电项目',
    '海洋主题公园项目',
    '充电桩建设项目',
    '污水处理厂',
    '西南生产基地',
    '莱比锡工厂',
    '2×40万千瓦燃机项目',
    '智能家电产业园二期项目',
    '冷氢化技改项目',
  ])('%s names nothing that is made', (name) => {
    expect(productsOf(name)).toEqual([]);
  });
});
