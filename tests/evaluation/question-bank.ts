import { readdirSync, readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GoldQuestion } from '../../src/evaluation/gold.js';
import { type GivenAnswer, nameGroups, scoreAnswer, type Verdict } from '../../src/evaluation/score-answer.js';
import { answerStatusSchema } from '../../src/model/api.js';

const strings = z.array(z.string()).default([]);

/** One fact of the bank: what a right answer holds, and the wordings that ask for it. */
const factSchema = z.strictObject({
  kind: z.string(),
  expected: strings,
  optional: strings,
  forbidden: strings,
  numbers: z.array(z.number()).default([]),
  /** ISO date that rows or answer must hold. */
  date: z.string().optional(),
  status: answerStatusSchema.default('answered'),
  after: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  zh: strings,
  en: strings,
});
const bankSchema = z.strictObject({
  today: z.string(),
  names: z.array(z.array(z.string())),
  facts: z.array(factSchema),
});

/** One wording of one fact. */
export interface BankQuestion extends GoldQuestion {
  readonly language: 'zh' | 'en';
  readonly status: z.infer<typeof answerStatusSchema>;
  /** The question that it follows. */
  readonly after?: string;
}

export interface QuestionBank {
  /** ISO date that 去年 counts from. */
  readonly today: string;
  readonly questions: readonly BankQuestion[];
}

const folder = new URL('../../samples/', import.meta.url);

/** Reads `questions.yaml` into one question a wording. Throws where the file does not fit its schema. */
export function readQuestionBank(): QuestionBank {
  const text = readFileSync(new URL('questions.yaml', import.meta.url), 'utf8');
  const { today, names, facts } = bankSchema.parse(parse(text));
  const alternates = Object.fromEntries(names.flatMap((group) => group.map((name) => [name, group])));
  const questions = facts.flatMap((fact, index) =>
    (['zh', 'en'] as const).flatMap((language) =>
      fact[language].map((question, wording) => ({
        id: `${index}-${language}-${wording}`,
        question,
        language,
        kind: fact.kind,
        answerable: fact.status !== 'not-in-graph',
        status: fact.status,
        expected: { entities: fact.expected, numbers: fact.numbers.map((value) => ({ value })), date: fact.date },
        optional_entities: fact.optional,
        forbidden_entities: fact.forbidden,
        alternates,
        ...(fact.after === undefined ? {} : { after: fact.after[language] }),
      })),
    ),
  );
  return { today, questions };
}

/** The samples' texts by file name; a table's cells stand row after row. */
export function sampleTexts(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(new URL(name, folder));
      if (!name.endsWith('.xlsx')) return [name, bytes.toString('utf8')];
      const book = read(bytes, { type: 'buffer' });
      return [
        name,
        Object.values(book.Sheets)
          .map((sheet) => utils.sheet_to_csv(sheet))
          .join('\n'),
      ];
    }),
  );
}

/** Judges an answer by the rules of `npx tupu evaluate`; where no answer is right, by its status alone. */
export function scoreBankAnswer(
  question: BankQuestion,
  answer: GivenAnswer,
  texts: ReadonlyMap<string, string>,
): Verdict {
  if (question.status === 'ambiguous' || question.status === 'not-understood') {
    const isRight = answer.status === question.status;
    const why = isRight ? '' : `should be ${question.status}, said ${answer.status}`;
    return { isRight, isConfidentlyWrong: answer.status === 'answered', why };
  }
  return scoreAnswer(question, answer, nameGroups([], question), (name) => texts.get(name));
}
