import { userInfo } from 'node:os';
import { Argument, type Command } from 'commander';
import type { Graph } from '../../graph/graph.js';
import { claimReviewRequestSchema, claimsReviewQuerySchema } from '../../model/claim-review-api.js';
import { decisionRequestSchema, decisionsQuerySchema, reviewQuerySchema } from '../../model/review-api.js';
import { printResult } from '../output.js';
import { describeDecision, describeEdges, describeItem, describeReviewed } from '../review-lines.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu review list --limit 10
  $ tupu review decide company-1f0c… company-9ab2… same --why "the annual report says so"
  $ tupu review claim claim-77d0… accepted --why "the filing has the sum"
  $ tupu review history
  $ tupu review undo decision-3f2a…`;

interface Output {
  readonly json?: boolean;
}

interface Signed extends Output {
  readonly why: string;
  readonly by?: string;
}

/** Does something as the only writer. */
const asWriter = <T>(work: (graph: Graph) => Promise<T>): Promise<T> =>
  withGraph((graph, { progress }) =>
    graph.withLease(
      'tupu review',
      () => work(graph),
      (holder) => progress(`waiting for ${holder}, which is writing`),
    ),
  );

const signed = (command: Command): Command =>
  command
    .option('--why <reason>', 'in your own words', '')
    .option('--by <name>', 'who decides (default: the name you are logged in under)')
    .option('--json', 'print one JSON document');

const signatureOf = ({ why, by }: Signed) => ({ why, by: by ?? userInfo().username });

/** What rules leave to people, their decisions, and the way back. */
export function registerReview(program: Command): void {
  const review = program
    .command('review')
    .description('decide where the rules are unsure, who is who and what a source says: list, decide, undo, history')
    .addHelpText('after', examples);
  review
    .command('list')
    .description('questions to decide, those first whose answer changes most')
    .option('--type <type>', 'one type of node, such as Company, or Claim')
    .option('--limit <n>', 'so many', '20')
    .option('--json', 'print one JSON document')
    .action(async ({ type, limit, ...options }: Output & { type?: string; limit: string }) => {
      const query = reviewQuerySchema.parse({ type, limit });
      const found = await withGraph((graph) => graph.reviewQueue(query));
      printResult(found, options, () =>
        [...found.items.map(describeItem), `${found.items.length} of ${found.total} open questions`].join('\n\n'),
      );
    });
  signed(review.command('decide'))
    .description('record a judgement of two entities')
    .argument('<left>', 'an id')
    .argument('<right>', 'another id')
    .addArgument(new Argument('<judgement>', 'what they are').choices(['same', 'different', 'unsure']))
    .action(async (leftId: string, rightId: string, judgement: string, options: Signed) => {
      const request = decisionRequestSchema.parse({ leftId, rightId, judgement, ...signatureOf(options) });
      const report = await asWriter((graph) => graph.decide(request));
      printResult(report, options, () => `${describeDecision(report.decision)}\n${describeEdges(report.edges)}`);
    });
  signed(review.command('claim'))
    .description('record what you say of a claim that the reader is not sure of')
    .argument('<claim>', 'its id')
    .addArgument(new Argument('<verdict>', 'what it is').choices(['accepted', 'rejected', 'unsure']))
    .action(async (id: string, verdict: string, options: Signed) => {
      const request = claimReviewRequestSchema.parse({ verdict, ...signatureOf(options) });
      const report = await asWriter((graph) => graph.reviewClaim(id, request));
      printResult(report, options, () => `${id}: ${verdict}\n${describeEdges(report.edges)}`);
    });
  review
    .command('undo')
    .description('take back a decision, or what was said of a claim: the graph is as if it had never been made')
    .argument('<id>', 'of the decision or the claim')
    .option('--json', 'print one JSON document')
    .action(async (id: string, options: Output) => {
      const by = userInfo().username;
      if (id.startsWith('claim-')) {
        const report = await asWriter((graph) =>
          graph.reviewClaim(id, { verdict: 'proposed', properties: {}, by, why: '' }),
        );
        printResult(report, options, () => `${id}: taken back\n${describeEdges(report.edges)}`);
        return;
      }
      const report = await asWriter((graph) => graph.undoDecision(id, by));
      printResult(report, options, () => `${describeDecision(report.decision)}\n${describeEdges(report.edges)}`);
    });
  review
    .command('history')
    .description('decisions and what was said of claims, newest first')
    .option('--entity <id>', 'decisions on one entity')
    .option('--people', "without the rules' own")
    .option('--limit <n>', 'so many of each', '50')
    .option('--json', 'print one JSON document')
    .action(
      async ({ entity, people, limit, ...options }: Output & { entity?: string; people?: boolean; limit: string }) => {
        const query = decisionsQuerySchema.parse({ entity, limit, by: people ? 'people' : 'all' });
        const most = claimsReviewQuerySchema.parse({ limit }).limit;
        const found = await withGraph(async (graph) => ({
          decisions: await graph.decisions(query),
          claims: entity === undefined ? await graph.reviewedClaims(most) : [],
        }));
        const lines = [
          ...found.decisions.map((one) => ({ at: one.revokedAt ?? one.at, line: describeDecision(one) })),
          ...found.claims.map((one) => ({ at: one.at, line: describeReviewed(one) })),
        ];
        lines.sort((a, b) => (a.at < b.at ? 1 : -1));
        printResult(found, options, () => lines.map(({ line }) => line).join('\n') || 'no decisions');
      },
    );
}
