import { cypherRequestSchema, cypherResponseSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

export const cypherRoute = defineRoute({
  method: 'post',
  path: '/api/cypher',
  summary: 'Read-only Cypher, limited in time and rows',
  body: cypherRequestSchema,
  response: cypherResponseSchema,
  expensive: true,
  handle: ({ graph }, { body }) => graph.cypher(body.query, body.params),
});
