import { create } from 'zustand';
import type { AskResponse, OverviewResponse } from '../../src/model/api.js';
import type { ApiError } from '../api-client.js';
import { type Address, parseAddress } from './address.js';
import { type History, pushStep, redoStep, startHistory, undoStep } from './history.js';
import { notePlaces, type Positions } from './placing.js';
import { emptyView, type Highlight, type Selection, type ViewState } from './view.js';

export type Loading = 'loading' | 'ready' | ApiError;

/** A question and what became of it. */
export interface Asked {
  readonly question: string;
  readonly answer: AskResponse | ApiError | undefined;
  /** The graph has changed since: a verdict, a judgement, an import. */
  readonly isStale?: boolean;
}

/** How the picture is told in words beside it, if it is. */
export type ListingForm = 'none' | 'table' | 'tree';

export interface AppState {
  readonly history: History<ViewState>;
  readonly loading: Loading;
  readonly totals: OverviewResponse['totals'] | undefined;
  readonly page: Address['page'];
  readonly documentId: string | undefined;
  readonly claimId: string | undefined;
  /** The query that a link opens the console with. */
  readonly cypher: string | undefined;
  readonly selection: Selection | undefined;
  readonly highlight: Highlight | undefined;
  readonly asked: Asked | undefined;
  /** Entity whose neighbours are on their way. */
  readonly expanding: string | undefined;
  /** Two things between which ways are looked for; the second may still be sought. */
  readonly pathing: { readonly from: string; readonly to?: string } | undefined;
  readonly importing: boolean;
  /** Whether the ways to keep and share the view are shown. */
  readonly sharing: boolean;
  /** Files dropped on the window, waiting for the import dialog. */
  readonly dropped: readonly File[];
  /** Which sheet a narrow window shows over the canvas. */
  readonly sheet: 'none' | 'ask' | 'details';
  readonly listing: ListingForm;
  /** Set where the viewer runs inside a saved file: nothing can be asked of a server. */
  readonly saved: { readonly madeAt: string; readonly title: string } | undefined;
  /** A short word about what went wrong in passing. */
  readonly notice: ApiError | undefined;
  /** A short word about what was done, with the way back. */
  readonly offer: { readonly text: string; undo(): void } | undefined;
  /** Questions that wait for a person, once they are counted. */
  readonly openQuestions: number | undefined;
}

function initialState(): AppState {
  const address = parseAddress(location.hash);
  return {
    history: startHistory(emptyView),
    loading: 'loading',
    totals: undefined,
    page: address.page,
    documentId: address.documentId,
    claimId: address.claimId,
    cypher: address.cypher,
    selection: undefined,
    highlight: undefined,
    asked: undefined,
    expanding: undefined,
    pathing: undefined,
    importing: false,
    sharing: false,
    dropped: [],
    sheet: 'none',
    listing: address.listing ?? 'none',
    notice: undefined,
    offer: undefined,
    openQuestions: undefined,
    saved: undefined,
  };
}

export const useStore = create<AppState>(initialState);

/** Changes what is shown in a way that undo takes back. */
export const changeView = (produce: (view: ViewState) => ViewState): void =>
  useStore.setState(({ history }) => ({ history: pushStep(produce)(history) }));

/** Notes what undo should come back to, such as where things stood before they were moved. No step of its own. */
export const amendView = (produce: (view: ViewState) => ViewState): void =>
  useStore.setState(({ history }) => ({ history: { ...history, present: produce(history.present) } }));

/** Notes where everything stands before it is laid out anew, so that undo brings all of it back. */
export const notePlacing = (points: Positions): void =>
  useStore.setState(({ history }) => ({ history: notePlaces(points)(history) }));

/** Changes what is shown as the ground that later steps stand on: there is nothing to undo before it. */
export const resetView = (produce: (view: ViewState) => ViewState): void =>
  useStore.setState(({ history }) => ({ history: startHistory(produce(history.present)) }));

/** Where the picture stood when the last way back was offered: a step since then goes before it. */
let pastOfOffer: unknown;
useStore.subscribe(({ offer, history }, before) => {
  if (offer !== before.offer) pastOfOffer = history.past;
});

/** Takes back what was done last: what a way back is offered for, such as a verdict, or else a step of the picture. */
export function undo(): void {
  const { offer, history } = useStore.getState();
  if (offer === undefined || history.past !== pastOfOffer) {
    useStore.setState({ history: undoStep<ViewState>()(history) });
    return;
  }
  useStore.setState({ offer: undefined });
  offer.undo();
}

export const redo = (): void => useStore.setState(({ history }) => ({ history: redoStep<ViewState>()(history) }));

export const readView = (): ViewState => useStore.getState().history.present;
export const useView = (): ViewState => useStore((state) => state.history.present);
