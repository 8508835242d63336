import { Argument, type Command } from 'commander';
import { claimReviewRequestSchema, claimsReviewQuerySchema } from '../../model/api/claim-review.js';
import { decisionRequestSchema, decisionsQuerySchema, reviewQuerySchema } from '../../model/api/review.js';
import { printResult } from '../output.js';
import { parseRequest } from '../parse-request.js';
import { describeDecision, describeEdges, describeItem, describeReviewed } from '../review-lines.js';
import { asWriter, type Output, readLogin, type Signed, signatureOf, signed } from '../reviewer.js';
import { withGraph } from '../with-graph.js';
import { registerReviewBulk } from './review-bulk.js';
import { registerReviewCorrect } from './review-correct.js';

const examples = `
Examples:
  $ tupu review list --limit 10
  $ tupu review decide company-1f0c… company-9ab2… same --why "the annual report says so"
  $ tupu review claim claim-77d0… accepted --why "the filing has the sum"
  $ tupu review claims project-41c8…
  $ tupu review claim claim-12ab… rejected --why "another firm of that name"
  $ tupu review correct claim-77d0… amountCny=1300000000 date=2024-05 --why "the filing has the sum"
  $ tupu review bulk same decision-3f2a… decision-9c01… --dry-run
  $ tupu review list --type Company --json | jq -r '.items[].decision.id' | tupu review bulk different
  $ tupu review history --people
  $ tupu review undo decision-3f2a…`;

/** What rules leave to people, their decisions, and the way back. */
export function registerReview(program: Command): void {
  const review = program
    .command('review')
    .description(
      'decide where the rules are unsure, who is who and what a source says: list, decide, correct, undo, history',
    )
    .addHelpText('after', examples);
  review
    .command('list')
    .description('questions to decide, those first whose answer changes most')
    .option('--type <type>', 'one type of node, such as Company, or Claim')
    .option('--limit <n>', 'so many, at most 100', '20')
    .option('--offset <n>', 'without the first so many', '0')
    .option('--json', 'print one JSON document')
    .action(async ({ type, limit, offset, ...options }: Output & { type?: string; limit: string; offset: string }) => {
      const query = parseRequest(reviewQuerySchema, { type, limit, offset });
      const found = await withGraph((graph) => graph.reviewQueue(query));
      printResult(found, options, () =>
        [
          ...found.items.map(describeItem),
          found.items.length === 0
            ? `none of ${found.total} open questions`
            : `${query.offset + 1} to ${query.offset + found.items.length} of ${found.total} open questions`,
        ].join('\n\n'),
      );
    });
  signed(review.command('decide'))
    .description('record a judgement of two entities')
    .argument('<left>', 'an id')
    .argument('<right>', 'another id')
    .addArgument(new Argument('<judgement>', 'what they are').choices(['same', 'different', 'unsure']))
    .action(async (leftId: string, rightId: string, judgement: string, options: Signed) => {
      const request = parseRequest(decisionRequestSchema, { leftId, rightId, judgement, ...signatureOf(options) });
      const report = await asWriter((graph) => graph.decide(request));
      printResult(report, options, () => `${describeDecision(report.decision)}\n${describeEdges(report.edges)}`);
    });
  signed(review.command('claim'))
    .description('say of a claim whether it holds: one that waits for a person, or any that `review claims` lists')
    .argument('<claim>', 'its id')
    .addArgument(new Argument('<verdict>', 'what it is').choices(['accepted', 'rejected', 'unsure']))
    .action(async (id: string, verdict: string, options: Signed) => {
      const request = parseRequest(claimReviewRequestSchema, { verdict, ...signatureOf(options) });
      const report = await asWriter((graph) => graph.reviewClaim(id, request));
      printResult(report, options, () => `${id}: ${verdict}\n${describeEdges(report.edges)}`);
    });
  registerReviewBulk(review);
  registerReviewCorrect(review);
  review
    .command('undo')
    .description('take back a decision, or what was said of a claim: the graph is as if it had never been made')
    .argument('<id>', 'of the decision or the claim')
    .option('--json', 'print one JSON document')
    .action(async (id: string, options: Output) => {
      const by = readLogin();
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
        const query = parseRequest(decisionsQuerySchema, { entity, limit, by: people ? 'people' : 'all' });
        const most = parseRequest(claimsReviewQuerySchema, { limit }).limit;
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
