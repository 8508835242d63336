import * as xlsx from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { contentOfBytes } from '../../../../src/importers/content.js';
import type { Issue } from '../../../../src/importers/importer.js';
import { describeIssue } from '../../../../src/pipeline/import-issues.js';
import { buildZip } from '../document/zip-builder.js';
import { readTable } from './read-table.js';
import { buildXlsx, dateCell, errorCell, formulaCell, letters } from './xlsx-builder.js';

const place = ({ sheet, line, column, value }: Issue) => [sheet, line, column, value];
const head = ['项目名称', '投资方', '总投资(亿元)', '签约日期', '所在区县'];
const sheetOf = (...rows: (readonly (string | number | { xml: string } | null)[])[]) =>
  buildXlsx([{ name: '项目', rows: [head, ...rows] }]);

describe('encodings and delimiters', () => {
  const text = '项目名称;投资方;总投资(亿元)\n甲项目;华峰集团;3\n';

  it.each(['UTF-8', 'GB18030', 'UTF-16LE', 'UTF-16BE'])('%s is found', async (encoding) => {
    const bytes = new Uint8Array(iconv.encode(text, encoding, { addBOM: encoding.startsWith('UTF-16') }));
    const { drafts } = await readTable('list.csv', bytes);
    expect(drafts[0]?.document.text.replace(/^\ufeff/, '')).toBe(text);
  });

  it.each([',', '\t', ';', '|', '，'])('%j is found as delimiter', async (delimiter) => {
    const { said } = await readTable('list.csv', text.replaceAll(';', delimiter));
    expect(said).toContain('华峰集团 INVESTED_IN 甲项目');
  });

  it('finds GB18030 behind a long beginning of plain ASCII', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => `Project number ${at},Investor ${at} Co Ltd`);
    const bytes = new Uint8Array(iconv.encode(`project,investor\n${rows.join('\n')}\n甲项目,华峰集团\n`, 'GB18030'));
    const { said } = await readTable('list.csv', bytes);
    expect(said).toContain('华峰集团 INVESTED_IN 甲项目');
  });

  it('leaves out a row with bytes of another encoding, and reads the others', async () => {
    const lines = Array.from({ length: 9000 }, (_, at) => `项目${at},华峰集团有限公司,3,涪陵区白涛街道`);
    const good = iconv.encode(`项目名称,投资方,总投资(亿元),备注\n${lines.join('\n')}\n`, 'UTF-8');
    const bad = Buffer.concat([
      iconv.encode('坏项目', 'GB18030'),
      Buffer.from(',x,3,y\n'),
      Buffer.from('末项目,华峰集团有限公司,3,y\n'),
    ]);
    const { issues, said } = await readTable('list.csv', new Uint8Array(Buffer.concat([good, bad])));
    expect(issues).toMatchObject([
      { sheet: 'list', line: 9002, column: 'A', reason: 'holds bytes that are no UTF-8; the row is left out' },
    ]);
    expect(said).toContain('华峰集团有限公司 INVESTED_IN 末项目');
  });

  it('says of a wrong delimiter in the mapping what it found', async () => {
    const mapping =
      'mapping: 1\ndelimiter: "|"\nthings: {p: {type: Project, name: 项目名称}, i: {type: Company, name: 投资方}}\nlinks: [{type: INVESTED_IN, from: i, to: p}]\n';
    const { issues } = await readTable('list.csv', text, mapping);
    expect(issues).toMatchObject([{ line: 1, value: '项目名称;投资方;总投资(亿元)' }]);
  });

  it('says where a quote is never closed', async () => {
    const open = `项目名称,投资方\n甲项目,华峰集团\n"乙项目,${'吉利,\n'.repeat(300_000)}`;
    await expect(readTable('list.csv', open)).rejects.toThrow(
      /list\.csv, row 3: .*a quote is opened there and never closed/,
    );
  });
});

