import { z } from 'zod';

const caption = z.object({ zh: z.string(), en: z.string() });

/** A query that somebody saved under a name. */
export const savedQuerySchema = z.object({
  name: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .regex(/^[^\p{Cc}]+$/u, 'a name has no control signs'),
  query: z.string().trim().min(1).max(20_000),
  params: z.record(z.string(), z.unknown()).default({}),
});
export type SavedQuery = z.infer<typeof savedQuerySchema>;

/** A file of saved queries, as it is exported and imported. */
export const savedQueriesSchema = z.object({ queries: z.array(savedQuerySchema).max(1000) });

export const exampleQuerySchema = z.object({
  id: z.string(),
  title: caption,
  query: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
});

/** A file of cypher/examples/. */
export const exampleThemeSchema = z.object({ theme: caption, examples: z.array(exampleQuerySchema) });
export type ExampleTheme = z.infer<typeof exampleThemeSchema>;

/** GET /api/queries */
export const queriesResponseSchema = z.object({
  saved: z.array(savedQuerySchema),
  examples: z.array(exampleThemeSchema),
});
export type QueriesResponse = z.infer<typeof queriesResponseSchema>;
