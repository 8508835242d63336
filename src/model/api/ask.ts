import { z } from 'zod';
import { isoDateSchema } from '../claim.js';
import { languageSchema } from './common.js';
import { evidenceViewSchema } from './evidence.js';
import { count, nodeTypeSchema, queryInteger } from './fields.js';
import { subgraphSchema } from './graph.js';

/** GET /api/complete?q=&lang=&limit= : questions that a text may become. `lang` decides where a text may be of either. */
export const completeQuerySchema = z.object({
  q: z.string().min(1).max(200),
  lang: languageSchema.default('zh'),
  limit: queryInteger(1, 20, 5),
});
export const completeResponseSchema = z.object({ questions: z.array(z.string()) });
export type CompleteResponse = z.infer<typeof completeResponseSchema>;

/** POST /api/ask */
export const askRequestSchema = z.object({
  question: z.string().trim().min(1).max(500),
  lang: languageSchema.optional(),
  /** For names of the question, the id of what is meant, as chosen from the `choices` of an ambiguous answer. */
  meanings: z.record(z.string(), z.string()).optional(),
  /** The question before, in full (its `readAs`, if it has one), where this one may follow it: 「那巴斯夫呢？」. */
  after: z.string().trim().min(1).max(500).optional(),
  /** What is asked, where the reader has changed it: one of the first chip's options. */
  asked: z.string().optional(),
});

export const answerStatusSchema = z.enum(['answered', 'ambiguous', 'not-in-graph', 'not-understood']);

/** Rows are objects of plain JSON numbers (yuan; the stated currency for foreign sums) and ISO dates. */
export const answerRowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const askResponseSchema = z.object({
  status: answerStatusSchema,
  language: languageSchema,
  question: z.string(),
  /** The whole question as it was taken, where it followed another or misspelt a name. */
  readAs: z.string().optional(),
  /** A sentence or a few in the question's language. */
  answer: z.string(),
  /** Where a name is ambiguous, or nothing is known of the likeliest bearer of it: what it may mean. */
  choices: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        nameEn: z.string().optional(),
        type: nodeTypeSchema,
        /** The nearest place it lies in, in the answer's language. */
        place: z.string().optional(),
        /** The words of the question that may mean it: a key of the request's `meanings`. */
        text: z.string().optional(),
        /** The question asked of it alone; missing where its name and place do not tell it from the others. */
        question: z.string().optional(),
      }),
    )
    .optional(),
  rows: z.array(answerRowSchema),
  /** Captions of the columns of `rows`, in order of display. */
  columns: z.array(z.object({ key: z.string(), caption: z.string() })),
  /** For each row, which of `evidence` says it, by number; none for sums over rows. */
  rowEvidence: z.array(z.array(z.number().int())).default([]),
  /** The names that answer, never the place asked about; ranked where order matters. */
  entities: z.array(z.string()),
  value: z.number().optional(),
  unit: z.string().optional(),
  /** The question as understood: what is asked, who, where, when, of what kind. */
  frame: z.record(z.string(), z.unknown()),
  /** The frame as chips to show. */
  chips: z.array(
    z.object({
      slot: z.string(),
      caption: z.string(),
      value: z.string(),
      /** The words of the question (or of `readAs`) that fill the slot: to change it, put others in their place. */
      text: z.string().optional(),
      /** What else could be asked of the same names, for the request's `asked`. */
      options: z.array(z.object({ value: z.string(), caption: z.string() })).optional(),
    }),
  ),
  cypher: z.string(),
  params: z.record(z.string(), z.unknown()),
  evidence: z.array(
    evidenceViewSchema.extend({
      /** In English answers, above a Chinese quote: who, what, where, how much, when. A reading, not a translation. */
      gloss: z.string().optional(),
    }),
  ),
  /** What an answer stands on: how many documents, published from when to when, how many rows without a date. */
  coverage: z
    .object({
      documents: count,
      from: isoDateSchema.optional(),
      to: isoDateSchema.optional(),
      undatedRows: count,
      rows: count,
    })
    .optional(),
  subgraph: subgraphSchema,
  /** Three questions that it can answer, where it did not. */
  suggestions: z.array(z.string()),
});
export type AskResponse = z.infer<typeof askResponseSchema>;
