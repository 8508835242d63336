import { z } from 'zod';
import { type NodeType, nodeTypes, type RelationshipType, relationshipTypes } from '../schema.js';

export const nodeTypeSchema = z.enum(Object.keys(nodeTypes) as [NodeType, ...NodeType[]]);
export const relationshipTypeSchema = z.enum(
  Object.keys(relationshipTypes) as [RelationshipType, ...RelationshipType[]],
);
/** How many: whole, 0 or more. */
export const count = z.number().int().nonnegative();
/** Query-string numbers arrive as text. */
export const queryInteger = (low: number, high: number, fallback: number) =>
  z.coerce.number().int().min(low).max(high).default(fallback);
/** A query-string list: `a,b` or repeated parameters. */
export const queryList = <Out>(item: z.ZodType<Out, string>) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) =>
      value === undefined ? [] : [value].flat().flatMap((part) => part.split(',').filter(Boolean)),
    )
    .pipe(z.array(item));
