export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room that a thing needs around its centre, its label included, in pixels. */
export interface Room {
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A thing that may be pushed: a node, or an area with all that stands on it. */
export interface Item {
  readonly point: { x: number; y: number };
  readonly room: Room;
  /** How readily it gives way. */
  readonly moves: number;
}

export function boundsOf(points: Iterable<Point>): Bounds {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  return box;
}

/** What items cover together, their rooms included. y up. */
export function boundsOfItems(items: readonly Item[]): Bounds {
  return boundsOf(
    items.flatMap(({ point, room }) => [
      { x: point.x - room.halfWidth, y: point.y - room.below },
      { x: point.x + room.halfWidth, y: point.y + room.above },
    ]),
  );
}

/** Pushes items apart until no item's room reaches into another's, or for as many rounds as their number allows. */
export function separate(given: readonly Item[]): void {
  const items = [...given];
  const rounds = items.length > 1500 ? 10 : items.length > 400 ? 40 : 160;
  const widest = Math.max(0, ...items.map(({ room }) => room.halfWidth));
  for (let round = 0; round < rounds; round++) {
    items.sort((a, b) => a.point.x - b.point.x);
    let moved = false;
    items.forEach((a, index) => {
      for (let next = index + 1; next < items.length; next++) {
        const b = items[next];
        if (b === undefined || b.point.x - a.point.x > a.room.halfWidth + widest) break;
        moved = pushApart(a, b) || moved;
      }
    });
    if (!moved) return;
  }
}

function pushApart(a: Item, b: Item): boolean {
  const dx = b.point.x - a.point.x;
  const overlapX = a.room.halfWidth + b.room.halfWidth - Math.abs(dx);
  if (overlapX <= 0.01) return false;
  const isAbove = b.point.y >= a.point.y;
  const [low, high] = isAbove ? [a, b] : [b, a];
  const overlapY = low.room.above + high.room.below - (high.point.y - low.point.y);
  if (overlapY <= 0.01) return false;
  const share = a.moves + b.moves;
  if (share === 0) return false;
  // The shorter way out, measured in widths and heights: labels are flat, and pixels alone would make columns of all.
  // A whole step each round overshoots in dense places; half settles.
  const partX = overlapX / (a.room.halfWidth + b.room.halfWidth);
  const partY = overlapY / (low.room.above + high.room.below);
  if (partY <= partX) {
    high.point.y += (overlapY * 0.55 * high.moves) / share;
    low.point.y -= (overlapY * 0.55 * low.moves) / share;
  } else {
    const sign = dx >= 0 ? 1 : -1;
    b.point.x += (sign * overlapX * 0.55 * b.moves) / share;
    a.point.x -= (sign * overlapX * 0.55 * a.moves) / share;
  }
  return true;
}
