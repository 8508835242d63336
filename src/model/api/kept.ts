import { z } from 'zod';

/** As an address keeps a view: its part from `#/graph` on. */
const stateSchema = z
  .string()
  .regex(/^#\/graph(\?\S*)?$/u, 'a view begins with #/graph')
  .max(900_000);

const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}]+$/u, 'a name has no control signs');

/** POST /api/views */
export const keepViewRequestSchema = z.object({
  state: stateSchema,
  /** Without one the view is kept for its link alone. */
  name: nameSchema.optional(),
});
export type KeepViewRequest = z.infer<typeof keepViewRequestSchema>;

/** A view that the server keeps. Its id is derived from its state: the same view has the same link. */
export const keptViewSchema = z.object({ id: z.string(), state: stateSchema, name: z.string().optional() });
export type KeptView = z.infer<typeof keptViewSchema>;

/** POST /api/views/{id}: its name from now on. */
export const nameViewRequestSchema = z.object({ name: nameSchema });

export const namedViewsSchema = z.object({
  views: z.array(z.object({ id: z.string(), name: z.string(), namedAt: z.string() })),
});
export type NamedView = z.infer<typeof namedViewsSchema>['views'][number];

/** A person's note on a thing or on a relation. */
export const noteSchema = z.object({
  id: z.string(),
  kind: z.enum(['node', 'edge']),
  /** Of the thing, which is the canonical one where several were judged the same, or of the edge. */
  targetId: z.string().min(1),
  /** The claims behind the edge: the note stays with them where the edge's ends were judged others' doubles. */
  claimIds: z.array(z.string()),
  text: z.string(),
  by: z.string(),
  at: z.string(),
  changedAt: z.string(),
});
export type Note = z.infer<typeof noteSchema>;

/** POST /api/notes: with the id of a note, what it says now. */
export const keepNoteRequestSchema = z.object({
  id: z
    .string()
    .regex(/^[\w-]{1,64}$/u, 'an id of letters, digits and hyphens')
    .optional(),
  kind: z.enum(['node', 'edge']),
  targetId: z.string().min(1).max(500),
  claimIds: z.array(z.string().max(200)).max(1000).default([]),
  text: z.string().trim().min(1).max(4000),
  by: z.string().trim().min(1).max(60),
});
export type KeepNoteRequest = z.input<typeof keepNoteRequestSchema>;

export const notesResponseSchema = z.object({ notes: z.array(noteSchema) });
