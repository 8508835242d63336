import { z } from 'zod';
import { claimSchema, isoDateSchema } from '../claim.js';
import { count, queryList } from './fields.js';
import { graphNodeSchema } from './graph.js';

/** A sentence that supports something, in its article. Offsets are UTF-16 units into the document's text. */
export const evidenceViewSchema = z.object({
  claimId: z.string(),
  documentId: z.string(),
  /** The document's file name. */
  document: z.string(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  page: z.string().optional(),
  publishedOn: isoDateSchema.optional(),
  articleId: z.string(),
  headline: z.string(),
  quote: z.string(),
  start: count,
  end: count,
  /** Text before and after the quote in the same article, up to 200 characters each. */
  before: z.string(),
  after: z.string(),
  /** The table row, where the source is one. */
  row: z.number().int().optional(),
});
export type EvidenceView = z.infer<typeof evidenceViewSchema>;

/** A claim with the names of its ends and its evidence. */
export const claimViewSchema = z.object({
  claim: claimSchema,
  subject: graphNodeSchema.pick({ id: true, type: true, name: true }),
  object: graphNodeSchema.pick({ id: true, type: true, name: true }).optional(),
  evidence: evidenceViewSchema,
});
export type ClaimView = z.infer<typeof claimViewSchema>;

/** GET /api/claims?ids= and GET /api/claims/{id} */
export const claimsQuerySchema = z.object({ ids: queryList(z.string()).pipe(z.array(z.string()).min(1).max(500)) });
export const claimsResponseSchema = z.object({ claims: z.array(claimViewSchema) });
export type ClaimsResponse = z.infer<typeof claimsResponseSchema>;
