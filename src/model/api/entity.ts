import { z } from 'zod';
import { isoDateSchema, propertyValueSchema } from '../claim.js';
import { type HeadlineRule, headlineRules } from '../enumerations.js';
import { claimViewSchema } from './evidence.js';
import { count } from './fields.js';
import { graphEdgeSchema, graphNodeSchema } from './graph.js';

/** GET /api/entities/{id}. An id that was merged answers with the canonical entity; `redirectedFrom` names the old id. */
export const entityResponseSchema = z.object({
  node: graphNodeSchema,
  redirectedFrom: z.string().optional(),
  /** Canonical first, then the entities judged the same. */
  mergedIds: z.array(z.string()),
  edges: z.array(graphEdgeSchema),
  /** The other ends of `edges`. */
  neighbours: z.array(graphNodeSchema),
  /** Property claims: stages with dates, totals, codes. */
  facts: z.array(claimViewSchema),
  /** Properties for which sources give several values: the one that the node shows first, and the rule that chose it. */
  differing: z.array(
    z.object({
      property: z.string(),
      rule: z.enum(Object.keys(headlineRules) as [HeadlineRule, ...HeadlineRule[]]),
      values: z.array(
        z.object({
          value: propertyValueSchema,
          /** When it was so. */
          date: isoDateSchema.optional(),
          /** The last time that it was reported. */
          reportedOn: isoDateSchema.optional(),
          documents: count,
          claimIds: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Figures about it. */
  statistics: z.array(graphNodeSchema),
  truncated: z.boolean(),
});
export type EntityResponse = z.infer<typeof entityResponseSchema>;
