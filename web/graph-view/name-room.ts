import type { GraphNode } from '../../src/model/api.js';
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
  /** As things are called on the canvas. */
  readonly names: ReadonlyMap<string, string>;
  /** Of closed areas, what they hold, line by line. */
  readonly contents: ReadonlyMap<string, readonly string[]>;
  /** Of the canvas, in pixels. */
  readonly width: number;
  readonly height: number;
  /** How wide a text is drawn, in pixels. */
  measure(text: string, font: 'plain' | 'strong' | 'small'): number;
}

/**
 * Keeps room for the names of the most important nodes, as many as the canvas can hold at its own size. Names decide
 * how much room nodes need, so the picture is laid out for one language.
 */
export function measureNodes(input: NameRoomInput): Map<string, NodeSize> {
  const { nodes, titles, width, height } = input;
  const sizes = new Map<string, NodeSize>();
  let free = width * height * namedShare;
  const take = (size: NodeSize) => {
    const { halfWidth, above, below } = roomOf(size, 1);
    return 2 * halfWidth * (above + below);
  };
  const ranked = nodes
    .map((node) => ({ node, isTitle: titles.has(node.id), contents: input.contents.get(node.id) ?? [] }))
    .map((one) => ({ ...one, radius: radiusOf(one) }))
    .sort((a, b) => Number(b.isTitle) - Number(a.isTitle) || b.radius - a.radius);
  for (const { radius } of ranked) free -= take({ radius, ...unnamed });
  for (const { node, isTitle, radius, contents } of ranked) {
    const isClosed = contents.length > 0;
    const widthOf = (text: string) =>
      input.measure(text, isTitle || isClosed || radius >= strongFrom ? 'strong' : 'plain');
    // Where nothing is free any more, a name need not even be measured: thousands would cost a second.
    const isNamed = isTitle || isClosed || free > 0;
    const lines = isNamed ? wrapLabel(input.names.get(node.id) ?? '', labelWidth, widthOf) : [];
    const widths = [...lines.map(widthOf), ...contents.map((line) => input.measure(line, 'small'))];
    const named = { radius, labelWidth: Math.max(0, ...widths), lines: lines.length + contents.length };
    const cost = take(named) - take({ radius, ...unnamed });
    // What matters less keeps its distance, and has a name where there is place for one.
    const fits = lines.length > 0 && (isTitle || isClosed || free > cost);
    if (fits) free -= cost;
    sizes.set(node.id, fits ? named : { radius, ...unnamed });
  }
  return sizes;
}
