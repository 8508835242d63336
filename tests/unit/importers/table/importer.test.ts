import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../../src/errors.js';
import type { Draft, Issue } from '../../../../src/importers/importer.js';
import { tableImporter } from '../../../../src/importers/table/importer.js';
import {
  articleSchema,
  claimSchema,
  documentSchema,
  entitySchema,
  passageSchema,
} from '../../../../src/model/claim.js';
import { relationshipTypes } from '../../../../src/model/schema.js';

const samples = new URL('../../../../samples/', import.meta.url);

async function readBytes(fileName: string, bytes: Uint8Array): Promise<{ draft: Draft; issues: Issue[] }> {
  const issues: Issue[] = [];
  let draft: Draft | undefined;
  for await (const item of tableImporter.read({ fileName, bytes, details: { publishedOn: '2023-05' } })) {
    if (item.kind === 'draft') draft = item;
    else issues.push(item);
  }
  if (draft === undefined) throw new Error(`no draft: ${JSON.stringify(issues)}`);
  return { draft, issues };
}

const readText = (text: string, fileName = 'list.csv') => readBytes(fileName, new TextEncoder().encode(text));
const readSample = (name: string) => readBytes(name, new Uint8Array(readFileSync(new URL(name, samples))));

/** Claims as `subject PREDICATE object`, in the order of the alphabet. */
function say({ entities, claims }: Draft): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims
    .map(
      ({ subjectId, predicate, objectId, value }) =>
        `${names.get(subjectId)} ${predicate} ${objectId === undefined ? value : names.get(objectId)}`,
    )
    .sort();
}

const list = `项目名称,投资方,总投资(亿元),落户园区,所在区县,主要产品,产能,签约日期,状态
甲项目,"华峰集团、某某有限公司",30,涪陵高新区,重庆市涪陵区,己二酸,20万吨/年,2022年7月14日,在建
乙项目,某某有限公司,约5亿美元,,涪陵,,,2022-13,洽谈
`;

describe('a list of projects', () => {
  it('becomes investments, places, products, stages and totals', async () => {
    const { draft, issues } = await readText(list);
    const said = [
      '涪陵高新区 PART_OF 涪陵区',
      '华峰集团 INVESTED_IN 甲项目',
      '某某有限公司 INVESTED_IN 甲项目',
      '甲项目 LOCATED_IN 涪陵高新区',
      '甲项目 totalInvestmentCny 3000000000',
      '甲项目 stage signed',
      '甲项目 stage building',
      '甲项目 PRODUCES 己二酸',
      '某某有限公司 INVESTED_IN 乙项目',
      '乙项目 LOCATED_IN 涪陵区',
      '乙项目 stage negotiating',
    ];
    expect(say(draft)).toEqual(said.sort());
    expect(issues).toEqual([
      {
        kind: 'issue',
        file: 'list.csv',
        sheet: 'list',
        line: 3,
        column: 'H',
        field: '签约日期',
        value: '2022-13',
        reason: 'is no date; write 2022, 2022-07 or 2022-07-14',
        reasonZh: '不是日期，请写 2022、2022-07 或 2022-07-14',
      },
    ]);
  });

  it("gives the project's sum to every investor as the project's, not as a share", async () => {
    const { draft } = await readText(list);
    const [first, second, foreign] = draft.claims.filter(({ predicate }) => predicate === 'INVESTED_IN');
    expect(first?.properties).toEqual({
      amountCny: 3_000_000_000,
      amountText: '30亿元',
      amountKind: 'totalInvestment',
      amountQualifier: 'exact',
      amountStage: 'underway',
      amountScope: 'project',
      date: '2022-07-14',
    });
    expect(second?.properties).toEqual(first?.properties);
    expect(foreign).toMatchObject({
      modality: 'planned',
      properties: {
        originalAmount: 5e8,
        currency: 'USD',
        amountText: '约5亿美元',
        amountQualifier: 'about',
        amountStage: 'planned',
      },
    });
    expect(foreign?.properties).not.toHaveProperty('amountCny');
  });

  it('quotes the very row, whatever the encoding, delimiter and line ends', async () => {
    const row = '甲项目,"华峰集团、某某有限公司",30,涪陵高新区,重庆市涪陵区,己二酸,20万吨/年,2022年7月14日,在建';
    const variants = [
      new TextEncoder().encode(`\ufeff${list.replaceAll('\n', '\r\n')}`),
      new Uint8Array(iconv.encode(list, 'GB18030')),
      new Uint8Array(iconv.encode(list, 'UTF-16LE', { addBOM: true })),
    ];
    for (const bytes of variants) {
      const { draft } = await readBytes('list.csv', bytes);
      const claim = draft.claims.find(({ predicate }) => predicate === 'INVESTED_IN');
      expect(draft.document.text.slice(claim?.evidence.start, claim?.evidence.end)).toBe(row);
      expect(draft.passages.find(({ id }) => id === claim?.evidence.passageId)).toMatchObject({ text: row, row: 2 });
    }
    const tabs = await readText('项目名称\t投资方\n甲项目\t华峰集团\n', 'list.tsv');
    expect(say(tabs.draft)).toEqual(['华峰集团 INVESTED_IN 甲项目']);
  });

  it('finds the headings below a title, and skips totals, empty rows and repeated headings', async () => {
    const { draft, issues } = await readText(
      '2022年签约项目一览表,,\n项目名称,投资方,总投资\n甲项目,华峰集团,3亿元\n,,\n项目名称,投资方,总投资\n合计,,3亿元\n',
    );
    expect(say(draft)).toEqual(['华峰集团 INVESTED_IN 甲项目', '甲项目 totalInvestmentCny 300000000']);
    expect(issues).toEqual([]);
  });

  it('lists bad cells with their line and goes on', async () => {
    const { draft, issues } = await readText(
      '项目名称,投资方,总投资,地区,状态\n甲项目,华峰集团,30,乌有县,良好\n,华峰集团,1亿元,,\n乙项目,吉利,1亿元,宜宾,签约\n',
    );
    expect(issues.map(({ line, field, value }) => [line, field, value])).toEqual([
      [2, '总投资', '30'],
      [2, '地区', '乌有县'],
      [2, '状态', '良好'],
      [3, 'project', ''],
    ]);
    expect(say(draft)).toContain('乙项目 LOCATED_IN 宜宾市');
    expect(say(draft)).toContain('华峰集团 INVESTED_IN 甲项目');
  });

  it('keeps a ceiling on the edge and off the project', async () => {
    const { draft } = await readText('项目名称,投资方,总投资(亿元)\n甲项目,华峰集团,不超过100\n');
    expect(say(draft)).toEqual(['华峰集团 INVESTED_IN 甲项目']);
    expect(draft.claims[0]?.properties).toMatchObject({ amountCny: 1e10, amountQualifier: 'upTo' });
  });

  it('gives the same ids every time', async () => {
    const [once, again] = [await readText(list), await readText(list, 'renamed.csv')];
    expect(again.draft.claims).toEqual(once.draft.claims);
    expect(again.draft.entities).toEqual(once.draft.entities);
    expect(again.draft.document.id).toBe(once.draft.document.id);
  });
});

