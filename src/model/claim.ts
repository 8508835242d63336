import { z } from 'zod';
import { claimStatuses, judgements, modalities, polarities } from './enumerations.js';
import { type NodeType, nodeTypes } from './schema.js';

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(record) as [K, ...K[]];

/** Ids are made by `src/importers/draft-id.ts` alone, and read back from the graph; never put together by hand. */
export const entityIdSchema = z.string().min(1).brand<'EntityId'>();
export const claimIdSchema = z.string().min(1).brand<'ClaimId'>();
export const documentIdSchema = z.string().min(1).brand<'DocumentId'>();
export const articleIdSchema = z.string().min(1).brand<'ArticleId'>();
export const passageIdSchema = z.string().min(1).brand<'PassageId'>();
export type EntityId = z.infer<typeof entityIdSchema>;
export type ClaimId = z.infer<typeof claimIdSchema>;
export type DocumentId = z.infer<typeof documentIdSchema>;
export type ArticleId = z.infer<typeof articleIdSchema>;
export type PassageId = z.infer<typeof passageIdSchema>;

export const propertyValueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type PropertyValue = z.infer<typeof propertyValueSchema>;
export type Properties = Record<string, PropertyValue>;

export const isoDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

/** A source as it was handed in. Its id is the hash of its decoded text, so a renamed copy is the same document. */
export const documentSchema = z.object({
  id: documentIdSchema,
  kind: z.enum(['text', 'table', 'gazetteer']),
  fileName: z.string(),
  text: z.string(),
  /** The text is not kept as a whole: each passage keeps its own, and offsets count on through those left out. */
  rowTexts: z.boolean().optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  page: z.string().optional(),
  publishedOn: isoDateSchema.optional(),
});
export type Document = z.infer<typeof documentSchema>;

/** One article of a page, or one sheet of a workbook. Offsets are UTF-16 units into the document's text. */
export const articleSchema = z.object({
  id: articleIdSchema,
  documentId: documentIdSchema,
  headline: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  date: isoDateSchema.optional(),
});
export type Article = z.infer<typeof articleSchema>;

/** One sentence, or one row. Offsets are UTF-16 units into the document's text. `row` counts from 1, the heading included. */
export const passageSchema = z.object({
  id: passageIdSchema,
  articleId: articleIdSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  row: z.number().int().positive().optional(),
});
export type Passage = z.infer<typeof passageSchema>;

/** A thing as one source names it. `scope` is the id or name that keeps homonyms apart (see DraftKey). */
export const entitySchema = z.object({
  id: entityIdSchema,
  type: z.enum(keysOf<NodeType>(nodeTypes)),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  scope: z.string().optional(),
  properties: z.record(z.string(), propertyValueSchema),
});
export type Entity = z.infer<typeof entitySchema>;

/** Where a claim is stated: the quote is the document's text from start to end, to the character. */
export const evidenceSchema = z.object({
  passageId: passageIdSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});

/**
 * What one source asserts. `predicate` is a relationship type (then `objectId` is given) or the name of a property of
 * the subject's type (then `value` is given). Claims are the truth; edges are derived from them.
 */
export const claimSchema = z
  .object({
    id: claimIdSchema,
    predicate: z.string().min(1),
    subjectId: entityIdSchema,
    objectId: entityIdSchema.optional(),
    value: propertyValueSchema.optional(),
    properties: z.record(z.string(), propertyValueSchema),
    modality: z.enum(keysOf(modalities)),
    polarity: z.enum(keysOf(polarities)),
    confidence: z.number().min(0).max(1),
    /** Which program and rule read it, such as `text/zh/invest-active`. */
    extractor: z.string().min(1),
    status: z.enum(keysOf(claimStatuses)),
    evidence: evidenceSchema,
  })
  .refine((claim) => (claim.objectId === undefined) !== (claim.value === undefined), {
    message: 'a claim has either an object or a value',
  });
export type Claim = z.infer<typeof claimSchema>;

/** A judgement on whether two entities are one. Append-only; undo revokes. */
export const decisionSchema = z.object({
  id: z.string().min(1),
  judgement: z.enum(keysOf(judgements)),
  leftId: entityIdSchema,
  rightId: entityIdSchema,
  by: z.string().min(1),
  at: z.iso.datetime(),
  why: z.string(),
  score: z.number().min(0).max(1),
  features: z.record(z.string(), z.number()),
  revokedAt: z.iso.datetime().optional(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** Claims at or above this confidence start as accepted, below it as proposed. */
export const acceptedFrom = 0.5;
