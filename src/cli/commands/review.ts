import { userInfo } from 'node:os';
import { Argument, type Command } from 'commander';
import {
  type DecisionView,
  decisionRequestSchema,
  decisionsQuerySchema,
  type ReviewItem,
  reviewQuerySchema,
} from '../../model/review-api.js';
import { printResult } from '../output.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu review list --limit 10
  $ tupu review decide company-1f0c… company-9ab2… same --why "the annual report says so"
  $ tupu review history
  $ tupu review undo decision-3f2a…`;

interface Output {
  readonly json?: boolean;
}

/** Who is who: what rules leave to people, their decisions, and the way back. */
export function registerReview(program: Command): void {
  const review = program
    .command('review')
    .description('decide who is who where the rules are unsure: list, decide, undo, history')
    .addHelpText('after', examples);
  review
    .command('list')
    .description('pairs to decide, those first whose answer changes most')
    .option('--type <type>', 'one type of node, such as Company')
    .option('--limit <n>', 'so many', '20')
    .option('--json', 'print one JSON document')
    .action(async ({ type, limit, ...options }: Output & { type?: string; limit: string }) => {
      const query = reviewQuerySchema.parse({ type, limit });
      const found = await withGraph((graph) => graph.reviewQueue(query));
      printResult(found, options, () =>
        [...found.items.map(describeItem), `${found.items.length} of ${found.total} open questions`].join('\n\n'),
      );
    });
  review
    .command('decide')
    .description('record a judgement of two entities')
    .argument('<left>', 'an id')
    .argument('<right>', 'another id')
    .addArgument(new Argument('<judgement>', 'what they are').choices(['same', 'different', 'unsure']))
    .option('--why <reason>', 'in your own words', '')
    .option('--by <name>', 'who decides (default: the name you are logged in under)')
    .option('--json', 'print one JSON document')
    .action(
      async (leftId: string, rightId: string, judgement: string, options: Output & { why: string; by?: string }) => {
        const by = options.by ?? userInfo().username;
        const request = decisionRequestSchema.parse({ leftId, rightId, judgement, why: options.why, by });
        const report = await withGraph((graph, { progress }) =>
          graph.withLease(
            'tupu review',
            () => graph.decide(request),
            (holder) => progress(`waiting for ${holder}, which is writing`),
          ),
        );
        printResult(report, options, () => `${describeDecision(report.decision)}\n${describeEdges(report.edges)}`);
      },
    );
  review
    .command('undo')
    .description('revoke a decision: the graph is as if it had never been made')
    .argument('<decision>', 'its id')
    .option('--json', 'print one JSON document')
    .action(async (id: string, options: Output) => {
      const report = await withGraph((graph, { progress }) =>
        graph.withLease(
          'tupu review',
          () => graph.undoDecision(id, userInfo().username),
          (holder) => progress(`waiting for ${holder}, which is writing`),
        ),
      );
      printResult(report, options, () => `${describeDecision(report.decision)}\n${describeEdges(report.edges)}`);
    });
  review
    .command('history')
    .description('decisions, newest first')
    .option('--entity <id>', 'of one entity')
    .option('--people', "without the rules' own")
    .option('--limit <n>', 'so many', '50')
    .option('--json', 'print one JSON document')
    .action(
      async ({ entity, people, limit, ...options }: Output & { entity?: string; people?: boolean; limit: string }) => {
        const query = decisionsQuerySchema.parse({ entity, limit, by: people ? 'people' : 'all' });
        const decisions = await withGraph((graph) => graph.decisions(query));
        printResult({ decisions }, options, () => decisions.map(describeDecision).join('\n') || 'no decisions');
      },
    );
}

const describeEdges = ({ created, changed, removed }: { created: number; changed: number; removed: number }): string =>
  `edges: ${created} created, ${changed} changed, ${removed} removed`;

function describeDecision({ id, judgement, left, right, by, at, why, revokedAt, revokedBy }: DecisionView): string {
  const undone =
    revokedAt === undefined ? '' : `, revoked ${revokedAt}${revokedBy === undefined ? '' : ` by ${revokedBy}`}`;
  return `${id}  ${left.name} | ${right.name}: ${judgement} (${by}, ${at}${undone}) ${why}`.trimEnd();
}

function describeItem({ decision, left, right, impact }: ReviewItem): string {
  const side = ({ node, evidence }: ReviewItem['left']): string[] => [
    `  ${node.name}  ${node.id}`,
    ...evidence.map(({ document, quote }) => `    ${document}: “${quote.slice(0, 80)}”`),
  ];
  return [
    `${decision.score.toFixed(2)}  moves ${impact.movedEdges} edges  ${decision.id}`,
    ...side(left),
    ...side(right),
    ...decision.reasons.map(({ weight, zh, en }) => `  ${weight > 0 ? '+' : ''}${weight} ${zh} / ${en}`),
  ].join('\n');
}
