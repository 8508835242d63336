import type { GraphNode } from '../../src/model/api.js';
import { nodeTypes } from '../../src/model/schema.js';
import { findLayers, flowOf } from './chain-layers.js';
import type { Layout, LayoutInput, Points } from './grounds.js';
import { isTall, sizeOf } from './grounds.js';
import { areaOfRooms, aspectOf, growUntil } from './proportions.js';
import { roomOf } from './rooms.js';
import { type Bounds, boundsOfItems, type Point } from './separation.js';

export const upstreamId = '@upstream';
export const downstreamId = '@downstream';
export const outsideId = '@outside';

/** Between layers, in layout units at scale 1: long enough to see which way a line runs. */
const layerGap = 96;
const titleHeight = 22;
/** Between rows outside the chain: a name that was given no room of its own may still stand there. */
const rowGap = 18;
/** Beyond this, room for every name only drives the picture apart; of many things most have no name to keep room for. */
const mostScale = { small: 1.6, large: 2.6 };
const largeFrom = 150;

/**
 * Layers from upstream to downstream, from left to right, or from top to bottom on a tall canvas. Within a layer the
 * order follows what each thing is joined to. What no goods flow through stands below, apart.
 */
export function layOutChain(input: LayoutInput): Layout {
  const { graph, placed } = input;
  const runsDown = isTall(input);
  const flows = graph.edges.flatMap((edge) => flowOf(edge) ?? []);
  const layers = orderLayers(findLayers(flows), graph.edges);
  const inChain = new Set(layers.flat());
  const apartIds = graph.nodes.map(({ id }) => id).filter((id) => !inChain.has(id));
  if (graph.nodes.every(({ id }) => placed.has(id))) {
    return {
      points: new Map(placed),
      scale: input.scale,
      grounds: groundsOf(layers, placed, input, input.scale),
      apartIds,
    };
  }
  let scale = 1;
  let points: Points = new Map();
  for (let attempt = 0; attempt < 3; attempt++) {
    points = placeLayers(layers, input, runsDown, scale);
    const items = graph.nodes.flatMap(({ id }) => {
      const point = points.get(id);
      return point ? [{ point, room: roomOf(sizeOf(input, id), scale), moves: 1 }] : [];
    });
    const bounds = boundsOfItems(items);
    const [x, y] = [(bounds.left + bounds.right) / 2, (bounds.bottom + bounds.top) / 2];
    for (const point of points.values()) Object.assign(point, { x: point.x - x, y: point.y - y });
    const needed = Math.min(
      graph.nodes.length > largeFrom ? mostScale.large : mostScale.small,
      Math.max((bounds.right - bounds.left) / (input.width - 32), (bounds.top - bounds.bottom) / (input.height - 100)),
    );
    if (needed <= scale * 1.04) break;
    scale = needed;
  }
  for (const id of input.pinned) {
    const at = placed.get(id);
    if (at !== undefined) points.set(id, { ...at });
  }
  return { points, scale, grounds: groundsOf(layers, points, input, scale), apartIds };
}

/** Things of each layer in an order in which few lines cross: each near the middle of what it is joined to. */
function orderLayers(layerOf: ReadonlyMap<string, number>, edges: LayoutInput['graph']['edges']): string[][] {
  const layers: string[][] = [];
  for (const [id, layer] of layerOf) {
    for (let at = layers.length; at <= layer; at++) layers.push([]);
    layers[layer]?.push(id);
  }
  const links = new Map<string, string[]>();
  for (const { from, to } of edges) {
    if (!layerOf.has(from) || !layerOf.has(to)) continue;
    links.set(from, [...(links.get(from) ?? []), to]);
    links.set(to, [...(links.get(to) ?? []), from]);
  }
  const rank = new Map<string, number>();
  const number = (layer: readonly string[]) => {
    for (const [index, id] of layer.entries()) rank.set(id, (index + 0.5) / layer.length);
  };
  for (const layer of layers) number(layer.sort());
  for (let round = 0; round < 8; round++) {
    for (const layer of round % 2 === 0 ? layers : [...layers].reverse()) {
      const wish = new Map(
        layer.map((id) => {
          const near = (links.get(id) ?? []).map((other) => rank.get(other) ?? 0.5);
          return [id, near.length === 0 ? (rank.get(id) ?? 0.5) : near.reduce((sum, at) => sum + at, 0) / near.length];
        }),
      );
      number(layer.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || (a < b ? -1 : 1)));
    }
  }
  return layers;
}

