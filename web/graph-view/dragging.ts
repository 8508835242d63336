import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes, SceneGraph } from './appearance.js';
import type { Point } from './separation.js';

export type Points = Readonly<Record<string, Point>>;

/** What a hand does to the picture now. */
export interface Dragging {
  /** Where it holds things, if it holds any. */
  readHeld(): Points;
}

/**
 * Lets a hand draw nodes about; the place that names a ground takes all that stands on it along. `onDrop` hears where
 * things stand now and where they stood before.
 */
export function attachDragging(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  graph: SceneGraph,
  membersOf: (id: string) => readonly string[],
  onDrop: (after: Points, before: Points) => void,
): Dragging {
  let drag: { readonly id: string; readonly before: Points; moved: boolean } | undefined;
  const readPoints = (ids: readonly string[]): Points =>
    Object.fromEntries(
      ids
        .filter((id) => graph.hasNode(id))
        .map((id) => [id, { x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') }]),
    );

  const drop = () => {
    const done = drag;
    drag = undefined;
    if (!done?.moved) return;
    onDrop(readPoints(Object.keys(done.before)), done.before);
  };
  sigma.on('downNode', ({ node }) => {
    drag = { id: node, before: readPoints([node, ...membersOf(node).filter((id) => id !== node)]), moved: false };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    const start = drag?.before[drag.id];
    if (drag === undefined || start === undefined) return;
    // The hand may leave the canvas and come back; where it let go is not always told.
    if (event.original instanceof MouseEvent && event.original.buttons === 0) return drop();
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
    const at = sigma.viewportToGraph(event);
    for (const [id, from] of Object.entries(drag.before)) {
      if (!graph.hasNode(id)) continue;
      graph.mergeNodeAttributes(id, { x: from.x + at.x - start.x, y: from.y + at.y - start.y });
    }
    drag.moved = true;
  });
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('upEdge', drop);
  return { readHeld: () => (drag?.moved ? readPoints(Object.keys(drag.before)) : {}) };
}
