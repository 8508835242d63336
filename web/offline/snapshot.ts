import type { Note } from '../../src/model/api/kept.js';
import type { AskResponse, ClaimView, EntityResponse, Language } from '../../src/model/api.js';
import type { Highlight, Selection, ViewState } from '../state/view.js';

/** A view as a file holds it: everything that is shown, with the sentences behind it, for a reader without a server. */
export interface Snapshot {
  /** Grows when an older viewer could no longer read the file. */
  readonly schemaVersion: 1;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly title: string;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly view: ViewState;
  readonly selection: Selection | undefined;
  readonly highlight: Highlight | undefined;
  readonly asked: { readonly question: string; readonly answer: AskResponse } | undefined;
  readonly claims: readonly ClaimView[];
  /** Of what is shown; files of earlier versions have none. */
  readonly notes?: readonly Note[];
  /** What is known of a thing beyond its lines. */
  readonly details: Readonly<Record<string, Pick<EntityResponse, 'facts' | 'statistics'>>>;
}

/** Where the page keeps it. */
export const snapshotElementId = 'tupu-view';
