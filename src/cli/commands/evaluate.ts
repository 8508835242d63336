import { type Command, Option } from 'commander';
import { UsageError } from '../../errors.js';
import type { AnswerSummary } from '../../evaluation/answer-summary.js';
import { describeMisses, type EvaluatedText, type TextMisses } from '../../evaluation/evaluate-texts.js';
import { type EvaluationSet, loadEvaluationSet } from '../../evaluation/evaluation-set.js';
import type { SummaryLine, TextSummary } from '../../evaluation/text-summary.js';
import { readSettings } from '../../settings.js';
import { createProgress, printResult } from '../output.js';
import { formatTable } from '../text-table.js';

const examples = `
DIR holds texts/NAME.txt beside texts/NAME.gold.json, and questions.json for questions over those texts. Questions run
on a temporary graph, never on yours. --names takes pairs of names, labelled same, different or unsure.

Examples:
  $ tupu evaluate tests/evaluation --only texts
  $ tupu evaluate --names tests/evaluation/name-pairs.csv --misses
  $ tupu evaluate my-set --misses
  $ tupu evaluate my-set --json`;

interface EvaluateOptions {
  readonly misses?: boolean;
  readonly json?: boolean;
  readonly only?: 'texts' | 'questions';
  readonly names?: string;
}

interface QuestionMiss {
  readonly id: string;
  readonly question: string;
  readonly why: string;
  readonly answer: string;
}

/** The `--json` document: the summaries as the reference scorers print them, and misses where asked for. */
interface EvaluationReport {
  readonly texts?: TextSummary;
  readonly questions?: AnswerSummary;
  readonly misses?: { readonly texts: readonly TextMisses[]; readonly questions: readonly QuestionMiss[] };
}

export function registerEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('score reading and answering against texts and questions with known answers')
    .argument('[dir]', 'the folder with texts/ and questions.json')
    .option('--names <file>', 'score who is who on labelled pairs of names (CSV) instead')
    .option('--misses', 'list what was missed, wrong, or answered wrongly')
    .addOption(new Option('--only <part>', 'score one part alone').choices(['texts', 'questions']))
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (folder: string | undefined, options: EvaluateOptions) => {
      if (options.names !== undefined) {
        const { evaluateNamePairs } = await import('../../evaluation/evaluate-pairs.js');
        const { describePairs } = await import('../pair-table.js');
        const pairs = await evaluateNamePairs(options.names);
        printResult(options.misses ? pairs : { ...pairs, misses: undefined }, options, () =>
          describePairs(pairs, { misses: options.misses === true }),
        );
        return;
      }
      if (folder === undefined) throw new UsageError('no-folder', 'give the folder to evaluate, or --names FILE');
      const report = await evaluate(loadEvaluationSet(folder), options);
      printResult(report, options, () => describeReport(report));
    });
}

async function evaluate(set: EvaluationSet, options: EvaluateOptions): Promise<EvaluationReport> {
  const misses: { texts: TextMisses[]; questions: QuestionMiss[] } = { texts: [], questions: [] };
  let texts: TextSummary | undefined;
  let questions: AnswerSummary | undefined;
  if (options.only !== 'questions') {
    const { evaluateTexts, summariseEvaluatedTexts } = await import('../../evaluation/evaluate-texts.js');
    const evaluated: EvaluatedText[] = evaluateTexts(set);
    texts = summariseEvaluatedTexts(evaluated);
    misses.texts.push(...evaluated.map(describeMisses));
  }
  if (options.only !== 'texts' && set.questions.length > 0) {
    const { withTemporaryGraph } = await import('../../evaluation/temporary-graph.js');
    const { evaluateQuestions } = await import('../../evaluation/evaluate-questions.js');
    const { summariseAnswers } = await import('../../evaluation/answer-summary.js');
    const progress = createProgress();
    const evaluated = await withTemporaryGraph(readSettings(process.env), progress, (graph) =>
      evaluateQuestions(graph, set, progress),
    );
    questions = summariseAnswers(evaluated);
    for (const { question, answer, verdict } of evaluated)
      if (!verdict.isRight)
        misses.questions.push({
          id: question.id,
          question: question.question,
          why: verdict.why,
          answer: answer.entities.join('、') || answer.answer,
        });
  }
  return {
    ...(texts === undefined ? {} : { texts }),
    ...(questions === undefined ? {} : { questions }),
    ...(options.misses ? { misses } : {}),
  };
}

function describeReport({ texts, questions, misses }: EvaluationReport): string {
  return [
    ...(misses?.texts ?? []).map(describeTextMisses),
    ...(misses?.questions ?? []).map(({ id, question, why, answer }) => `${id} ${question} | ${why} | said: ${answer}`),
    ...(texts === undefined ? [] : [describeTexts(texts)]),
    ...(questions === undefined ? [] : [describeQuestions(questions)]),
  ].join('\n');
}

function describeTextMisses({ text, ...lists }: TextMisses): string {
  const lines = Object.entries(lists).flatMap(([what, items]) => items.map((item) => `  ${what}: ${item}`));
  return [`== ${text}`, ...lines].join('\n');
}

function describeTexts(summary: TextSummary): string {
  const captions = [
    ...['', 'gold', 'found', 'wrong', 'precision', 'recall', 'F1'],
    ...['explicit', 'inferred', 'figures', 'figures right'],
  ];
  const row = (name: string, line: SummaryLine) => [
    ...[name, line.gold, line.found, line.wrong],
    ...[line.precision, line.recall, line.f1, line.explicit_recall ?? '', line.inferred_recall ?? ''],
    ...[line.figures, line.figures_right ?? ''],
  ];
  const rows = [
    ...Object.entries(summary.types).map(([type, line]) => row(type, line)),
    row('together', summary.micro),
  ];
  return [
    formatTable(captions, rows),
    `traps: ${summary.trapped} of ${summary.traps} · exact quotes: ${summary.quotes_exact} of ${summary.quotes}`,
  ].join('\n');
}

function describeQuestions({ share, confidently_wrong, groups }: AnswerSummary): string {
  const rows = Object.entries(groups).map(([group, right]) => [group, right]);
  return [formatTable(['questions', 'right'], rows), `share ${share} · confidently wrong: ${confidently_wrong}`].join(
    '\n',
  );
}
