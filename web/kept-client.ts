import {
  type KeepNoteRequest,
  type KeptView,
  keptViewSchema,
  type NamedView,
  type Note,
  namedViewsSchema,
  notesResponseSchema,
} from '../src/model/api/kept.js';
import { postJson, request } from './api-client.js';

/** What people keep on the server beside the graph: views and notes. */

const viewPath = (id: string): string => `/api/views/${encodeURIComponent(id)}`;

/** Without a name the view is kept for its link alone. */
export const keepView = (state: string, name?: string): Promise<KeptView> =>
  request('/api/views', keptViewSchema, postJson({ state, ...(name === undefined ? {} : { name }) }));

export const fetchView = (id: string): Promise<KeptView> => request(viewPath(id), keptViewSchema);

export const fetchNamedViews = async (): Promise<NamedView[]> => (await request('/api/views', namedViewsSchema)).views;

export const nameView = async (id: string, name: string): Promise<NamedView[]> =>
  (await request(viewPath(id), namedViewsSchema, postJson({ name }))).views;

export const unnameView = async (id: string): Promise<NamedView[]> =>
  (await request(viewPath(id), namedViewsSchema, { method: 'DELETE' })).views;

export const fetchNotes = async (): Promise<Note[]> => (await request('/api/notes', notesResponseSchema)).notes;

export const keepNote = async (note: KeepNoteRequest): Promise<Note[]> =>
  (await request('/api/notes', notesResponseSchema, postJson(note))).notes;

export const removeNote = async (id: string): Promise<Note[]> =>
  (await request(`/api/notes/${encodeURIComponent(id)}`, notesResponseSchema, { method: 'DELETE' })).notes;
