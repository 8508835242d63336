import { sideOf } from './bands.js';
import {
  type Group,
  groundAround,
  isTall,
  type LayoutInput,
  moveAll,
  type Points,
  sizeOf,
  titleOf,
  titlePoint,
} from './grounds.js';
import { areaOfRooms, aspectOf, growUntil } from './proportions.js';
import { roomOf } from './rooms.js';
import { type Bounds, boundsOfItems, type Item, type Point } from './separation.js';

/** Free ground between the areas and what stands outside them, in layout units at scale 1. */
const gap = 26;
/** Of the height of its side, the least that a band has. */
const leastShare = 0.2;

interface Placed {
  readonly group: Group;
  readonly ground: Bounds;
}

const widthOf = ({ left, right }: Bounds): number => right - left;
const heightOf = ({ bottom, top }: Bounds): number => top - bottom;

/**
 * Stands what no source puts on an area beside the areas: givers before them, takers after them, the rest below; on a
 * narrow canvas givers above. Within a band the order follows what each thing is joined to, so that few lines cross.
 */
export function placeBands(
  bands: readonly Group[],
  core: Bounds,
  points: Points,
  input: LayoutInput,
  scale: number,
): Item[] {
  const wishes = wishOf(input, points);
  const ofSide = (side: 'before' | 'after' | 'below') => bands.filter(({ band }) => band && sideOf[band] === side);
  const areaOf = (list: readonly Group[]) =>
    areaOfRooms(
      list.flatMap(({ nodeIds }) => nodeIds),
      input,
      scale,
    );
  /** Bands of one side share its height by what stands in them. */
  const columns = (list: readonly Group[], height: number) =>
    list.map((group) => {
      const share = Math.max(leastShare, areaOf([group]) / Math.max(1, areaOf(list)));
      return fillBand(group, points, input, scale, 'column', height * share - 30 * scale, wishes);
    });
  const rows = (list: readonly Group[], limit: number) =>
    list.map((group) => fillBand(group, points, input, scale, 'row', limit, wishes));
  const canvas = aspectOf(input);
  let around = core;
  if (isTall(input)) {
    const width = growUntil(Math.max(widthOf(core), 240 * scale), (limit) => {
      return limit / (heightOf(core) + areaOf(bands) / limit) >= canvas;
    });
    around = stack(rows(ofSide('before'), width), around, points, 'above', scale);
    around = stack(rows([...ofSide('after'), ...ofSide('below')], width), around, points, 'below', scale);
  } else {
    const free = ((input.height - 100) * scale * widthOf(core)) / Math.max(1, (input.width - 32) * scale);
    const [beside, below] = [areaOf([...ofSide('before'), ...ofSide('after')]), areaOf(ofSide('below'))];
    const height = growUntil(Math.max(heightOf(core), Math.min(free, heightOf(core) * 1.6)), (limit) => {
      const wide = widthOf(core) + beside / limit;
      return wide / (limit + below / wide) <= canvas;
    });
    around = stack(columns(ofSide('before'), height), around, points, 'left', scale);
    around = stack(columns(ofSide('after'), height), around, points, 'right', scale);
    const width = growUntil(widthOf(around), (limit) => {
      return limit / (heightOf(around) + below / limit) >= canvas;
    });
    around = stack(rows(ofSide('below'), width - 20 * scale), around, points, 'below', scale);
  }
  return bands.flatMap(({ nodeIds }) =>
    nodeIds.flatMap((id): Item[] => {
      const point = points.get(id);
      return point ? [{ point, room: roomOf(sizeOf(input, id), scale), moves: 1 }] : [];
    }),
  );
}

/** For each node, the middle of what it is joined to. */
function wishOf({ graph }: LayoutInput, points: Points): (id: string) => Point {
  const links = new Map<string, Point[]>();
  const link = (id: string, other: string) => {
    const at = points.get(other);
    if (at === undefined) return;
    const list = links.get(id);
    if (list === undefined) links.set(id, [{ ...at }]);
    else list.push({ ...at });
  };
  for (const { from, to } of graph.edges) {
    link(from, to);
    link(to, from);
  }
  return (id) => {
    const near = links.get(id) ?? [];
    const count = near.length || 1;
    return {
      x: near.reduce((sum, { x }) => sum + x, 0) / count,
      y: near.reduce((sum, { y }) => sum + y, 0) / count,
    };
  };
}

/** Stands the nodes of a band in columns or rows no longer than the limit, around the origin. */
function fillBand(
  group: Group,
  points: Points,
  input: LayoutInput,
  scale: number,
  along: 'column' | 'row',
  limit: number,
  wishOfNode: (id: string) => Point,
): Placed {
  const wishes = new Map(group.nodeIds.map((id) => [id, wishOfNode(id)]));
  const rank = (id: string) => (along === 'column' ? -(wishes.get(id)?.y ?? 0) : (wishes.get(id)?.x ?? 0));
  const ids = [...group.nodeIds].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const rooms = ids.map((id) => ({ id, room: roomOf(sizeOf(input, id), scale) }));
  let [at, line, breadth] = [0, 0, 0];
  for (const { id, room } of rooms) {
    const length = along === 'column' ? room.above + room.below : 2 * room.halfWidth;
    const across = along === 'column' ? 2 * room.halfWidth : room.above + room.below;
    if (at > 0 && at + length > limit) {
      line += breadth;
      [at, breadth] = [0, 0];
    }
    points.set(
      id,
      along === 'column'
        ? { x: line + room.halfWidth, y: -(at + room.above) }
        : { x: at + room.halfWidth, y: -(line + room.above) },
    );
    at += length;
    breadth = Math.max(breadth, across);
  }
  const contents = boundsOfItems(
    rooms.map(({ id, room }) => ({ point: points.get(id) ?? { x: 0, y: 0 }, room, moves: 1 })),
  );
  const ground = groundAround(contents, titleOf(input, group.id, scale), scale);
  points.set(group.id, titlePoint(ground, titleOf(input, group.id, scale), scale));
  return { group, ground };
}

/** Puts bands one after the other along one side of what stands, and answers the bounds of all together. */
function stack(
  placed: readonly Placed[],
  around: Bounds,
  points: Points,
  side: 'left' | 'right' | 'above' | 'below',
  scale: number,
): Bounds {
  if (placed.length === 0) return around;
  const between = gap * scale;
  const isBeside = side === 'left' || side === 'right';
  const lengths = placed.map(({ ground }) => heightOf(ground));
  const total = lengths.reduce((sum, length) => sum + length, 0) + (placed.length - 1) * between * 0.5;
  let at = isBeside
    ? (around.top + around.bottom) / 2 + total / 2
    : side === 'below'
      ? around.bottom - between
      : around.top + between + total;
  const all = { ...around };
  for (const { group, ground } of placed) {
    const left =
      side === 'left'
        ? around.left - between - widthOf(ground)
        : side === 'right'
          ? around.right + between
          : around.left;
    moveAll([group.id, ...group.nodeIds], points, left - ground.left, at - ground.top);
    all.left = Math.min(all.left, left);
    all.right = Math.max(all.right, left + widthOf(ground));
    all.top = Math.max(all.top, at);
    all.bottom = Math.min(all.bottom, at - heightOf(ground));
    at -= heightOf(ground) + between * 0.5;
  }
  return all;
}
