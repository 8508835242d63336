import { type Command, InvalidArgumentError } from 'commander';
import { terminalWidth } from '../display-width.js';
import { printResult } from '../output.js';
import { formatTable } from '../text-table.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu cypher "MATCH (c:Company) RETURN c.name LIMIT 5"
  $ tupu cypher "MATCH (e:Entity {name: \\$name}) RETURN e" --param name=涪陵区 --json`;

type Params = Record<string, unknown>;

/** `k=v`; the value is read as JSON where it is some, so that numbers and lists can be given, else as text. */
function collectParam(given: string, before: Params): Params {
  const [, name, value] = /^(\w+)=(.*)$/su.exec(given) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('A parameter is NAME=VALUE.');
  return { ...before, [name]: readValue(value) };
}

function readValue(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

export function registerCypher(program: Command): void {
  program
    .command('cypher')
    .description('run a read-only Cypher query')
    .argument('<query>', 'the query')
    .option('--param <name=value>', 'a parameter; may be repeated', collectParam, {})
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (query: string, options: { param: Params; json?: boolean }) => {
      const result = await withGraph((graph) => graph.cypher(query, options.param));
      printResult(result, options, () => {
        const table = formatTable(result.columns, result.rows, { width: terminalWidth() });
        const more = result.truncated ? ', cut at the limit' : '';
        return `${table}\n\n${result.rows.length} rows${more}, ${Math.round(result.ms)} ms`;
      });
    });
}
