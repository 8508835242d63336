import { answerQuestion } from '../ask/answer.js';
import { UsageError } from '../errors.js';
import type { GraphReader } from '../graph/graph.js';
import type { ExportRequest } from '../model/api/export.js';
import { type ExportSource, partOfGraph, wholeGraph } from './export-source.js';
import { exportFollowTheMoney } from './follow-the-money.js';
import { relationsTable, thingsTable } from './graph-tables.js';
import { answerTable, cypherTable, entityIdsIn } from './result-tables.js';
import type { ExportTable } from './table.js';
import { writeCsv } from './write-csv.js';
import { writeGexf } from './write-gexf.js';
import { writeGraphml } from './write-graphml.js';
import { writeGraphLines, writeTableLines } from './write-json-lines.js';

/** A file to be written or sent as it is made. */
export interface ExportFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: AsyncIterable<string | Uint8Array>;
}

const kinds: Readonly<Record<ExportRequest['format'], { ending: string; contentType: string }>> = {
  csv: { ending: 'csv', contentType: 'text/csv; charset=utf-8' },
  xlsx: { ending: 'xlsx', contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  jsonl: { ending: 'jsonl', contentType: 'application/x-ndjson' },
  gexf: { ending: 'gexf', contentType: 'application/gexf+xml' },
  graphml: { ending: 'graphml', contentType: 'application/graphml+xml' },
  ftm: { ending: 'ftm.jsonl', contentType: 'application/x-ndjson' },
};

/** What a request names: the graph or a part of it, and, of a result, its own table. */
interface Exported {
  readonly source: ExportSource;
  readonly table?: ExportTable;
}

async function find(graph: GraphReader, request: ExportRequest, signal: AbortSignal | undefined): Promise<Exported> {
  switch (request.what) {
    case 'graph':
      return { source: wholeGraph(graph) };
    case 'subgraph':
      return { source: partOfGraph(graph, need(request, 'ids'), request.edgeIds) };
    case 'answer': {
      const answer = await answerQuestion(graph, need(request, 'question'), { lang: request.lang });
      return {
        source: partOfGraph(
          graph,
          answer.subgraph.nodes.map(({ id }) => id),
        ),
        table: answerTable(answer),
      };
    }
    case 'cypher': {
      const options = { rows: 10_000, ...(signal === undefined ? {} : { signal }) };
      const result = await graph.cypher(need(request, 'query'), request.params, options);
      return { source: partOfGraph(graph, entityIdsIn(result.rows)), table: cypherTable(result) };
    }
  }
}

function need<Name extends 'ids' | 'question' | 'query'>(
  request: ExportRequest,
  name: Name,
): NonNullable<ExportRequest[Name]> {
  const value = request[name];
  if (value === undefined || value.length === 0)
    throw new UsageError('bad-request', `${name}: an export of ${request.what} needs it`);
  return value;
}

async function* writeFollowTheMoney(graph: GraphReader): AsyncIterable<string> {
  for await (const entity of exportFollowTheMoney(graph)) yield `${JSON.stringify(entity)}\n`;
}

async function* writeBook(tables: readonly ExportTable[]): AsyncIterable<Uint8Array> {
  const { writeXlsx } = await import('./write-xlsx.js');
  yield await writeXlsx(tables);
}

function write(graph: GraphReader, request: ExportRequest, { source, table }: Exported): ExportFile['body'] {
  const { format, lang, table: wanted } = request;
  const tables = [relationsTable(source, lang), thingsTable(source, lang)] as const;
  switch (format) {
    case 'csv':
      return writeCsv(table ?? tables[wanted === 'things' ? 1 : 0]);
    case 'xlsx':
      return writeBook(table === undefined ? tables : [table, ...tables]);
    case 'jsonl':
      return table === undefined ? writeGraphLines(source) : writeTableLines(table);
    case 'gexf':
      return writeGexf(source);
    case 'graphml':
      return writeGraphml(source);
    case 'ftm':
      return writeFollowTheMoney(graph);
  }
}

/**
 * The whole graph, a part of it, an answer or a Cypher result as a file. CSV has the answer's or result's own table, of
 * a graph its relations (or `table: things`); XLSX has all of them; GEXF and GraphML the things and edges concerned.
 * Throws UsageError where what it needs is missing, and whatever the question or statement throws.
 */
export async function exportGraph(
  graph: GraphReader,
  request: ExportRequest,
  signal?: AbortSignal,
): Promise<ExportFile> {
  if (request.format === 'ftm' && request.what !== 'graph')
    throw new UsageError('bad-request', 'format: FollowTheMoney is an export of the whole graph');
  const { ending, contentType } = kinds[request.format];
  const exported = await find(graph, request, signal);
  return { fileName: `tupu-${request.what}.${ending}`, contentType, body: write(graph, request, exported) };
}
