import { z } from 'zod';
import { entityIdSchema } from '../claim.js';
import { languageSchema } from './common.js';

export const exportFormats = ['csv', 'xlsx', 'jsonl', 'gexf', 'graphml', 'ftm'] as const;
export const exportKinds = ['graph', 'subgraph', 'answer', 'cypher'] as const;

/** POST /api/export: what is exported, and as what. */
export const exportRequestSchema = z.object({
  format: z.enum(exportFormats),
  what: z.enum(exportKinds).default('graph'),
  /** The language of captions and of closed lists of values. */
  lang: languageSchema.default('zh'),
  /** Which table of a graph CSV has. */
  table: z.enum(['relations', 'things']).default('relations'),
  /** For `subgraph`. */
  ids: z.array(entityIdSchema).max(5000).optional(),
  /** For `subgraph`: of the edges among them these alone, such as those that a view shows. */
  edgeIds: z.array(z.string().min(1)).max(20_000).optional(),
  /** For `answer`. */
  question: z.string().trim().min(1).max(500).optional(),
  /** For `cypher`. */
  query: z.string().trim().min(1).max(20_000).optional(),
  params: z.record(z.string(), z.unknown()).default({}),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** GET /api/export: the same in an address; ids with commas, params as JSON. */
export const exportQuerySchema = exportRequestSchema.extend({
  ids: z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(entityIdSchema).max(5000))
    .optional(),
  edgeIds: z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.string()).max(20_000))
    .optional(),
  params: z
    .string()
    .default('{}')
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(z.record(z.string(), z.unknown())),
});
