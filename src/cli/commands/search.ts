import { type Command, InvalidArgumentError, Option } from 'commander';
import { searchQuerySchema } from '../../model/api.js';
import { type NodeType, nodeTypes } from '../../model/schema.js';
import { terminalWidth } from '../display-width.js';
import { printResult } from '../output.js';
import { formatTable } from '../text-table.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu search 万凯
  $ tupu search fuling --type District
  $ tupu search hfhx --limit 3 --json`;

function parseLimit(value: string): number {
  const limit = searchQuerySchema.shape.limit.safeParse(value);
  if (!limit.success) throw new InvalidArgumentError('A limit is a whole number from 1 to 100.');
  return limit.data;
}

export function registerSearch(program: Command): void {
  program
    .command('search')
    .description('find entities by Chinese name, pinyin, initials, English name or official code')
    .argument('<text>', 'what to look for')
    .addOption(new Option('--type <type>', 'only this type').choices(Object.keys(nodeTypes)))
    .option('--limit <count>', 'how many at most', parseLimit, 20)
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (text: string, options: { type?: NodeType; limit: number; json?: boolean }) => {
      const query = searchQuerySchema.parse({ q: text, type: options.type, limit: options.limit });
      const results = await withGraph((graph) => graph.search(query));
      printResult({ results }, options, () => {
        if (results.length === 0) return `nothing found for “${text}”`;
        const rows = results.map(({ name, nameEn, type, place, match, degree, id }) => [
          name,
          nameEn,
          type,
          place,
          match,
          degree,
          id,
        ]);
        return formatTable(['name', 'English name', 'type', 'place', 'match', 'edges', 'id'], rows, {
          width: terminalWidth(),
        });
      });
    });
}
