import { readShown } from '../graph-view/shown.js';
import { readStage } from '../graph-view/stage.js';
import { clearSelection, loadOverview } from './actions.js';
import { rearrange, setLayout, toggleArea, togglePins } from './placing.js';
import { changeView, notePlacing, readView, useStore } from './store.js';
import {
  clearFilters,
  focusNode,
  hideNodes,
  keepOnly,
  type LayoutChoice,
  removeNodes,
  showHiddenNodes,
} from './view.js';

/** What hands do to the picture. Each step can be undone. */

export function hide(ids: readonly string[]): void {
  changeView(hideNodes(ids));
  clearSelection();
}

export function remove(ids: readonly string[]): void {
  changeView(removeNodes(ids));
  clearSelection();
}

/** Keeps one node with what it touches; of several, these alone. */
export const focus = (ids: readonly string[]): void => {
  const [only] = ids;
  changeView(ids.length === 1 && only !== undefined ? focusNode(only) : keepOnly(ids));
};

/** Keeps these alone, however few; the rest is hidden and counted. */
export const keepAlone = (ids: readonly string[]): void => changeView(keepOnly(ids));

/** Holds nodes where they stand on the canvas now; where all are held, lets them go. */
export const pin = (ids: readonly string[]): void => changeView(togglePins(ids, readStage()?.readPoints() ?? {}));

export function arrangeAnew(): void {
  notePlacing(readStage()?.readPoints() ?? {});
  changeView((view) => rearrange()(view));
}

/** Orders the picture in another way; rings stand around the selected node. */
export function chooseLayout(kind: LayoutChoice['kind']): void {
  notePlacing(readStage()?.readPoints() ?? {});
  const centreId = kind === 'radial' ? readSelectedNode() : undefined;
  changeView(setLayout({ kind, ...(centreId === undefined ? {} : { centreId }) }));
}

/** Opens a closed area, or closes an open one. */
export function openOrClose(id: string): void {
  changeView(toggleArea(id, readShown().folds.has(id)));
}

/** Brings back what was hidden by hand and what filters took away. */
export const showEverything = (): void => changeView((view) => clearFilters()(showHiddenNodes()(view)));

/** Back to the first look; undo brings the view back. */
export async function startOver(): Promise<void> {
  useStore.setState({ selection: undefined, asked: undefined, highlight: undefined, pathing: undefined });
  notePlacing(readStage()?.readPoints() ?? {});
  await loadOverview();
}

/** The node that is selected, if one is. */
export function readSelectedNode(): string | undefined {
  const { selection } = useStore.getState();
  return selection?.kind === 'node' && readView().nodes[selection.id] !== undefined ? selection.id : undefined;
}
