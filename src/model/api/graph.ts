import { z } from 'zod';
import { entityIdSchema, isoDateSchema, propertyValueSchema } from '../claim.js';
import { count, nodeTypeSchema, relationshipTypeSchema } from './fields.js';

/** A node as the viewer draws it. `properties` are those of its type in model/schema.ts. */
export const graphNodeSchema = z.object({
  id: entityIdSchema,
  type: nodeTypeSchema,
  name: z.string(),
  nameEn: z.string().optional(),
  nameEnKind: z.enum(['official', 'romanised']).optional(),
  aliases: z.array(z.string()),
  /** Edges in the whole graph, shown or not. */
  degree: count,
  properties: z.record(z.string(), propertyValueSchema),
});
export type GraphNode = z.infer<typeof graphNodeSchema>;

/** A derived edge. `properties` are those of its type, amounts included, without the fields that stand here. */
export const graphEdgeSchema = z.object({
  /** Type, ends and event: stable over rebuilds. */
  id: z.string(),
  type: relationshipTypeSchema,
  from: entityIdSchema,
  to: entityIdSchema,
  modality: z.enum(['reported', 'planned', 'inferred']),
  confidence: z.number(),
  /** Independent sources. */
  evidenceCount: count,
  claimIds: z.array(z.string()),
  conflict: z.boolean(),
  reportedOn: isoDateSchema.optional(),
  properties: z.record(z.string(), propertyValueSchema),
});
export type GraphEdge = z.infer<typeof graphEdgeSchema>;

export const subgraphSchema = z.object({ nodes: z.array(graphNodeSchema), edges: z.array(graphEdgeSchema) });
export type Subgraph = z.infer<typeof subgraphSchema>;
