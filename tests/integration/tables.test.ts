import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, makeNumberedRegister, numberedMapping } from '../../scripts/made-up/numbered-register.js';
import { answerQuestion } from '../../src/ask/answer.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Source } from '../../src/importers/importer.js';
import { parseMapping } from '../../src/importers/table/mapping/parse-mapping.js';
import { reviewQuerySchema } from '../../src/model/api/review.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph } from '../fresh-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph);
});
afterAll(() => graph.close());

const source = (fileName: string, text: string, mapping?: string): Source => ({
  fileName,
  bytes: new TextEncoder().encode(text),
  details: {},
  ...(mapping === undefined ? {} : { mapping: parseMapping(mapping, 'm.yaml') }),
});
const register = (rows: number, mapping = numberedMapping) =>
  source('register.csv', makeNumberedRegister(rows), mapping);

describe('a long register', () => {
  it('is written in parts, each row evidence of its edge, and nothing twice', async () => {
    const told: string[] = [];
    const report = await importSources(graph, [register(2600)], {
      onProgress: ({ message, rows }) => void (rows && told.push(message)),
    });
    expect(report).toMatchObject({ issueCount: 0, rows: 2601, edges: { created: 2600, changed: 0, removed: 0 } });
    expect(report.documents).toMatchObject([{ claims: { created: 2600 }, passages: 2600 }]);
    expect(told[0]).toMatch(/^register\.csv: 2,\d+ of 2,601 rows, [\d,]+ a second, \d+ s left$/);
    const [found] = await graph.search({ q: '测试企业0000077', type: ['Company'], limit: 1 });
    const { edges } = await graph.expand(found?.id ?? '', { type: [], direction: 'out', limit: 5 });
    expect(edges).toMatchObject([{ type: 'REGISTERED_IN' }]);
    const [evidence] = await graph.evidence(edges[0]?.claimIds ?? []);
    expect(evidence).toMatchObject({ document: 'register.csv', headline: 'register', row: 79 });
    expect(evidence?.quote).toMatch(/^测试企业0000077有限公司,/);
    const document = await graph.document(report.documents[0]?.id ?? '');
    expect(document.text.slice(document.marks[0]?.start, document.marks[0]?.end)).toMatch(/^测试企业0000000/);
    const again = await importSources(graph, [register(2600)]);
    expect(again).toMatchObject({ unchanged: true, documents: [{ alreadyThere: true }] });
  });

  it('read in another way says what it says now and nothing else', async () => {
    const before = (await graph.health()).counts;
    const other = numberedMapping.replace('REGISTERED_IN', 'LOCATED_IN');
    const report = await importSources(graph, [register(2600, other)]);
    expect(report.edges).toEqual({ created: 2600, changed: 0, removed: 2600 });
    expect((await graph.health()).counts).toEqual(before);
    const back = await importSources(graph, [register(2600)]);
    expect(back.edges).toEqual({ created: 2600, changed: 0, removed: 2600 });
  });

  it('goes with all that it said when it is retracted', async () => {
    const report = await graph.retract('register.csv');
    expect(report.edges).toEqual({ created: 0, changed: 0, removed: 2600 });
    expect(report.entities).toBe(2600);
    expect(await graph.search({ q: '测试企业', type: ['Company'], limit: 1 })).toEqual([]);
  });
});

describe('strict', () => {
  it('writes nothing where a single row is bad, and all else without it', async () => {
    const text = '企业,所在地\n好运有限公司,涪陵区\n坏运有限公司,乌有县\n';
    const before = (await graph.health()).counts;
    await expect(importSources(graph, [source('s.csv', text)], { strict: true })).rejects.toThrow(
      's.csv, row 3, column B, 所在地, “乌有县”: names no place of the gazetteer, or several',
    );
    expect((await graph.health()).counts).toEqual(before);
    expect(await importSources(graph, [source('s.csv', text)])).toMatchObject({ issueCount: 1, edges: { created: 1 } });
  });
});

