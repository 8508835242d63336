import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { importSources, loadGazetteer } from '../../src/pipeline.js';
import { readExamples } from '../../src/saved-queries.js';
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
