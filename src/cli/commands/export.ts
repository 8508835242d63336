import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import type { Graph } from '../../graph/graph.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu export > firms.jsonl
  $ tupu export --out firms.jsonl`;

export function registerExport(program: Command): void {
  program
    .command('export')
    .description('write firms, persons and what they hold as JSON lines of FollowTheMoney')
    .addOption(new Option('--format <format>', 'what to write').choices(['followthemoney']).default('followthemoney'))
    .option('--out <file>', 'write into a file instead of the output')
    .addHelpText('after', examples)
    .action(async (options: { out?: string }) => {
      await withGraph(async (graph) => {
        const out: Writable = options.out === undefined ? process.stdout : createWriteStream(options.out);
        await pipeline(Readable.from(writeLines(graph)), out, { end: options.out !== undefined });
      });
    });
}

async function* writeLines(graph: Graph): AsyncIterable<string> {
  const { exportFollowTheMoney } = await import('../../export/follow-the-money.js');
  for await (const entity of exportFollowTheMoney(graph)) yield `${JSON.stringify(entity)}\n`;
}
