import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnswerSummary, summariseAnswers } from '../../../src/evaluation/answer-summary.js';
import type { EvaluationSet } from '../../../src/evaluation/evaluation-set.js';
import type { Prediction } from '../../../src/evaluation/prediction.js';
import { type GivenAnswer, nameGroups, scoreAnswer } from '../../../src/evaluation/score-answer.js';
import { scoreText } from '../../../src/evaluation/score-text.js';
import { summariseTexts, type TextSummary } from '../../../src/evaluation/text-summary.js';
import { mutateAnswer, mutateText, randomFrom } from './mutations.js';

/** Predictions for a set's texts and answers to its questions. */
export interface Attempt {
  readonly predictions: ReadonlyMap<string, Prediction>;
  readonly answers: Readonly<Record<string, GivenAnswer>>;
}

export interface Scores {
  readonly texts: TextSummary;
  readonly questions: AnswerSummary;
}

export function makeAttempt(set: EvaluationSet, seed: number): Attempt {
  const random = randomFrom(seed);
  return {
    predictions: new Map(set.texts.map((text) => [text.name, mutateText(text, random)])),
    answers: Object.fromEntries(set.questions.map((question) => [question.id, mutateAnswer(question, set, random)])),
  };
}

export function scoreAttempt(set: EvaluationSet, { predictions, answers }: Attempt): Scores {
  const golds = set.texts.map(({ gold }) => gold);
  const texts = new Map(set.texts.map(({ fileName, text }) => [fileName, text]));
  return {
    texts: summariseTexts(
      set.texts.map(({ name, gold, text }) => scoreText(gold, predictions.get(name) ?? {}, text).counts),
    ),
    questions: summariseAnswers(
      set.questions.map((question) => ({
        question,
        verdict: scoreAnswer(question, answers[question.id] ?? {}, nameGroups(golds, question), (name) =>
          texts.get(name),
        ),
      })),
    ),
  };
}

/** The same by the reference scorers in Python: `score.py` and `score_answers.py` in `scorers`. */
export function scoreWithPython(scorers: string, setFolder: string, attempt: Attempt): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'tupu-agreement-'));
  try {
    mkdirSync(join(folder, 'predictions'));
    for (const [name, prediction] of attempt.predictions)
      writeFileSync(join(folder, 'predictions', `${name}.json`), JSON.stringify({ documents: [prediction] }));
    const answers = join(folder, 'answers.json');
    writeFileSync(answers, JSON.stringify(attempt.answers));
    const texts = join(setFolder, 'texts');
    return {
      texts: runPython(join(scorers, 'score.py'), [texts, join(folder, 'predictions')]) as TextSummary,
      questions: runPython(join(scorers, 'score_answers.py'), [
        join(setFolder, 'questions.json'),
        answers,
        texts,
      ]) as AnswerSummary,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runPython(script: string, args: readonly string[]): unknown {
  const run = spawnSync('python3', [script, ...args, '--json'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${script}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}
