import { boundsOf, boundsOfItems, type Item, type Point, separate } from './separation.js';

/** Beyond this many things a search for free ground takes too long; they are pushed apart instead. */
const mostSearched = 260;
/** The part of the ground that things cover once they are packed: of a crowd less, or it would be a carpet that hides its lines. */
const density = { few: 0.8, crowd: 0.2 };

/**
 * Packs items near where they stand, none over another, in a picture of about these proportions: the largest first,
 * each on free ground near its place. Deterministic.
 */
export function pack(items: readonly Item[], aspect: number): void {
  spread(items, aspect);
  if (items.length > mostSearched) {
    separate(items);
    return;
  }
  const areaOf = ({ room }: Item) => room.halfWidth * (room.above + room.below);
  const done: Item[] = [];
  for (const item of [...items].sort((a, b) => areaOf(b) - areaOf(a))) {
    if (done.length > 0) Object.assign(item.point, findSpot(item, done, aspect));
    done.push(item);
  }
}

/** Scales the picture so that its items would just cover it, and centres it. */
function spread(items: readonly Item[], aspect: number): void {
  const covered = items.reduce((sum, { room }) => sum + 2 * room.halfWidth * (room.above + room.below), 0);
  const needed = covered / (items.length > mostSearched ? density.crowd : density.few);
  const box = boundsOf(items.map(({ point }) => point));
  const byX = (Math.sqrt(needed * aspect) * 0.85) / Math.max(1, box.right - box.left);
  const byY = (Math.sqrt(needed / aspect) * 0.85) / Math.max(1, box.top - box.bottom);
  for (const { point } of items) {
    point.x = (point.x - (box.left + box.right) / 2) * byX;
    point.y = (point.y - (box.bottom + box.top) / 2) * byY;
  }
}

const covers = (a: Item, b: Item): boolean =>
  Math.abs(a.point.x - b.point.x) < a.room.halfWidth + b.room.halfWidth - 0.01 &&
  a.point.y - a.room.below < b.point.y + b.room.above - 0.01 &&
  b.point.y - b.room.below < a.point.y + a.room.above - 0.01;

/** How far from its place a thing goes, in pixels, to keep the picture a pixel smaller. */
const worth = 3.2;

/**
 * The spot beside something placed that costs least: near where the item would like to stand, in a small picture. Always
 * beside: free ground between areas only makes all of them smaller on the screen.
 */
function findSpot(item: Item, done: readonly Item[], aspect: number): Point {
  const wish = { ...item.point };
  const box = boundsOfItems(done);
  let best: { spot: Point; cost: number } | undefined;
  for (const spot of listSpots(item, wish, done)) {
    Object.assign(item.point, spot);
    const left = Math.min(box.left, spot.x - item.room.halfWidth);
    const right = Math.max(box.right, spot.x + item.room.halfWidth);
    const bottom = Math.min(box.bottom, spot.y - item.room.below);
    const top = Math.max(box.top, spot.y + item.room.above);
    // The longer side counts most, the area decides between equals.
    const size = Math.max(right - left, (top - bottom) * aspect) + 0.2 * (right - left + (top - bottom) * aspect);
    const cost = Math.hypot(spot.x - wish.x, spot.y - wish.y) + worth * size;
    if ((best === undefined || cost < best.cost) && done.every((other) => !covers(item, other))) best = { spot, cost };
  }
  return best?.spot ?? wish;
}

function listSpots({ room }: Item, wish: Point, done: readonly Item[]): Point[] {
  const spots: Point[] = [];
  const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  for (const { point, room: other } of done) {
    const width = other.halfWidth + room.halfWidth;
    const slide = Math.abs(other.halfWidth - room.halfWidth);
    const [under, upon] = [point.y - other.below - room.above, point.y + other.above + room.below];
    for (const y of [under, upon])
      for (const x of [point.x, point.x - slide, point.x + slide, clamp(wish.x, point.x - width, point.x + width)])
        spots.push({ x, y });
    const flush = [point.y + other.above - room.above, point.y - other.below + room.below, clamp(wish.y, under, upon)];
    for (const x of [point.x - width, point.x + width]) for (const y of flush) spots.push({ x, y });
  }
  return spots;
}
