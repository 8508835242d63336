import { describe, expect, it } from 'vitest';
import { type FirstRowsRequest, readFirstRows } from '../../../../src/importers/table/first-rows.js';
import { openSource } from '../../../../src/importers/table/importer.js';
import { parseMapping } from '../../../../src/importers/table/mapping/parse-mapping.js';
import { buildXlsx } from './xlsx-builder.js';

async function look(fileName: string, bytes: Uint8Array | string, request: FirstRowsRequest = {}) {
  const source = { fileName, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, details: {} };
  return readFirstRows({ source, ...(await openSource(source)) }, request);
}
const lines = ({ edges }: Awaited<ReturnType<typeof look>>) =>
  edges.map(({ from, type, to, row }) => `${from.name} ${type} ${to.name} ${row}`);

describe('the first rows of a table', () => {
  it('say what each column is taken for, by what, and what a mapping makes of it', async () => {
    const text =
      '企业名称,统一社会信用代码,Share held by,注册资本(万元),联系电话\n云栖材料有限公司,91500102MA5AK1A006,甲,100,13800138000\n';
    const seen = await look('list.csv', text);
    expect(seen.columns.map(({ field, by, unit, privateKind }) => [field, by, unit, privateKind])).toEqual([
      ['company', 'heading', undefined, undefined],
      ['uscc', 'heading', undefined, undefined],
      [undefined, undefined, undefined, undefined],
      ['capital', 'heading', '万元', undefined],
      [undefined, 'heading', undefined, 'phones'],
    ]);
    expect(seen.columns[3]?.uses).toEqual([{ of: 'Company', property: 'registeredCapitalCny' }]);
    expect(seen.rows).toEqual([{ row: 2, cells: ['云栖材料有限公司', '91500102MA5AK1A006', '甲', '100', ''] }]);
    expect(seen.entities).toMatchObject([{ type: 'Company', properties: { registeredCapitalCny: 1_000_000 } }]);
    expect(seen.mapping?.headingRow).toBe(1);
  });

  it('are read as a person says: columns, units, the row of the headings, the sheet', async () => {
    const bytes = buildXlsx([
      { name: '说明', rows: [['这是一份名单', null]] },
      {
        name: '名单',
        rows: [
          ['二〇二四年名单', null, null],
          ['甲方', '乙方', '金额'],
          ['云栖材料有限公司', '林下项目', '3'],
        ],
      },
    ]);
    const blind = await look('list.xlsx', bytes, { sheet: '名单' });
    expect(blind.mapping).toBeUndefined();
    const told = await look('list.xlsx', bytes, {
      sheet: '名单',
      headingRow: 2,
      columns: { 0: { field: 'investor' }, 1: { field: 'project' }, 2: { field: 'amount', unit: '亿元' } },
    });
    expect(lines(told)).toEqual(['云栖材料有限公司 INVESTED_IN 林下项目 3']);
    expect(told.edges[0]?.properties).toMatchObject({ amountCny: 300_000_000 });
    expect(told.mapping).toMatchObject({ sheets: ['名单'], headingRow: 2 });
    // What was chosen is a mapping like any other: its file reads the same.
    const again = await look('list.xlsx', bytes, { mapping: parseMapping(told.yaml ?? '', 'm.yaml') });
    expect(lines(again)).toEqual(lines(told));
    expect(again.columns[2]?.uses).toContainEqual({ of: 'INVESTED_IN', property: 'amountCny' });
  });

  it('keep what tells of persons dropped, whatever a person says', async () => {
    const text = '股东名称,企业名称,身份证号\n周一清,云栖材料有限公司,11010519491231002X\n';
    const seen = await look('list.csv', text, { columns: { 2: { field: 'alias' } } });
    expect(seen.columns[2]).toMatchObject({ privateKind: 'identity numbers', uses: [] });
    expect(JSON.stringify(seen)).not.toContain('11010519491231002X');
  });
});
