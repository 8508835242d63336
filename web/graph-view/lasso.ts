import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './appearance.js';
import type { Point } from './separation.js';

/** What a hand encircles now. */
export interface Lasso {
  /** Whether a click is only the end of a lasso, and chooses nothing by itself. */
  readonly endsNow: boolean;
  destroy(): void;
}

/** A hand that trembles while it clicks draws no lasso. */
const leastSide = 8;

/** By the even-odd rule: a ray to the right crosses the border of a shape an odd number of times. */
export function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  let inside = false;
  let before = corners.at(-1);
  for (const corner of corners) {
    if (before !== undefined && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

/** With Shift a drag over the canvas's ground draws a line around nodes instead of moving the camera. */
export function attachLasso(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  onEncircle: (ids: readonly string[]) => void,
): Lasso {
  const container = sigma.getContainer();
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = picture.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'polygon'));
  picture.setAttribute('class', 'lasso');
  picture.setAttribute('aria-hidden', 'true');
  container.append(picture);
  let corners: Point[] | undefined;
  let endsNow = false;

  const isDrawn = (): boolean => {
    const [xs, ys] = [(corners ?? []).map(({ x }) => x), (corners ?? []).map(({ y }) => y)];
    return Math.max(...xs) - Math.min(...xs) > leastSide || Math.max(...ys) - Math.min(...ys) > leastSide;
  };

  /** Wherever the hand lets go, over the canvas or not. */
  const finish = () => {
    const around = corners;
    if (around === undefined) return;
    const drawn = isDrawn();
    corners = undefined;
    line.removeAttribute('points');
    if (!drawn) return;
    endsNow = true;
    // The click that follows at once is the same gesture.
    setTimeout(() => {
      endsNow = false;
    });
    onEncircle(sigma.getGraph().filterNodes((_id, { x, y }) => isInside(sigma.graphToViewport({ x, y }), around)));
  };

  const start = ({ event: { x, y, original } }: { event: { x: number; y: number; original: Event } }) => {
    if (original instanceof MouseEvent && original.shiftKey) corners = [{ x, y }];
  };
  sigma.on('downStage', start);
  sigma.on('downEdge', start);
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (corners === undefined) return;
    preventSigmaDefault();
    event.original.preventDefault();
    corners.push({ x: event.x, y: event.y });
    line.setAttribute('points', corners.map(({ x, y }) => `${x},${y}`).join(' '));
  });
  window.addEventListener('mouseup', finish);
  return {
    get endsNow() {
      return endsNow;
    },
    destroy: () => {
      window.removeEventListener('mouseup', finish);
      picture.remove();
    },
  };
}
