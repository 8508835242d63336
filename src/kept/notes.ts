import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { NotFoundError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { type keepNoteRequestSchema, type Note, noteSchema } from '../model/api/kept.js';

type Store = Pick<Graph, 'readNamed' | 'writeNamed'>;

/** All notes, the oldest first. */
export async function listNotes(graph: Store): Promise<Note[]> {
  const rows = await graph.readNamed('kept/notes', {});
  return rows.map(({ note, targetId }) => noteSchema.parse({ ...(note as object), targetId }));
}

/** Keeps a note, or what it says now. */
export async function keepNote(graph: Store, request: z.infer<typeof keepNoteRequestSchema>): Promise<Note[]> {
  const id = request.id ?? randomUUID();
  await graph.writeNamed('kept/keep-note', { ...request, id, at: new Date().toISOString() });
  return listNotes(graph);
}

/** Throws NotFoundError. */
export async function removeNote(graph: Store, id: string): Promise<Note[]> {
  const [row] = await graph.writeNamed('kept/remove-note', { id });
  if (!row) throw new NotFoundError('no-note', `no note has the id ${id}`);
  return listNotes(graph);
}
