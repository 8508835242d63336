import { pathsQuerySchema, pathsResponseSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

export const pathsRoute = defineRoute({
  method: 'get',
  path: '/api/paths',
  summary: 'Shortest paths between two entities',
  query: pathsQuerySchema,
  response: pathsResponseSchema,
  handle: ({ graph }, { query }) => graph.paths(query),
});