describe('rows and headings', () => {
  it('leaves out a row with more cells than headings: its cells have moved', async () => {
    const { issues, said } = await readTable(
      'list.csv',
      '项目名称,投资方,总投资(亿元)\n甲,乙项目,华峰集团,3\n丙项目,吉利,3\n',
    );
    expect(issues.map(place)).toEqual([['list', 2, undefined, '3']]);
    expect(issues[0]?.reason).toContain('more cells than the table has headings');
    expect(said).toEqual(['丙项目 totalInvestmentCny 300000000', '吉利 INVESTED_IN 丙项目']);
  });

  it('reads a row with fewer cells as far as it goes, and says so', async () => {
    const { issues, said } = await readTable('list.csv', '项目名称,投资方,总投资(亿元)\n丙项目,吉利\n丁项目,吉利,\n');
    expect(issues).toMatchObject([
      { note: true, sheet: 'list', line: 2, column: 'C', field: '总投资(亿元)', reason: /2 cells under 3 headings/ },
    ]);
    expect(said).toEqual(['吉利 INVESTED_IN 丁项目', '吉利 INVESTED_IN 丙项目']);
  });

  it('names a heading that stands twice', async () => {
    const { issues, said } = await readTable('list.csv', '项目名称,投资方,投资方\n甲项目,华峰集团,吉利\n');
    expect(issues).toMatchObject([
      { note: true, sheet: 'list', line: 1, column: 'C', value: '投资方', reason: /a second time/ },
    ]);
    expect(said).toEqual(['华峰集团 INVESTED_IN 甲项目', '吉利 INVESTED_IN 甲项目']);
  });

  it('reads the first thousand of five thousand columns', async () => {
    const more = Array.from({ length: 4998 }, (_, at) => `列${at}`).join(',');
    const { issues, said } = await readTable('list.csv', `项目名称,投资方,${more}\n甲项目,华峰集团,${more}\n`);
    expect(issues).toMatchObject([
      { line: 1, column: 'ALM', value: '列998', reason: 'the row has 5000 columns; the first 1000 are read' },
      { line: 2, column: 'ALM', reason: 'the row has 5000 columns; the first 1000 are read' },
    ]);
    expect(said).toEqual(['华峰集团 INVESTED_IN 甲项目']);
    const wide = [...head, ...Array.from({ length: 4995 }, (_, at) => `列${at}`)];
    const book = await readTable(
      'b.xlsx',
      buildXlsx([{ name: '项目', rows: [wide, ['甲项目', '华峰集团', 3, null, '涪陵区']] }]),
    );
    expect(book.said).toContain('华峰集团 INVESTED_IN 甲项目');
    expect(book.issues).toMatchObject([
      { sheet: '项目', line: 1, reason: 'the row has 5000 columns; the first 1000 are read' },
    ]);
    expect(letters(999)).toBe('ALL');
  });

  it('says of an empty sheet that it is empty, and of a whole empty workbook', async () => {
    const bytes = buildXlsx([
      { name: '空', rows: [] },
      { name: '项目', rows: [head, ['甲项目', '吉利']] },
    ]);
    const { issues } = await readTable('b.xlsx', bytes);
    expect(issues).toEqual([
      { kind: 'issue', note: true, file: 'b.xlsx', sheet: '空', reason: 'the sheet is empty', reasonZh: '工作表为空' },
    ]);
    await expect(readTable('b.xlsx', buildXlsx([{ name: '空', rows: [] }]))).rejects.toThrow(
      'b.xlsx has no filled cell in any sheet',
    );
  });
});

