import type { GraphEdge, GraphNode } from '../../src/model/api.js';
import { type BandName, bandId, findBands } from './bands.js';
import type { Places } from './places.js';
import { lineHeight, type NodeSize, roomOf, shrink } from './rooms.js';
import { type Bounds, boundsOfItems, type Item, type Point } from './separation.js';

/** How the picture is ordered. */
export const layoutKinds = ['places', 'force', 'chain', 'radial'] as const;
export type LayoutKind = (typeof layoutKinds)[number];

/** What of things and lines decides where they stand. */
export interface LayoutGraph {
  readonly nodes: ReadonlyArray<Pick<GraphNode, 'id' | 'type'>>;
  readonly edges: ReadonlyArray<Pick<GraphEdge, 'id' | 'type' | 'from' | 'to'>>;
}

export interface LayoutInput {
  readonly kind: LayoutKind;
  /** The node in the middle of a radial picture; the most connected one where none is chosen. */
  readonly centreId: string | undefined;
  readonly graph: LayoutGraph;
  readonly places: Places;
  /** Nodes that stand already: they hardly move. */
  readonly placed: ReadonlyMap<string, Point>;
  /** Nodes that do not move at all. */
  readonly pinned: ReadonlySet<string>;
  /** The node that each new node was brought by. */
  readonly parents: Readonly<Record<string, string>>;
  readonly sizes: ReadonlyMap<string, NodeSize>;
  /** The scale of the layout that `placed` comes from. */
  readonly scale: number;
  /** Of the canvas, in pixels: the picture takes its proportions. */
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  /** In pixels around the origin, y up. */
  readonly points: ReadonlyMap<string, Point>;
  /** How much smaller than laid out it should be drawn, names apart, to fit the canvas. */
  readonly scale: number;
  /** The grounds of areas, the outer ones first. */
  readonly grounds: ReadonlyArray<Bounds & { readonly id: string; readonly depth: number }>;
  /** What stands outside the chain or the rings: lines among it are beside the point, and not drawn unless looked at. */
  readonly apartIds?: readonly string[];
}

/** A canvas so much higher than wide is filled from top to bottom: a phone's. */
export const isTall = ({ width, height }: Pick<LayoutInput, 'width' | 'height'>): boolean => height > width * 1.4;

/** An area, or the whole canvas, with what stands directly on it. */
export interface Group {
  readonly id: string;
  readonly depth: number;
  readonly nodeIds: string[];
  readonly groups: Group[];
  /** Set where it is no area but a band of what stands outside all of them. */
  readonly band?: BandName;
}

export const canvasId = '';

export function buildGroups({ graph, places }: LayoutInput): Group {
  const root: Group = { id: canvasId, depth: -1, nodeIds: [], groups: [] };
  const byId = new Map<string, Group>([[canvasId, root]]);
  for (const { id, parent } of places.areas) {
    const outer = byId.get(parent ?? canvasId) ?? root;
    const group: Group = { id, depth: outer.depth + 1, nodeIds: [], groups: [] };
    outer.groups.push(group);
    byId.set(id, group);
  }
  const bands = findBands(graph, places);
  const outside = new Set([...bands.values()].flat());
  for (const { id } of graph.nodes)
    if (!byId.has(id) && !outside.has(id)) byId.get(places.homeOf.get(id) ?? canvasId)?.nodeIds.push(id);
  for (const [band, nodeIds] of bands) root.groups.push({ id: bandId(band), depth: 0, nodeIds, groups: [], band });
  return root;
}

/** All nodes of a group and of the groups in it; areas' own nodes included. */
export function nodesIn(group: Group): string[] {
  const inner = group.groups.flatMap(nodesIn);
  return group.id === canvasId ? [...group.nodeIds, ...inner] : [group.id, ...group.nodeIds, ...inner];
}

export const sizeOf = ({ sizes }: LayoutInput, id: string): NodeSize =>
  sizes.get(id) ?? { radius: 10, labelWidth: 0, lines: 0 };

export const padding = 9;

/** The strip along the top of a ground where its place stands with its name. */
export function titleOf(
  input: LayoutInput,
  id: string,
  scale: number,
): { width: number; height: number; radius: number } {
  const size = sizeOf(input, id);
  const radius = (size.radius * scale) / shrink(scale);
  return {
    width: 2 * radius + (size.labelWidth + 22) * scale,
    height: Math.max(2 * radius, size.lines * lineHeight * scale) + 8 * scale,
    radius,
  };
}

/** The ground around what stands on an area: its contents, a margin, and its title above them. */
export function groundAround(contents: Bounds, title: { width: number; height: number }, scale: number): Bounds {
  const left = contents.left - padding * scale;
  return {
    left,
    right: Math.max(contents.right + padding * scale, left + title.width),
    bottom: contents.bottom - padding * scale,
    top: contents.top + title.height + 2 * scale,
  };
}

export type Points = Map<string, { x: number; y: number }>;

export function moveAll(ids: readonly string[], points: Points, dx: number, dy: number): void {
  for (const id of ids) {
    const point = points.get(id);
    if (point === undefined) continue;
    point.x += dx;
    point.y += dy;
  }
}

export function itemOfBounds(bounds: Bounds, moves: number, gap: number): Item {
  const [width, height] = [bounds.right - bounds.left, bounds.top - bounds.bottom];
  return {
    point: { x: (bounds.left + bounds.right) / 2, y: (bounds.bottom + bounds.top) / 2 },
    room: { halfWidth: width / 2 + gap, above: height / 2 + gap, below: height / 2 + gap },
    moves,
  };
}

export function titlePoint(
  ground: Bounds,
  title: { height: number; radius: number },
  scale: number,
): { x: number; y: number } {
  return { x: ground.left + title.radius + 8 * scale, y: ground.top - title.height / 2 - 1 };
}

export function readGrounds(root: Group, points: Points, input: LayoutInput, scale: number): Layout['grounds'] {
  const grounds: Array<Bounds & { id: string; depth: number }> = [];
  const visit = (group: Group): Item[] => {
    const nodes = group.nodeIds.flatMap((id): Item[] => {
      const point = points.get(id);
      return point ? [{ point, room: roomOf(sizeOf(input, id), scale), moves: 1 }] : [];
    });
    const inner = group.groups.map((one) => {
      const contents = boundsOfItems(visit(one));
      const ground = groundAround(contents, titleOf(input, one.id, scale), scale);
      grounds.push({ ...ground, id: one.id, depth: one.depth });
      return itemOfBounds(ground, 1, 4 * scale);
    });
    return [...nodes, ...inner];
  };
  visit(root);
  return grounds.sort((a, b) => a.depth - b.depth);
}
