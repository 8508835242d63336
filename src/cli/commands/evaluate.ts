import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { SourceError, UsageError } from '../../errors.js';
import type { AnswerSummary } from '../../evaluation/answer-summary.js';
import type { Calibration } from '../../evaluation/calibration.js';
import { describeMisses, type EvaluatedText, type TextMisses } from '../../evaluation/evaluate-texts.js';
import { type EvaluationSet, loadEvaluationSet } from '../../evaluation/evaluation-set.js';
import type { LeaveOneOut } from '../../evaluation/leave-one-out.js';
import type { TextSummary } from '../../evaluation/text-summary.js';
import { readSettings } from '../../settings.js';
import {
  describeCalibration,
  describeLeaveOneOut,
  describeQuestions,
  describeTextMisses,
  describeTexts,
} from '../evaluation-tables.js';
import { createProgress, printResult } from '../output.js';

const examples = `
DIR holds texts/NAME.txt beside texts/NAME.gold.json, and questions.json for questions over those texts. Questions run
on a temporary graph, never on yours; of several folders the texts alone are scored. A claim with a wrong figure counts as
wrong in the calibration table, and what the known answers ignore is left out of it. --names takes pairs of names,
labelled same, different or unsure; of these --misses lists the tuning half alone.

Examples:
  $ tupu evaluate tests/evaluation --only texts
  $ tupu evaluate --names tests/evaluation/name-pairs.csv --misses
  $ tupu evaluate my-set --misses
  $ tupu evaluate my-set --report out.html
  $ tupu evaluate my-set other-set --leave-one-out
  $ tupu evaluate my-set --json`;

interface EvaluateOptions {
  readonly misses?: boolean;
  readonly json?: boolean;
  readonly only?: 'texts' | 'questions';
  readonly names?: string;
  readonly projects?: string;
  readonly report?: string;
  readonly leaveOneOut?: boolean;
}

interface QuestionMiss {
  readonly id: string;
  readonly question: string;
  readonly why: string;
  readonly answer: string;
}

/** The `--json` document: the summaries as the reference scorers print them, calibration, and more where asked for. */
interface EvaluationReport {
  readonly texts?: TextSummary;
  readonly calibration?: Calibration;
  readonly leaveOneOut?: LeaveOneOut;
  /** The file that the report was written to. */
  readonly report?: string;
  readonly questions?: AnswerSummary;
  readonly misses?: { readonly texts: readonly TextMisses[]; readonly questions: readonly QuestionMiss[] };
}

export function registerEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('score reading and answering against texts and questions with known answers')
    .argument('[dir...]', 'the folder with texts/ and questions.json')
    .option('--names <file>', 'score who is who on labelled pairs of names (CSV) instead')
    .option('--projects <file>', 'likewise on labelled pairs of projects')
    .option('--misses', 'list what was missed, wrong, or answered wrongly')
    .option('--report <file>', 'write a page of HTML with scores, calibration, every miss and every false alarm')
    .option('--leave-one-out', 'list the rules that rest on one text alone, and score each text without them')
    .addOption(new Option('--only <part>', 'score one part alone').choices(['texts', 'questions']))
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (folders: string[], options: EvaluateOptions) => {
      const file = options.names ?? options.projects;
      if (file !== undefined) {
        const { evaluateNamePairs, evaluateProjectPairs } = await import('../../evaluation/evaluate-pairs.js');
        const { describePairs } = await import('../pair-table.js');
        const pairs = await (options.names === undefined ? evaluateProjectPairs : evaluateNamePairs)(file);
        printResult(options.misses ? pairs : { ...pairs, misses: undefined }, options, () =>
          describePairs(pairs, { misses: options.misses === true }),
        );
        return;
      }
      if (folders.length === 0) throw new UsageError('no-folder', 'give the folder to evaluate, or --names FILE');
      if (options.only === 'questions' && (options.report !== undefined || options.leaveOneOut))
        throw new UsageError('wrong-usage', '--report and --leave-one-out tell of texts; leave --only questions out');
      const report = await evaluate(folders, options);
      printResult(report, options, () => describeReport(report));
    });
}

/** The texts of all folders; questions only where there is one, for they are asked over exactly its texts. */
function loadSets(folders: readonly string[]): EvaluationSet {
  const sets = folders.map((folder) => loadEvaluationSet(folder));
  const texts = sets.flatMap((set) => set.texts);
  return { texts, questions: sets.length === 1 ? (sets[0]?.questions ?? []) : [] };
}

async function evaluate(folders: readonly string[], options: EvaluateOptions): Promise<EvaluationReport> {
  const set = loadSets(folders);
  const misses: { texts: TextMisses[]; questions: QuestionMiss[] } = { texts: [], questions: [] };
  let read: Awaited<ReturnType<typeof scoreTexts>> | undefined;
  let questions: AnswerSummary | undefined;
  if (options.only !== 'questions') {
    read = await scoreTexts(set, folders, options);
    misses.texts.push(...read.evaluated.map(describeMisses));
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
    ...read?.told,
    ...(questions === undefined ? {} : { questions }),
    ...(options.misses ? { misses } : {}),
  };
}

async function scoreTexts(set: EvaluationSet, folders: readonly string[], options: EvaluateOptions) {
  const { evaluateTexts, summariseEvaluatedTexts } = await import('../../evaluation/evaluate-texts.js');
  const { measureCalibration, toOutcomes } = await import('../../evaluation/calibration.js');
  const evaluated: EvaluatedText[] = evaluateTexts(set);
  const texts = summariseEvaluatedTexts(evaluated);
  const calibration = measureCalibration(evaluated.flatMap(({ score }) => toOutcomes(score.judged)));
  const left = options.leaveOneOut
    ? { leaveOneOut: (await import('../../evaluation/leave-one-out.js')).leaveOneOut(evaluated) }
    : {};
  if (options.report !== undefined) {
    const { renderReport } = await import('../../evaluation/report/page.js');
    const sets = folders.map((folder) => basename(resolve(folder)));
    await writeReport(options.report, renderReport({ sets, texts: evaluated, summary: texts, calibration, ...left }));
  }
  const report = options.report === undefined ? {} : { report: options.report };
  return { evaluated, told: { texts, calibration, ...left, ...report } };
}

async function writeReport(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page);
  } catch (error) {
    throw new SourceError('unwritable-file', `${file}: the report can't be written: ${String(error)}`);
  }
}

function describeReport({ texts, calibration, leaveOneOut, report, questions, misses }: EvaluationReport): string {
  return [
    ...(misses?.texts ?? []).map(describeTextMisses),
    ...(misses?.questions ?? []).map(({ id, question, why, answer }) => `${id} ${question} | ${why} | said: ${answer}`),
    ...(texts === undefined ? [] : [describeTexts(texts)]),
    ...(calibration === undefined ? [] : ['', describeCalibration(calibration)]),
    ...(leaveOneOut === undefined ? [] : ['', describeLeaveOneOut(leaveOneOut)]),
    ...(questions === undefined ? [] : ['', describeQuestions(questions)]),
    ...(report === undefined ? [] : ['', `report: ${report}`]),
  ].join('\n');
}
