import type Sigma from 'sigma';
import type { Program } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { EdgeAttributes, NodeAttributes } from './appearance.js';
import { drawNow } from './redrawing.js';

/** Pictures that move now and are too large to be drawn twice for each frame. */
const moving = new WeakSet<object>();
/** From so many nodes and lines on, drawing what is only there to be hit costs a frame dearly. */
const largeFrom = 4000;
/** How long a camera stands still before the picture counts as at rest, in milliseconds. */
const restAfter = 140;

/**
 * Draws a program's items. Sigma draws everything a second time into a hidden picture, in which it looks up what a
 * pointer meets; while a large picture moves that one is left out, since nobody can aim at what moves.
 */
export function renderOnce(
  program: Pick<Program, 'pickProgram'> & { readonly renderer: object },
  params: RenderParams,
  render: (params: RenderParams) => void,
): void {
  const { pickProgram } = program;
  if (moving.has(program.renderer)) program.pickProgram = null;
  render(params);
  program.pickProgram = pickProgram;
}

/** Follows the camera. `rest` makes everything hittable at once: a hand that comes down wants to hit what it sees. */
export function attachMotion(sigma: Sigma<NodeAttributes, EdgeAttributes>): { rest(): void; destroy(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    return moving.delete(sigma);
  };
  sigma.getCamera().on('updated', () => {
    const { order, size } = sigma.getGraph();
    if (order + size < largeFrom) return;
    clearTimeout(timer);
    moving.add(sigma);
    timer = setTimeout(() => {
      if (stop()) sigma.scheduleRender();
    }, restAfter);
  });
  return {
    rest: () => {
      if (stop()) drawNow(sigma);
    },
    destroy: stop,
  };
}
