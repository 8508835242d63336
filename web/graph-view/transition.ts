import type { SceneGraph } from './appearance.js';
import type { Layout } from './grounds.js';
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
  graph: SceneGraph,
  from: { readonly points: ReadonlyMap<string, Point>; readonly grounds: Layout['grounds'] },
  grounds: Layout['grounds'],
): Transition {
  const targets = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }] as const));
  const moving = [...targets].flatMap(([id, to]) => {
    const at = from.points.get(id);
    return at !== undefined && Math.hypot(at.x - to.x, at.y - to.y) > 2 ? [{ id, at, to }] : [];
  });
  const before = new Map(from.grounds.map((ground) => [ground.id, ground]));
  let shown: Layout['grounds'] | undefined;
  let frame: number | undefined;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill || moving.length === 0 || moving.length > 4000) return { readGrounds: () => undefined, finish: () => {} };

  const draw = (part: number) => {
    const ease = 1 - (1 - part) ** 3;
    const mix = (a: number, b: number) => a + (b - a) * ease;
    const places = new Map(moving.map(({ id, at, to }) => [id, { x: mix(at.x, to.x), y: mix(at.y, to.y) }]));
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
    graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places.get(id) }), {
      attributes: ['x', 'y'],
    });
  };
  const end = () => {
    if (frame === undefined) return;
    cancelAnimationFrame(frame);
    frame = undefined;
    shown = undefined;
    graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...targets.get(id) }), {
      attributes: ['x', 'y'],
    });
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
