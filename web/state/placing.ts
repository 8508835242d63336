import type { History } from './history.js';
import type { LayoutChoice, Producer, ViewState } from './view.js';

export type Positions = ViewState['points'];

/** Puts nodes where a hand has drawn them. */
export const moveNodes =
  (points: Positions): Producer =>
  (view) => ({ ...view, points: { ...view.points, ...points } });

/**
 * Notes where everything stands, in all the views back to the last arrangement: undo may pass several of them before
 * one is drawn again.
 */
export const notePlaces =
  (points: Positions) =>
  (history: History<ViewState>): History<ViewState> => {
    const { arrangement } = history.present;
    const since = history.past.findLastIndex((view) => view.arrangement !== arrangement) + 1;
    const past = history.past.map((view, step) =>
      step < since ? view : { ...view, points: { ...points, ...view.points } },
    );
    return { ...history, past, present: moveNodes(points)(history.present) };
  };

/** Holds nodes where they stand; where all of them are held already, lets them go. What stands nowhere is left alone. */
export const togglePins =
  (ids: readonly string[], points: Positions): Producer =>
  (view) => {
    const pinned = new Set(view.pinnedIds);
    const asked = new Set(ids.filter((id) => pinned.has(id) || points[id] !== undefined));
    if (asked.size === 0) return view;
    if ([...asked].every((id) => pinned.has(id)))
      return { ...view, pinnedIds: view.pinnedIds.filter((id) => !asked.has(id)) };
    const held = Object.fromEntries([...asked].flatMap((id) => (points[id] ? [[id, points[id]] as const] : [])));
    return { ...view, pinnedIds: [...new Set([...pinned, ...asked])], points: { ...view.points, ...held } };
  };

/** Lays the picture out anew; only what is pinned stays. */
export const rearrange = (): Producer => (view) => {
  const pinned = Object.entries(view.points).filter(([id]) => view.pinnedIds.includes(id));
  return { ...view, points: Object.fromEntries(pinned), arrangement: view.arrangement + 1 };
};

/** Orders the picture in another way; what is pinned stays. */
export const setLayout =
  (layout: LayoutChoice): Producer =>
  (view) => ({ ...rearrange()(view), layout });

/** Opens a closed area, or closes an open one: its things are then told by counts. */
export const toggleArea =
  (id: string, isClosed: boolean): Producer =>
  (view) => {
    const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
    const [openedIds, closedIds] = [without(view.openedIds), without(view.closedIds)];
    return isClosed
      ? { ...view, openedIds: [...openedIds, id], closedIds }
      : { ...view, openedIds, closedIds: [...closedIds, id] };
  };

/** Shows what a link or file holds, where it stood. */
export const restoreView =
  (restored: Partial<ViewState>): Producer =>
  (view) => ({
    ...view,
    parents: {},
    leftOut: {},
    hiddenIds: [],
    hiddenNodeTypes: [],
    hiddenEdgeTypes: [],
    pinnedIds: [],
    points: {},
    openedIds: [],
    closedIds: [],
    layout: { kind: 'places' },
    ...restored,
    arrangement: view.arrangement + 1,
  });
