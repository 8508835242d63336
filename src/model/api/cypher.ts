import { z } from 'zod';
import { count } from './fields.js';

/** POST /api/cypher: read-only, with limits on time, rows, bytes and memory. */
export const cypherRequestSchema = z.object({
  query: z.string().trim().min(1).max(20_000),
  params: z.record(z.string(), z.unknown()).default({}),
  /** How many rows at most. */
  limit: z.number().int().min(1).max(10_000).default(1000),
  /** Answer the plan and run nothing. */
  planOnly: z.boolean().default(false),
});
/** An operator of a plan. The first stands at the top; `depth` tells which it takes its rows from. */
export const cypherPlanStepSchema = z.object({
  depth: count,
  operator: z.string(),
  details: z.string(),
  estimatedRows: z.number().optional(),
});
export type CypherPlanStep = z.infer<typeof cypherPlanStepSchema>;
export const cypherResponseSchema = z.object({
  columns: z.array(z.string()),
  /** Each row an array in the order of `columns`; nodes and relationships as plain objects. */
  rows: z.array(z.array(z.unknown())),
  /** There are more rows than the limits of rows and bytes let through. */
  truncated: z.boolean(),
  ms: z.number(),
  plan: z.array(cypherPlanStepSchema),
});
export type CypherResponse = z.infer<typeof cypherResponseSchema>;
