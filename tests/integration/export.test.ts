import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportGraph } from '../../src/export/export-graph.js';
import type { Graph } from '../../src/graph/graph.js';
import { contentOfBytes } from '../../src/importers/content.js';
import { openXlsx } from '../../src/importers/table/files/xlsx/open-xlsx.js';
import { exportRequestSchema } from '../../src/model/api/export.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { readSamples } from '../../src/server/samples.js';
import { resetGraph } from '../fresh-graph.js';

let graph: Graph;
let counts: { nodes: number; edges: number };
beforeAll(async () => {
  graph = await resetGraph();
  await importSources(graph, await readSamples(), { onProgress: () => {} });
  const query = 'MATCH (n:Entity) WHERE n.canonicalId = n.id RETURN count(n), COUNT { (:Entity)-->(:Entity) }';
  const [[nodes, edges] = []] = (await graph.cypher(query, {})).rows;
  counts = { nodes: Number(nodes), edges: Number(edges) };
  expect(counts.edges).toBeGreaterThan(50);
});
afterAll(() => graph?.close());

async function read(request: Record<string, unknown>): Promise<Buffer> {
  const { body } = await exportGraph(graph, exportRequestSchema.parse(request));
  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
const readRows = async (request: Record<string, unknown>): Promise<Array<Record<string, string>>> =>
  parseCsv(await read({ format: 'csv', ...request }), { columns: true, bom: true });

describe('CSV', () => {
  it('opens in Excel as UTF-8: byte-order mark, quoted by RFC 4180, every relation once', async () => {
    const bytes = await read({ format: 'csv' });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString().split('\r\n').length).toBeGreaterThan(counts.edges);
    expect(await readRows({})).toHaveLength(counts.edges);
    expect(await readRows({ table: 'things' })).toHaveLength(counts.nodes);
  });

  it('has the sum as written and in yuan, kind, stage, date, quote and source in columns', async () => {
    const rows = await readRows({});
    const sums = rows.filter((one) => one.关系 === '投资' && one['金额（元）'] !== '');
    expect(sums.length).toBeGreaterThan(0);
    for (const row of sums) {
      expect(Number(row['金额（元）'])).toBeGreaterThan(1e6);
      expect(row.原文金额).toMatch(/\p{N}/u);
      for (const caption of ['金额口径', '原文', '来源文件']) expect(row[caption], caption).not.toBe('');
      expect(row.金额口径).not.toMatch(/^[a-z]/i);
    }
    for (const caption of ['资金阶段', '日期', '来源'])
      expect(rows.filter((row) => row[caption] !== '').length, caption).toBeGreaterThan(0);
    const [english] = await readRows({ lang: 'en' });
    expect(Object.keys(english ?? {})).toEqual(
      expect.arrayContaining([
        'amount as written',
        'amount (CNY)',
        'kind of amount',
        'stage of the money',
        'date',
        'quote',
        'source',
      ]),
    );
  });

  it('of an answer has its rows with what says them; of Cypher the columns of the query', async () => {
    const answer = await readRows({ what: 'answer', question: '谁在涪陵投资了？' });
    expect(answer.length).toBeGreaterThan(0);
    expect(answer[0]?.原文).not.toBe('');
    const query = 'MATCH (c:Company) RETURN c AS firm, $sign + c.name AS risky ORDER BY c.name LIMIT 2';
    const rows = await readRows({ what: 'cypher', query, params: { sign: '=cmd|' } });
    expect(rows).toHaveLength(2);
    expect(rows[0]?.risky).toBe(`'=cmd|${rows[0]?.firm}`);
  });
});

describe('XLSX', () => {
  it('is read by another reader: both sheets, and numbers that are numbers', async () => {
    const file = await openXlsx(contentOfBytes(await read({ format: 'xlsx', lang: 'en' })), 'graph.xlsx');
    const sheets = new Map<string, string[][]>();
    for await (const { sheet, rows } of file.read())
      sheets.set(sheet.name, [...(sheets.get(sheet.name) ?? []), ...rows.map(({ cells }) => [...cells])]);
    expect([...sheets.keys()]).toEqual(['relations', 'things']);
    const relations = sheets.get('relations') ?? [];
    expect(relations).toHaveLength(counts.edges + 1);
    expect(sheets.get('things')).toHaveLength(counts.nodes + 1);
    const yuan = relations[0]?.indexOf('amount (CNY)') ?? -1;
    expect(relations.slice(1).some((cells) => Number(cells[yuan]) > 1e6)).toBe(true);
  });
});

describe('JSON lines', () => {
  it('has things, then edges with their evidence', async () => {
    const lines = (await read({ format: 'jsonl' }))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ kind }) => kind === 'node')).toHaveLength(counts.nodes);
    const edges = lines.filter(({ kind }) => kind === 'edge');
    expect(edges).toHaveLength(counts.edges);
    expect(edges.every(({ evidence, claimIds }) => evidence === undefined || claimIds.includes(evidence.claimId))).toBe(
      true,
    );
    expect(edges.some(({ evidence }) => evidence?.quote.length > 0)).toBe(true);
  });
});

describe('graph files', () => {
  const readers = {
    gexf: (text: string) => gexf.parse(MultiDirectedGraph, text),
    graphml: (text: string) => graphml.parse(MultiDirectedGraph, text),
  };
  it.each(['gexf', 'graphml'] as const)(
    '%s is read by graphology: things, edges and their attributes',
    async (format) => {
      const opened = readers[format]((await read({ format })).toString());
      expect([opened.order, opened.size]).toEqual([counts.nodes, counts.edges]);
      const edge = opened.findEdge((_edge, { type, amountCny }) => type === 'INVESTED_IN' && amountCny > 0);
      expect(edge).toBeDefined();
      expect(opened.getEdgeAttributes(edge)).toMatchObject({
        quote: expect.any(String),
        amountText: expect.stringMatching(/\d/),
      });
      const [from] = opened.extremities(edge ?? '');
      expect(opened.getNodeAttribute(from, 'label')).toMatch(/\p{Script=Han}/u);
    },
  );

  it('of a part have its things alone, of a Cypher result those that it holds', async () => {
    const [firm] = await graph.search({ q: '万凯新材料', type: ['Company'], limit: 1 });
    const { nodes, edges } = await graph.expand(firm?.id ?? '', { type: [], direction: 'both', limit: 50 });
    const part = readers.gexf(
      (await read({ format: 'gexf', what: 'subgraph', ids: nodes.map(({ id }) => id) })).toString(),
    );
    expect(part.order).toBe(nodes.length);
    expect(part.size).toBeGreaterThanOrEqual(edges.length);
    const query = 'MATCH (c:Company)-[r:INVESTED_IN]->(p:Project) RETURN c, p LIMIT 1';
    const pair = readers.graphml((await read({ format: 'graphml', what: 'cypher', query })).toString());
    expect([pair.order, pair.size > 0]).toEqual([2, true]);
  });
});

it('says what an export lacks', async () => {
  await expect(read({ format: 'csv', what: 'subgraph' })).rejects.toMatchObject({ status: 400 });
  await expect(read({ format: 'ftm', what: 'subgraph', ids: ['company-1'] })).rejects.toMatchObject({ status: 400 });
  await expect(read({ format: 'csv', what: 'cypher', query: 'CREATE (n)' })).rejects.toMatchObject({ status: 403 });
});
