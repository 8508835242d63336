import {
  type BulkClaimReviewRequest,
  type ClaimReviewReport,
  type ClaimReviewRequest,
  type ClaimsPreviewRequest,
  type ClaimsReviewResponse,
  claimReviewReportSchema,
  claimsReviewResponseSchema,
} from '../src/model/api/claim-review.js';
import {
  type BulkDecisionReport,
  type BulkDecisionRequest,
  bulkDecisionReportSchema,
  type DecisionPreview,
  type DecisionReport,
  type DecisionRequest,
  type DecisionsResponse,
  decisionPreviewSchema,
  decisionReportSchema,
  decisionsResponseSchema,
  type PreviewRequest,
  type QuestionType,
  type ReviewResponse,
  reviewResponseSchema,
} from '../src/model/api/review.js';
import { formatQuery, postJson, request } from './api-client.js';

/** A page of open questions; with a limit of 0 their numbers alone. */
export const fetchReview = (type: QuestionType | undefined, limit: number, offset = 0): Promise<ReviewResponse> =>
  request(`/api/review${formatQuery({ type, limit, offset })}`, reviewResponseSchema);

/** Decisions, newest first; of one entity and those joined with it, or of all. */
export const fetchDecisions = (query: {
  readonly entity?: string;
  readonly by?: 'all' | 'people';
  readonly limit: number;
}): Promise<DecisionsResponse> => request(`/api/decisions${formatQuery(query)}`, decisionsResponseSchema);

export const decide = (decision: DecisionRequest): Promise<DecisionReport> =>
  request('/api/decisions', decisionReportSchema, postJson(decision));

export const previewDecisions = (asked: PreviewRequest): Promise<DecisionPreview> =>
  request('/api/decisions/preview', decisionPreviewSchema, postJson(asked));

export const decideAll = (decisions: BulkDecisionRequest): Promise<BulkDecisionReport> =>
  request('/api/decisions/bulk', bulkDecisionReportSchema, postJson(decisions));

export const undoDecision = (id: string, by: string): Promise<DecisionReport> =>
  request(`/api/decisions/${encodeURIComponent(id)}${formatQuery({ by })}`, decisionReportSchema, { method: 'DELETE' });

/** What people said of claims, the latest first. */
export const fetchReviewedClaims = (limit: number): Promise<ClaimsReviewResponse> =>
  request(`/api/review/claims${formatQuery({ limit })}`, claimsReviewResponseSchema);

export const reviewClaim = (id: string, said: ClaimReviewRequest): Promise<ClaimReviewReport> =>
  request(`/api/claims/${encodeURIComponent(id)}/review`, claimReviewReportSchema, postJson(said));

export const previewClaims = (asked: ClaimsPreviewRequest): Promise<ClaimReviewReport> =>
  request('/api/review/claims/preview', claimReviewReportSchema, postJson(asked));

export const reviewClaims = (said: BulkClaimReviewRequest): Promise<ClaimReviewReport> =>
  request('/api/review/claims', claimReviewReportSchema, postJson(said));
