import type { NodeType } from '../../src/model/schema.js';
import { readShown } from '../graph-view/shown.js';
import { clearSelection } from './actions.js';
import { readView, useStore } from './store.js';
import { type Selection, visibleGraph } from './view.js';

/** The nodes that are selected and in the view, in the order in which they were chosen; none where a line is selected. */
export function readSelectedNodes(): readonly string[] {
  const { nodes } = readView();
  return idsOf(useStore.getState().selection).filter((id) => nodes[id] !== undefined);
}

const idsOf = (selection: Selection | undefined): readonly string[] => {
  if (selection === undefined || selection.kind === 'edge') return [];
  return selection.kind === 'nodes' ? selection.ids : [selection.id];
};

/**
 * Selects these nodes alone. A narrow window keeps showing the canvas, on which more may be chosen; and who chooses
 * several looks for no second end of a way.
 */
export function selectNodes(ids: readonly string[]): void {
  const chosen = [...new Set(ids)];
  if (chosen.length === 0) clearSelection();
  else useStore.setState({ selection: { kind: 'nodes', ids: chosen }, pathing: undefined });
}

/** Closed areas stand for all on them. */
const unfold = (ids: readonly string[]): string[] => {
  const { folds } = readShown();
  return ids.flatMap((id) => [id, ...(folds.get(id)?.memberIds ?? [])]);
};

/** Adds what the canvas draws under these ids to what is selected. */
export const addToSelection = (ids: readonly string[]): void => selectNodes([...readSelectedNodes(), ...unfold(ids)]);

/** Adds a node to what is selected, or takes it out. */
export function toggleSelected(id: string): void {
  const [before, all] = [readSelectedNodes(), new Set(unfold([id]))];
  selectNodes(before.includes(id) ? before.filter((other) => !all.has(other)) : [...before, ...all]);
}

/** Selects all visible nodes, or those of one type. */
export function selectVisible(type?: NodeType): void {
  const { nodes } = visibleGraph(readView());
  selectNodes(nodes.filter((node) => type === undefined || node.type === type).map(({ id }) => id));
}

/** Adds to the selection all that a visible line joins to it. */
export function selectNeighbours(): void {
  const before = readSelectedNodes();
  const [chosen, near] = [new Set(before), new Set(before)];
  for (const { from, to } of visibleGraph(readView()).edges) {
    if (chosen.has(from)) near.add(to);
    if (chosen.has(to)) near.add(from);
  }
  selectNodes([...near]);
}
