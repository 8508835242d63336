import type { GraphNode, Language } from '../../src/model/api.js';
import { shortName } from '../captions.js';
import { radiusOf } from './appearance.js';
import { wrapLabel } from './label-placement.js';
import { labelWidth, type NodeSize, roomOf } from './rooms.js';
import { strongFrom } from './screen.js';

export const unnamed = { labelWidth: 0, lines: 0 };
/** The part of the canvas that nodes with their names may take; the rest is air and lines. */
const namedShare = 0.5;

export interface NameRoomInput {
  readonly nodes: readonly GraphNode[];
  /** Places that name a ground. */
  readonly titles: ReadonlySet<string>;
  readonly language: Language;
  /** Of the canvas, in pixels. */
  readonly width: number;
  readonly height: number;
  /** How wide a text is drawn, in pixels. */
  measure(text: string, strong: boolean): number;
}

/**
 * Keeps room for the names of the most important nodes, as many as the canvas can hold at its own size. Names decide
 * how much room nodes need, so the picture is laid out for one language.
 */
export function measureNodes({
  nodes,
  titles,
  language,
  width,
  height,
  measure,
}: NameRoomInput): Map<string, NodeSize> {
  const sizes = new Map<string, NodeSize>();
  let free = width * height * namedShare;
  const take = (size: NodeSize) => {
    const { halfWidth, above, below } = roomOf(size, 1);
    return 2 * halfWidth * (above + below);
  };
  const ranked = nodes
    .map((node) => ({ node, isTitle: titles.has(node.id) }))
    .map((one) => ({ ...one, radius: radiusOf(one) }))
    .sort((a, b) => Number(b.isTitle) - Number(a.isTitle) || b.radius - a.radius);
  for (const { radius } of ranked) free -= take({ radius, ...unnamed });
  for (const { node, isTitle, radius } of ranked) {
    const widthOf = (text: string) => measure(text, isTitle || radius >= strongFrom);
    // Where nothing is free any more, a name need not even be measured: thousands would cost a second.
    const lines = isTitle || free > 0 ? wrapLabel(shortName(node, language), labelWidth, widthOf) : [];
    const named = { radius, labelWidth: Math.max(0, ...lines.map(widthOf)), lines: lines.length };
    const cost = take(named) - take({ radius, ...unnamed });
    // What matters less keeps its distance, and has a name where there is place for one.
    const fits = lines.length > 0 && (isTitle || free > cost);
    if (fits) free -= cost;
    sizes.set(node.id, fits ? named : { radius, ...unnamed });
  }
  return sizes;
}
