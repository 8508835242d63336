import type { Command } from 'commander';
import { printResult } from '../output.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu retract page.txt
  $ tupu retract doc-3f2a9c41e07b5d886a10 --json`;

export function registerRetract(program: Command): void {
  program
    .command('retract')
    .description('take a document back, with its claims and what only it supported')
    .argument('<document>', "the document's id or file name")
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (document: string, options: { json?: boolean }) => {
      const report = await withGraph((graph, { progress }) =>
        graph.withLease(
          'tupu retract',
          () => graph.retract(document),
          (holder) => progress(`waiting for ${holder}, which is writing`),
        ),
      );
      printResult(report, options, () =>
        [
          `${report.fileName} taken back (${report.documentId})`,
          `claims: ${report.claims} removed`,
          `entities: ${report.entities} removed`,
          `edges: ${report.edges.removed} removed, ${report.edges.changed} changed`,
        ].join('\n'),
      );
    });
}
