import { z } from 'zod';
import { count } from './fields.js';

export const healthResponseSchema = z.object({
  status: z.enum(['ok', 'degraded']),
  version: z.string(),
  neo4j: z.object({ reachable: z.boolean(), version: z.string().optional(), address: z.string() }),
  counts: z.object({ documents: count, entities: count, claims: count, edges: count }).optional(),
});
export type HealthResponse = z.infer<typeof healthResponseSchema>;

/** GET /api/schema: the vocabulary with its captions, for other programs. */
export const schemaResponseSchema = z.object({
  nodeTypes: z.record(z.string(), z.unknown()),
  relationshipTypes: z.record(z.string(), z.unknown()),
  enumerations: z.record(z.string(), z.unknown()),
});
