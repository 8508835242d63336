import { z } from 'zod';
import { isoDateSchema } from '../claim.js';
import { count } from './fields.js';

/** GET /api/documents and GET /api/documents/{id} */
export const documentSummarySchema = z.object({
  id: z.string(),
  kind: z.enum(['text', 'table', 'gazetteer']),
  fileName: z.string(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  page: z.string().optional(),
  publishedOn: isoDateSchema.optional(),
  importedAt: z.string(),
  /** False where an import or a retraction of it was cut off, or goes on. */
  complete: z.boolean(),
  articles: count,
  claims: count,
});
export type DocumentSummary = z.infer<typeof documentSummarySchema>;
export const documentsResponseSchema = z.object({ documents: z.array(documentSummarySchema) });
export type DocumentsResponse = z.infer<typeof documentsResponseSchema>;
export const documentResponseSchema = documentSummarySchema.extend({
  text: z.string(),
  articleList: z.array(
    z.object({ id: z.string(), headline: z.string(), start: count, end: count, date: isoDateSchema.optional() }),
  ),
  /** Where claims stand in the text, in order. */
  marks: z.array(z.object({ claimId: z.string(), start: count, end: count })),
});
export type DocumentResponse = z.infer<typeof documentResponseSchema>;
