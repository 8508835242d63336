import { z } from 'zod';
import { entityIdSchema } from '../claim.js';
import { count, nodeTypeSchema, queryInteger, queryList, relationshipTypeSchema } from './fields.js';
import { subgraphSchema } from './graph.js';

/** GET /api/overview?limit=: the most connected part of the graph, for a first look, and counts for the legend. */
export const overviewQuerySchema = z.object({ limit: queryInteger(1, 5000, 150) });
export const overviewResponseSchema = subgraphSchema.extend({
  totals: z.object({
    nodes: z.record(z.string(), count),
    edges: z.record(z.string(), count),
    documents: count,
  }),
});
export type OverviewResponse = z.infer<typeof overviewResponseSchema>;

/** GET /api/search?q=&type=&limit= */
export const searchQuerySchema = z.object({
  q: z.string().trim().min(1).max(200),
  type: queryList(nodeTypeSchema),
  limit: queryInteger(1, 100, 20),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;
export const searchResultSchema = z.object({
  id: entityIdSchema,
  type: nodeTypeSchema,
  name: z.string(),
  nameEn: z.string().optional(),
  /** The name, alias, pinyin or code that matched. */
  match: z.string(),
  degree: count,
  /** The place it lies in, to tell homonyms apart. */
  place: z.string().optional(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;
export const searchResponseSchema = z.object({ results: z.array(searchResultSchema) });
export type SearchResponse = z.infer<typeof searchResponseSchema>;

/** GET /api/entities/{id}/expand?type=&direction=&limit= */
export const expandQuerySchema = z.object({
  type: queryList(relationshipTypeSchema),
  direction: z.enum(['in', 'out', 'both']).default('both'),
  /** `support` (the default): some of every kind, the best supported first; `amount`: the largest amounts, and no others. */
  order: z.enum(['support', 'amount']).optional(),
  limit: queryInteger(1, 1000, 50),
});
export type ExpandQuery = z.infer<typeof expandQuerySchema>;
export const expandResponseSchema = subgraphSchema.extend({
  /** How many edges of these types and this direction state an amount, left out or not. */
  amounts: count,
  /** Edges left out by the limit or the order, for each type and direction as seen from the entity. */
  leftOut: z.array(z.object({ type: relationshipTypeSchema, direction: z.enum(['in', 'out']), count })),
});
export type ExpandResponse = z.infer<typeof expandResponseSchema>;

/**
 * GET /api/subgraph?ids=&among=: the entities `ids` and the edges among them, for a shared view or an answer; and the
 * edges between them and the canonical entities `among`, which the caller shows already and whose nodes are not sent.
 * So a view that grows asks for what is new alone.
 */
export const subgraphQuerySchema = z.object({
  ids: queryList(entityIdSchema).pipe(z.array(entityIdSchema).min(1).max(2000)),
  among: queryList(entityIdSchema).pipe(z.array(entityIdSchema).max(5000)),
});
/** POST /api/subgraph: the same, for lists that are too long for an address. */
export const subgraphRequestSchema = z.object({
  ids: z.array(entityIdSchema).min(1).max(2000),
  among: z.array(entityIdSchema).max(5000).default([]),
});

/**
 * GET /api/paths?from=&to=&limit=&max= : shortest paths, without statistics; roll-up steps included. With `several`,
 * `type` or `mostLinks` the shortest few, of whatever length, by these relations only, around entities with more lines.
 */
export const pathsQuerySchema = z.object({
  from: entityIdSchema,
  to: entityIdSchema,
  max: queryInteger(1, 8, 6),
  limit: queryInteger(1, 20, 5),
  several: z.stringbool().default(false),
  type: queryList(relationshipTypeSchema),
  /** No step goes through an entity with more lines than this; 0 for any. */
  mostLinks: queryInteger(0, 100_000, 0),
});
type WholePathsQuery = z.infer<typeof pathsQuerySchema>;
/** What is left out is not narrowed. */
export type PathsQuery = Pick<WholePathsQuery, 'from' | 'to' | 'max' | 'limit'> & Partial<WholePathsQuery>;
export const pathsResponseSchema = z.object({
  paths: z.array(z.object({ nodeIds: z.array(entityIdSchema), edgeIds: z.array(z.string()) })),
  subgraph: subgraphSchema,
});
export type PathsResponse = z.infer<typeof pathsResponseSchema>;
