import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './appearance.js';
import type { Layout } from './grounds.js';
import { placeNodes } from './redrawing.js';
import type { Point } from './separation.js';

const duration = 420;

export interface Transition {
  /** Where grounds are drawn at this moment; undefined once all stand where they belong. */
  readGrounds(): Layout['grounds'] | undefined;
  /** Puts everything where it belongs at once: a hand does not wait. */
  finish(): void;
}

/**
 * Lets nodes and grounds move from where they stood to where they stand now, so that the eye can follow. Where the
 * reader wants no motion, it is over at once.
 */
export function startTransition(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  from: { readonly points: ReadonlyMap<string, Point>; readonly grounds: Layout['grounds'] },
  grounds: Layout['grounds'],
): Transition {
  const moving: Array<{ readonly id: string; readonly at: Point; readonly to: Point }> = [];
  sigma.getGraph().forEachNode((id, { x, y }) => {
    const at = from.points.get(id);
    if (at !== undefined && Math.hypot(at.x - x, at.y - y) > 2) moving.push({ id, at, to: { x, y } });
  });
  const before = new Map(from.grounds.map((ground) => [ground.id, ground]));
  let shown: Layout['grounds'] | undefined;
  let frame: number | undefined;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill || moving.length === 0 || moving.length > 4000) return { readGrounds: () => undefined, finish: () => {} };

  const draw = (part: number) => {
    const ease = 1 - (1 - part) ** 3;
    const mix = (a: number, b: number) => a + (b - a) * ease;
    shown = grounds.map((ground) => {
      const old = before.get(ground.id);
      if (old === undefined) return ground;
      return {
        ...ground,
        left: mix(old.left, ground.left),
        right: mix(old.right, ground.right),
        top: mix(old.top, ground.top),
        bottom: mix(old.bottom, ground.bottom),
      };
    });
    placeNodes(
      sigma,
      moving.map(({ id, at, to }) => [id, { x: mix(at.x, to.x), y: mix(at.y, to.y) }]),
    );
  };
  const end = () => {
    if (frame === undefined) return;
    cancelAnimationFrame(frame);
    frame = undefined;
    shown = undefined;
    placeNodes(
      sigma,
      moving.map(({ id, to }) => [id, to]),
    );
  };
  const begun = performance.now();
  const step = () => {
    const part = (performance.now() - begun) / duration;
    if (part >= 1) return end();
    draw(part);
    frame = requestAnimationFrame(step);
  };
  draw(0);
  frame = requestAnimationFrame(step);
  return { readGrounds: () => shown, finish: end };
}
