import type { Position, Producer, ViewState } from './view.js';

export type Positions = ViewState['points'];

/** Puts nodes where a hand has drawn them. */
export const moveNodes =
  (points: Positions): Producer =>
  (view) => ({ ...view, points: { ...view.points, ...points } });

/** Holds a node where it stands, or lets it go. */
export const togglePin =
  (id: string, at: Position | undefined): Producer =>
  (view) => {
    if (view.pinnedIds.includes(id)) return { ...view, pinnedIds: view.pinnedIds.filter((other) => other !== id) };
    if (at === undefined) return view;
    return { ...view, pinnedIds: [...view.pinnedIds, id], points: { ...view.points, [id]: at } };
  };

/** Lays the picture out anew; only what is pinned stays. */
export const rearrange = (): Producer => (view) => {
  const pinned = Object.entries(view.points).filter(([id]) => view.pinnedIds.includes(id));
  return { ...view, points: Object.fromEntries(pinned), arrangement: view.arrangement + 1 };
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
    ...restored,
    arrangement: view.arrangement + 1,
  });
