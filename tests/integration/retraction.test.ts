import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeNumberedRegister, numberedMapping } from '../../scripts/made-up/numbered-register.js';
import type { Graph } from '../../src/graph/graph.js';
import { parseMapping } from '../../src/importers/table/mapping/parse-mapping.js';
import { RetractedDocuments } from '../../src/kept/retracted-documents.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { resetGraph } from '../fresh-graph.js';
import { company, district, tell, thing } from './graph-story.js';

let graph: Graph;
let home: string;
let kept: RetractedDocuments;
beforeAll(async () => {
  graph = await resetGraph();
  home = await mkdtemp(join(tmpdir(), 'tupu-retracted-'));
  kept = new RetractedDocuments(home);
});
afterAll(async () => {
  await graph.close();
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const { id } of await graph.documents()) await graph.retract(id);
});

const firm = company('澄江薄膜有限公司', {}, ['澄江薄膜']);
const plant = thing('Project', '澄江光学膜项目');
const place = district('500102', '涪陵区');
const invested = (sentence: string, amountCny: number, amountText: string) => ({
  sentence,
  subject: firm,
  predicate: 'INVESTED_IN',
  object: plant,
  properties: { amountCny, amountText, amountKind: 'totalInvestment' },
});
const first = tell(
  'first.txt',
  [
    invested('澄江薄膜有限公司总投资8亿元建设澄江光学膜项目。', 8e8, '8亿元'),
    { sentence: '𠮷日，项目落户涪陵区。', subject: plant, predicate: 'LOCATED_IN', object: place },
  ],
  { publishedOn: '2023-01-02' },
);
const second = tell('second.txt', [invested('澄江光学膜项目总投资9亿元。', 9e8, '9亿元')], { publishedOn: '2024-05' });

async function load(...drafts: (typeof first)[]) {
  for (const draft of drafts) {
    await graph.writeDraft(draft);
    await graph.derive(draft.document.id);
  }
}

/** Everything that the graph holds of documents, claims and what is derived from them. */
async function snapshot(): Promise<unknown> {
  const rows = async (query: string) => (await graph.cypher(query, {}, { rows: 10_000 })).rows;
  return [
    await rows('MATCH (n:Entity) RETURN labels(n), properties(n) AS p ORDER BY n.id'),
    await rows('MATCH (:Entity)-[r]->(:Entity) RETURN type(r), properties(r) AS p ORDER BY r.id'),
    await rows('MATCH (c:Claim) RETURN properties(c) AS p, [(c)-[r]->(x) | type(r) + x.id] AS ends ORDER BY c.id').then(
      (all) => all.map(([p, ends]) => [p, [...(ends as string[])].sort()]),
    ),
    await rows('MATCH (d:Document)-[n:NAMES]->(e) RETURN d.id, e.id, properties(n) AS p ORDER BY d.id, e.id'),
    await rows('MATCH (a)-[:HAS_PASSAGE]->(p:Passage) RETURN a.id, properties(p) AS p ORDER BY p.id'),
    await rows('MATCH (d:Document)-[:HAS_ARTICLE]->(a) RETURN properties(d) AS d, properties(a) AS a ORDER BY a.id'),
  ];
}

describe('what a document contributes', () => {
  it('is counted apart from what others say too', async () => {
    await load(first, second);
    const found = new Map((await graph.contributions()).map((one) => [one.documentId, one]));
    expect(found.get(first.document.id)).toMatchObject({
      things: { own: 1, shared: 2 },
      relations: { own: 1, shared: 1 },
    });
    expect(found.get(second.document.id)).toMatchObject({
      things: { own: 0, shared: 2 },
      relations: { own: 0, shared: 1 },
    });
  });
});

