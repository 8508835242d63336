import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import type { Source } from '../../src/importers/importer.js';
import { parseMapping } from '../../src/importers/table/mapping/parse-mapping.js';
import { importSources, loadGazetteer } from '../../src/pipeline.js';
import { resetGraph } from '../fresh-graph.js';
import { makeRegister, registerMapping } from './register-table.js';

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
const register = (rows: number, mapping = registerMapping) => source('register.csv', makeRegister(rows), mapping);

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
    const other = registerMapping.replace('REGISTERED_IN', 'LOCATED_IN');
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
