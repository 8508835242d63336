import { z } from 'zod';
import { entityIdSchema } from '../claim.js';
import { judgements } from '../enumerations.js';
import { type NodeType, nodeTypes } from '../schema.js';
import { claimViewSchema, evidenceViewSchema } from './evidence.js';
import { graphNodeSchema } from './graph.js';

const judgementSchema = z.enum(Object.keys(judgements) as [keyof typeof judgements, ...(keyof typeof judgements)[]]);

/** A feature of a comparison: what it added to the odds, and its words. */
export const reasonSchema = z.object({ feature: z.string(), weight: z.number(), zh: z.string(), en: z.string() });

/** A decision as it is recorded, with the names it was about. A revoked one stays on record. */
export const decisionViewSchema = z.object({
  id: z.string(),
  judgement: judgementSchema,
  left: graphNodeSchema.pick({ id: true, type: true, name: true }),
  right: graphNodeSchema.pick({ id: true, type: true, name: true }),
  /** A person's name, or `tupu/…` for rules. */
  by: z.string(),
  at: z.string(),
  why: z.string(),
  score: z.number(),
  reasons: z.array(reasonSchema),
  revokedAt: z.string().optional(),
  /** Who took it back, where they said so. */
  revokedBy: z.string().optional(),
});
export type DecisionView = z.infer<typeof decisionViewSchema>;

const names = z.array(z.string());
/** One of the two, as it stands in the graph now. */
const sideSchema = z.object({
  node: graphNodeSchema,
  /** Names of districts, parks, parents, investors or developers, and products that it touches. */
  places: names,
  parks: names,
  parents: names,
  backers: names,
  products: names,
  /** Documents that name it. */
  documents: z.number().int(),
  /** Names of what was judged the same as it. */
  joined: names,
  /** A few sentences or rows that speak of it. */
  evidence: z.array(evidenceViewSchema),
});

/**
 * What a decision changes, by which the queue is ranked: `weight` is edges × (1 + lg(1 + 亿 yuan at stake)) × (1 + lg(1 +
 * degree)), the degree being that of the best connected thing that answers of which would change.
 */
const impactSchema = z.object({
  /** Edges that move if two are one, or come and go with a claim. */
  movedEdges: z.number().int(),
  moneyCny: z.number(),
  degree: z.number().int(),
  weight: z.number(),
});
export type Impact = z.infer<typeof impactSchema>;

/** Two names that may mean one thing, side by side. */
const pairItemSchema = z.object({
  kind: z.literal('pair'),
  decision: decisionViewSchema,
  left: sideSchema,
  right: sideSchema,
  impact: impactSchema,
});
export type PairItem = z.infer<typeof pairItemSchema>;

/** What a source is read to say, of which the reader is not sure. */
const claimItemSchema = z.object({ kind: z.literal('claim'), view: claimViewSchema, impact: impactSchema });
export type ClaimItem = z.infer<typeof claimItemSchema>;

/** A question that rules leave to a person. */
export const reviewItemSchema = z.discriminatedUnion('kind', [pairItemSchema, claimItemSchema]);
export type ReviewItem = z.infer<typeof reviewItemSchema>;

/** What a question is about: two things of a type, or a claim. */
export const questionTypes = ['Claim', ...(Object.keys(nodeTypes) as NodeType[])] as const;
export type QuestionType = (typeof questionTypes)[number];

/** GET /api/review?type=&limit=&offset= : with a limit of 0 the numbers of questions alone. */
export const reviewQuerySchema = z.object({
  type: z.enum(questionTypes).optional(),
  limit: z.coerce.number().int().min(0).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type ReviewQuery = z.infer<typeof reviewQuerySchema>;
export const reviewResponseSchema = z.object({
  items: z.array(reviewItemSchema),
  total: z.number().int(),
  /** Open questions of each type, whatever type was asked for. */
  counts: z.partialRecord(z.enum(questionTypes), z.number().int()),
});
export type ReviewResponse = z.infer<typeof reviewResponseSchema>;

/** GET /api/decisions?entity=&limit= : newest first. */
export const decisionsQuerySchema = z.object({
  /** An entity: what was decided of it and of those judged the same. */
  entity: z.string().optional(),
  /** `people`: without what rules decided. */
  by: z.enum(['all', 'people']).default('all'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
export type DecisionsQuery = z.infer<typeof decisionsQuerySchema>;
export const decisionsResponseSchema = z.object({ decisions: z.array(decisionViewSchema) });
export type DecisionsResponse = z.infer<typeof decisionsResponseSchema>;

/** Who says so, and why. */
export const decidedBy = {
  /** Who decides: any name but one that begins with `tupu/`. */
  by: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .refine((name) => !name.startsWith('tupu/'), { message: 'names that begin with tupu/ are for rules' }),
  why: z.string().trim().max(1000).default(''),
};
const pairSchema = z.object({ leftId: entityIdSchema, rightId: entityIdSchema });

/** POST /api/decisions: a person's judgement. It goes before the rules' and before earlier ones of the same pair. */
export const decisionRequestSchema = pairSchema.extend({ judgement: judgementSchema, ...decidedBy });
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;

/** DELETE /api/decisions/{id}?by= */
export const undoQuerySchema = z.object({ by: decidedBy.by.optional() });

const changed = z.number().int().nonnegative();
/** What a decision or its undoing did to the graph's edges. */
export const decisionReportSchema = z.object({
  decision: decisionViewSchema,
  edges: z.object({ created: changed, changed, removed: changed }),
});
export type DecisionReport = z.infer<typeof decisionReportSchema>;

/** POST /api/decisions/preview: what one judgement of these pairs would change. Nothing is written. */
export const previewRequestSchema = z.object({
  pairs: z.array(pairSchema).min(1).max(200),
  judgement: judgementSchema,
});
export type PreviewRequest = z.infer<typeof previewRequestSchema>;

const previewedSchema = z.object({ id: z.string(), name: z.string(), degree: z.number().int() });
export const decisionPreviewSchema = z.object({
  /** Things that would become one. With `twoCodes` some of the pairs will be refused: the law made them two. */
  joins: z.array(z.object({ into: previewedSchema, members: z.array(previewedSchema), twoCodes: z.boolean() })),
  /** Things that would come apart. */
  parts: z.array(z.object({ from: previewedSchema, members: z.array(previewedSchema) })),
  /** Edges that would move to another thing. */
  movedEdges: z.number().int(),
  /** Pairs with different codes, which cannot be `same`. */
  refused: z.array(pairSchema),
});
export type DecisionPreview = z.infer<typeof decisionPreviewSchema>;

/** POST /api/decisions/bulk: one judgement of many pairs, one decision each. */
export const bulkDecisionRequestSchema = previewRequestSchema.extend(decidedBy);
export type BulkDecisionRequest = z.infer<typeof bulkDecisionRequestSchema>;
export const bulkDecisionReportSchema = z.object({
  decisions: z.array(decisionViewSchema),
  edges: decisionReportSchema.shape.edges,
  /** Pairs with different codes: nothing was recorded of them. */
  refused: z.array(pairSchema),
});
export type BulkDecisionReport = z.infer<typeof bulkDecisionReportSchema>;
