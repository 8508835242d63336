import { z } from 'zod';
import { readExamples, SavedQueries } from '../../kept/saved-queries.js';
import { queriesResponseSchema, savedQueriesSchema } from '../../model/api/queries.js';
import { defineRoute } from '../route.js';

export const queriesRoute = defineRoute({
  method: 'get',
  path: '/api/queries',
  summary: 'Cypher queries that people saved, and worked examples by theme',
  response: queriesResponseSchema,
  handle: async ({ settings }) => ({
    saved: await new SavedQueries(settings.home).list(),
    examples: await readExamples(),
  }),
});

export const saveQueriesRoute = defineRoute({
  method: 'post',
  path: '/api/queries',
  summary: 'Save Cypher queries under their names; answers all that are saved',
  body: savedQueriesSchema,
  response: savedQueriesSchema,
  handle: async ({ settings }, { body }) => ({ queries: await new SavedQueries(settings.home).save(body.queries) }),
});

export const removeQueryRoute = defineRoute({
  method: 'delete',
  path: '/api/queries/{name}',
  summary: 'Remove a saved query; answers those that are left',
  params: z.object({ name: z.string().min(1) }),
  response: savedQueriesSchema,
  handle: async ({ settings }, { params }) => ({ queries: await new SavedQueries(settings.home).remove(params.name) }),
});
