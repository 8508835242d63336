import type { Driver } from 'neo4j-driver';
import { answerQuestion } from '../src/ask/answer.js';
import { readKept } from '../src/ask/kept.js';
import type { Graph } from '../src/graph/graph.js';
import { readQuestionBank } from '../tests/evaluation/question-bank.js';
import { type Benchmark, compare, quantile, timed } from './benchmark.js';

const rounds = 7;
/** Every so many of the bank's first wordings: 56 questions of all kinds. */
const stride = 6;

/** Asks until names are kept in memory, as they are in a server that has run for a while; in larger graphs they never are. */
async function settle(graph: Graph): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end; ) {
    await answerQuestion(graph, '谁在涪陵投资了？', {});
    if (graph.recall('asking', () => readKept(graph)) !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/**
 * How long an answer takes with its evidence, subgraph and words, beside the bare driver running the answer's own
 * statement on the same graph. The two take turns, so that a busy machine slows both.
 */
export async function measureAsking(graph: Graph, driver: Driver): Promise<readonly Benchmark[]> {
  const { today, questions } = readQuestionBank();
  const first = questions
    .filter(({ id, after }) => id.endsWith('-0') && after === undefined)
    .filter((_, index) => index % stride === 0);
  await settle(graph);
  const spent: { ours: number; bare: number }[] = [];
  for (const { question } of first) {
    const ask = () => answerQuestion(graph, question, { today });
    const { status, cypher, params } = await ask();
    if (status !== 'answered' || cypher === '') continue;
    const bare = () => driver.executeQuery(cypher, params, { routing: 'READ' });
    await bare();
    const ours: number[] = [];
    const reference: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await timed(ask));
      reference.push(await timed(bare));
    }
    spent.push({ ours: quantile(ours, 0.5), bare: quantile(reference, 0.5) });
  }
  const at = (part: number): Benchmark =>
    compare(
      `asking, p${part * 100} of ${spent.length} questions`,
      'ms',
      quantile(
        spent.map(({ ours }) => ours),
        part,
      ),
      [
        'the same statement by the bare driver',
        quantile(
          spent.map(({ bare }) => bare),
          part,
        ),
      ],
    );
  return [at(0.5), at(0.95)];
}
