import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

function read(text: string, type: string): string[] {
  const { entities, relations } = extractDocument(text, { fileName: 'page.txt' });
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name;
  return relations.filter((relation) => relation.type === type).map(({ from, to }) => `${name(from)} ${name(to)}`);
}

describe('where things are', () => {
  it('is told by the own name of a zone or town', () => {
    const text = '钢材市场设在双禾镇。海川机械有限公司2006年落户双禾，年产轴承30万套。';
    expect(read(text, 'LOCATED_IN')).toContain('海川机械有限公司 双禾镇');
  });

  it('is shared by those that 都 takes together', () => {
    const text = '生产偏光片的海川光电有限公司、做玻璃盖板的海润玻璃有限公司都已经入驻如皋经开区。';
    expect(read(text, 'LOCATED_IN')).toEqual(
      expect.arrayContaining(['海川光电有限公司 如皋经开区', '海润玻璃有限公司 如皋经开区']),
    );
  });

  it('is the project’s where the firm between only pays', () => {
    const text = '海川机械有限公司扩产。其中，海川高端轴承基地已完成选址，公司计划投资5亿元，落户如皋经开区。';
    expect(read(text, 'LOCATED_IN')).toEqual(['海川高端轴承基地 如皋经开区']);
  });

  it('is nobody’s where an unknown name stands before', () => {
    const text = '海川机械有限公司主营轴承。今年8月，地平线在如皋市设立测试中心。';
    expect(read(text, 'LOCATED_IN')).toEqual([]);
  });
});

describe('合资公司', () => {
  const founding = '东方重工集团与海润集团签署协议，合资成立如皋海川机械有限公司。';

  it('means the one founded a few sentences before', () => {
    const text = `${founding}双方负责人见证签约。根据协议，合资公司落户如皋经开区。`;
    expect(read(text, 'LOCATED_IN')).toContain('如皋海川机械有限公司 如皋经开区');
  });

  it('means no firm with a name where another is founded', () => {
    const text = `${founding}双方负责人见证签约。海润集团还将成立一家合资公司，落户海安高新区。`;
    expect(read(text, 'LOCATED_IN')).not.toContain('如皋海川机械有限公司 海安高新区');
  });
});

describe('places that only open another name', () => {
  it('are no entities of their own', () => {
    const { entities } = extractDocument('永吉股份去年扩产，产值增长一成。', { fileName: 'page.txt' });
    expect(entities.filter(({ type }) => type === 'District')).toEqual([]);
  });
});