describe('registers and newspapers', () => {
  const page = (text: string) => ({
    fileName: 'page.txt',
    bytes: new TextEncoder().encode(text),
    details: { publishedOn: '2024-05-21' },
  });
  const basic =
    '企业名称,统一社会信用代码,注册资本(万元),登记状态,所属区县\n' +
    `海朔新材料（重庆）有限公司,${codeOf(900_001)},12000,存续,涪陵区\n` +
    `澄江储能科技股份有限公司,${codeOf(900_002)},5000,存续,翠屏区\n` +
    `澄江储能科技（湛江）有限公司,${codeOf(900_003)},5000,存续,麻章区\n`;
  const holders =
    '企业名称,股东名称,股东类型,持股比例\n' +
    '海朔新材料（重庆）有限公司,海朔控股集团有限公司,企业法人,70%\n' +
    '海朔新材料（重庆）有限公司,周一清,自然人股东,30%\n';

  beforeAll(async () => {
    await graph.close();
    graph = await resetGraph();
    await loadGazetteer(graph);
    const text =
      '5月20日，海朔新材料（重庆）有限公司在涪陵区投资28亿元建设电池隔膜项目。澄江储能在宜宾市投资15亿元建设储能电芯项目。';
    await importSources(graph, [page(text)]);
    await importSources(graph, [source('basic.csv', basic), source('holders.csv', holders)]);
  });

  it('are one firm where a full name says so, with the code of the one and the project of the other', async () => {
    const found = await graph.search({ q: '海朔新材料', type: ['Company'], limit: 9 });
    expect(found).toHaveLength(1);
    const entity = await graph.entity(found[0]?.id ?? '');
    expect(entity.node.properties.uscc).toBe(codeOf(900_001));
    expect(entity.edges.map(({ type }) => type).sort()).toEqual(
      expect.arrayContaining(['INVESTED_IN', 'OWNS', 'OWNS', 'REGISTERED_IN', 'SUBSIDIARY_OF']),
    );
  });

  it('ask where a short name may be one of several, and join nothing', async () => {
    const [short] = await graph.search({ q: '澄江储能', type: ['Company'], limit: 1 });
    expect(short?.name).toBe('澄江储能');
    const { items } = await graph.reviewQueue(reviewQuerySchema.parse({}));
    expect(JSON.stringify(items)).toContain('澄江储能科技股份有限公司');
  });

  it('are judged anew where a long table may know them, and left alone where it does not', async () => {
    const asked: string[] = [];
    const watched: Graph = {
      ...graph,
      candidates: (ids, codes) => {
        asked.push(...ids);
        return graph.candidates(ids, codes);
      },
    };
    const head = '企业名称,统一社会信用代码,注册资本(万元),登记状态,所属区县';
    const firms = Array.from(
      { length: 2100 },
      (_, index) => `宜宾磐石第${index}号建材有限公司,${codeOf(910_000 + index)}`,
    );
    const rows = [...firms, `澄江储能科技（宜宾）有限公司,${codeOf(900_004)}`].map((firm) => `${firm},100,存续,翠屏区`);
    await importSources(watched, [source('long.csv', `${[head, ...rows].join('\n')}\n`)]);
    const names = await Promise.all(asked.map(async (id) => (await graph.entity(id)).node.name));
    expect(names).toEqual(['澄江储能']);
  }, 120_000);

  it('keep shareholders apart from those who are stated to invest', async () => {
    const answer = await answerQuestion(graph, '谁投资了海朔新材料（重庆）有限公司？');
    const groups = answer.rows.map(({ company, group }) => `${company} ${group}`);
    expect(groups).toEqual(['海朔控股集团有限公司 股东']);
    const stated = await answerQuestion(graph, '谁在涪陵投资了？');
    expect(stated.entities).toEqual(['海朔新材料（重庆）有限公司']);
  });
});
