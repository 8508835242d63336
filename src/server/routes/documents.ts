import { z } from 'zod';
import { documentResponseSchema, documentsResponseSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

export const documentsRoute = defineRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'All sources',
  response: documentsResponseSchema,
  handle: async ({ graph }) => ({ documents: await graph.documents() }),
});

export const documentRoute = defineRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'One source with its text, its articles and where claims stand in it',
  params: z.object({ id: z.string().min(1) }),
  response: documentResponseSchema,
  handle: ({ graph }, { params }) => graph.document(params.id),
});
