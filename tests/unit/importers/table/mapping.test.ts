import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../../../src/importers/table/mapping/parse-mapping.js';
import { proposeMapping } from '../../../../src/importers/table/propose-mapping.js';
import { readTable } from './read-table.js';

const mapping = `mapping: 1
things:
  firm:
    type: Company
    name: 单位
    uscc: 代码
    registeredCapitalCny: {column: 资本, unit: 万元}
  place: {type: District, name: [区县, 省份]}
links:
  - {type: REGISTERED_IN, from: firm, to: place}
`;

describe('a mapping', () => {
  it('reads headings that nothing else knows, and keeps the row as evidence', async () => {
    const text = '单位,代码,资本,省份,区县\n华为技术有限公司,914403001922038216,4104113,广东省,龙岗区\n';
    const { drafts, issues, said } = await readTable('r.csv', text, mapping);
    expect(issues).toEqual([]);
    expect(said).toEqual(['华为技术有限公司 REGISTERED_IN 龙岗区']);
    const [draft] = drafts;
    expect(draft?.entities[0]).toMatchObject({
      id: 'company-914403001922038216',
      properties: { uscc: '914403001922038216', registeredCapitalCny: 41_041_130_000 },
    });
    expect(draft?.passages).toMatchObject([{ row: 2, text: text.split('\n')[1] }]);
  });

  it.each([
    [
      'registeredCapitalCny',
      'registeredCapital',
      /m\.yaml:7:5: things\.firm\.registeredCapital: registeredCapital is no property of Company; known are registeredCapitalCny/,
    ],
    ['type: Company', 'type: Firm', /m\.yaml:4:5: things\.firm\.type: Firm is no type of the model; known are Company/],
    [
      'REGISTERED_IN',
      'REGISTERED_AT',
      /m\.yaml:10:6: links\.0\.type: REGISTERED_AT is no relationship of the model; known are REGISTERED_IN/,
    ],
    [
      'from: firm',
      'from: company',
      /m\.yaml:10:27: links\.0\.from: company is none of the mapping's things \(firm, place\)/,
    ],
    ['from: firm, to: place', 'from: place, to: firm', /REGISTERED_IN can't start at a District; it does at Company/],
    ['uscc: 代码', 'pinyin: 代码', /pinyin is no property of Company/],
    ['mapping: 1', 'mapping: 2', /m\.yaml:1:1: mapping: /],
    ['name: 单位', 'nam: 单位', /things\.firm\.name/],
    ['uscc: 代码', 'uscc: {value: x, thing: y, z: 1}', /m\.yaml:6:5: things\.firm\.uscc/],
    ['uscc: 代码', 'ownershipKind: {value: owned}', /ownershipKind: owned is none of centralSoe/],
    ['uscc: 代码', 'uscc: [', /m\.yaml:/],
  ])('with %s as %s is refused by name and place', (from, to, message) => {
    expect(() => parseMapping(mapping.replace(from, to), 'm.yaml')).toThrow(message);
  });

  it('says which of its headings a sheet lacks, and that none is there', async () => {
    const some = await readTable('r.csv', '单位,代码,区县\n甲有限公司,,涪陵区\n', mapping);
    expect(some.issues).toMatchObject([{ note: true, field: '资本' }]);
    const none = await readTable('r.csv', '公司,地区\n甲有限公司,涪陵区\n', mapping);
    expect(none).toMatchObject({ drafts: [], issues: [{ value: '公司, 地区', reason: /two of the headings/ }] });
  });

  it('can fix headings that stand below others, and sheets', async () => {
    const fixed = mapping.replace('mapping: 1', 'mapping: 1\nheadingRow: 3\ndelimiter: ";"');
    const { said } = await readTable('r.csv', '名录;;\n单位;代码;区县\n单位;代码;区县\n甲有限公司;;涪陵区\n', fixed);
    expect(said).toEqual(['甲有限公司 REGISTERED_IN 涪陵区']);
  });
});

describe('a proposal', () => {
  const propose = (text: string) =>
    proposeMapping({ fileName: 'list.csv', bytes: new TextEncoder().encode(text), details: {} });

  it('names columns by headings in Chinese or English, and is itself a mapping that reads the same', async () => {
    const text =
      '企业名称,统一社会信用代码,所属园区,投资额(万元),法定代表人,持股比例\n甲有限公司,,涪陵高新区,3000,王明,51%\n';
    const proposal = await propose(text);
    const fields = proposal.columns.map(({ heading, field }) => [heading, field]);
    expect(fields).toEqual([
      ['企业名称', 'company'],
      ['统一社会信用代码', 'uscc'],
      ['所属园区', 'park'],
      ['投资额(万元)', 'amount'],
      ['法定代表人', undefined],
      ['持股比例', 'percentage'],
    ]);
    const [guessed, given] = [await readTable('list.csv', text), await readTable('list.csv', text, proposal.yaml)];
    expect(given.said).toEqual(guessed.said);
    expect(given.said.length).toBeGreaterThan(0);
    const english = await propose('Company name,Unified social credit code,Industrial park\nA Ltd,,Fuling Park\n');
    expect(english.columns.map(({ field }) => field)).toEqual(['company', 'uscc', 'park']);
  });

  it('knows columns by their values where the headings say nothing', async () => {
    const proposal = await propose(
      '甲列,乙列,企业,丁列\n914403001922038216,涪陵区,甲有限公司,13812345678\n,宜宾市,乙有限公司,13912345678\n',
    );
    expect(proposal.columns.map(({ field, by, privateKind }) => [field, by, privateKind])).toEqual([
      ['uscc', 'values', undefined],
      ['place', 'values', undefined],
      ['company', 'heading', undefined],
      [undefined, undefined, 'phones'],
    ]);
    expect(JSON.stringify(proposal.columns)).not.toContain('13812345678');
    expect(proposal.mapping?.drop).toEqual(['丁列']);
  });
});

describe('what tells of persons', () => {
  it('is neither read nor kept, and the report says so', async () => {
    const text =
      '企业名称,所在地,联系电话,法人身份证号,家庭住址,编码\n甲有限公司,涪陵区,023-72220000,11010519491231002X,某路1号,11010519491231002X\n';
    const { drafts, issues } = await readTable('list.csv', text);
    const stored = JSON.stringify(drafts);
    for (const secret of ['72220000', '11010519491231002X', '某路1号']) expect(stored).not.toContain(secret);
    expect(drafts[0]?.passages).toMatchObject([{ row: 2, text: '甲有限公司\t涪陵区' }]);
    expect(issues.map(({ note, column, field, reason }) => [note, column, field, reason])).toEqual([
      [true, 'C', '联系电话', 'the column was dropped: phones are not kept'],
      [true, 'D', '法人身份证号', 'the column was dropped: identity numbers are not kept'],
      [true, 'E', '家庭住址', 'the column was dropped: home addresses are not kept'],
      [true, 'F', '编码', 'the column was dropped: identity numbers are not kept'],
    ]);
  });
});