describe('tables of firms and products', () => {
  it.each([
    ['上游产品,下游产品\nPTA、MEG,PET\n', ['PTA UPSTREAM_OF PET', 'MEG UPSTREAM_OF PET']],
    ['供应商,客户,产品\n科达利,宁德时代,结构件\n', ['科达利 SUPPLIES 宁德时代']],
    ['企业,园区\n甲有限公司,涪陵高新区\n', ['涪陵高新区 PART_OF 涪陵区', '甲有限公司 LOCATED_IN 涪陵高新区']],
    ['企业,地址\n甲有限公司,重庆市涪陵区白涛街道1号\n', ['甲有限公司 LOCATED_IN 白涛街道', '白涛街道 PART_OF 涪陵区']],
    ['企业,产品,产能,单位\n甲有限公司,尿素,80,万吨\n', ['甲有限公司 PRODUCES 尿素']],
    [
      '股东,企业,持股比例\n王明,甲有限公司,60%\n吉利,甲有限公司,40%\n',
      ['王明 OWNS 甲有限公司', '吉利 OWNS 甲有限公司'],
    ],
    ['股东,企业,持股比例\n吉利,甲有限公司,51%\n', ['吉利 OWNS 甲有限公司', '甲有限公司 SUBSIDIARY_OF 吉利']],
    ['企业,产品,原料\n甲有限公司,PET,PTA\n', ['甲有限公司 PRODUCES PET', '甲有限公司 CONSUMES PTA']],
  ])('%j', async (text, said) => {
    const { draft, issues } = await readText(text);
    expect(say(draft)).toEqual([...said].sort());
    expect(issues).toEqual([]);
  });

  it('marks one capacity that several products share as one figure', async () => {
    const { draft } = await readText('企业,产品,产能\n甲有限公司,己二腈/己二胺,20万吨/年\n');
    const shared = draft.claims.map(({ properties }) => properties.sharedCapacityId);
    expect(shared).toEqual(['己二腈/己二胺', '己二腈/己二胺']);
  });

  it('keeps a credit code only with its right check sign', async () => {
    const { draft, issues } = await readText(
      '企业名称,统一社会信用代码,所在地\n华为技术有限公司,914403001922038216,深圳市\n甲有限公司,914403001922038217,深圳市\n',
    );
    expect(draft.entities.find(({ name }) => name === '华为技术有限公司')?.properties).toEqual({
      uscc: '914403001922038216',
    });
    expect(draft.entities.find(({ name }) => name === '甲有限公司')?.properties).toEqual({});
    expect(issues).toMatchObject([{ line: 3, value: '914403001922038217' }]);
  });

  it('keeps unknown short names apart by their district, and full names together', async () => {
    const { draft } = await readText(
      '企业,所在地\n宏达,涪陵区\n宏达,宜宾市\n宏达化工有限公司,涪陵区\n宏达化工有限公司,宜宾市\n',
    );
    expect(draft.entities.filter(({ name }) => name === '宏达')).toHaveLength(2);
    expect(draft.entities.filter(({ name }) => name === '宏达化工有限公司')).toHaveLength(1);
  });
});

