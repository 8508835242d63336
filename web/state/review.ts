import { create } from 'zustand';
import type { DecisionView, QuestionType, ReviewItem, ReviewResponse } from '../../src/model/api/review.js';
import type { ClaimView } from '../../src/model/api.js';
import type { Judgement } from '../../src/model/enumerations.js';
import type { ApiError } from '../api-client.js';
import { fetchReview } from '../review-client.js';
import { countQuestions, toApiError } from './actions.js';

/** What was decided last, to say so and to take it back. */
export interface Done {
  readonly judgement: Judgement;
  readonly decisions: readonly DecisionView[];
  /** Claims that were judged with them. */
  readonly claims: readonly ClaimView[];
  /** Whether the claim was put right rather than judged. */
  readonly isCorrection: boolean;
  readonly edges: { readonly created: number; readonly changed: number; readonly removed: number };
  /** Pairs that could not be joined, because their codes differ. */
  readonly refused: number;
}

export interface ReviewState {
  readonly items: readonly ReviewItem[];
  /** How many questions of each kind are open, once it is known. */
  readonly counts: ReviewResponse['counts'] | undefined;
  readonly loading: 'loading' | 'ready' | ApiError;
  /** Questions of one kind alone. */
  readonly kind: QuestionType | undefined;
  /** How many questions stand before the page that is shown. */
  readonly offset: number;
  /** The question that is looked at. */
  readonly currentId: string | undefined;
  /** Questions marked for one decision on all of them. */
  readonly chosen: readonly string[];
  readonly why: string;
  /** Whether the claim that is looked at is being put right. */
  readonly isCorrecting: boolean;
  readonly busy: boolean;
  readonly done: Done | undefined;
  readonly failed: ApiError | undefined;
}

const pageSize = 30;

export const useReview = create<ReviewState>(() => ({
  items: [],
  counts: undefined,
  loading: 'loading',
  kind: undefined,
  offset: 0,
  currentId: undefined,
  chosen: [],
  why: '',
  isCorrecting: false,
  busy: false,
  done: undefined,
  failed: undefined,
}));

export const idOf = (item: ReviewItem): string => (item.kind === 'pair' ? item.decision.id : item.view.claim.id);

/** How many questions are open, of one kind or of all; none that anybody knows of before they are counted. */
export const countOpen = (counts: ReviewState['counts'], kind?: QuestionType): number =>
  kind === undefined ? Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0) : (counts?.[kind] ?? 0);

let turn = 0;

/** Asks for the page anew. What is looked at stays, if it is still open; else the first or the last question is. */
export async function loadQueue(lookAt: 'first' | 'last' = 'first'): Promise<void> {
  const { kind, offset } = useReview.getState();
  const own = ++turn;
  try {
    const { items, counts, total } = await fetchReview(kind, pageSize, offset);
    if (own !== turn) return;
    if (items.length === 0 && total > 0 && offset > 0) {
      // The last page was decided on to its end.
      useReview.setState({ offset: Math.floor((total - 1) / pageSize) * pageSize });
      return await loadQueue('last');
    }
    const ids = items.map(idOf);
    const { currentId, chosen } = useReview.getState();
    useReview.setState({
      items,
      counts,
      loading: 'ready',
      currentId: currentId !== undefined && ids.includes(currentId) ? currentId : ids.at(lookAt === 'first' ? 0 : -1),
      chosen: chosen.filter((id) => ids.includes(id)),
    });
    void countQuestions();
  } catch (cause) {
    if (own === turn) useReview.setState({ loading: toApiError(cause) });
  }
}

export function retryQueue(): void {
  useReview.setState({ loading: 'loading' });
  void loadQueue();
}

export function showKind(kind: QuestionType | undefined): void {
  useReview.setState({ kind, offset: 0, chosen: [], currentId: undefined, loading: 'loading' });
  void loadQueue();
}

/** The numbers of the first and the last question that are shown, of how many, and whether there are pages around. */
export function readPlace({ items, offset, counts, kind }: ReviewState) {
  const total = countOpen(counts, kind);
  const last = offset + items.length;
  return { first: offset + 1, last, total, isFirst: offset === 0, isLast: last >= total };
}

/** Shows the page after or before; at an end nothing happens. */
export function turnPage(by: 1 | -1, lookAt: 'first' | 'last' = 'first'): void {
  const state = useReview.getState();
  const { isFirst, isLast } = readPlace(state);
  if (by === 1 ? isLast : isFirst) return;
  useReview.setState({ offset: Math.max(0, state.offset + by * pageSize), chosen: [], isCorrecting: false, why: '' });
  void loadQueue(lookAt);
}

export const look = (currentId: string): void =>
  useReview.setState({ currentId, failed: undefined, why: '', isCorrecting: false });

/** The question after or before the one that is looked at, on the next page or the one before if need be. */
export function move(by: 1 | -1): void {
  const { items, currentId } = useReview.getState();
  const next = items[items.findIndex((item) => idOf(item) === currentId) + by];
  if (next !== undefined) look(idOf(next));
  else turnPage(by, by === 1 ? 'first' : 'last');
}

export function toggleChosen(id: string): void {
  useReview.setState(({ chosen }) => ({
    chosen: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
  }));
}

/** The question that is looked at. */
export const readCurrent = ({ items, currentId }: ReviewState): ReviewItem | undefined =>
  items.find((item) => idOf(item) === currentId);

export const readChosen = ({ items, chosen }: ReviewState): readonly ReviewItem[] =>
  items.filter((item) => chosen.includes(idOf(item)));

/** Opens or closes the form that puts a claim right. */
export function toggleCorrection(): void {
  const state = useReview.getState();
  if (readCurrent(state)?.kind === 'claim') useReview.setState({ isCorrecting: !state.isCorrecting });
}

export const chooseAll = (all: boolean): void =>
  useReview.setState(({ items }) => ({ chosen: all ? items.map(idOf) : [] }));
