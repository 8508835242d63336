import { z } from 'zod';
import { keepNote, listNotes, removeNote } from '../../kept/notes.js';
import { keepNoteRequestSchema, notesResponseSchema } from '../../model/api/kept.js';
import { defineRoute } from '../route.js';

export const notesRoute = defineRoute({
  method: 'get',
  path: '/api/notes',
  summary: "People's notes on things and relations",
  response: notesResponseSchema,
  handle: async ({ graph }) => ({ notes: await listNotes(graph) }),
});

export const keepNoteRoute = defineRoute({
  method: 'post',
  path: '/api/notes',
  summary: 'Keep a note on a thing or a relation, or what it says now; answers all notes',
  body: keepNoteRequestSchema,
  response: notesResponseSchema,
  handle: async ({ graph }, { body }) => ({ notes: await keepNote(graph, body) }),
});

export const removeNoteRoute = defineRoute({
  method: 'delete',
  path: '/api/notes/{id}',
  summary: 'Remove a note; answers those that are left',
  params: z.object({ id: z.string().min(1) }),
  response: notesResponseSchema,
  handle: async ({ graph }, { params }) => ({ notes: await removeNote(graph, params.id) }),
});
