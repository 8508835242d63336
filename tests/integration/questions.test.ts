import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer.js';
import { askedKinds } from '../../src/ask/frame.js';
import type { Verdict } from '../../src/evaluation/score-answer.js';
import type { Graph } from '../../src/graph/graph.js';
import { type AskResponse, askResponseSchema } from '../../src/model/api.js';
import { importSources } from '../../src/pipeline/import-sources.js';
import { loadGazetteer } from '../../src/pipeline/load-gazetteer.js';
import { readSamples } from '../../src/server/samples.js';
import { type BankQuestion, readQuestionBank, sampleTexts, scoreBankAnswer } from '../evaluation/question-bank.js';
import { resetGraph } from '../fresh-graph.js';

const { today, questions } = readQuestionBank();
const judged: { readonly question: BankQuestion; readonly answer: AskResponse; readonly verdict: Verdict }[] = [];
let graph: Graph;

beforeAll(async () => {
  graph = await resetGraph();
  await loadGazetteer(graph, () => {});
  await importSources(graph, await readSamples(), { onProgress: () => {} });
  const texts = sampleTexts();
  for (const question of questions) {
    const options = { today, ...(question.after === undefined ? {} : { after: question.after }) };
    const answer = askResponseSchema.parse(await answerQuestion(graph, question.question, options));
    judged.push({ question, answer, verdict: scoreBankAnswer(question, answer, texts) });
  }
}, 600_000);

afterAll(async () => {
  await graph.close();
});

/** Kinds of which the samples hold nothing; ask-trade.test.ts asks them. */
const elsewhere = ['partners', 'chainLeaders', 'statistic', 'contract'];

/** The ways in which a source may write a figure: whole, in thousands, 万, millions, 亿, billions, 万亿. */
const spellings = (value: number): readonly string[] =>
  [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12].flatMap((scale) => {
    const figure = Number((value / scale).toFixed(6));
    return [String(figure), figure.toLocaleString('en-US')];
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

  it('keeps the bounds of the figures that its rows show', () => {
    const bounded = judged
      .flatMap(({ answer }) => answer.rows)
      .filter(
        ({ amount, amountText }) => typeof amount === 'number' && /^(?:超|约|近|不超过)/.test(String(amountText)),
      );
    expect(bounded.length).toBeGreaterThan(10);
    expect(bounded.filter(({ amountQualifier }) => amountQualifier === undefined)).toEqual([]);
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

describe('the evidence of each row, in every kind of answer', () => {
  const answers = () => judged.filter(({ answer }) => answer.status === 'answered');

  it('covers every kind of question', () => {
    const asked = new Set([...answers().map(({ answer }) => String(answer.frame.asked)), ...elsewhere]);
    expect([...asked].sort()).toEqual([...askedKinds].sort());
  });

  it('is there: a quote of its own, or of a sum those of what it counts', () => {
    const bare = answers().flatMap(({ question, answer }) =>
      answer.rows
        .filter((_, at) => (answer.rowEvidence[at] ?? []).length === 0)
        .map((row) => `${question.question}: ${JSON.stringify(row)}`),
    );
    expect(bare).toEqual([]);
  });

  it('leads to a claim and to words that stand in the document', () => {
    const texts = sampleTexts();
    const astray = answers().flatMap(({ question, answer }) =>
      answer.rowEvidence.flat().flatMap((at) => {
        const view = answer.evidence[at];
        const text = view === undefined ? undefined : texts.get(view.document);
        const cells = view?.quote.split(/[\t\n]/u).filter((cell) => cell.trim() !== '') ?? [];
        const stands = view?.claimId !== '' && cells.length > 0 && cells.every((cell) => text?.includes(cell.trim()));
        return stands ? [] : [`${question.question}: ${view?.document} 「${view?.quote}」`];
      }),
    );
    expect([...new Set(astray)]).toEqual([]);
  });

  it('holds the figure that the row states', () => {
    const unsaid = answers().flatMap(({ question, answer }) =>
      answer.rows.flatMap((row, at) => {
        // Sums, differences and counts are our own arithmetic over what their evidence states.
        if (row.count !== undefined || answer.frame.asked === 'comparison') return [];
        const quotes = (answer.rowEvidence[at] ?? []).map((one) => answer.evidence[one]?.quote ?? '').join('\n');
        const figures = ['amount', 'value', 'capacity', 'contractAmount', 'percentage'].flatMap(
          (key) => row[key] ?? [],
        );
        return figures
          .filter((figure) => typeof figure === 'number')
          .filter((figure) => !spellings(figure).some((words) => quotes.includes(words)))
          .map((figure) => `${question.question}: ${figure} in ${JSON.stringify(row)}`);
      }),
    );
    expect([...new Set(unsaid)]).toEqual([]);
  });
});
