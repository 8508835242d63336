import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../../src/importers/text/extract.js';

function read(text: string): string[] {
  const { entities, relations } = extractDocument(text, { fileName: 'interview.txt', publishedOn: '2022-11-03' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .filter(({ type }) => type === 'SUPPLIES')
    .map(({ from, to }) => `${names.get(from)} → ${names.get(to)}`);
}

const questions = '记者：原料从哪里来？\n\n林知远：隔壁的海润能源就能供上。\n\n记者：产品主要卖到哪里？\n\n';

describe('interviews', () => {
  it('take what the one who is asked says without a subject for the own firm, not for the firm named last', () => {
    const text = `——对话宁夏川蓝硅材料有限公司总经理林知远\n\n记者在宁夏川蓝硅材料有限公司见到了林知远。\n\n${questions}林知远：切片我们自己不做。硅棒七成卖给天合光能和正泰新能，其余发往外地。\n`;
    expect(read(text)).toEqual(
      expect.arrayContaining(['宁夏川蓝硅材料有限公司 → 天合光能', '宁夏川蓝硅材料有限公司 → 正泰新能']),
    );
    expect(read(text).filter((each) => each.startsWith('海润能源 → 天合'))).toEqual([]);
  });

  it('know an answer that no name opens, where one alone is asked', () => {
    const text = `宁夏川蓝硅材料有限公司总经理林知远说，今年订单很满。\n\n问：产品主要卖到哪里？\n\n答：硅棒七成卖给天合光能，其余发往外地。\n`;
    expect(read(text)).toEqual(['宁夏川蓝硅材料有限公司 → 天合光能']);
  });
});
