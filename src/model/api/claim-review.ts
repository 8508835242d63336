import { z } from 'zod';
import { claimIdSchema, propertyValueSchema } from '../claim.js';
import { claimViewSchema } from './evidence.js';
import { decidedBy, decisionReportSchema } from './review.js';

/** What a person says of a claim. `proposed` takes back whatever was said: the claim is again what it was when it was read. */
const verdictSchema = z.enum(['accepted', 'rejected', 'corrected', 'unsure', 'proposed']);
export type ClaimVerdict = z.infer<typeof verdictSchema>;

/** GET /api/review/claims?limit= : what people said of claims, the latest first. Those that wait are in /api/review. */
export const claimsReviewQuerySchema = z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) });
export const reviewedClaimSchema = z.object({
  view: claimViewSchema,
  /** One that was corrected is `rejected`, and `made` is the claim that stands for it. */
  made: claimViewSchema.optional(),
  verdict: verdictSchema,
  by: z.string(),
  at: z.string(),
  why: z.string(),
});
export type ReviewedClaim = z.infer<typeof reviewedClaimSchema>;
export const claimsReviewResponseSchema = z.object({ reviewed: z.array(reviewedClaimSchema) });
export type ClaimsReviewResponse = z.infer<typeof claimsReviewResponseSchema>;

/**
 * POST /api/claims/{id}/review: accept or reject what a source is read to say, or correct it: `corrected` makes a claim
 * of the same sentence with these properties (or this value), under the person's name, which outlives re-import.
 */
export const claimReviewRequestSchema = z.object({
  verdict: verdictSchema,
  properties: z.record(z.string(), propertyValueSchema).default({}),
  value: propertyValueSchema.optional(),
  ...decidedBy,
});
export type ClaimReviewRequest = z.infer<typeof claimReviewRequestSchema>;
export const claimReviewParamsSchema = z.object({ id: claimIdSchema });
export const claimReviewReportSchema = z.object({ edges: decisionReportSchema.shape.edges });
export type ClaimReviewReport = z.infer<typeof claimReviewReportSchema>;

/** POST /api/review/claims/preview: what one verdict on these claims would do to the edges. Nothing is written. */
export const claimsPreviewRequestSchema = z.object({
  ids: z.array(claimIdSchema).min(1).max(200),
  verdict: verdictSchema.exclude(['corrected']),
});
export type ClaimsPreviewRequest = z.infer<typeof claimsPreviewRequestSchema>;

/** POST /api/review/claims: one verdict on many claims, each taken back alone. */
export const bulkClaimReviewRequestSchema = claimsPreviewRequestSchema.extend(decidedBy);
export type BulkClaimReviewRequest = z.infer<typeof bulkClaimReviewRequestSchema>;
