import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './appearance.js';

/** How long a finger rests, in milliseconds, and how far it may stray, in pixels. */
const patience = 450;
const most = 10;

/** A finger that rests on a node does what a click with Shift does. Answers whether the tap that follows is its end. */
export function attachLongPress(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  onPress: (id: string) => void,
): { wasPress(): boolean } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  let pressed = false;
  const stop = () => clearTimeout(timer);
  sigma.on('downNode', ({ node, event }) => {
    stop();
    pressed = false;
    if (event.original instanceof MouseEvent) return;
    from = { x: event.x, y: event.y };
    timer = setTimeout(() => {
      pressed = true;
      onPress(node);
    }, patience);
  });
  sigma.on('moveBody', ({ event }) => {
    if (Math.hypot(event.x - from.x, event.y - from.y) > most) stop();
  });
  for (const up of ['upNode', 'upStage', 'upEdge'] as const) sigma.on(up, stop);
  return {
    wasPress: () => {
      const was = pressed;
      pressed = false;
      return was;
    },
  };
}
