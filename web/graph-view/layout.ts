import { placeBands } from './band-layout.js';
import { sideOf } from './bands.js';
import { layOutChain } from './chain.js';
import { fitIn, startPoints } from './fitting-in.js';
import {
  buildGroups,
  canvasId,
  type Group,
  groundAround,
  isTall,
  itemOfBounds,
  type Layout,
  type LayoutInput,
  moveAll,
  nodesIn,
  type Points,
  readGrounds,
  sizeOf,
  titleOf,
  titlePoint,
} from './grounds.js';
import { pack } from './packing.js';
import { layOutRings } from './radial.js';
import { roomOf } from './rooms.js';
import { type Bounds, boundsOfItems, type Item, type Point } from './separation.js';
import { settleGroups } from './settling.js';

/** Beyond this, room for every name only drives the picture apart: some names wait for the reader to zoom in. */
const mostScale = { small: 2, large: 2.6 };
const largeFrom = 150;
const mostAttempts = 4;
/** A picture that is mostly new is laid out anew, unless what is new was brought by what stands, or a node is pinned. */
const mostlyNew = 0.6;

/** Lays a graph out in the order asked for. Deterministic: the same graph gives the same picture. */
export function computeLayout(input: LayoutInput): Layout {
  if (input.kind === 'chain') return layOutChain(input);
  if (input.kind === 'radial') return layOutRings(input);
  return layOutAreas(input);
}

/**
 * By place, or by force where no places are given: what stands in an area is arranged within it, areas and the rest
 * around each other, and no name is pushed into another's.
 */
function layOutAreas(input: LayoutInput): Layout {
  const { graph, placed, parents, pinned } = input;
  const news = graph.nodes.filter((node) => !placed.has(node.id));
  const fresh = news.length;
  const isExpansion = pinned.size > 0 || news.every(({ id }) => placed.has(parents[id] ?? ''));
  const root = buildGroups(input);
  const points: Points = new Map();
  let { scale } = input;
  if (fresh > graph.nodes.length * mostlyNew && !isExpansion) scale = arrangeAll(root, points, input);
  else {
    for (const [id, point] of startPoints(input)) points.set(id, point);
    if (fresh > 0) fitIn(root, points, input);
  }
  return { points, scale, grounds: readGrounds(root, points, input, scale) };
}

function arrangeAll(root: Group, points: Points, input: LayoutInput): number {
  const settled = settleGroups(root, input);
  // A picture larger than the canvas is drawn smaller, but its names are not: give them room for that and try again.
  const most = input.graph.nodes.length > largeFrom ? mostScale.large : mostScale.small;
  let scale = 1;
  for (let attempt = 1; ; attempt++) {
    const items = arrange(root, points, settled, input, scale);
    const bounds = boundsOfItems(items);
    moveAll(nodesIn(root), points, -(bounds.left + bounds.right) / 2, -(bounds.bottom + bounds.top) / 2);
    const needed = Math.min(most, scaleNeeded(bounds, input));
    // The scale that it was arranged for, not the one it would need yet: grounds drawn for another would overlap.
    if (needed <= scale * 1.04 || attempt === mostAttempts) return scale;
    scale = needed;
  }
}

/** How much smaller the picture must be drawn to fit between the canvas's borders and what floats on it. */
function scaleNeeded({ left, right, bottom, top }: Bounds, { width, height }: LayoutInput): number {
  return Math.max((right - left) / Math.max(160, width - 32), (top - bottom) / Math.max(160, height - 100), 0.2);
}

/** Arranges a group from the inside out around the origin, and gives back the things that stand on it. */
function arrange(
  group: Group,
  points: Points,
  settled: ReadonlyMap<string, ReadonlyMap<string, Point>>,
  input: LayoutInput,
  scale: number,
): Item[] {
  const places = settled.get(group.id) ?? new Map<string, Point>();
  const canvasAspect = coreAspect(group, input);
  const aspect = group.id === canvasId ? canvasAspect : Math.min(1.7, Math.max(0.75, canvasAspect * 1.3));
  const nodes = group.nodeIds.map((id) => ({
    ids: [id],
    at: places.get(id) ?? { x: 0, y: 0 },
    item: { point: { x: 0, y: 0 }, room: roomOf(sizeOf(input, id), scale), moves: 1 } satisfies Item,
  }));
  const bands = group.groups.filter(({ band }) => band !== undefined);
  const areas = group.groups
    .filter(({ band }) => band === undefined)
    .map((inner) => {
      const contents = boundsOfItems(arrange(inner, points, settled, input, scale));
      const ground = groundAround(contents, titleOf(input, inner.id, scale), scale);
      const ids = nodesIn(inner);
      points.set(inner.id, titlePoint(ground, titleOf(input, inner.id, scale), scale));
      const item = itemOfBounds(ground, 0.5, 4 * scale);
      moveAll(ids, points, -item.point.x, -item.point.y);
      item.point.x = 0;
      item.point.y = 0;
      return { ids, at: places.get(inner.id) ?? { x: 0, y: 0 }, item };
    });
  const all = [...nodes, ...areas];
  for (const { at, item } of all) Object.assign(item.point, at);
  const items = all.map(({ item }) => item);
  pack(items, aspect);
  if (group.id === canvasId && bands.length === 0) fillCanvas(items, input, scale);
  for (const { ids, item } of nodes) for (const id of ids) points.set(id, { ...item.point });
  for (const { ids, item } of areas) moveAll(ids, points, item.point.x, item.point.y);
  if (bands.length === 0) return items;
  const outside = placeBands(bands, boundsOfItems(items), points, input, scale);
  return [...items, ...outside];
}

/** The proportions that areas take together: those of the canvas without the bands beside them. */
function coreAspect(group: Group, input: LayoutInput): number {
  const { width, height } = input;
  const bands = group.groups.filter(({ band }) => band !== undefined);
  const [wide, high] = [width - 32, Math.max(1, height - 100)];
  const below = bands.filter(({ band }) => band !== undefined && (isTall(input) || sideOf[band] === 'below'));
  const beside = bands.filter((band) => !below.includes(band));
  const columns = beside.reduce((sum, { nodeIds }) => sum + Math.ceil((nodeIds.length * 60) / high), 0);
  const rows = below.reduce((sum, { nodeIds }) => sum + Math.ceil((nodeIds.length * 120) / wide), 0);
  return Math.max(wide * 0.4, wide - columns * 120) / Math.max(high * 0.4, high - rows * 64);
}

/** Spreads the picture along the side of the canvas that it leaves empty. Spreading never brings names together. */
function fillCanvas(items: readonly Item[], { width, height }: LayoutInput, scale: number): void {
  const box = boundsOfItems(items);
  const spread = (free: number, used: number) => Math.min(1.45, Math.max(1, free / Math.max(1, used)));
  const byX = spread((width - 32) * scale, box.right - box.left);
  const byY = spread((height - 100) * scale, box.top - box.bottom);
  for (const { point } of items) {
    point.x *= byX;
    point.y *= byY;
  }
}
