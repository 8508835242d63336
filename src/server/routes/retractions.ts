import { z } from 'zod';
import { RetractedDocuments } from '../../kept/retracted-documents.js';
import {
  contributionsResponseSchema,
  restoreReportSchema,
  retractionPreviewSchema,
  retractionReportSchema,
  retractionRequestSchema,
  retractionsResponseSchema,
} from '../../model/api/retractions.js';
import { defineRoute } from '../route.js';

const paramsSchema = z.object({ id: z.string().min(1) });

export const contributionsRoute = defineRoute({
  method: 'get',
  path: '/api/contributions',
  summary: 'What each source supports alone, and what others support too',
  expensive: true,
  response: contributionsResponseSchema,
  handle: async ({ graph }) => ({ contributions: await graph.contributions() }),
});

export const previewRetractionRoute = defineRoute({
  method: 'get',
  path: '/api/documents/{id}/retraction',
  summary: 'What would go if this source were taken back; nothing is written',
  params: paramsSchema,
  expensive: true,
  response: retractionPreviewSchema,
  handle: ({ graph }, { params }) => graph.previewRetraction(params.id),
});

export const retractionsRoute = defineRoute({
  method: 'get',
  path: '/api/retractions',
  summary: 'Sources that were taken back and can be restored, the last first',
  response: retractionsResponseSchema,
  handle: async ({ graph, settings }) => ({ retracted: await new RetractedDocuments(settings.home).list(graph) }),
});

export const retractRoute = defineRoute({
  method: 'post',
  path: '/api/retractions',
  summary: 'Take a source back, with its claims and what only it supported; it is kept, and can be restored',
  body: retractionRequestSchema,
  expensive: true,
  response: retractionReportSchema,
  handle: ({ graph, settings }, { body }) =>
    graph.withLease('taking a document back', () =>
      new RetractedDocuments(settings.home).retract(graph, body.documentId),
    ),
});

export const restoreRoute = defineRoute({
  method: 'delete',
  path: '/api/retractions/{id}',
  summary: 'Restore a source that was taken back, with what people had said of its claims',
  params: paramsSchema,
  expensive: true,
  response: restoreReportSchema,
  handle: ({ graph, settings }, { params }) =>
    graph.withLease('restoring a document', () => new RetractedDocuments(settings.home).restore(graph, params.id)),
});
