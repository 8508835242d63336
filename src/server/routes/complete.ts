import { completeQuestion } from '../../ask/complete.js';
import { completeQuerySchema, completeResponseSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

export const completeRoute = defineRoute({
  method: 'get',
  path: '/api/complete',
  summary: 'Whole questions that what is typed may become, with names of the graph in them',
  query: completeQuerySchema,
  response: completeResponseSchema,
  handle: async ({ graph }, { query }) => ({
    questions: [...(await completeQuestion(graph, query.q, query.lang, query.limit))],
  }),
});
