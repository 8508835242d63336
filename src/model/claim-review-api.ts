import { z } from 'zod';
import { claimViewSchema } from './api.js';
import { claimIdSchema, propertyValueSchema } from './claim.js';
import { decidedBy, decisionReportSchema } from './review-api.js';

/** GET /api/review/claims?limit= : claims that rules are unsure of, the surest first, and what people said of others. */
export const claimsReviewQuerySchema = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) });
export const claimsReviewResponseSchema = z.object({
  proposed: z.array(claimViewSchema),
  total: z.number().int(),
  /** The latest first. One that was corrected is `rejected`, and `made` is the claim that stands for it. */
  reviewed: z.array(
    z.object({
      view: claimViewSchema,
      made: claimViewSchema.optional(),
      by: z.string(),
      at: z.string(),
      why: z.string(),
    }),
  ),
});
export type ClaimsReviewResponse = z.infer<typeof claimsReviewResponseSchema>;

/**
 * POST /api/claims/{id}/review: accept or reject what a source is read to say, or correct it: `corrected` makes a claim
 * of the same sentence with these properties (or this value), under the person's name, which outlives re-import.
 * `proposed` takes back whatever was said.
 */
export const claimReviewRequestSchema = z.object({
  verdict: z.enum(['accepted', 'rejected', 'corrected', 'proposed']),
  properties: z.record(z.string(), propertyValueSchema).default({}),
  value: propertyValueSchema.optional(),
  ...decidedBy,
});
export type ClaimReviewRequest = z.infer<typeof claimReviewRequestSchema>;
export const claimReviewParamsSchema = z.object({ id: claimIdSchema });
export const claimReviewReportSchema = z.object({ edges: decisionReportSchema.shape.edges });
export type ClaimReviewReport = z.infer<typeof claimReviewReportSchema>;
