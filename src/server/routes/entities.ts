import { z } from 'zod';
import { entityResponseSchema, expandQuerySchema, expandResponseSchema } from '../../model/api.js';
import { entityIdSchema } from '../../model/claim.js';
import { defineRoute } from '../route.js';

const paramsSchema = z.object({ id: entityIdSchema });

export const entityRoute = defineRoute({
  method: 'get',
  path: '/api/entities/{id}',
  summary: 'An entity with its edges, facts and figures; a merged id answers with the canonical entity',
  params: paramsSchema,
  response: entityResponseSchema,
  handle: ({ graph }, { params }) => graph.entity(params.id),
});

export const expandRoute = defineRoute({
  method: 'get',
  path: '/api/entities/{id}/expand',
  summary: 'The neighbours of an entity by type and direction, with counts of what the limit left out',
  params: paramsSchema,
  query: expandQuerySchema,
  response: expandResponseSchema,
  handle: ({ graph }, { params, query }) => graph.expand(params.id, query),
});
