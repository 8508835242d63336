import { overviewQuerySchema, overviewResponseSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

export const overviewRoute = defineRoute({
  method: 'get',
  path: '/api/overview',
  summary: 'The most connected part of the graph, and counts for a legend',
  query: overviewQuerySchema,
  response: overviewResponseSchema,
  handle: ({ graph }, { query }) => graph.overview(query.limit),
});
