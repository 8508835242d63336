import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { readMigrations } from '../../src/graph/migrate.js';
import { openGraph } from '../../src/graph/open.js';
import { cypherFolder } from '../../src/graph/queries.js';
import type { Importer, Source } from '../../src/importers/importer.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { resetGraph, testSettings } from '../fresh-graph.js';
import { company, district, tell } from './graph-story.js';

let graph: Graph;
beforeAll(async () => {
  graph = await resetGraph();
});
afterAll(() => graph.close());

/** Reads one line "firm > place" as one claim. */
const lineImporter: Importer = {
  accepts: ({ fileName }) => fileName.endsWith('.line'),
  async *read({ fileName, bytes }) {
    const line = new TextDecoder().decode(bytes);
    const [name = '', scope = ''] = line.split(' > ');
    yield await Promise.resolve(
      tell(fileName, [
        {
          sentence: line,
          subject: company(name, {}, [], scope),
          predicate: 'LOCATED_IN',
          object: district(scope.slice(-6), '涪陵区'),
        },
      ]),
    );
  },
};
const source = (fileName: string, text: string): Source => ({
  fileName,
  bytes: new TextEncoder().encode(text),
  details: {},
});
const options = { importers: [lineImporter] };

describe('importSources', () => {
  it('loads districts once, with what they are part of', async () => {
    await loadGazetteer(graph);
    const told: string[] = [];
    await loadGazetteer(graph, (message) => told.push(message));
    expect(told).toEqual([]);
    const [found] = await graph.search({ q: 'fuling', type: ['District'], limit: 1 });
    expect(found).toMatchObject({ id: 'district-500102', name: '涪陵区', place: '重庆市' });
  });

  it('joins one full name from two sources, and says that the second time changes nothing', async () => {
    const sources = [
      source('a.line', '华宇化纤有限公司 > district-500102'),
      source('b.line', '华宇化纤有限公司 > district-500000'),
    ];
    const report = await importSources(graph, sources, options);
    expect(report.unchanged).toBe(false);
    expect(report.documents).toHaveLength(2);
    expect(await graph.search({ q: '华宇化纤', type: ['Company'], limit: 9 })).toHaveLength(1);
    const again = await importSources(graph, sources, options);
    expect(again).toMatchObject({ unchanged: true, edges: { created: 0, changed: 0, removed: 0 } });
  });

  it('writes nothing on a dry run, and nothing of any file where one cannot be read', async () => {
    const before = await graph.health();
    await importSources(graph, [source('c.line', '南江化工有限公司 > district-500102')], { ...options, dryRun: true });
    const sources = [source('c.line', '南江化工有限公司 > district-500102'), source('d.bin', 'x')];
    await expect(importSources(graph, sources, options)).rejects.toThrow(/d\.bin/);
    expect((await graph.health()).counts).toEqual(before.counts);
  });

  it('stops when it is told to', async () => {
    const abort = AbortSignal.abort();
    const run = importSources(graph, [source('e.line', '南江化工有限公司 > district-500102')], {
      ...options,
      signal: abort,
    });
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('migrations', () => {
  it('refuse an old one that was changed, by its name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tupu-migrations-'));
    try {
      for (const file of readdirSync(join(cypherFolder, 'migrations')))
        writeFileSync(join(folder, file), `${readFileSync(join(cypherFolder, 'migrations', file), 'utf8')}\n`);
      const [changed] = readMigrations(folder);
      const [recorded] = await graph.readNamed('read/migrations', {});
      expect(changed?.checksum).not.toBe(recorded?.checksum);
      await graph.writeNamed('write/record-migration', { ...recorded, checksum: 'another' });
      await expect(openGraph(testSettings())).rejects.toThrow(/V001__identity\.cypher was changed/);
      await graph.writeNamed('write/record-migration', { ...recorded });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
