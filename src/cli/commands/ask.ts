import { createInterface } from 'node:readline/promises';
import { type Command, Option } from 'commander';
import { UsageError } from '../../errors.js';
import type { AskResponse, EvidenceView, Language } from '../../model/api.js';
import { formatAnswerTable } from '../answer-table.js';
import { terminalWidth, wrapToWidth } from '../display-width.js';
import { printResult } from '../output.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu ask "谁在涪陵投资了？"
  $ tupu ask "Who invested in Fuling?" --lang en
  $ tupu ask "万凯新材料投资了哪些项目" --json
  $ tupu ask "那巴斯夫呢？" --after "宁德时代投资了哪些项目？"
  $ tupu ask                       (one question after another; each may follow the one before)`;

export function registerAsk(program: Command): void {
  program
    .command('ask')
    .description('answer a question in Chinese or English, with the sentences that say so')
    .argument('[question]', 'the question; without one, questions are read line by line until an empty line')
    .addOption(
      new Option('--lang <language>', "the language of the answer; the question's own otherwise").choices(['zh', 'en']),
    )
    .option('--after <question>', 'the question before, which this one may follow')
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (question: string | undefined, options: AskFlags) => {
      if (question === undefined) {
        if (options.json === true) throw new UsageError('no-question', '--json needs a question.');
        return converse(options);
      }
      const answer = await withGraph(async (graph) => {
        const { answerQuestion } = await import('../../ask/answer.js');
        return answerQuestion(graph, question, optionsOf(options));
      });
      printResult(answer, options, () => describeAnswer(answer));
    });
}

interface AskFlags {
  readonly lang?: Language;
  readonly after?: string;
  readonly json?: boolean;
}

const optionsOf = ({ lang, after }: AskFlags): { lang?: Language; after?: string } => ({
  ...(lang === undefined ? {} : { lang }),
  ...(after === undefined ? {} : { after }),
});

/** Answers line after line of standard input, each as a possible follow-up of the one before. */
async function converse(options: AskFlags): Promise<void> {
  await withGraph(async (graph, { signal }) => {
    const { answerQuestion } = await import('../../ask/answer.js');
    const lines = createInterface({ input: process.stdin, output: process.stderr, prompt: '? ', signal });
    lines.prompt();
    let { after } = options;
    for await (const line of lines) {
      const question = line.trim();
      if (question === '') break;
      const answer = await answerQuestion(
        graph,
        question,
        optionsOf({ ...options, ...(after === undefined ? {} : { after }) }),
      );
      process.stdout.write(`${describeAnswer(answer)}\n\n`);
      after = answer.readAs ?? question;
      lines.prompt();
    }
    lines.close();
  });
}

const placeOf = (one: EvidenceView | undefined): string =>
  one === undefined ? '' : `${one.documentId} ${one.start} ${one.end}`;

/** [1][3]: the sources of a row, four at most, as they are numbered below. */
function markRow(numbers: readonly number[]): string {
  const own = [...new Set(numbers)];
  return `${own
    .slice(0, 4)
    .map((number) => `[${number}]`)
    .join('')}${own.length > 4 ? '…' : ''}`;
}

function describeAnswer(answer: AskResponse): string {
  const width = terminalWidth();
  const parts = [
    ...(answer.readAs === undefined ? [] : [wrapToWidth(`→ ${answer.readAs}`, width).join('\n')]),
    wrapToWidth(answer.answer, width).join('\n'),
  ];
  if (answer.choices?.length)
    parts.push(
      answer.choices
        .map(({ name, place, type, question }) => `  ? ${question ?? `${name}（${place ?? type}）`}`)
        .join('\n'),
    );
  // Several claims may stand on one sentence or row.
  const places = new Map(answer.evidence.map((one) => [placeOf(one), one]));
  const evidence = [...places.values()];
  const numbers = new Map([...places.keys()].map((place, index) => [place, index + 1]));
  const marks = answer.rowEvidence.map((own) =>
    markRow(own.flatMap((at) => numbers.get(placeOf(answer.evidence[at])) ?? [])),
  );
  if (answer.rows.length > 0) parts.push(formatAnswerTable(answer, width, marks));
  if (answer.coverage !== undefined) parts.push(describeCoverage(answer.coverage, answer.language));
  if (evidence.length > 0)
    parts.push(evidence.map((one, index) => describeEvidence(`[${index + 1}] `, one, width)).join('\n'));
  if (answer.suggestions.length > 0) parts.push(answer.suggestions.map((question) => `  ? ${question}`).join('\n'));
  return parts.join('\n\n');
}

/** How many documents an answer stands on, of when, and how much of it has no date. */
function describeCoverage(coverage: NonNullable<AskResponse['coverage']>, language: Language): string {
  const { documents, from, to, undatedRows, rows } = coverage;
  const span = from === undefined ? undefined : from === to ? from : `${from}–${to}`;
  if (language === 'zh')
    return `依据${documents}份来源${span === undefined ? '' : `（${span}发表）`}，${undatedRows === rows ? '各行均' : `${rows}行中${undatedRows}行`}未载明日期。`;
  const sources = `${documents} ${documents === 1 ? 'source' : 'sources'}${span === undefined ? '' : `, published ${span}`}`;
  return `Based on ${sources}; ${undatedRows === rows ? 'no row has' : `${undatedRows} of ${rows} rows without`} a date.`;
}

/** A citation and the quote under it. */
function describeEvidence(
  mark: string,
  evidence: EvidenceView & { gloss?: string | undefined },
  width: number,
): string {
  const { publisher, headline, title, publishedOn, page, row, document, quote } = evidence;
  const citation = [publisher, headline || title, publishedOn, page, row === undefined ? undefined : `row ${row}`];
  const cited = [...citation, document].filter(Boolean).join(' · ');
  const indent = ' '.repeat(4);
  const lines = wrapToWidth(`“${quote.replace(/\s+/gu, ' ')}”`, width - indent.length).map((line) => indent + line);
  const gloss =
    evidence.gloss === undefined
      ? []
      : wrapToWidth(`our reading, not a translation: ${evidence.gloss}`, width - indent.length);
  return [...wrapToWidth(`${mark}${cited}`, width), ...gloss.map((line) => indent + line), ...lines].join('\n');
}
