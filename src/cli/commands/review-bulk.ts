import { Argument, type Command } from 'commander';
import { UsageError } from '../../errors.js';
import type { Graph } from '../../graph/graph.js';
import { bulkClaimReviewRequestSchema } from '../../model/api/claim-review.js';
import { bulkDecisionRequestSchema } from '../../model/api/review.js';
import { printResult } from '../output.js';
import { parseRequest } from '../parse-request.js';
import { describeDecision, describeEdges, describePreview } from '../review-lines.js';
import { asWriter, type Signed, signatureOf, signed } from '../reviewer.js';
import { withGraph } from '../with-graph.js';

const judgements = ['same', 'different', 'unsure'] as const;
const verdicts = ['accepted', 'rejected', 'unsure'] as const;
type Answer = (typeof judgements)[number] | (typeof verdicts)[number];

/** The ids of arguments; where there are none, of standard input: the first word of each line, as lists print them. */
async function readIds(given: readonly string[]): Promise<string[]> {
  if (given.length > 0) return [...new Set(given)];
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  const words = text.split('\n').flatMap((line) => line.trim().split(/\s+/u)[0] || []);
  if (words.length === 0)
    throw new UsageError('no-questions', 'name questions by their ids, or give them on standard input');
  return [...new Set(words)];
}

/** All of one kind: an answer to questions of who is who is none to what a source says. */
function checkKind(ids: readonly string[], answer: Answer): 'pairs' | 'claims' {
  const isClaim = (id: string): boolean => id.startsWith('claim-');
  const stray = ids.find((id) => isClaim(id) !== isClaim(ids[0] ?? ''));
  if (stray !== undefined)
    throw new UsageError('two-kinds', `${ids[0]} and ${stray}: decide on pairs and on claims apart`);
  const kind = isClaim(ids[0] ?? '') ? 'claims' : 'pairs';
  const fitting: readonly string[] = kind === 'claims' ? verdicts : judgements;
  if (!fitting.includes(answer))
    throw new UsageError('wrong-answer', `${answer} is no answer on ${kind}: give one of ${fitting.join(', ')}`);
  return kind;
}

const readPairs = async (graph: Graph, ids: readonly string[]) =>
  Promise.all(
    ids.map(async (id) => {
      const { left, right } = await graph.decision(id);
      return { leftId: left.id, rightId: right.id };
    }),
  );

/** One answer to many questions, and what it would change. */
export function registerReviewBulk(review: Command): void {
  signed(review.command('bulk'))
    .description('give many questions one answer; each is undone alone. With --dry-run: what that would change')
    .addArgument(
      new Argument('<answer>', 'of pairs same, different, unsure; of claims accepted, rejected, unsure').choices([
        ...new Set([...judgements, ...verdicts]),
      ]),
    )
    .argument(
      '[questions...]',
      'ids as `review list` prints them (default: the first word of each line of standard input)',
    )
    .option('--dry-run', 'say what it would change, and write nothing')
    .action(async (answer: Answer, given: string[], { dryRun, ...options }: Signed & { dryRun?: boolean }) => {
      const ids = await readIds(given);
      const kind = checkKind(ids, answer);
      const said = signatureOf(options);
      if (kind === 'claims') {
        const request = parseRequest(bulkClaimReviewRequestSchema, { ids, verdict: answer, ...said });
        const report = dryRun
          ? await withGraph((graph) => graph.previewClaims(request))
          : await asWriter((graph) => graph.reviewClaims(request));
        printResult(
          report,
          options,
          () => `${ids.length} claims ${answer}${dryRun ? ' would give' : ''}: ${describeEdges(report.edges)}`,
        );
        return;
      }
      const read = async (graph: Graph) =>
        parseRequest(bulkDecisionRequestSchema, { pairs: await readPairs(graph, ids), judgement: answer, ...said });
      if (dryRun) {
        const preview = await withGraph(async (graph) => graph.previewDecisions(await read(graph)));
        printResult(preview, options, () => describePreview(preview));
        return;
      }
      const report = await asWriter(async (graph) => graph.decideAll(await read(graph)));
      printResult(report, options, () =>
        [
          ...report.decisions.map(describeDecision),
          ...report.refused.map(({ leftId, rightId }) => `${leftId} | ${rightId}: refused, their codes differ`),
          describeEdges(report.edges),
        ].join('\n'),
      );
    });
}
