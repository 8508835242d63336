import { searchQuerySchema, searchResponseSchema } from '../../model/api.js';
import { defineRoute } from '../route.js';

export const searchRoute = defineRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Entities by Chinese name, pinyin, initials, English name or official code, best first',
  query: searchQuerySchema,
  response: searchResponseSchema,
  handle: async ({ graph }, { query }) => ({ results: await graph.search(query) }),
});
