import { healthResponseSchema } from '../../model/api.js';
import { tupuVersion } from '../../version.js';
import { defineRoute } from '../route.js';

/** A graph that can't be reached answers 503 with the same body, so that a health check by status alone is true. */
export const healthRoute = defineRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether Neo4j answers, versions and counts; 503 with the same body where it does not',
  response: healthResponseSchema,
  async handle({ graph }, { response }) {
    const health = await graph.health();
    if (!health.neo4j.reachable) response.status(503);
    return {
      status: health.neo4j.reachable ? ('ok' as const) : ('degraded' as const),
      version: tupuVersion,
      ...health,
    };
  },
});
