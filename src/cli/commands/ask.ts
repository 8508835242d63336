import { type Command, Option } from 'commander';
import type { AskResponse, EvidenceView, Language } from '../../model/api.js';
import { printResult } from '../output.js';
import { formatTable } from '../text-table.js';
import { withGraph } from '../with-graph.js';

const examples = `
Examples:
  $ tupu ask "谁在涪陵投资了？"
  $ tupu ask "Who invested in Fuling?" --lang en
  $ tupu ask "万凯新材料投资了哪些项目" --json`;

export function registerAsk(program: Command): void {
  program
    .command('ask')
    .description('answer a question in Chinese or English, with the sentences that say so')
    .argument('<question>', 'the question')
    .addOption(
      new Option('--lang <language>', "the language of the answer; the question's own otherwise").choices(['zh', 'en']),
    )
    .option('--json', 'print one JSON document')
    .addHelpText('after', examples)
    .action(async (question: string, options: { lang?: Language; json?: boolean }) => {
      const answer = await withGraph(async (graph) => {
        const { answerQuestion } = await import('../../ask/answer.js');
        return answerQuestion(graph, question, options.lang === undefined ? {} : { lang: options.lang });
      });
      printResult(answer, options, () => describeAnswer(answer));
    });
}

function describeAnswer(answer: AskResponse): string {
  const parts = [answer.answer];
  if (answer.choices?.length)
    parts.push(answer.choices.map(({ name, place, type }) => `  ${name}（${place ?? type}）`).join('\n'));
  if (answer.rows.length > 0) {
    const rows = answer.rows.map((row) => answer.columns.map(({ key }) => row[key]));
    parts.push(
      formatTable(
        answer.columns.map(({ caption }) => caption),
        rows,
      ),
    );
  }
  if (answer.evidence.length > 0)
    parts.push(answer.evidence.map((evidence, index) => `[${index + 1}] ${describeEvidence(evidence)}`).join('\n'));
  if (answer.suggestions.length > 0) parts.push(answer.suggestions.map((question) => `  ? ${question}`).join('\n'));
  return parts.join('\n\n');
}

/** A citation and the quote under it. */
function describeEvidence(evidence: EvidenceView): string {
  const { publisher, headline, title, publishedOn, page, row, document, quote } = evidence;
  const citation = [publisher, headline || title, publishedOn, page, row === undefined ? undefined : `row ${row}`];
  return `${[...citation, document].filter(Boolean).join(' · ')}\n    “${quote.replace(/\s+/gu, ' ')}”`;
}
