import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createDriver } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/graph.js';
import { openGraph } from '../../src/graph/open.js';
import type { Source } from '../../src/importers/importer.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { resetGraph, testSettings } from '../fresh-graph.js';

/** Defines 青穹新材 for a firm of another name. */
const defining = '青穹新材料科技有限公司（以下简称“青穹新材”）总部位于湖州市。青穹新材投资3亿元建设环氧树脂项目。';
/** Speaks of it by the short name alone. */
const using = '2023年5月，青穹新材与南浔区签约，投资8亿元建设电子级树脂项目。';
/** Names the firm in full and defines nothing. */
const naming = '青穹新材料科技有限公司投资2亿元建设水性涂料项目。';
const group = '青穹新材集团投资6亿元建设物流园项目。';
const stranger = '松岚树脂投资1亿元建设涂料项目。';

const files: Readonly<Record<string, string>> = {
  'defining.txt': defining,
  'using.txt': using,
  'naming.txt': naming,
  'group.txt': group,
  'stranger.txt': stranger,
};

const source = (fileName: string): Source => ({
  fileName,
  bytes: new TextEncoder().encode(files[fileName]),
  details: { publishedOn: '2023-06-01' },
});

let graph: Graph;
beforeAll(async () => {
  graph = await resetGraph();
});
beforeEach(async () => {
  for (const { id } of await graph.documents()) await graph.withLease('test', () => graph.retract(id));
});
afterAll(() => graph.close());

const bringIn = async (...names: string[]): Promise<void> => {
  for (const name of names) await importSources(graph, [source(name)]);
};

/** What stands for a name in the graph. */
async function headOf(name: string): Promise<string | undefined> {
  const { rows } = await graph.cypher(
    'MATCH (e:Company {name: $name}) MATCH (head:Company {id: e.canonicalId}) RETURN head.name',
    { name },
  );
  return rows[0]?.[0] as string | undefined;
}

async function runAll(...statements: string[]): Promise<void> {
  const driver = createDriver(inject('neo4j'));
  const session = driver.session();
  try {
    for (const statement of statements) await session.run(statement);
  } finally {
    await session.close();
    await driver.close();
  }
}

describe('a short name that a document defines', () => {
  it.each([
    ['the definition first', ['defining.txt', 'using.txt']],
    ['the short name first', ['using.txt', 'defining.txt']],
  ])('joins what another document says of it, %s', async (_, order) => {
    await bringIn(...order);
    expect(await headOf('青穹新材')).toBe('青穹新材料科技有限公司');
    const [found] = await graph.search({ q: '青穹新材料科技有限公司', type: ['Company'], limit: 1 });
    const { edges, mergedIds } = await graph.entity(found?.id ?? '');
    expect(mergedIds.length).toBe(2);
    const sums = edges.filter((edge) => edge.type === 'INVESTED_IN').map((edge) => edge.properties.amountCny);
    expect(sums.sort()).toEqual([300_000_000, 800_000_000]);
  });

  it('stays apart without a definition', async () => {
    await bringIn('naming.txt', 'using.txt', 'stranger.txt');
    expect(await headOf('青穹新材')).toBe('青穹新材');
    expect(await headOf('青穹新材料科技有限公司')).toBe('青穹新材料科技有限公司');
  });

  it('does not join a group with its subsidiary', async () => {
    await bringIn('defining.txt', 'group.txt', 'stranger.txt');
    expect(await headOf('青穹新材集团')).toBe('青穹新材集团');
    expect(await headOf('松岚树脂')).toBe('松岚树脂');
  });

  it('parts when the defining document is taken back, and joins again when it returns', async () => {
    await bringIn('naming.txt', 'defining.txt', 'using.txt');
    expect(await headOf('青穹新材')).toBe('青穹新材料科技有限公司');
    await graph.withLease('test', () => graph.retract('defining.txt'));
    expect(await headOf('青穹新材')).toBe('青穹新材');
    expect(await headOf('青穹新材料科技有限公司')).toBe('青穹新材料科技有限公司');
    await bringIn('defining.txt');
    expect(await headOf('青穹新材')).toBe('青穹新材料科技有限公司');
  });
});

describe('a graph of an earlier version, whose texts were not read for short names', () => {
  it('reads them once when it is opened', async () => {
    await bringIn('naming.txt', 'using.txt');
    // What an earlier version wrote: the alias, but not that the text defines it.
    await importSources(graph, [source('defining.txt')]);
    await runAll(
      'MATCH ()-[n:NAMES]->() REMOVE n.definedNames',
      'MATCH (d:Document) SET d.definitionsRead = false',
      'MATCH (d:Decision) DELETE d',
      'MATCH (e:Company) SET e.canonicalId = e.id',
    );
    await graph.withLease('test', () => graph.derive());
    expect(await headOf('青穹新材')).toBe('青穹新材');
    const told: string[] = [];
    const opened = await openGraph(testSettings(), { onProgress: (message) => told.push(message) });
    await opened.close();
    expect(told.join()).toContain('for the short names that they define');
    expect(await headOf('青穹新材')).toBe('青穹新材料科技有限公司');
    const again: string[] = [];
    await (await openGraph(testSettings(), { onProgress: (message) => again.push(message) })).close();
    expect(again).toEqual([]);
  });
});