function placeLayers(layers: readonly string[][], input: LayoutInput, runsDown: boolean, scale: number): Points {
  const points: Points = new Map();
  const room = (id: string) => roomOf(sizeOf(input, id), scale);
  const limit = runsDown ? (input.width - 40) * scale : (input.height - 150) * scale;
  let at = 0;
  for (const layer of layers) {
    // A long layer takes several lines beside each other.
    const lines: string[][] = [[]];
    let used = 0;
    for (const id of layer) {
      const { halfWidth, above, below } = room(id);
      const length = runsDown ? 2 * halfWidth : above + below;
      if (used > 0 && used + length > limit) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(id);
      used += length;
    }
    for (const line of lines) {
      const length = line.reduce(
        (sum, id) => sum + (runsDown ? 2 * room(id).halfWidth : room(id).above + room(id).below),
        0,
      );
      const breadth = Math.max(
        0,
        ...line.map((id) => (runsDown ? room(id).above + room(id).below : 2 * room(id).halfWidth)),
      );
      // Air between few things, so that layers are of like length.
      const air = Math.min(60 * scale, Math.max(0, limit - length) / (line.length + 1));
      let along = -(length + air * (line.length - 1)) / 2;
      for (const id of line) {
        const { halfWidth, above, below } = room(id);
        points.set(
          id,
          runsDown ? { x: along + halfWidth, y: -(at + above) } : { x: at + breadth / 2, y: -(along + above) },
        );
        along += (runsDown ? 2 * halfWidth : above + below) + air;
      }
      at += breadth;
    }
    at += layerGap * (runsDown ? 0.6 : 1) * scale;
  }
  placeRest(points, input, scale);
  return points;
}

/** Whatever has no place yet, in rows below what has one, with room for a caption above it. */
export function placeRest(points: Points, input: LayoutInput, scale: number): void {
  const rest = input.graph.nodes.filter(({ id }) => !points.has(id));
  const box =
    points.size === 0
      ? { left: 0, right: 0, bottom: 0, top: 0 }
      : boundsOfItems([...points].map(([id, point]) => ({ point, room: roomOf(sizeOf(input, id), scale), moves: 1 })));
  const area = areaOfRooms(
    rest.map(({ id }) => id),
    input,
    scale,
  );
  const width = growUntil(Math.max(box.right - box.left, (input.width - 40) * scale), (length) => {
    return length / (box.top - box.bottom + area / length) >= aspectOf(input);
  });
  // Things of one type stand side by side, and rows are filled to their ends: names find more room so.
  const ids = [...rest].sort((a, b) => typeOrder(a) - typeOrder(b)).map(({ id }) => id);
  const room = (id: string) => roomOf(sizeOf(input, id), scale);
  const left = (box.left + box.right) / 2 - width / 2;
  let y = box.bottom - (titleHeight + 30) * scale;
  for (const row of breakRows(ids, (id) => 2 * room(id).halfWidth, width)) {
    const used = row.reduce((sum, id) => sum + 2 * room(id).halfWidth, 0);
    const air = Math.min(70 * scale, Math.max(0, width - used) / row.length);
    let x = left + air / 2;
    for (const id of row) {
      const { halfWidth, above } = room(id);
      points.set(id, { x: x + halfWidth, y: y - above });
      x += 2 * halfWidth + air;
    }
    y -= Math.max(...row.map((id) => room(id).above + room(id).below)) + rowGap * scale;
  }
}

const typesInOrder = Object.keys(nodeTypes);
const typeOrder = ({ type }: Pick<GraphNode, 'type'>): number => typesInOrder.indexOf(type);

/** As few rows as hold all, each of about as many things. */
function breakRows(ids: readonly string[], widthOf: (id: string) => number, width: number): string[][] {
  const sum = ids.reduce((total, id) => total + widthOf(id), 0);
  const each = sum / Math.max(1, Math.ceil(sum / width));
  const rows: string[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const own = widthOf(id);
    if (used + own / 2 > each || used + own > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(id);
    used += own;
  }
  return rows;
}

/** Captions over the first and the last layer, and over what stands outside the chain. */
function groundsOf(
  layers: readonly string[][],
  points: ReadonlyMap<string, Point>,
  input: LayoutInput,
  scale: number,
): Layout['grounds'] {
  const around = (ids: readonly string[]): Bounds | undefined => {
    const items = ids.flatMap((id) => {
      const point = points.get(id);
      return point ? [{ point: { ...point }, room: roomOf(sizeOf(input, id), scale), moves: 1 }] : [];
    });
    if (items.length === 0) return undefined;
    const box = boundsOfItems(items);
    return { ...box, top: box.top + titleHeight * scale };
  };
  const inChain = new Set(layers.flat());
  const captioned: ReadonlyArray<readonly [string, readonly string[]]> = [
    [upstreamId, layers.length > 1 ? (layers[0] ?? []) : []],
    [downstreamId, layers.length > 1 ? (layers.at(-1) ?? []) : []],
    [outsideId, input.graph.nodes.flatMap(({ id }) => (inChain.has(id) ? [] : [id]))],
  ];
  return captioned.flatMap(([id, ids]) => {
    const bounds = around(ids);
    return bounds === undefined ? [] : [{ ...bounds, id, depth: 0 }];
  });
}