describe('tables that cannot be read', () => {
  it('says so where no heading is known', async () => {
    const items = [];
    const bytes = new TextEncoder().encode('天气,温度\n晴,20\n');
    for await (const item of tableImporter.read({ fileName: 'weather.csv', bytes, details: {} })) items.push(item);
    expect(items).toMatchObject([{ kind: 'issue', file: 'weather.csv', line: 1, value: '天气, 温度' }]);
  });

  it('refuses empty and broken files by name', async () => {
    await expect(readBytes('list.csv', new Uint8Array())).rejects.toThrow('list.csv is empty');
    await expect(readBytes('list.xlsx', new TextEncoder().encode('no workbook'))).rejects.toThrow(SourceError);
    await expect(readBytes('list.xlsx', new TextEncoder().encode('no workbook'))).rejects.toThrow('list.xlsx');
  });

  it('accepts tables by name, and no texts', () => {
    const accepts = (fileName: string) => tableImporter.accepts({ fileName, bytes: new Uint8Array([65]), details: {} });
    expect(['a.csv', 'a.tsv', 'A.XLSX'].every(accepts)).toBe(true);
    expect(['a.txt', 'a.pdf', 'csv', 'xlsx'].some(accepts)).toBe(false);
  });
});

describe('the samples', () => {
  const tables = readdirSync(samples).filter((name) => /\.(?:csv|xlsx)$/.test(name));

  it.each(tables)('%s is read without an issue, in the words of the model, with exact quotes', async (name) => {
    const { draft, issues } = await readSample(name);
    expect(issues).toEqual([]);
    documentSchema.parse(draft.document);
    for (const article of draft.articles) articleSchema.parse(article);
    for (const passage of draft.passages) {
      expect(draft.document.text.slice(passage.start, passage.end)).toBe(passageSchema.parse(passage).text);
    }
    const types = new Map(draft.entities.map((entity) => [entity.id, entitySchema.parse(entity).type]));
    for (const claim of draft.claims) {
      claimSchema.parse(claim);
      const spec = Object.entries(relationshipTypes).find(([type]) => type === claim.predicate)?.[1];
      if (spec === undefined || claim.objectId === undefined) continue;
      expect(spec.from).toContain(types.get(claim.subjectId));
      expect(spec.to).toContain(types.get(claim.objectId));
      for (const property of Object.keys(claim.properties)) expect(Object.keys(spec.properties)).toContain(property);
    }
  });

  it('say who invested in Fuling, and what PTA becomes', async () => {
    expect(say((await readSample('fuling-projects.csv')).draft)).toContain(
      '华峰集团有限公司 INVESTED_IN 华峰己二腈项目',
    );
    expect(say((await readSample('product-chain.csv')).draft)).toEqual(
      expect.arrayContaining(['PTA UPSTREAM_OF PET瓶片', 'MEG UPSTREAM_OF PET瓶片', '己二酸 UPSTREAM_OF 尼龙66']),
    );
  });

  it('read dates, numbers and every sheet of a workbook', async () => {
    const { draft } = await readSample('signed-projects.xlsx');
    expect(draft.articles.map(({ headline }) => headline)).toEqual(['内资项目', '外资项目']);
    const started = draft.claims.find(({ predicate, value }) => predicate === 'stage' && value === 'started');
    expect(started?.properties).toEqual({ date: '2019-11-23' });
    const refinery = draft.claims.find(({ value }) => value === 173_085_000_000);
    expect(refinery?.predicate).toBe('totalInvestmentCny');
  });
});
