import { readFile, writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { NotFoundError, UsageError } from '../../errors.js';
import type { CypherResponse } from '../../model/api.js';
import { readSettings } from '../../settings.js';
import { terminalWidth } from '../display-width.js';
import { printResult } from '../output.js';
import { collectParam, type QueryParams } from '../query-params.js';
import { formatTable } from '../text-table.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu cypher "MATCH (c:Company) RETURN c.name LIMIT 5"
  $ tupu cypher "MATCH (e:Entity {name: \\$name}) RETURN e" --param name=涪陵区 --json
  $ tupu cypher "MATCH (p:Project) RETURN p.name, p.stage" --format csv > projects.csv
  $ tupu cypher "MATCH (p:Project) RETURN p" --plan
  $ tupu cypher --list                         (saved queries and worked examples)
  $ tupu cypher --run largest-investments
  $ tupu cypher "MATCH (p:Project) RETURN count(p)" --save 项目数
  $ tupu cypher --export-queries queries.json

It only reads. What is refused and the limits: docs/operations.md.`;

interface Flags {
  readonly param: QueryParams;
  readonly format: 'table' | 'json' | 'csv';
  readonly json?: boolean;
  readonly limit: string;
  readonly plan?: boolean;
  readonly run?: string;
  readonly save?: string;
  readonly list?: boolean;
  readonly exportQueries?: string;
  readonly importQueries?: string;
}

export function registerCypher(program: Command): void {
  program
    .command('cypher')
    .description('run a read-only Cypher query')
    .argument('[query]', 'the query')
    .option('--param <name=value>', 'a parameter; may be repeated', collectParam, {})
    .addOption(new Option('--format <format>', 'how to print rows').choices(['table', 'json', 'csv']).default('table'))
    .option('--json', 'print one JSON document, as --format json')
    .option('--limit <rows>', 'how many rows at most, up to 10,000', '1000')
    .option('--plan', 'show how the query would be run, and run nothing')
    .option('--run <name>', 'run a saved query or a worked example')
    .option('--save <name>', 'save the query under this name, then run it')
    .option('--list', 'list saved queries and worked examples')
    .option('--export-queries <file>', 'write the saved queries into a file')
    .option('--import-queries <file>', 'save the queries of such a file')
    .addHelpText('after', examples)
    .action(runCypher);
}

async function runCypher(given: string | undefined, flags: Flags): Promise<void> {
  const { SavedQueries, parseQueries, readExamples } = await import('../../kept/saved-queries.js');
  const saved = new SavedQueries(readSettings(process.env).home);
  if (flags.importQueries !== undefined) {
    const queries = parseQueries(await readFile(flags.importQueries, 'utf8'), flags.importQueries);
    await saved.save(queries);
    return printResult({ queries }, flags, () => `${queries.length} queries saved`);
  }
  if (flags.exportQueries !== undefined) {
    const queries = await saved.list();
    await writeFile(flags.exportQueries, `${JSON.stringify({ queries }, undefined, 2)}\n`);
    return printResult({ queries }, flags, () => `${queries.length} queries written`);
  }
  if (flags.list) {
    const listed = { saved: await saved.list(), examples: await readExamples() };
    const rows = [
      ...listed.saved.map(({ name }) => ['saved', name, '']),
      ...listed.examples.flatMap((theme) =>
        theme.examples.map(({ id, title }) => [theme.theme.zh, id, `${title.zh} · ${title.en}`]),
      ),
    ];
    return printResult(listed, flags, () => formatTable(['', 'name', 'title'], rows, { width: terminalWidth() }));
  }
  const { query, params } = await chooseQuery();
  const all = { ...params, ...flags.param };
  if (flags.save !== undefined) await saved.save([{ name: flags.save, query, params: all }]);
  const options = { rows: readLimit(flags.limit), planOnly: flags.plan === true };
  const result = await withGraph((graph, { signal }) => graph.cypher(query, all, { ...options, signal }));
  await printRows(result, flags);

  async function chooseQuery(): Promise<{ query: string; params: QueryParams }> {
    if (flags.run === undefined) {
      if (given === undefined)
        throw new UsageError('no-query', 'a query, or --run, --list, --export-queries, --import-queries');
      return { query: given, params: {} };
    }
    const [named, themes] = await Promise.all([saved.list(), readExamples()]);
    const found =
      named.find(({ name }) => name === flags.run) ??
      themes.flatMap((theme) => theme.examples).find(({ id }) => id === flags.run);
    if (found === undefined)
      throw new NotFoundError('no-query', `no query is saved or given as an example as ${flags.run}; see --list`);
    return found;
  }
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
    throw new UsageError('bad-limit', `--limit ${text}: a limit is a whole number from 1 to 10,000`);
  return limit;
}

async function printRows(result: CypherResponse, flags: Flags): Promise<void> {
  if (flags.format === 'csv' && flags.json !== true && flags.plan !== true) {
    const [{ writeCsv }, { cypherTable }] = await Promise.all([
      import('../../export/write-csv.js'),
      import('../../export/result-tables.js'),
    ]);
    for await (const line of writeCsv(cypherTable(result))) process.stdout.write(line);
    return;
  }
  const json = flags.json === true || flags.format === 'json';
  printResult(result, { json }, () => (flags.plan === true ? describePlan(result) : describeRows(result)));
}

function describeRows(result: CypherResponse): string {
  const table = formatTable(result.columns, result.rows, { width: terminalWidth() });
  const more = result.truncated ? ', cut at the limit' : '';
  return `${table}\n\n${result.rows.length} rows${more}, ${Math.round(result.ms)} ms`;
}

/** The operators, each indented below the one that takes its rows. */
function describePlan({ plan }: CypherResponse): string {
  const rows = plan.map(({ depth, operator, details, estimatedRows }) => [
    `${'· '.repeat(depth)}${operator}`,
    estimatedRows === undefined ? '' : Math.round(estimatedRows),
    details,
  ]);
  return formatTable(['operator', 'estimated rows', 'details'], rows, { width: terminalWidth() });
}
