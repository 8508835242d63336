import { z } from 'zod';
import {
  decisionReportSchema,
  decisionRequestSchema,
  decisionsQuerySchema,
  decisionsResponseSchema,
  reviewQuerySchema,
  reviewResponseSchema,
} from '../../model/review-api.js';
import { defineRoute } from '../route.js';

export const reviewRoute = defineRoute({
  method: 'get',
  path: '/api/review',
  summary: 'Pairs that rules are unsure of, side by side with evidence and reasons, ranked by what an answer changes',
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

export const undoDecisionRoute = defineRoute({
  method: 'delete',
  path: '/api/decisions/{id}',
  summary: 'Revoke a decision: the graph is as if it had never been made; it stays in the history',
  params: z.object({ id: z.string().min(1) }),
  expensive: true,
  response: decisionReportSchema,
  handle: ({ graph }, { params }) => graph.withLease('undoing a decision', () => graph.undoDecision(params.id)),
});
