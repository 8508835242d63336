import {
  canvasId,
  type Group,
  groundAround,
  itemOfBounds,
  type LayoutInput,
  moveAll,
  nodesIn,
  type Points,
  sizeOf,
  titleOf,
  titlePoint,
} from './grounds.js';
import { roomOf } from './rooms.js';
import { boundsOf, boundsOfItems, type Item, separate } from './separation.js';

/** How readily what stands gives way to what is new, which gives way by 1: the eye must find again what it knew. */
const standing = 0.02;

/** What stands stays; what is new starts near the node that brought it, else among what it touches. */
export function startPoints({ graph, placed, parents }: LayoutInput): Points {
  const points: Points = new Map();
  for (const { id } of graph.nodes) {
    const own = placed.get(id);
    if (own !== undefined) points.set(id, { ...own });
  }
  const links = new Map<string, string[]>();
  const link = (id: string, other: string) => links.set(id, [...(links.get(id) ?? []), other]);
  for (const { from, to } of graph.edges) {
    link(from, to);
    link(to, from);
  }
  const turn = Math.PI * (3 - Math.sqrt(5));
  const waiting = graph.nodes.map(({ id }) => id).filter((id) => !points.has(id));
  // What touches the known first: the others then gather around what they came with.
  const nearOf = (id: string) => {
    const parent = points.get(parents[id] ?? '');
    return parent ? [parent] : (links.get(id) ?? []).flatMap((other) => points.get(other) ?? []);
  };
  for (let index = 0; waiting.length > 0; index++) {
    const [id] = waiting.splice(
      Math.max(
        0,
        waiting.findIndex((one) => nearOf(one).length > 0),
      ),
      1,
    );
    if (id === undefined) break;
    const near = nearOf(id);
    const count = near.length || 1;
    const around = {
      x: near.reduce((sum, { x }) => sum + x, 0) / count,
      y: near.reduce((sum, { y }) => sum + y, 0) / count,
    };
    const reach = 60 + 10 * Math.sqrt(index);
    points.set(id, { x: around.x + reach * Math.cos(index * turn), y: around.y + reach * Math.sin(index * turn) });
  }
  return points;
}

/** Makes room for what is new, from the inner areas out; what stood moves as little as it can. */
export function fitIn(group: Group, points: Points, input: LayoutInput): Item[] {
  const nodes = group.nodeIds.flatMap((id): Array<{ ids: string[]; item: Item }> => {
    const point = points.get(id);
    const moves = input.pinned.has(id) ? 0 : input.placed.has(id) ? standing : 1;
    return point ? [{ ids: [id], item: { point, room: roomOf(sizeOf(input, id), input.scale), moves } }] : [];
  });
  gather(group, points, input);
  const areas = group.groups.map((inner) => {
    const contents = boundsOfItems(fitIn(inner, points, input));
    const ground = groundAround(contents, titleOf(input, inner.id, input.scale), input.scale);
    points.set(inner.id, titlePoint(ground, titleOf(input, inner.id, input.scale), input.scale));
    const ids = nodesIn(inner);
    const holds = ids.some((id) => input.pinned.has(id));
    const isNew = !ids.some((id) => input.placed.has(id));
    const item = itemOfBounds(ground, holds ? 0 : isNew ? 1 : standing, 6);
    return { ids, item, from: { ...item.point } };
  });
  const items = [...nodes, ...areas].map(({ item }) => item);
  separate(items);
  for (const { ids, item, from } of areas) moveAll(ids, points, item.point.x - from.x, item.point.y - from.y);
  return items;
}

/** A new node of an area starts on its ground, not where the node that brought it stands. */
export function gather(group: Group, points: Points, { placed }: LayoutInput): void {
  if (group.id === canvasId) return;
  const old = nodesIn(group).filter((id) => placed.has(id));
  if (old.length === 0) return;
  const box = boundsOf(old.flatMap((id) => points.get(id) ?? []));
  for (const id of group.nodeIds) {
    const point = points.get(id);
    if (point === undefined || placed.has(id)) continue;
    point.x = Math.min(box.right, Math.max(box.left, point.x));
    point.y = Math.min(box.top, Math.max(box.bottom, point.y));
  }
}