describe('taking a document back', () => {
  it('is told beforehand, thing by thing, and does just that', async () => {
    await load(first, second);
    const preview = await graph.previewRetraction(first.document.id);
    expect(preview).toMatchObject({
      claims: 2,
      isCounted: true,
      things: { removed: 1, kept: 2, listed: [{ name: '涪陵区' }] },
      relations: {
        removed: 1,
        weakened: 1,
        listedRemoved: [{ type: 'LOCATED_IN', from: '澄江光学膜项目', to: '涪陵区' }],
        listedWeakened: [{ type: 'INVESTED_IN', before: 2, after: 1, figureChanges: false }],
      },
    });
    const other = await graph.previewRetraction(second.document.id);
    expect(other.relations).toMatchObject({ removed: 0, weakened: 1, listedWeakened: [{ figureChanges: true }] });
    const report = await kept.retract(graph, 'first.txt');
    expect(report).toMatchObject({ entities: 1, edges: { created: 0, changed: 1, removed: 1 } });
  });

  it('is undone to the last property, with what people had said of its claims', async () => {
    await load(first, second);
    const [, located] = first.claims;
    await graph.reviewClaim(located?.id ?? '', { verdict: 'rejected', by: 'tester', why: 'not there', properties: {} });
    const before = await snapshot();
    await kept.retract(graph, first.document.id);
    expect(await kept.list(graph)).toMatchObject([{ documentId: first.document.id, fileName: 'first.txt' }]);
    expect(await snapshot()).not.toEqual(before);
    await kept.restore(graph, first.document.id);
    expect(await snapshot()).toEqual(before);
    expect(await kept.list(graph)).toEqual([]);
    await expect(kept.restore(graph, first.document.id)).rejects.toThrow(/nothing is kept/);
  });

  it('cut off at any step is completed by the next call, forwards and back', async () => {
    await load(first, second);
    const before = await snapshot();
    await kept.retract(graph, first.document.id);
    const after = await snapshot();
    await kept.restore(graph, first.document.id);
    await kept.keep(graph, first.document.id);
    const documentId = first.document.id;
    // Half of it went: the claims support nothing any more, their edges still stand.
    await graph.writeNamed('write/mark-retracted', { documentId });
    await graph.writeNamed('write/retract-claims', { ids: first.claims.map(({ id }) => id) });
    expect((await graph.documents()).find(({ id }) => id === documentId)?.complete).toBe(false);
    await kept.retract(graph, documentId);
    expect(await snapshot()).toEqual(after);
    // Nearly all of it went: the names are gone, what they named stands without any.
    await kept.restore(graph, documentId);
    await kept.keep(graph, documentId);
    await graph.writeNamed('write/mark-retracted', { documentId });
    await graph.writeNamed('write/retract-claims', { ids: first.claims.map(({ id }) => id) });
    await graph.writeNamed('write/forget-document-names', { documentId, limit: 100 });
    await kept.retract(graph, documentId);
    expect(await snapshot()).toEqual(after);
    // Half of it came back: the document and its names stand without their claims.
    for await (const part of kept.parts(first.document.id))
      if (part.kind === 'document')
        await graph.writeNamed('write/restore-document', { document: part.document, articles: part.articles });
    await kept.restore(graph, first.document.id);
    expect(await snapshot()).toEqual(before);
  });

  it('leaves alone what was imported again meanwhile', async () => {
    await load(first);
    await kept.retract(graph, first.document.id);
    await load(first);
    expect(await kept.list(graph)).toEqual([]);
    await expect(kept.restore(graph, first.document.id)).rejects.toThrow(/imported again/);
  });

  it('says which file can not be brought back, and why', async () => {
    await load(second);
    await kept.retract(graph, second.document.id);
    await appendFile(join(home, 'retracted', `${second.document.id}.jsonl`), '{"kind": "nonsense"}\n');
    await expect(kept.restore(graph, second.document.id)).rejects.toThrow(
      new RegExp(`${second.document.id}\\.jsonl, line \\d+`),
    );
    await expect(kept.restore(graph, '../../etc/passwd')).rejects.toThrow(/no document's id/);
    expect(await readdir(join(home, 'retracted'))).toContain(`${second.document.id}.jsonl`);
  });

  it('of a register written in parts is undone as well', async () => {
    const bytes = new TextEncoder().encode(makeNumberedRegister(2600));
    await importSources(graph, [
      { fileName: 'register.csv', bytes, details: {}, mapping: parseMapping(numberedMapping, 'm.yaml') },
    ]);
    const before = await graph.health();
    const [document] = await graph.documents();
    await kept.retract(graph, 'register.csv');
    expect((await graph.health()).counts?.claims).toBe(0);
    await kept.restore(graph, document?.id ?? '');
    expect((await graph.health()).counts).toEqual(before.counts);
    expect(await graph.documents()).toEqual([document]);
  });
});
