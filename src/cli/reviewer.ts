import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Graph } from '../graph/graph.js';
import { withGraph } from './with-graph.js';

export interface Output {
  readonly json?: boolean;
}

export interface Signed extends Output {
  readonly why: string;
  readonly by?: string;
}

/** Who decides where nobody is named. */
export const readLogin = (): string => userInfo().username;

/** Adds who decides and why. */
export const signed = (command: Command): Command =>
  command
    .option('--why <reason>', 'in your own words', '')
    .option('--by <name>', 'who decides (default: the name you are logged in under)')
    .option('--json', 'print one JSON document');

export const signatureOf = ({ why, by }: Signed) => ({ why, by: by ?? readLogin() });

/** Does something as the only writer. */
export const asWriter = <T>(work: (graph: Graph) => Promise<T>): Promise<T> =>
  withGraph((graph, { progress }) =>
    graph.withLease(
      'tupu review',
      () => work(graph),
      (holder) => progress(`waiting for ${holder}, which is writing`),
    ),
  );
