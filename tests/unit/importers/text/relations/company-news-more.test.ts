import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';
import { namesIn } from '../names-in.js';

/** The relations of a text in words: type and ends. */
function readings(text: string): string[] {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt', publishedOn: '2023-05-04' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map(({ type, from, to }) => [type, names.get(from), names.get(to)].join(' '));
}

describe('where firms are', () => {
  it('is each in its own place behind 分别', () => {
    const read = readings('海川汽车与恒泽汽车分别在北京和盐城维持生产线。');
    expect(read).toContain('LOCATED_IN 海川汽车 北京市');
    expect(read).toContain('LOCATED_IN 恒泽汽车 盐城市');
    expect(read).not.toContain('LOCATED_IN 海川汽车 盐城市');
  });

  it('is not where their joint venture is, nor whom they supply', () => {
    const venture = '此外，海川汽车与恒泽公司的合资企业“光束汽车”也落户江苏张家港。';
    expect(readings(venture).join('\n')).not.toMatch(/LOCATED_IN (?:海川汽车|恒泽公司)/u);
    const supplier = '总部位于深圳的恒泽公司供应商海川精密工业有限公司兴建工业园区。';
    expect(readings(supplier)).not.toContain('LOCATED_IN 恒泽公司 深圳市');
  });
});

describe('names', () => {
  it('are no wares, classes of firms or deeds', () => {
    expect(namesIn('此外，公司已经收购了玻璃纤维年产能达5万吨的工厂。', 'firm')).toEqual([]);
    expect(namesIn('上级已确认大型稀土企业集团组建方案。', 'firm')).toEqual([]);
    expect(namesIn('员工对自动化生产线进行巡检。', 'project')).toEqual([]);
  });
});

describe('what is made', () => {
  it('ends before where it goes and how much it is', () => {
    const read = readings('海川风电设备有限公司生产的风电叶片及机组将辐射疆内、中亚及欧洲地区。').join('\n');
    expect(read).not.toMatch(/PRODUCES \S+ (?:中亚|欧洲地区)/u);
    expect(readings('海川集团风机叶片制造年生产规模不小于100万千瓦。').join('\n')).not.toContain('不小于');
  });
});
