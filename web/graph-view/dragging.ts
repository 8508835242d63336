import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './appearance.js';
import type { Point } from './separation.js';

export type Points = Readonly<Record<string, Point>>;

/** What a hand does to the picture now, with the mouse or with keys. */
export interface Dragging {
  /** Where it holds things, if it holds any. */
  readHeld(): Points;
  /**
   * Takes a node, and what goes along with it, to be moved by keys. `onEnd` hears that it was put down, whatever put it
   * down. False, and nothing is taken, where there is no such node.
   */
  pickUp(id: string, onEnd: () => void): boolean;
  /** Moves what keys hold by so many pixels of the screen, y down. */
  shift(by: Point): void;
  /** Leaves what keys hold where it is now. */
  putDown(): void;
  /** Puts what keys hold back where it stood. */
  takeBack(): void;
}

interface Drag {
  readonly id: string;
  readonly before: Points;
  moved: boolean;
  /** Set where keys hold it, and no mouse moves it. */
  readonly onEnd?: () => void;
}

/**
 * Lets a hand draw nodes about; the place that names a ground takes all that stands on it along. `onDrop` hears where
 * things stand now and where they stood before.
 */
export function attachDragging(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  membersOf: (id: string) => readonly string[],
  onDrop: (after: Points, before: Points) => void,
): Dragging {
  let drag: Drag | undefined;
  const readPoints = (ids: readonly string[]): Points => {
    const graph = sigma.getGraph();
    return Object.fromEntries(
      ids
        .filter((id) => graph.hasNode(id))
        .map((id) => [id, { x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') }]),
    );
  };

  const drop = () => {
    const done = drag;
    drag = undefined;
    if (done?.moved) onDrop(readPoints(Object.keys(done.before)), done.before);
    done?.onEnd?.();
  };
  const take = (id: string): Drag => ({
    id,
    before: readPoints([id, ...membersOf(id).filter((other) => other !== id)]),
    moved: false,
  });
  const place = (points: Points) => {
    const graph = sigma.getGraph();
    for (const [id, at] of Object.entries(points)) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, at);
  };
  sigma.on('downNode', ({ node }) => {
    drop();
    drag = take(node);
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    const start = drag?.before[drag.id];
    if (drag === undefined || start === undefined || drag.onEnd !== undefined) return;
    // The hand may leave the canvas and come back; where it let go is not always told.
    if (event.original instanceof MouseEvent && event.original.buttons === 0) return drop();
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
    const at = sigma.viewportToGraph(event);
    place(moveAll(drag.before, { x: at.x - start.x, y: at.y - start.y }));
    drag.moved = true;
  });
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('upEdge', drop);
  return {
    readHeld: () => (drag?.moved ? readPoints(Object.keys(drag.before)) : {}),
    pickUp(id, onEnd) {
      drop();
      if (!sigma.getGraph().hasNode(id)) return false;
      drag = { ...take(id), onEnd };
      return true;
    },
    shift(by) {
      if (drag?.onEnd === undefined) return;
      const { ratio } = sigma.getCamera();
      place(moveAll(readPoints(Object.keys(drag.before)), { x: by.x * ratio, y: -by.y * ratio }));
      drag.moved = true;
    },
    putDown: () => {
      if (drag?.onEnd !== undefined) drop();
    },
    takeBack: () => {
      if (drag?.onEnd === undefined) return;
      place(drag.before);
      drag.moved = false;
      drop();
    },
  };
}

const moveAll = (points: Points, by: Point): Points =>
  Object.fromEntries(Object.entries(points).map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }]));
