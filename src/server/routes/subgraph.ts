import { subgraphQuerySchema, subgraphSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

export const subgraphRoute = defineRoute({
  method: 'get',
  path: '/api/subgraph',
  summary: 'The named entities and the edges among them',
  query: subgraphQuerySchema,
  response: subgraphSchema,
  handle: ({ graph }, { query }) => graph.subgraph(query.ids),
});
