import type { Room } from './separation.js';

/** How large a node and its name are on the screen at zoom 1, in pixels. */
export interface NodeSize {
  readonly radius: number;
  /** Zero where the layout keeps no room for the name. */
  readonly labelWidth: number;
  readonly lines: number;
}

export const labelWidth = 112;
export const lineHeight = 17;

/** The zoom from which on a picture is a map of thousands, and its nodes are dots. */
const far = 2.6;

/**
 * Nodes shrink slower than the picture: their icons stay readable from further away. From very far they shrink almost
 * as fast as it does, or they would cover each other.
 */
export const shrink = (ratio: number): number => (ratio <= far ? ratio ** 0.3 : far ** 0.3 * (ratio / far) ** 0.8);

/**
 * The room of a node in layout units, where the picture will be drawn `scale` times smaller than it was laid out: the
 * node shrinks a little with it, its name not at all.
 */
export function roomOf({ radius, labelWidth: width, lines }: NodeSize, scale: number): Room {
  const drawn = (radius * scale) / shrink(scale);
  if (width === 0) return { halfWidth: drawn + 7 * scale, above: drawn + 5 * scale, below: drawn + 7 * scale };
  return {
    halfWidth: Math.max(drawn, (width / 2) * scale) + 6,
    above: drawn + 6,
    below: drawn + (lines * lineHeight + 7) * scale,
  };
}