describe('workbooks', () => {
  it('carry merged cells down, and say so', async () => {
    const rows = [head, ['甲项目', '华峰集团', 3, null, '涪陵区'], ['乙项目', '吉利', 2, null, null]];
    const { issues, said } = await readTable('b.xlsx', buildXlsx([{ name: '项目', rows, merged: ['E2:E3', 'A9:B9'] }]));
    expect(said).toContain('乙项目 LOCATED_IN 涪陵区');
    expect(issues).toMatchObject([
      { note: true, sheet: '项目', line: 2, column: 'E', value: '涪陵区', reason: /E2 to E3 are merged/ },
    ]);
  });

  it('read hidden rows and columns, and say so', async () => {
    const rows = [head, ['甲项目', '华峰集团', 3], ['乙项目', '吉利', 2]];
    const { issues, said } = await readTable(
      'b.xlsx',
      buildXlsx([{ name: '项目', rows, hiddenColumns: [2, 3], hiddenRows: [3] }]),
    );
    expect(said).toContain('吉利 INVESTED_IN 乙项目');
    expect(issues).toMatchObject([
      { note: true, column: 'B', value: 'B to C', reason: /hidden/ },
      { note: true, line: 3, reason: /the row is hidden/ },
    ]);
  });

  it('take the result of a formula, and refuse one without a result or with an error', async () => {
    const { issues, said } = await readTable(
      'b.xlsx',
      sheetOf(
        ['甲项目', '吉利', formulaCell('1+2', 3)],
        ['乙项目', '吉利', formulaCell('C2*2')],
        ['丙项目', '吉利', errorCell('#DIV/0!')],
      ),
    );
    expect(said).toContain('甲项目 totalInvestmentCny 300000000');
    expect(issues.map(place)).toEqual([
      ['项目', 3, 'C', '=C2*2'],
      ['项目', 4, 'C', '#DIV/0!'],
    ]);
  });

  it('read dates, and days as numbers with a note', async () => {
    const { issues, drafts } = await readTable(
      'b.xlsx',
      sheetOf(['甲项目', '吉利', 3, dateCell(44756)], ['乙项目', '吉利', 3, 44757]),
    );
    const dates = drafts[0]?.claims
      .filter(({ predicate }) => predicate === 'INVESTED_IN')
      .map(({ properties }) => properties.date);
    expect(dates).toEqual(['2022-07-14', '2022-07-15']);
    expect(issues).toMatchObject([
      { note: true, line: 3, column: 'D', value: '44757', reason: /number of days; it is read as 2022-07-15/ },
    ]);
    const csv = await readTable('list.csv', '项目名称,投资方,签约日期\n甲项目,吉利,44757\n');
    expect(csv.issues).toMatchObject([
      { line: 2, column: 'C', value: '44757', reason: /is no date.*it would be 2022-07-15/ },
    ]);
  });

  it('are refused where they are zip bombs, cut off or something else', async () => {
    const bomb = buildZip({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook/>',
      'xl/worksheets/sheet1.xml': ' '.repeat(80 * 1024 * 1024),
    });
    await expect(readTable('bomb.xlsx', bomb)).rejects.toThrow(
      /bomb\.xlsx looks like a zip bomb: its part xl\/worksheets\/sheet1\.xml unpacks from \d+ KB to 80 MB/,
    );
    const liar = buildXlsx([{ name: '项目', rows: [head, ['甲项目', '吉利', 3]] }], { claim: 40 });
    await expect(readTable('liar.xlsx', liar)).rejects.toThrow(/liar\.xlsx/);
    const whole = sheetOf(['甲项目', '吉利', 3]);
    await expect(readTable('cut.xlsx', whole.subarray(0, whole.length - 40))).rejects.toThrow(
      /cut\.xlsx is no Excel workbook/,
    );
    await expect(readTable('a.xlsx', buildZip({ 'a.txt': 'x' }))).rejects.toThrow('a ZIP archive of something else');
  });
});

describe('workbooks of Excel 97 to 2003', () => {
  const build = (rows: readonly (readonly (string | number | Date | null)[])[]) => {
    const book = xlsx.utils.book_new();
    const sheet = xlsx.utils.aoa_to_sheet(
      [head, ...rows].map((row) => [...row]),
      { cellDates: true },
    );
    sheet.C4 = { t: 'e', v: 0x2a, w: '#N/A' };
    xlsx.utils.book_append_sheet(book, sheet, '项目');
    return new Uint8Array(xlsx.write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer);
  };

  it('are read like those of today, with dates, numbers and errors of formulas', async () => {
    const bytes = build([
      ['甲项目', '华峰集团有限公司', 12.5, new Date(Date.UTC(2024, 2, 5)), '涪陵区'],
      ['乙项目', '吉利控股集团有限公司', 3, '2024年7月', '乌有县'],
      ['丙项目', '华峰集团有限公司', 1, null, '涪陵区'],
    ]);
    const { drafts, issues, said } = await readTable('list.xls', bytes);
    expect(said).toContain('甲项目 totalInvestmentCny 1250000000');
    expect(said).toContain('吉利控股集团有限公司 INVESTED_IN 乙项目');
    const signed = drafts[0]?.claims
      .filter(({ predicate }) => predicate === 'stage')
      .map(({ properties }) => properties.date);
    expect(signed).toEqual(['2024-03-05', '2024-07']);
    expect(issues.map(place)).toEqual([
      ['项目', 3, 'E', '乌有县'],
      ['项目', 4, 'C', '#N/A'],
    ]);
  });

  it('are refused above 8 MB, with the way out', async () => {
    const long = new Uint8Array(9 * 1024 * 1024);
    long.set([0xd0, 0xcf, 0x11, 0xe0]);
    await expect(readTable('long.xls', long)).rejects.toThrow(
      /^long\.xls has 9\.0 MB; at most 8\.0 MB.*save it as \.xlsx or \.csv/,
    );
  });
});

