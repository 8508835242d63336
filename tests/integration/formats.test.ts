import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { resetGraph } from '../fresh-graph.js';
import { buildPdf, column } from '../unit/importers/document/pdf-builder.js';
import { buildZip, wordParagraph, wordParts } from '../unit/importers/document/zip-builder.js';

let graph: Graph;
beforeAll(async () => {
  graph = await resetGraph();
});
afterAll(() => graph.close());

const sentence = '5月20日，江苏海朔叶片有限公司在海港经济开发区投资32亿元建设海上叶片生产基地项目。';
const details = { publishedOn: '2024-05-21' };

it('imports a Word file and a PDF of one text as one document, with the text to point into', async () => {
  const docx = { fileName: 'brief.docx', bytes: buildZip(wordParts(wordParagraph(sentence))), details };
  const pdf = { fileName: 'brief.pdf', bytes: buildPdf([column([sentence], 60, 100, 25)]), details };
  const first = await importSources(graph, [docx]);
  expect(first.documents).toMatchObject([{ fileName: 'brief.docx', alreadyThere: false }]);
  expect(first.edges.created).toBeGreaterThan(0);
  const second = await importSources(graph, [pdf]);
  expect(second.documents).toMatchObject([{ fileName: 'brief.pdf', alreadyThere: true }]);
  expect((await graph.document(first.documents[0]?.id ?? '')).text.trim()).toBe(sentence);
});

it('writes nothing of an import in which one file can not be read', async () => {
  const docx = { fileName: 'other.docx', bytes: buildZip(wordParts(wordParagraph('另一段。'))), details };
  const scan = { fileName: 'scan.pdf', bytes: buildPdf([[]]), details };
  await expect(importSources(graph, [docx, scan])).rejects.toThrow('scan.pdf is a PDF without a text layer');
  expect((await graph.documents()).map(({ fileName }) => fileName)).not.toContain('other.docx');
});
