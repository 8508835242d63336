import { useSources } from '../state/sources.js';
import { readView, useView } from '../state/store.js';
import { type ViewState, visibleGraph } from '../state/view.js';
import { type Folded, foldGraph } from './folding.js';

/** What of a view decides what is drawn; pictures that agree in all of it are the same picture. */
type Cause = Pick<
  ViewState,
  'nodes' | 'edges' | 'hiddenIds' | 'hiddenNodeTypes' | 'hiddenEdgeTypes' | 'openedIds' | 'closedIds' | 'filter'
> & { readonly byPlace: boolean; readonly documentsOf: ReadonlyMap<string, string> };

const causeOf = (view: ViewState): Cause => {
  const { nodes, edges, hiddenIds, hiddenNodeTypes, hiddenEdgeTypes, openedIds, closedIds, filter } = view;
  const { documentsOf } = useSources.getState();
  const byPlace = view.layout.kind === 'places';
  return {
    nodes,
    edges,
    hiddenIds,
    hiddenNodeTypes,
    hiddenEdgeTypes,
    openedIds,
    closedIds,
    filter,
    byPlace,
    documentsOf,
  };
};

/** One picture by place and one otherwise: who goes to and fro between layouts does not wait for the same folding again. */
const latest = new Map<boolean, { readonly cause: Cause; readonly folded: Folded }>();

/** What is drawn of a view: filtered, and folded where it is large. The canvas and the panels share one answer. */
export function readShown(view: ViewState = readView()): Folded {
  const cause = causeOf(view);
  const keys = Object.keys(cause) as Array<keyof Cause>;
  const known = latest.get(cause.byPlace);
  if (known !== undefined && keys.every((key) => known.cause[key] === cause[key])) return known.folded;
  const folded = foldGraph(visibleGraph(view, cause.documentsOf), cause);
  latest.set(cause.byPlace, { cause, folded });
  return folded;
}

export function useShown(): Folded {
  useSources();
  return readShown(useView());
}
