import { create } from 'zustand';
import type { ClaimView } from '../../src/model/api.js';
import type { Judgement } from '../../src/model/enumerations.js';
import type { DecisionView, QuestionType, ReviewItem, ReviewResponse } from '../../src/model/review-api.js';
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
  readonly counts: ReviewResponse['counts'];
  readonly loading: 'loading' | 'ready' | ApiError;
  /** Questions of one kind alone. */
  readonly kind: QuestionType | undefined;
  /** How many are asked for. */
  readonly limit: number;
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

const step = 30;
const mostAsked = 100;

export const useReview = create<ReviewState>(() => ({
  items: [],
  counts: {},
  loading: 'loading',
  kind: undefined,
  limit: step,
  currentId: undefined,
  chosen: [],
  why: '',
  isCorrecting: false,
  busy: false,
  done: undefined,
  failed: undefined,
}));

export const idOf = (item: ReviewItem): string => (item.kind === 'pair' ? item.decision.id : item.view.claim.id);

/** How many questions are open, of one kind or of all. */
export const countOpen = (counts: ReviewResponse['counts'], kind?: QuestionType): number =>
  kind === undefined ? Object.values(counts).reduce((sum, count) => sum + count, 0) : (counts[kind] ?? 0);

let turn = 0;

/** Asks for the queue anew. What is looked at stays, if it is still open. */
export async function loadQueue(): Promise<void> {
  const { kind, limit } = useReview.getState();
  const own = ++turn;
  try {
    const { items, counts } = await fetchReview(kind, limit);
    if (own !== turn) return;
    const ids = items.map(idOf);
    const { currentId, chosen } = useReview.getState();
    useReview.setState({
      items,
      counts,
      loading: 'ready',
      currentId: currentId !== undefined && ids.includes(currentId) ? currentId : ids[0],
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
  useReview.setState({ kind, limit: step, chosen: [], currentId: undefined, loading: 'loading' });
  void loadQueue();
}

export function loadMore(): void {
  useReview.setState(({ limit }) => ({ limit: Math.min(mostAsked, limit + step) }));
  void loadQueue();
}

export const canLoadMore = ({ items, limit, counts, kind }: ReviewState): boolean =>
  items.length < countOpen(counts, kind) && limit < mostAsked;

export const look = (currentId: string): void =>
  useReview.setState({ currentId, failed: undefined, why: '', isCorrecting: false });

/** The question after or before the one that is looked at; at an end it stays there. */
export function move(by: 1 | -1): void {
  const { items, currentId } = useReview.getState();
  const next = items[items.findIndex((item) => idOf(item) === currentId) + by];
  if (next !== undefined) look(idOf(next));
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
