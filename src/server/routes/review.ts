import { z } from 'zod';
import {
  bulkDecisionReportSchema,
  bulkDecisionRequestSchema,
  decisionPreviewSchema,
  decisionReportSchema,
  decisionRequestSchema,
  decisionsQuerySchema,
  decisionsResponseSchema,
  previewRequestSchema,
  reviewQuerySchema,
  reviewResponseSchema,
  undoQuerySchema,
} from '../../model/api/review.js';
import { defineRoute } from '../route.js';

export const reviewRoute = defineRoute({
  method: 'get',
  path: '/api/review',
  summary:
    'Questions that rules leave to people, pairs side by side and claims with their sentence, ranked by what they change',
  query: reviewQuerySchema,
  response: reviewResponseSchema,
  handle: ({ graph }, { query }) => graph.reviewQueue(query),
});

export const decisionsRoute = defineRoute({
  method: 'get',
  path: '/api/decisions',
  summary: 'Decisions on who is who, newest first, revoked ones included',
  query: decisionsQuerySchema,
  response: decisionsResponseSchema,
  handle: async ({ graph }, { query }) => ({ decisions: await graph.decisions(query) }),
});

export const decideRoute = defineRoute({
  method: 'post',
  path: '/api/decisions',
  summary: "Record a person's judgement: same, different or unsure; it goes before the rules' judgement of the pair",
  body: decisionRequestSchema,
  expensive: true,
  response: decisionReportSchema,
  handle: ({ graph }, { body }) => graph.withLease('a decision', () => graph.decide(body)),
});

export const previewDecisionsRoute = defineRoute({
  method: 'post',
  path: '/api/decisions/preview',
  summary: 'What one judgement of these pairs would join and part, and how many edges would move; nothing is written',
  body: previewRequestSchema,
  expensive: true,
  response: decisionPreviewSchema,
  handle: ({ graph }, { body }) => graph.previewDecisions(body),
});

export const decideAllRoute = defineRoute({
  method: 'post',
  path: '/api/decisions/bulk',
  summary: 'Record one judgement of many pairs, one decision each; pairs with different codes are refused and listed',
  body: bulkDecisionRequestSchema,
  expensive: true,
  response: bulkDecisionReportSchema,
  handle: ({ graph }, { body }) => graph.withLease('decisions', () => graph.decideAll(body)),
});

export const undoDecisionRoute = defineRoute({
  method: 'delete',
  path: '/api/decisions/{id}',
  summary: 'Revoke a decision: the graph is as if it had never been made; it stays in the history',
  params: z.object({ id: z.string().min(1) }),
  query: undoQuerySchema,
  expensive: true,
  response: decisionReportSchema,
  handle: ({ graph }, { params, query }) =>
    graph.withLease('undoing a decision', () => graph.undoDecision(params.id, query.by)),
});
