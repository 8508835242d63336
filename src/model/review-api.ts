import { z } from 'zod';
import { evidenceViewSchema, graphNodeSchema } from './api.js';
import { entityIdSchema } from './claim.js';
import { judgements } from './enumerations.js';
import { type NodeType, nodeTypes } from './schema.js';

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
});
export type DecisionView = z.infer<typeof decisionViewSchema>;

const sideSchema = z.object({
  node: graphNodeSchema,
  place: z.string().optional(),
  /** A few sentences or rows that speak of it. */
  evidence: z.array(evidenceViewSchema),
});

/** A question that rules leave to a person, side by side. */
export const reviewItemSchema = z.object({
  decision: decisionViewSchema,
  left: sideSchema,
  right: sideSchema,
  /** What a `same` would change. The queue is ranked by `weight`: edges moved × (1 + lg(1 + 亿 yuan at stake)). */
  impact: z.object({ movedEdges: z.number().int(), moneyCny: z.number(), weight: z.number() }),
});
export type ReviewItem = z.infer<typeof reviewItemSchema>;

/** GET /api/review?type=&limit=&offset= */
export const reviewQuerySchema = z.object({
  type: z.enum(Object.keys(nodeTypes) as [NodeType, ...NodeType[]]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type ReviewQuery = z.infer<typeof reviewQuerySchema>;
export const reviewResponseSchema = z.object({ items: z.array(reviewItemSchema), total: z.number().int() });
export type ReviewResponse = z.infer<typeof reviewResponseSchema>;

/** GET /api/decisions?entity=&limit= : newest first. */
export const decisionsQuerySchema = z.object({
  entity: z.string().optional(),
  /** `people`: without what rules decided. */
  by: z.enum(['all', 'people']).default('all'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
export type DecisionsQuery = z.infer<typeof decisionsQuerySchema>;
export const decisionsResponseSchema = z.object({ decisions: z.array(decisionViewSchema) });

/** POST /api/decisions: a person's judgement. It goes before the rules' and before earlier ones of the same pair. */
export const decisionRequestSchema = z.object({
  leftId: entityIdSchema,
  rightId: entityIdSchema,
  judgement: judgementSchema,
  /** Who decides: any name but one that begins with `tupu/`. */
  by: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .refine((name) => !name.startsWith('tupu/'), { message: 'names that begin with tupu/ are for rules' }),
  why: z.string().trim().max(1000).default(''),
});
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;

const changed = z.number().int().nonnegative();
/** What a decision or its undoing did to the graph's edges. */
export const decisionReportSchema = z.object({
  decision: decisionViewSchema,
  edges: z.object({ created: changed, changed, removed: changed }),
});
export type DecisionReport = z.infer<typeof decisionReportSchema>;
