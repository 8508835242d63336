import { create } from 'zustand';
import type { Judgement } from '../../src/model/enumerations.js';
import type { DecisionView, ReviewItem, ReviewResponse } from '../../src/model/review-api.js';
import type { NodeType } from '../../src/model/schema.js';
import type { ApiError } from '../api-client.js';
import { decide, decideAll, fetchReview, undoDecision } from '../review-client.js';
import { countQuestions, toApiError } from './actions.js';
import { readReviewer } from './reviewer.js';

/** What was decided last, to say so and to take it back. */
export interface Done {
  readonly judgement: Judgement;
  readonly decisions: readonly DecisionView[];
  readonly edges: { readonly created: number; readonly changed: number; readonly removed: number };
  /** Pairs that could not be joined, because their codes differ. */
  readonly refused: number;
}

export interface ReviewState {
  readonly items: readonly ReviewItem[];
  readonly counts: ReviewResponse['counts'];
  readonly loading: 'loading' | 'ready' | ApiError;
  /** Questions of one kind alone. */
  readonly kind: NodeType | undefined;
  /** How many are asked for. */
  readonly limit: number;
  /** The question that is looked at. */
  readonly currentId: string | undefined;
  /** Questions marked for one decision on all of them. */
  readonly chosen: readonly string[];
  readonly why: string;
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
  busy: false,
  done: undefined,
  failed: undefined,
}));

export const idOf = (item: ReviewItem): string => item.decision.id;

/** How many questions are open, of one kind or of all. */
export const countOpen = (counts: ReviewResponse['counts'], kind?: NodeType): number =>
  kind === undefined ? Object.values(counts).reduce((sum, count) => sum + count, 0) : (counts[kind] ?? 0);

/** Figures and lines on the canvas are out of date once something was decided. */
let isCanvasStale = false;
export function markStale(): void {
  isCanvasStale = true;
  void countQuestions();
}
export function takeStaleness(): boolean {
  const was = isCanvasStale;
  isCanvasStale = false;
  return was;
}

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

export function showKind(kind: NodeType | undefined): void {
  useReview.setState({ kind, limit: step, chosen: [], currentId: undefined, loading: 'loading' });
  void loadQueue();
}

export function loadMore(): void {
  useReview.setState(({ limit }) => ({ limit: Math.min(mostAsked, limit + step) }));
  void loadQueue();
}

export const canLoadMore = ({ items, limit, counts, kind }: ReviewState): boolean =>
  items.length < countOpen(counts, kind) && limit < mostAsked;

export const look = (currentId: string): void => useReview.setState({ currentId, failed: undefined, why: '' });

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

export const chooseAll = (all: boolean): void =>
  useReview.setState(({ items }) => ({ chosen: all ? items.map(idOf) : [] }));

/** Takes decided questions out at once, looks at the next one, and asks for the rest as it stands now. */
async function close(ids: readonly string[], done: Done): Promise<void> {
  const { items, currentId } = useReview.getState();
  const at = items.findIndex((item) => idOf(item) === currentId);
  const open = (item: ReviewItem) => !ids.includes(idOf(item));
  const next = items.slice(Math.max(0, at)).find(open) ?? items.slice(0, Math.max(0, at)).findLast(open);
  isCanvasStale = true;
  useReview.setState({
    items: items.filter(open),
    currentId: next && idOf(next),
    chosen: [],
    why: '',
    done,
    busy: false,
    failed: undefined,
  });
  await loadQueue();
}

const fail = (cause: unknown): void => useReview.setState({ busy: false, failed: toApiError(cause) });

/** Records what the reader says of the question that is looked at. */
export async function decideCurrent(judgement: Judgement): Promise<void> {
  const { items, currentId, why, busy } = useReview.getState();
  const item = items.find((one) => idOf(one) === currentId);
  if (item === undefined || busy) return;
  useReview.setState({ busy: true, failed: undefined });
  const { left, right } = item.decision;
  try {
    const { decision, edges } = await decide({
      leftId: left.id,
      rightId: right.id,
      judgement,
      by: readReviewer(),
      why,
    });
    await close([idOf(item)], { judgement, decisions: [decision], edges, refused: 0 });
  } catch (cause) {
    fail(cause);
  }
}

export const readChosenPairs = ({ items, chosen }: ReviewState) =>
  items
    .filter((item) => chosen.includes(idOf(item)))
    .map(({ decision: { left, right } }) => ({ leftId: left.id, rightId: right.id }));

/** Records one judgement of all that are marked. Throws ApiError. */
export async function decideChosen(judgement: Judgement, why: string): Promise<void> {
  const state = useReview.getState();
  const pairs = readChosenPairs(state);
  useReview.setState({ busy: true });
  try {
    const { decisions, edges, refused } = await decideAll({ pairs, judgement, by: readReviewer(), why });
    await close(state.chosen, { judgement, decisions, edges, refused: refused.length });
  } catch (cause) {
    useReview.setState({ busy: false });
    throw toApiError(cause);
  }
}

/** Takes back what was decided last. */
export async function undoDone(): Promise<void> {
  const { done, busy } = useReview.getState();
  if (done === undefined || busy) return;
  useReview.setState({ busy: true });
  try {
    for (const { id } of done.decisions.toReversed()) await undoDecision(id, readReviewer());
    isCanvasStale = true;
    useReview.setState({ done: undefined, busy: false });
    await loadQueue();
    const [first] = done.decisions;
    const back = useReview
      .getState()
      .items.find(({ decision }) => decision.left.id === first?.left.id && decision.right.id === first.right.id);
    if (back) look(idOf(back));
  } catch (cause) {
    fail(cause);
  }
}

/** Takes back any decision of the history. Throws ApiError. */
export async function undoOne(id: string): Promise<void> {
  await undoDecision(id, readReviewer()).catch((cause: unknown) => {
    throw toApiError(cause);
  });
  isCanvasStale = true;
  useReview.setState(({ done }) => ({ done: done?.decisions.some((one) => one.id === id) ? undefined : done }));
  await loadQueue();
}