describe('values', () => {
  const read = (heading: string, cell: string) =>
    readTable('list.csv', `项目名称,投资方,${heading}\n甲项目,吉利,${cell}\n`);

  it.each([
    ['总投资(万元)', '3亿', 'has a unit of its own, which goes before 万元 of the heading', 300_000_000],
    ['总投资(万元)', '约3000万元', undefined, 30_000_000],
    ['总投资', '人民币3000万元', undefined, 30_000_000],
    ['总投资(亿元)', '-3', 'is negative; a sum that is invested is not', undefined],
    ['总投资(亿元)', '300000', 'would be 30000000000000 yuan, more than any investment; look at the unit', undefined],
    ['总投资', '30', 'is no sum with a unit; write 30亿元 or 总投资(亿元)', undefined],
    ['总投资(亿元)', '很多', 'is no sum of money', undefined],
  ])('%s with %s', async (heading, cell, reason, yuan) => {
    const { issues, drafts } = await read(heading, cell);
    expect(issues.map((issue) => [...place(issue), issue.reason])).toEqual(
      reason === undefined ? [] : [['list', 2, 'C', cell, reason]],
    );
    const sum = drafts[0]?.claims.find(({ predicate }) => predicate === 'INVESTED_IN')?.properties.amountCny;
    expect(sum).toBe(yuan);
  });

  it('says which check digit a code should have', async () => {
    const { issues } = await readTable(
      'list.csv',
      '企业名称,统一社会信用代码,所在地\n甲有限公司,914403001922038217,深圳市\n',
    );
    expect(issues).toMatchObject([
      {
        line: 2,
        column: 'B',
        value: '914403001922038217',
        reason: 'is no unified social credit code: its check sign should be 6',
      },
    ]);
  });

  it.each([
    ['Total investment (CNY 100m)', '12.5', 1_250_000_000],
    ['Total investment (RMB million)', '约30', 30_000_000],
    ['Total investment (in RMB million)', '30', 30_000_000],
    ["Total investment (RMB'000)", '30000', 30_000_000],
    ['Total investment (100 million yuan)', '3', 300_000_000],
    ['Total investment RMB mn', '30', 30_000_000],
    ['Total investment (CNY 100m)', '2.5 billion', 2_500_000_000],
    ['Total investment (RMB million)', '3亿元', 300_000_000],
  ])('%s with %s is in yuan', async (heading, cell, yuan) => {
    const { drafts, issues } = await readTable('list.csv', `project,investor,${heading}\n甲项目,吉利,${cell}\n`);
    expect(issues.filter(({ note }) => note !== true)).toEqual([]);
    const sum = drafts[0]?.claims.find(({ predicate }) => predicate === 'INVESTED_IN')?.properties;
    expect(sum?.amountCny).toBe(yuan);
  });

  it('keeps a foreign currency of the heading, and takes no other letters for money', async () => {
    const { drafts } = await readTable('list.csv', 'project,investor,Investment (USD mn)\n甲项目,吉利,1.5\n');
    expect(drafts[0]?.claims.find(({ predicate }) => predicate === 'INVESTED_IN')?.properties).toMatchObject({
      originalAmount: 1_500_000,
      currency: 'USD',
      amountText: '1.5 USD mn',
    });
    const { issues } = await readTable('list.csv', 'project,investor,Investment (km)\n甲项目,吉利,1.5\n');
    expect(issues.map((issue) => [...place(issue), issue.reason])).toEqual([
      ['list', 2, 'C', '1.5', 'is no sum of money'],
    ]);
  });

  it.each(['（3）', '负3', '负三', '-3亿元', '−3'])('refuses the negative sum %s with its place', async (cell) => {
    const { issues } = await read('总投资(亿元)', cell);
    expect(issues.map((issue) => [...place(issue), issue.reason])).toEqual([
      ['list', 2, 'C', cell, 'is negative; a sum that is invested is not'],
    ]);
  });

  it('refuses a code of a division that was abolished, and a name that several places bear', async () => {
    const mapping =
      'mapping: 1\nthings: {firm: {type: Company, name: 企业}, place: {type: District, name: 所在地, adcode: 区划代码}}\nlinks: [{type: LOCATED_IN, from: firm, to: place}]\n';
    const { issues, said } = await readTable(
      'list.csv',
      '企业,所在地,区划代码\n甲有限公司,,510226\n乙有限公司,鼓楼区,\n丙有限公司,涪陵区,500102\n',
      mapping,
    );
    expect(said).toEqual(['丙有限公司 LOCATED_IN 涪陵区']);
    expect(
      issues.filter(({ note }) => note !== true).map((issue) => [...place(issue), issue.field, issue.reason]),
    ).toEqual([
      ['list', 2, 'C', '510226', '区划代码', 'is no code of GB/T 2260 in force; it may be abolished'],
      ['list', 3, 'B', '鼓楼区', '所在地', 'names no place of the gazetteer, or several'],
    ]);
  });

  it('reads a district that was renamed or abolished as that of today, and says so', async () => {
    const { issues, said } = await readTable(
      'list.csv',
      '企业,所在地\n甲有限公司,万盛区\n乙有限公司,襄樊市\n丙有限公司,乌有区\n',
    );
    expect(said).toEqual(['乙有限公司 LOCATED_IN 襄阳市', '甲有限公司 LOCATED_IN 綦江区']);
    expect(issues.map((issue) => [...place(issue), issue.note, issue.reason])).toEqual([
      ['list', 2, 'B', '万盛区', true, 'is a former name; it is read as 綦江区 (500110) of today'],
      ['list', 3, 'B', '襄樊市', true, 'is a former name; it is read as 襄阳市 (420600) of today'],
      ['list', 4, 'B', '乌有区', undefined, 'names no place of the gazetteer, or several'],
    ]);
  });
});

