import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import type { Verdict } from '../../src/evaluation/score-answer.js';
import type { Graph } from '../../src/graph/graph.js';
import { askResponseSchema } from '../../src/model/api.js';
import { importSources, loadGazetteer } from '../../src/pipeline.js';
import { readSamples } from '../../src/server/samples.js';
import { type BankQuestion, readQuestionBank, sampleTexts, scoreBankAnswer } from '../evaluation/question-bank.js';
import { resetGraph } from '../fresh-graph.js';

const { today, questions } = readQuestionBank();
const judged: { readonly question: BankQuestion; readonly verdict: Verdict }[] = [];
let graph: Graph;

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  await importSources(graph, await readSamples(), { onProgress: () => {} });
  const texts = sampleTexts();
  for (const question of questions) {
    const options = { today, ...(question.after === undefined ? {} : { after: question.after }) };
    const answer = askResponseSchema.parse(await answerQuestion(graph, question.question, options));
    judged.push({ question, verdict: scoreBankAnswer(question, answer, texts) });
  }
}, 600_000);

afterAll(async () => {
  await graph.close();
});

const tell = ({ question, verdict }: (typeof judged)[number]): string =>
  `${question.kind} (${question.language}) ${question.question}: ${verdict.why}`;

describe('the bank of questions over the samples', () => {
  it('holds 300 questions in two languages', () => {
    expect(questions.length).toBeGreaterThanOrEqual(300);
    for (const language of ['zh', 'en'])
      expect(questions.filter((question) => question.language === language).length).toBeGreaterThan(150);
  });

  it('is answered right to 97 in 100', () => {
    const wrong = judged.filter(({ verdict }) => !verdict.isRight).map(tell);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(judged.length * 0.03);
  });

  it('is never answered confidently wrong', () => {
    expect(judged.filter(({ verdict }) => verdict.isConfidentlyWrong).map(tell)).toEqual([]);
  });

  it('is answered in every kind, none below two in three', () => {
    const kinds = [...new Set(questions.map((question) => question.kind))];
    for (const kind of kinds) {
      const own = judged.filter(({ question }) => question.kind === kind);
      const right = own.filter(({ verdict }) => verdict.isRight);
      expect(right.length / own.length, kind).toBeGreaterThan(0.66);
    }
  });

  it('calls no investment silent whose sum another claim states', async () => {
    const { answer } = await answerQuestion(graph, 'How much did CATL invest by year?', { today });
    expect(answer).toContain('CNY 10 billion');
    expect(answer).not.toContain('no sum stated');
  });
});
