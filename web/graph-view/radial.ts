import { placeRest } from './chain.js';
import type { Layout, LayoutInput, Points } from './grounds.js';
import { sizeOf } from './grounds.js';
import { roomOf } from './rooms.js';
import { type Bounds, boundsOf, boundsOfItems, type Item, separate } from './separation.js';

export const apartId = '@apart';

/** Between rings, in layout units at scale 1. */
const ringGap = 128;

/**
 * One node in the middle, what it is joined to on a ring around it, what that is joined to on the next. Each thing
 * keeps to the sector of the one that leads to it. What nothing leads to stands below, apart.
 */
export function layOutRings(input: LayoutInput): Layout {
  const { graph, placed } = input;
  if (graph.nodes.length === 0) return { points: new Map(), scale: 1, grounds: [] };
  const links = linksOf(input);
  const most = [...graph.nodes].sort(
    (a, b) => (links.get(b.id)?.length ?? 0) - (links.get(a.id)?.length ?? 0) || (a.id < b.id ? -1 : 1),
  )[0];
  const centre = graph.nodes.find(({ id }) => id === input.centreId) ?? most;
  const tree = walk(centre?.id ?? '', links);
  const angles = shareCircle(tree);
  const { width, height } = input;
  const stretch = Math.min(1.6, Math.max(0.62, width / Math.max(1, height)));
  const points: Points = new Map();
  const radii = radiiOf(tree.depths, input);
  for (const [id, depth] of tree.depths) {
    const angle = angles.get(id) ?? 0;
    const radius = radii[depth] ?? 0;
    points.set(id, {
      x: radius * Math.cos(angle) * Math.sqrt(stretch),
      y: (radius * Math.sin(angle)) / Math.sqrt(stretch),
    });
  }
  const itemsOf = (ids: Iterable<string>): Item[] =>
    [...ids].flatMap((id) => {
      const point = points.get(id);
      const moves = id === centre?.id || input.pinned.has(id) ? 0 : 1;
      return point ? [{ point, room: roomOf(sizeOf(input, id), 1), moves }] : [];
    });
  // What stands already stays, unless there is something new to make room for.
  const isSettled = graph.nodes.every(({ id }) => placed.has(id));
  for (const id of isSettled ? placed.keys() : input.pinned) {
    const at = placed.get(id);
    if (at !== undefined && (isSettled || id !== centre?.id)) points.set(id, { ...at });
  }
  if (!isSettled) {
    separate(itemsOf(tree.depths.keys()));
    if (input.pinned.size === 0) widen(points, input);
  }
  const apart = graph.nodes.map(({ id }) => id).filter((id) => !tree.depths.has(id));
  placeRest(points, input, 1);
  const box = boundsOf(points.values());
  const needed = Math.max((box.right - box.left + 140) / (width - 32), (box.top - box.bottom + 80) / (height - 100));
  const grounds = apart.length === 0 ? [] : [{ ...captioned(boundsOfItems(itemsOf(apart))), id: apartId, depth: 0 }];
  return { points, scale: isSettled ? input.scale : Math.min(1.6, Math.max(1, needed)), grounds, apartIds: apart };
}

/** Spreads the rings over the sides of the canvas that they leave empty; that never brings names together. */
function widen(points: Points, { width, height }: LayoutInput): void {
  const box = boundsOf(points.values());
  const free = ((box.top - box.bottom + 80) * (width - 32)) / Math.max(1, height - 100);
  const factor = Math.min(1.6, Math.max(1, free / Math.max(1, box.right - box.left + 140)));
  for (const point of points.values()) point.x *= factor;
}

const captioned = (box: Bounds): Bounds => ({ ...box, top: box.top + 22 });

function linksOf({ graph }: LayoutInput): Map<string, string[]> {
  const links = new Map<string, string[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const { from, to } of graph.edges) {
    if (from === to) continue;
    links.get(from)?.push(to);
    links.get(to)?.push(from);
  }
  return links;
}

interface Tree {
  readonly depths: Map<string, number>;
  readonly children: Map<string, string[]>;
  readonly rootId: string;
}

/** The shortest way from the centre to each thing. */
function walk(rootId: string, links: ReadonlyMap<string, readonly string[]>): Tree {
  const depths = new Map([[rootId, 0]]);
  const children = new Map<string, string[]>();
  const queue = [rootId];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const other of links.get(id) ?? []) {
      if (depths.has(other)) continue;
      depths.set(other, (depths.get(id) ?? 0) + 1);
      children.set(id, [...(children.get(id) ?? []), other]);
      queue.push(other);
    }
  }
  return { depths, children, rootId };
}

/** The angle of each thing: a circle shared out by how many ends hang on each branch. */
function shareCircle({ children, rootId, depths }: Tree): Map<string, number> {
  const byDepth = [...depths].sort((a, b) => b[1] - a[1]);
  const leaves = new Map<string, number>();
  for (const [id] of byDepth) {
    const own = (children.get(id) ?? []).reduce((sum, child) => sum + (leaves.get(child) ?? 1), 0);
    leaves.set(id, Math.max(1, own));
  }
  const angles = new Map<string, number>();
  const sectors = new Map([[rootId, { from: 0, to: 2 * Math.PI }]]);
  for (const [id] of [...byDepth].reverse()) {
    const sector = sectors.get(id);
    if (sector === undefined) continue;
    angles.set(id, Math.PI / 2 - (sector.from + sector.to) / 2);
    let at = sector.from;
    const branches = children.get(id) ?? [];
    const all = branches.reduce((sum, child) => sum + (leaves.get(child) ?? 1), 0);
    for (const child of branches) {
      const part = ((sector.to - sector.from) * (leaves.get(child) ?? 1)) / all;
      sectors.set(child, { from: at, to: at + part });
      at += part;
    }
  }
  return angles;
}

/** Each ring far enough out for its things to stand side by side, and for lines to be seen between it and the one before. */
function radiiOf(depths: ReadonlyMap<string, number>, input: LayoutInput): number[] {
  const radii = [0];
  for (let depth = 1; depth <= Math.max(0, ...depths.values()); depth++) {
    const ids = [...depths].filter(([, other]) => other === depth).map(([id]) => id);
    const area = ids.reduce((sum, id) => {
      const { halfWidth, above, below } = roomOf(sizeOf(input, id), 1);
      return sum + Math.max(2 * halfWidth, above + below) * 0.8;
    }, 0);
    radii.push(Math.max((radii[depth - 1] ?? 0) + ringGap, area / (2 * Math.PI)));
  }
  return radii;
}
