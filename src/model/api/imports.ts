import { z } from 'zod';
import { isoDateSchema } from '../claim.js';
import { errorResponseSchema } from './common.js';
import { count } from './fields.js';

/** POST /api/imports: JSON of pasted text or of an uploaded table, or multipart form data with `files` and the same details. */
export const importDetailsSchema = z.object({
  publisher: z.string().max(200).optional(),
  title: z.string().max(500).optional(),
  url: z.string().max(2000).optional(),
  page: z.string().max(100).optional(),
  date: isoDateSchema.optional(),
});
export const importRequestSchema = importDetailsSchema.extend({
  fileName: z.string().min(1).max(255).default('pasted.txt'),
  text: z.string().min(1),
});
export type ImportRequest = z.infer<typeof importRequestSchema>;

export const issueSchema = z.object({
  kind: z.literal('issue'),
  /** Worth knowing, but nothing is lost by it: a column that is not kept, a merged cell. */
  note: z.boolean().optional(),
  file: z.string(),
  /** Of a table its sheet, row (as `line`), column by its letters, and heading (as `field`). */
  sheet: z.string().optional(),
  line: z.number().int().optional(),
  column: z.string().optional(),
  field: z.string().optional(),
  value: z.string().optional(),
  reason: z.string(),
  /** The same in Chinese. */
  reasonZh: z.string().optional(),
});

/** What an import read, made and found already there. */
export const importReportSchema = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      /** The very same text was imported before: nothing changed. */
      alreadyThere: z.boolean(),
      articles: count,
      passages: count,
      entities: z.object({ read: count, created: count, alreadyThere: count }),
      claims: z.object({ read: count, created: count, alreadyThere: count, proposed: count }),
    }),
  ),
  edges: z.object({ created: count, changed: count, removed: count }),
  /** The first of them; `issueCount` counts all. */
  issues: z.array(issueSchema),
  /** What could not be used, notes left out. */
  issueCount: count,
  noteCount: count,
  /** Rows of tables that were read. */
  rows: count,
  /** True when the graph is exactly as before. */
  unchanged: z.boolean(),
  ms: z.number(),
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** How far a long table has come. */
export const rowProgressSchema = z.object({
  file: z.string(),
  done: count,
  total: count,
  perSecond: z.number(),
  /** By the rate so far. */
  secondsLeft: z.number(),
});
export type RowProgress = z.infer<typeof rowProgressSchema>;

export const importJobSchema = z.object({
  id: z.string(),
  state: z.enum(['queued', 'reading', 'resolving', 'writing', 'deriving', 'done', 'failed', 'cancelled']),
  files: z.array(z.string()),
  /** 0 to 1. */
  progress: z.number(),
  message: z.string(),
  /** It reads and counts, and writes nothing. */
  dryRun: z.boolean().optional(),
  rows: rowProgressSchema.optional(),
  createdAt: z.string(),
  finishedAt: z.string().optional(),
  report: importReportSchema.optional(),
  error: errorResponseSchema.shape.error.optional(),
});
export type ImportJob = z.infer<typeof importJobSchema>;
/** What an import says while it works. `progress` is 0 to 1 over all its files. */
export type ImportProgress = Pick<ImportJob, 'state' | 'progress' | 'message' | 'rows'>;
