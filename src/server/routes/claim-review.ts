import {
  claimReviewParamsSchema,
  claimReviewReportSchema,
  claimReviewRequestSchema,
  claimsReviewQuerySchema,
  claimsReviewResponseSchema,
} from '../../model/claim-review-api.js';
import { defineRoute } from '../route.js';

export const claimsReviewRoute = defineRoute({
  method: 'get',
  path: '/api/review/claims',
  summary: 'Claims that rules are unsure of, the surest first, and what people said of others',
  query: claimsReviewQuerySchema,
  response: claimsReviewResponseSchema,
  handle: ({ graph }, { query }) => graph.claimsToReview(query.limit),
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
