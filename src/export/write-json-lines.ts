import type { ExportSource } from './export-source.js';
import type { ExportTable } from './table.js';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Things, then edges with the evidence of each, one JSON object a line, with the words and codes of the API. */
export async function* writeGraphLines(source: ExportSource): AsyncIterable<string> {
  for await (const node of source.nodes()) yield line({ kind: 'node', ...node });
  for await (const { edge, from, to, evidence } of source.edges())
    yield line({ kind: 'edge', ...edge, fromName: from.name, toName: to.name, evidence });
}

/** A row a line, by its captions. */
export async function* writeTableLines(table: ExportTable): AsyncIterable<string> {
  for await (const row of table.rows())
    yield line(Object.fromEntries(table.captions.map((caption, index) => [caption, row[index] ?? null])));
}
