import type { Command } from 'commander';
import { printResult } from '../output.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu migrate
  $ NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… tupu migrate`;

/** Opening the graph migrates it; this command does only that, for those who prepare a server before its users come. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date: constraints and indexes')
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (options: { json?: boolean }) => {
      const result = await withGraph(async (graph) => ({ address: graph.address, upToDate: true }));
      printResult(result, options, () => `${result.address} is up to date`);
    });
}
