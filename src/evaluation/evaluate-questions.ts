import { answerQuestion } from '../ask/answer.js';
import type { Graph } from '../graph/graph.js';
import type { AskResponse } from '../model/api.js';
import { importSources } from '../pipeline/import-sources.js';
import { loadGazetteer } from '../pipeline/load-gazetteer.js';
import type { EvaluationSet } from './evaluation-set.js';
import type { GoldQuestion } from './gold.js';
import { nameGroups, scoreAnswer, type Verdict } from './score-answer.js';

export interface EvaluatedQuestion {
  readonly question: GoldQuestion;
  readonly answer: AskResponse;
  readonly verdict: Verdict;
}

/**
 * Imports the set's texts with their dates and answers its questions over them. The graph should hold nothing else:
 * see `withTemporaryGraph`.
 */
export async function evaluateQuestions(
  graph: Graph,
  set: EvaluationSet,
  progress: (message: string) => void,
): Promise<EvaluatedQuestion[]> {
  await loadGazetteer(graph, progress);
  const sources = set.texts.map(({ fileName, bytes, gold }) => ({
    fileName,
    bytes,
    details: gold.published ? { publishedOn: gold.published } : {},
  }));
  await importSources(graph, sources, { onProgress: ({ message }) => progress(message) });
  const golds = set.texts.map(({ gold }) => gold);
  const texts = new Map(set.texts.map(({ fileName, text }) => [fileName, text]));
  const evaluated: EvaluatedQuestion[] = [];
  for (const question of set.questions) {
    const answer = await answerQuestion(graph, question.question, {});
    const verdict = scoreAnswer(question, answer, nameGroups(golds, question), (fileName) => texts.get(fileName));
    evaluated.push({ question, answer, verdict });
  }
  return evaluated;
}
