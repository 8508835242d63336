import i18next from 'i18next';
import { create } from 'zustand';
import type { Note } from '../../src/model/api/kept.js';
import type { GraphEdge } from '../../src/model/api.js';
import * as client from '../kept-client.js';
import { tell } from './actions.js';
import { readReviewer } from './reviewer.js';
import { useStore } from './store.js';

/** What people noted, the oldest first, as far as the server was asked. */
export const useNotes = create<{ readonly notes: readonly Note[] }>(() => ({ notes: [] }));

/** What a note is on: a thing, or a relation with the claims behind it. */
export type NoteTarget = Pick<Note, 'kind' | 'targetId' | 'claimIds'>;

const mostClaims = 1000;

export const nodeTarget = (id: string): NoteTarget => ({ kind: 'node', targetId: id, claimIds: [] });
export const edgeTarget = ({ id, claimIds }: Pick<GraphEdge, 'id' | 'claimIds'>): NoteTarget => ({
  kind: 'edge',
  targetId: id,
  claimIds: claimIds.slice(0, mostClaims),
});

/** A relation whose ends were judged others' doubles has another id; its claims tell that it is the same. */
export function isOn(note: NoteTarget, target: NoteTarget): boolean {
  if (note.kind !== target.kind) return false;
  return note.targetId === target.targetId || note.claimIds.some((id) => target.claimIds.includes(id));
}

/** Which of these things and relations have a note: the marks on the canvas. */
export function findNoted(notes: readonly Note[], edges: readonly GraphEdge[]): ReadonlySet<string> {
  const noted = new Set(notes.map(({ targetId }) => targetId));
  const claims = new Set(notes.filter(({ kind }) => kind === 'edge').flatMap(({ claimIds }) => claimIds));
  if (claims.size > 0)
    for (const { id, claimIds } of edges) if (claimIds.some((claimId) => claims.has(claimId))) noted.add(id);
  return noted;
}

export async function loadNotes(): Promise<void> {
  // Notes are an extra: whoever writes one hears what is wrong.
  await client.fetchNotes().then(
    (notes) => useNotes.setState({ notes }),
    () => undefined,
  );
}

/** Takes what the server answers, and offers the way back. Answers whether it was kept. */
async function change(work: Promise<Note[]>, offer?: { readonly text: string; undo(): void }): Promise<boolean> {
  try {
    useNotes.setState({ notes: await work });
    if (offer !== undefined) useStore.setState({ offer });
    return true;
  } catch (cause) {
    tell(cause);
    return false;
  }
}

const restore = ({ id, kind, targetId, claimIds, text, by }: Note): void =>
  void change(client.keepNote({ id, kind, targetId, claimIds, text, by }));

export function addNote(target: NoteTarget, text: string): Promise<boolean> {
  // Known before the server answers, so that undo knows what to take back.
  const id = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return change(client.keepNote({ ...target, id, text, by: readReviewer() }), {
    text: i18next.t('note.kept'),
    undo: () => void change(client.removeNote(id)),
  });
}

export function changeNote(note: Note, text: string): Promise<boolean> {
  const { id, kind, targetId, claimIds } = note;
  return change(client.keepNote({ id, kind, targetId, claimIds, text, by: readReviewer() }), {
    text: i18next.t('note.changed'),
    undo: () => restore(note),
  });
}

export const removeNote = (note: Note): Promise<boolean> =>
  change(client.removeNote(note.id), { text: i18next.t('note.removed'), undo: () => restore(note) });
