import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { exportFormats, exportRequestSchema } from '../../model/api/export.js';
import { collectParam, type QueryParams } from '../query-params.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu export --format xlsx --out graph.xlsx
  $ tupu export --format csv --lang en > relations.csv
  $ tupu export --format csv --table things > things.csv
  $ tupu export --format gexf --ids company-1,district-500102 > part.gexf
  $ tupu export --format csv --ask "谁在涪陵投资了？" > answer.csv
  $ tupu export --format xlsx --cypher "MATCH (c:Company) RETURN c.name" --out firms.xlsx
  $ tupu export > firms.jsonl             (FollowTheMoney: firms, persons and what they hold)`;

interface Flags {
  readonly format: string;
  readonly lang?: string;
  readonly table?: string;
  readonly ids?: string;
  readonly ask?: string;
  readonly cypher?: string;
  readonly param: QueryParams;
  readonly out?: string;
}

function toRequest({ format, lang, table, ids, ask, cypher, param }: Flags) {
  const what =
    ids !== undefined ? 'subgraph' : ask !== undefined ? 'answer' : cypher !== undefined ? 'cypher' : 'graph';
  return exportRequestSchema.parse({
    format: format === 'followthemoney' ? 'ftm' : format,
    what,
    lang,
    table,
    ids: ids?.split(',').filter(Boolean),
    question: ask,
    query: cypher,
    params: param,
  });
}

export function registerExport(program: Command): void {
  program
    .command('export')
    .description('write the graph, a part of it, an answer or a Cypher result as a table, JSON lines or a graph file')
    .addOption(
      new Option('--format <format>', 'what to write (ftm: FollowTheMoney)')
        .choices([...exportFormats, 'followthemoney'])
        .default('ftm'),
    )
    .addOption(new Option('--lang <language>', 'the language of captions').choices(['zh', 'en']))
    .addOption(new Option('--table <table>', 'which table of a graph CSV has').choices(['relations', 'things']))
    .addOption(new Option('--ids <ids>', 'only these things, by id, with commas').conflicts(['ask', 'cypher']))
    .addOption(new Option('--ask <question>', 'the answer to a question').conflicts('cypher'))
    .option('--cypher <query>', 'the result of a reading Cypher query')
    .option('--param <name=value>', 'a parameter of the query; may be repeated', collectParam, {})
    .option('--out <file>', 'write into a file instead of the output')
    .addHelpText('after', examples)
    .action(async (flags: Flags) => {
      const request = toRequest(flags);
      await withGraph(async (graph, { signal }) => {
        const { exportGraph } = await import('../../export/export-graph.js');
        const { body } = await exportGraph(graph, request, signal);
        const out: Writable = flags.out === undefined ? process.stdout : createWriteStream(flags.out);
        await pipeline(Readable.from(body), out, { end: flags.out !== undefined });
      });
    });
}