describe('reasons', () => {
  it('are given in Chinese too, with the same values', async () => {
    const { issues } = await readTable(
      '表.csv',
      '企业名称,统一社会信用代码,成立日期,注册资本(万元),持股比例,所在地,联系电话\n' +
        '甲有限公司,914403001922038217,昨天,-3,300%,乌有县,023-70000001\n' +
        '乙有限公司,914403001922038217,44757,3亿元,,襄樊市,\n丙,丁,戊,己,庚,辛,壬,癸\n丙有限公司\n',
    );
    const seen = new Set<string>();
    for (const { reason, reasonZh } of issues) {
      expect(reasonZh, reason).toMatch(/\p{Script=Han}/u);
      seen.add(reasonZh ?? '');
      for (const figure of reason.match(/\d{4,}/gu) ?? []) expect(reasonZh).toContain(figure);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        '不是统一社会信用代码：校验码应为 6',
        '不是日期，请写 2022、2022-07 或 2022-07-14',
        '是负数，投资额不会是负数',
        '地名库中没有这个地名，或有多个同名的地方',
        '是旧地名，读作今天的 襄阳市（420600）',
        '该行的单元格多于表头，各单元格对应哪一列无法确定，因此未导入',
        '该列未保留：电话号码一律不保留',
      ]),
    );
  });

  it('stand on one line with their place, in either language', async () => {
    const { issues } = await readTable('表.csv', '项目名称,投资方,总投资(亿元)\n甲项目,吉利,-3\n');
    expect(issues.map((issue) => describeIssue(issue, 'zh'))).toEqual([
      '表.csv，第 2 行，C 列，总投资(亿元)，“-3”：是负数，投资额不会是负数',
    ]);
    expect(issues.map((issue) => describeIssue(issue, 'en'))).toEqual([
      '表.csv, row 2, column C, 总投资(亿元), “-3”: is negative; a sum that is invested is not',
    ]);
  });
});

describe('JSON lines', () => {
  it('are rows, whose bad lines are listed', async () => {
    const text =
      '{"企业":"甲有限公司","地址":{"区县":"涪陵区"}}\nno JSON\n{"企业":"乙有限公司","地址":{"区县":"宜宾市"}}\n';
    const mapping =
      'mapping: 1\nthings: {firm: {type: Company, name: 企业}, place: {type: District, name: 地址.区县}}\nlinks: [{type: LOCATED_IN, from: firm, to: place}]\n';
    const { issues, said } = await readTable('list.jsonl', text, mapping);
    expect(said).toEqual(['乙有限公司 LOCATED_IN 宜宾市', '甲有限公司 LOCATED_IN 涪陵区']);
    expect(issues).toMatchObject([
      { line: 2, value: 'no JSON', reason: 'is no JSON object of the kind that the file holds' },
    ]);
  });
});

describe('a table that is longer than a part', () => {
  it('comes in parts whose rows keep their text, with the same claims as in one', async () => {
    const rows = Array.from({ length: 25_000 }, (_, at) => `企业${at}有限公司,涪陵区`);
    const bytes = new TextEncoder().encode(`企业,所在地\n${rows.join('\n')}\n`);
    expect(contentOfBytes(bytes).size).toBe(bytes.length);
    const { drafts } = await readTable('list.csv', bytes);
    expect(drafts.length).toBeGreaterThan(10);
    expect(drafts.map(({ part }) => part?.index)).toEqual(drafts.map((_, at) => at));
    expect(drafts.at(-1)?.part).toMatchObject({ isLast: true, rowsDone: 25_001, rowsTotal: 25_001 });
    expect(drafts.every(({ document }) => document.text === '' && document.rowTexts === true)).toBe(true);
    const claims = drafts.flatMap((draft) => draft.claims);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(25_000);
    expect(drafts[3]?.passages[0]?.text).toMatch(/^企业\d+有限公司,涪陵区$/);
  });
});
