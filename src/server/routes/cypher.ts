import { cypherRequestSchema, cypherResponseSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

export const cypherRoute = defineRoute({
  method: 'post',
  path: '/api/cypher',
  summary: 'Read-only Cypher, limited in time, rows, bytes and memory; it ends when the client leaves',
  body: cypherRequestSchema,
  response: cypherResponseSchema,
  expensive: true,
  handle: async ({ graph }, { body, response }) => {
    const left = new AbortController();
    response.once('close', () => left.abort());
    return graph.cypher(body.query, body.params, { rows: body.limit, planOnly: body.planOnly, signal: left.signal });
  },
});
