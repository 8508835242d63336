import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { GraphEdge, Subgraph } from '../../src/model/api.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room that a node needs around its centre, its label included, in pixels. */
export interface Room {
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

export interface LayoutInput {
  readonly graph: Subgraph;
  /** Nodes that stand already: they hardly move. */
  readonly placed: ReadonlyMap<string, Point>;
  readonly parents: Readonly<Record<string, string>>;
  /** `scale`: layout units to the pixel, where the picture is drawn smaller than it was laid out. */
  readonly roomOf: (id: string, scale: number) => Room;
  /** Of the canvas, in pixels: the picture takes its proportions. */
  readonly width: number;
  readonly height: number;
}

/** Edges that say where a thing lies draw it near; what is done with money may reach far. */
const pull: Partial<Record<GraphEdge['type'], number>> = {
  LOCATED_IN: 1.6,
  PART_OF: 1.2,
  DEVELOPS: 1.4,
  PRODUCES: 1.4,
  REGISTERED_IN: 0.3,
};

/**
 * Positions in pixels around the origin, y up. Deterministic: the same graph gives the same picture. Forces first, then
 * the picture takes the canvas's proportions, then labels are pushed off each other.
 */
export function computeLayout(input: LayoutInput): Map<string, Point> {
  const { graph, placed, roomOf } = input;
  const isNew = (id: string) => !placed.has(id);
  const fresh = graph.nodes.filter((node) => isNew(node.id)).length;
  if (graph.nodes.length === 0) return new Map();
  const isFirst = fresh === graph.nodes.length;
  const scene = buildScene(input);
  if (fresh > 0) {
    const iterations = Math.max(30, Math.min(600, Math.round(90_000 / graph.nodes.length)));
    forceAtlas2.assign(scene, {
      iterations: isFirst ? iterations : Math.round(iterations / 4),
      getEdgeWeight: 'weight',
      settings: {
        gravity: 0.35,
        scalingRatio: 90,
        slowDown: 6,
        edgeWeightInfluence: 1,
        barnesHutOptimize: graph.nodes.length > 800,
        strongGravityMode: false,
        adjustSizes: false,
      },
    });
  }
  const points = new Map<string, { x: number; y: number }>();
  scene.forEachNode((id, { x, y }) => points.set(id, { x, y }));
  if (isFirst) fitToCanvas(points, input);
  const mobility = isFirst ? () => 1 : (id: string) => (isNew(id) ? 1 : 0.15);
  // A picture larger than the canvas is drawn smaller, but its labels are not: give them room for that and try again.
  let scale = 1;
  for (let attempt = 0; attempt < (isFirst ? 3 : 1); attempt++) {
    separate(points, (id) => roomOf(id, scale), mobility);
    const needed = Math.min(mostScale, scaleNeeded(points, input));
    if (needed <= scale * 1.05) break;
    scale = needed;
  }
  if (isFirst) fillCanvas(points, input);
  return points;
}

function buildScene({ graph, placed, parents, width, height }: LayoutInput): Graph {
  const scene = new Graph({ multi: true });
  const turn = Math.PI * (3 - Math.sqrt(5));
  graph.nodes.forEach((node, index) => {
    const own = placed.get(node.id);
    const parent = placed.get(parents[node.id] ?? '');
    // A sunflower: even, and the same every time.
    const reach = parent ? 60 + 12 * Math.sqrt(index) : 30 * Math.sqrt(index + 1);
    const around = parent ?? { x: 0, y: 0 };
    const x = own?.x ?? around.x + reach * Math.cos(index * turn) * (width / Math.max(width, height));
    const y = own?.y ?? around.y + reach * Math.sin(index * turn);
    scene.addNode(node.id, { x, y, fixed: own !== undefined });
  });
  for (const edge of graph.edges) {
    if (edge.from !== edge.to) scene.addEdge(edge.from, edge.to, { weight: pull[edge.type] ?? 1 });
  }
  return scene;
}

/** Centres the picture and stretches it, gently, to the canvas's proportions. */
function fitToCanvas(points: Map<string, { x: number; y: number }>, { width, height }: LayoutInput): void {
  const all = [...points.values()];
  const box = boundsOf(all);
  const [w, h] = [Math.max(1, box.right - box.left), Math.max(1, box.top - box.bottom)];
  const scaleX = Math.max(120, width - 2 * marginOf(width)) / w;
  const scaleY = Math.max(120, height - 2 * marginOf(height)) / h;
  const even = Math.min(scaleX, scaleY);
  // Few nodes don't need the whole canvas.
  const enough = Math.min(1.25, 0.35 + Math.sqrt(points.size) / 9);
  const [byX, byY] = [Math.min(scaleX, even * 2.6) * enough, Math.min(scaleY, even * 2.6) * enough];
  const [midX, midY] = [(box.left + box.right) / 2, (box.bottom + box.top) / 2];
  for (const point of all) {
    point.x = (point.x - midX) * byX;
    point.y = (point.y - midY) * byY;
  }
}

/** Free ground around the picture, in pixels, for names at its border. */
const marginOf = (side: number): number => Math.min(84, side * 0.12);
/** Beyond this, room for every name only drives the picture apart: some names wait for the reader to zoom in. */
const mostScale = 2.4;

function scaleNeeded(points: ReadonlyMap<string, Point>, { width, height }: LayoutInput): number {
  const box = boundsOf(points.values());
  return Math.max(
    (box.right - box.left) / (width - 2 * marginOf(width)),
    (box.top - box.bottom) / (height - 2 * marginOf(height)),
    0.2,
  );
}

/** Spreads the picture along the side of the canvas that it leaves empty. Spreading never brings labels together. */
function fillCanvas(points: ReadonlyMap<string, { x: number; y: number }>, input: LayoutInput): void {
  const box = boundsOf(points.values());
  const scale = scaleNeeded(points, input);
  const slackX = (scale * (input.width - 2 * marginOf(input.width))) / Math.max(1, box.right - box.left);
  const slackY = (scale * (input.height - 2 * marginOf(input.height))) / Math.max(1, box.top - box.bottom);
  for (const point of points.values()) {
    point.x *= Math.min(1.7, slackX);
    point.y *= Math.min(1.7, slackY);
  }
}

/** Pushes nodes apart until no node's room, label included, reaches into another's. */
function separate(
  points: Map<string, { x: number; y: number }>,
  roomOf: (id: string) => Room,
  mobility: (id: string) => number,
): void {
  const items = [...points].map(([id, point]) => ({ point, room: roomOf(id), moves: mobility(id) }));
  const rounds = items.length > 1500 ? 10 : items.length > 400 ? 40 : 160;
  const widest = Math.max(...items.map(({ room }) => room.halfWidth));
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

interface Item {
  readonly point: { x: number; y: number };
  readonly room: Room;
  readonly moves: number;
}

function pushApart(a: Item, b: Item): boolean {
  const dx = b.point.x - a.point.x;
  const overlapX = a.room.halfWidth + b.room.halfWidth - Math.abs(dx);
  if (overlapX <= 0) return false;
  const isAbove = b.point.y >= a.point.y;
  const [low, high] = isAbove ? [a, b] : [b, a];
  const overlapY = low.room.above + high.room.below - (high.point.y - low.point.y);
  if (overlapY <= 0) return false;
  const share = a.moves + b.moves;
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

export function boundsOf(points: Iterable<Point>): { left: number; right: number; bottom: number; top: number } {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  return box;
}
