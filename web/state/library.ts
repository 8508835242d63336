import i18next from 'i18next';
import { create } from 'zustand';
import type { Contribution, RetractedDocument } from '../../src/model/api/retractions.js';
import type { DocumentSummary } from '../../src/model/api.js';
import { type ApiError, fetchDocuments } from '../api-client.js';
import { fetchContributions, fetchRetracted, restoreDocument, retractDocument } from '../document-client.js';

import { openDocument, refreshShown, toApiError } from './actions.js';
import { useStore } from './store.js';

export const documentOrders = ['imported', 'published', 'name', 'relations', 'own'] as const;
export type DocumentOrder = (typeof documentOrders)[number];

/** The library: all sources, what each contributes, and those that were taken back. */
interface Library {
  readonly documents: readonly DocumentSummary[] | ApiError | undefined;
  /** By document; counted after the list is shown, since it takes longer. */
  readonly contributions: ReadonlyMap<string, Contribution> | undefined;
  readonly retracted: readonly RetractedDocument[];
  readonly order: DocumentOrder;
  /** The document that somebody thinks of taking back. */
  readonly doubted: DocumentSummary | undefined;
  /** The document that is on its way out or back. */
  readonly busy: string | undefined;
}

export const useLibrary = create<Library>(() => ({
  documents: undefined,
  contributions: undefined,
  retracted: [],
  order: 'imported',
  doubted: undefined,
  busy: undefined,
}));

/** Asks for the list, then for what each document contributes. What is shown stays until the answer is there. */
export async function loadLibrary(): Promise<void> {
  try {
    const [{ documents }, retracted] = await Promise.all([fetchDocuments(), fetchRetracted()]);
    useLibrary.setState({ documents: documents.filter(({ kind }) => kind !== 'gazetteer'), retracted });
    const { contributions } = await fetchContributions();
    useLibrary.setState({ contributions: new Map(contributions.map((one) => [one.documentId, one])) });
  } catch (cause) {
    if (useLibrary.getState().documents === undefined) useLibrary.setState({ documents: toApiError(cause) });
    else useStore.setState({ notice: toApiError(cause) });
  }
}

/** Newest, by name, or by how much stands on it; of equal ones the newest first, as they come. */
export function sortDocuments(
  documents: readonly DocumentSummary[],
  order: DocumentOrder,
  contributions: Library['contributions'],
): readonly DocumentSummary[] {
  if (order === 'imported') return documents;
  const titleOf = (one: DocumentSummary): string => one.title ?? one.fileName;
  const weigh = ({ id }: DocumentSummary): number => {
    const one = contributions?.get(id);
    // A register too long to be counted stands first.
    if (one === undefined) return Number.MAX_SAFE_INTEGER;
    return order === 'own' ? one.relations.own + one.things.own : one.relations.own + one.relations.shared;
  };
  return [...documents].sort((a, b) => {
    if (order === 'name') return titleOf(a).localeCompare(titleOf(b), 'zh');
    if (order === 'published') return (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '');
    return weigh(b) - weigh(a);
  });
}

/** Takes a document back, brings the canvas up to date, and offers the way back. Rejects with ApiError. */
export async function takeBack(one: Pick<DocumentSummary, 'id' | 'fileName' | 'title'>): Promise<void> {
  useLibrary.setState({ busy: one.id });
  try {
    const { entities, edges } = await retractDocument(one.id);
    const name = one.title ?? one.fileName;
    const text = i18next.t('documents.takenBack', {
      name,
      things: i18next.t('documents.things', { count: entities }),
      relations: i18next.t('documents.relations', { count: edges.removed }),
    });
    useLibrary.setState({ doubted: undefined });
    useStore.setState({ offer: { text, undo: () => void bringBack(one.id) } });
    if (useStore.getState().documentId === one.id) openDocument(undefined);
  } catch (cause) {
    throw toApiError(cause);
  } finally {
    useLibrary.setState({ busy: undefined });
    await Promise.all([loadLibrary(), refreshShown()]);
  }
}

/** Restores a document that was taken back. */
export async function bringBack(documentId: string): Promise<void> {
  useLibrary.setState({ busy: documentId });
  try {
    await restoreDocument(documentId);
    useStore.setState({ offer: undefined });
  } catch (cause) {
    useStore.setState({ notice: toApiError(cause) });
  } finally {
    useLibrary.setState({ busy: undefined });
    await Promise.all([loadLibrary(), refreshShown()]);
  }
}
