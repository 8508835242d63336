import { subgraphQuerySchema, subgraphRequestSchema, subgraphSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

const summary =
  'The named entities, the edges among them, and their edges to those of `among`, which are shown already';

export const subgraphRoute = defineRoute({
  method: 'get',
  path: '/api/subgraph',
  summary,
  query: subgraphQuerySchema,
  response: subgraphSchema,
  handle: ({ graph }, { query }) => graph.subgraph(query.ids, query.among),
});

export const longSubgraphRoute = defineRoute({
  method: 'post',
  path: '/api/subgraph',
  summary: `${summary}; for lists that are too long for an address`,
  body: subgraphRequestSchema,
  response: subgraphSchema,
  handle: ({ graph }, { body }) => graph.subgraph(body.ids, body.among),
});
