import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { readExamples } from '../../src/kept/saved-queries.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { readSamples } from '../../src/server/samples.js';
import { resetGraph } from '../fresh-graph.js';

const themes = await readExamples();
const examples = themes.flatMap((theme) => theme.examples);
let graph: Graph;
beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  await importSources(graph, await readSamples(), { onProgress: () => {} });
});
afterAll(() => graph?.close());

describe('worked examples', () => {
  it('are thirty, each with an id of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(30);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });

  it.each(examples)('$id finds something in the samples', async ({ query, params }) => {
    const { rows, truncated } = await graph.cypher(query, params);
    expect(rows.length).toBeGreaterThan(0);
    expect(truncated).toBe(false);
  });
});
