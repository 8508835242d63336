import { z } from 'zod';
import { count, nodeTypeSchema, relationshipTypeSchema } from './fields.js';

/** What a document supports: `own` is supported by it alone, `shared` by others too. */
const sharesSchema = z.object({ own: count, shared: count });

/** GET /api/contributions: a register with more than 20,000 claims is left out. */
export const contributionSchema = z.object({
  documentId: z.string(),
  things: sharesSchema,
  relations: sharesSchema,
});
export type Contribution = z.infer<typeof contributionSchema>;
export const contributionsResponseSchema = z.object({ contributions: z.array(contributionSchema) });
export type ContributionsResponse = z.infer<typeof contributionsResponseSchema>;

const relationLineSchema = z.object({ id: z.string(), type: relationshipTypeSchema, from: z.string(), to: z.string() });

/** GET /api/documents/{id}/retraction: what would go with a document. Lists hold 200 at most. */
export const retractionPreviewSchema = z.object({
  documentId: z.string(),
  fileName: z.string(),
  claims: count,
  /** False of a register with more than 20,000 claims: then nothing below is told. */
  isCounted: z.boolean(),
  /** Things that the document says another name of: what was joined by it may part. */
  definitions: count.optional(),
  things: z
    .object({
      removed: count,
      kept: count,
      listed: z.array(z.object({ id: z.string(), type: nodeTypeSchema, name: z.string() })),
    })
    .optional(),
  relations: z
    .object({
      removed: count,
      weakened: count,
      listedRemoved: z.array(relationLineSchema),
      /** Relations that stay on other sources: how many independent ones before and after. */
      listedWeakened: z.array(relationLineSchema.extend({ before: count, after: count, figureChanges: z.boolean() })),
    })
    .optional(),
});
export type RetractionPreview = z.infer<typeof retractionPreviewSchema>;

const edgeChangesSchema = z.object({ created: count, changed: count, removed: count });

/** POST /api/retractions: what went. Until it is restored, or fifty later ones are kept, DELETE brings it back. */
export const retractionRequestSchema = z.object({ documentId: z.string().min(1) }).strict();
export const retractionReportSchema = z.object({
  documentId: z.string(),
  fileName: z.string(),
  claims: count,
  entities: count,
  edges: edgeChangesSchema,
});
export type RetractionReport = z.infer<typeof retractionReportSchema>;

/** A document that was taken back and is kept. */
export const retractedDocumentSchema = z.object({
  documentId: z.string(),
  fileName: z.string(),
  title: z.string().optional(),
  retractedAt: z.string(),
});
export type RetractedDocument = z.infer<typeof retractedDocumentSchema>;
export const retractionsResponseSchema = z.object({ retracted: z.array(retractedDocumentSchema) });

export const restoreReportSchema = z.object({ documentId: z.string(), edges: edgeChangesSchema });
export type RestoreReport = z.infer<typeof restoreReportSchema>;
