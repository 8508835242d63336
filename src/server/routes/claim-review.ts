import {
  bulkClaimReviewRequestSchema,
  claimReviewParamsSchema,
  claimReviewReportSchema,
  claimReviewRequestSchema,
  claimsPreviewRequestSchema,
  claimsReviewQuerySchema,
  claimsReviewResponseSchema,
} from '../../model/api/claim-review.js';
import { defineRoute } from '../route.js';

export const claimsReviewRoute = defineRoute({
  method: 'get',
  path: '/api/review/claims',
  summary: 'What people said of claims, the latest first',
  query: claimsReviewQuerySchema,
  response: claimsReviewResponseSchema,
  handle: async ({ graph }, { query }) => ({ reviewed: await graph.reviewedClaims(query.limit) }),
});

export const reviewClaimRoute = defineRoute({
  method: 'post',
  path: '/api/claims/{id}/review',
  summary: 'Accept, reject or correct a claim; a correction is a claim under its author, which outlives re-import',
  params: claimReviewParamsSchema,
  body: claimReviewRequestSchema,
  expensive: true,
  response: claimReviewReportSchema,
  handle: ({ graph }, { params, body }) =>
    graph.withLease('a review of a claim', () => graph.reviewClaim(params.id, body)),
});

export const previewClaimsRoute = defineRoute({
  method: 'post',
  path: '/api/review/claims/preview',
  summary: 'What one verdict on these claims would do to the edges; nothing is written',
  body: claimsPreviewRequestSchema,
  expensive: true,
  response: claimReviewReportSchema,
  handle: ({ graph }, { body }) => graph.previewClaims(body),
});

export const reviewClaimsRoute = defineRoute({
  method: 'post',
  path: '/api/review/claims',
  summary: 'One verdict on many claims; each is taken back alone',
  body: bulkClaimReviewRequestSchema,
  expensive: true,
  response: claimReviewReportSchema,
  handle: ({ graph }, { body }) => graph.withLease('a review of claims', () => graph.reviewClaims(body)),
});
