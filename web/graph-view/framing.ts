import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './appearance.js';
import { frameSubjects, moveCamera } from './camera.js';
import { placesAlong } from './geometry.js';
import type { Layout } from './grounds.js';
import { unnamed } from './name-room.js';
import { placeNodes } from './redrawing.js';
import { type NodeSize, roomOf } from './rooms.js';
import type { Point } from './separation.js';

/** What is laid out now, and the room it takes. */
export interface Arranged extends Pick<Layout, 'scale' | 'grounds'> {
  readonly sizes: ReadonlyMap<string, NodeSize>;
}

export interface Framing {
  /** One unit of the layout is one pixel at zoom 1, whatever the canvas's size. Drawn with the next frame. */
  takeCanvas(): void;
  showAll(animated?: boolean): void;
  /** Moves the camera where some of these are out of sight. */
  reveal(ids: readonly string[]): void;
  /** Where a node or a line's middle stands on the screen, in pixels of the canvas. */
  locate(id: string): Point | undefined;
  /** The node nearest to another one (or to the middle of the canvas) in a direction of the screen, y down. */
  neighbourTowards(id: string | undefined, direction: Point): string | undefined;
}

/** A picture that fits is not blown up to fill the canvas beyond this. */
const nearest = 0.85;

export function createFraming(sigma: Sigma<NodeAttributes, EdgeAttributes>, readArranged: () => Arranged): Framing {
  const pixels = () => {
    const { offsetWidth, offsetHeight } = sigma.getContainer();
    return { width: offsetWidth, height: offsetHeight };
  };

  const frameOf = (ids: readonly string[]) => {
    const graph = sigma.getGraph();
    const { sizes, scale, grounds } = readArranged();
    const subjects = ids
      .filter((id) => graph.hasNode(id))
      .map((id) => {
        const { x, y } = graph.getNodeAttributes(id);
        return { at: { x, y }, room: roomOf(sizes.get(id) ?? { radius: 10, ...unnamed }, scale) };
      });
    const none = { halfWidth: 0, above: 0, below: 0 };
    const corners = (ids.length < graph.order ? [] : grounds).flatMap(({ left, right, top, bottom }) => [
      { at: { x: left, y: bottom }, room: none },
      { at: { x: right, y: top }, room: none },
    ]);
    return frameSubjects([...subjects, ...corners], pixels());
  };

  function locate(id: string): Point | undefined {
    const graph = sigma.getGraph();
    if (graph.hasNode(id)) return sigma.graphToViewport(graph.getNodeAttributes(id));
    if (!graph.hasEdge(id)) return undefined;
    const [from, to] = graph.extremities(id).map((end) => sigma.graphToViewport(graph.getNodeAttributes(end)));
    return from && to && placesAlong(from, to, graph.getEdgeAttribute(id, 'curvature'))[0];
  }

  return {
    takeCanvas() {
      const { width, height } = pixels();
      sigma.setCustomBBox({ x: [-width / 2, width / 2], y: [-height / 2, height / 2] });
      placeNodes(sigma, []);
    },
    showAll(animated = true) {
      const frame = frameOf(sigma.getGraph().nodes());
      moveCamera(sigma.getCamera(), frame && { ...frame, ratio: Math.max(frame.ratio, nearest) }, animated);
    },
    reveal(ids) {
      const { width, height } = pixels();
      const isIn = (id: string) => {
        const at = locate(id);
        return at === undefined || (at.x > 40 && at.x < width - 40 && at.y > 30 && at.y < height - 30);
      };
      if (ids.every(isIn)) return;
      const frame = frameOf(ids);
      const ratio = Math.max(frame?.ratio ?? 1, Math.min(1, sigma.getCamera().ratio));
      moveCamera(sigma.getCamera(), frame && { ...frame, ratio });
    },
    locate,
    neighbourTowards(id, direction) {
      const { width, height } = pixels();
      const from = (id === undefined ? undefined : locate(id)) ?? { x: width / 2, y: height / 2 };
      let best: { readonly id: string; readonly cost: number } | undefined;
      sigma.getGraph().forEachNode((other, attributes) => {
        if (other === id) return;
        const at = sigma.graphToViewport(attributes);
        const [dx, dy] = [at.x - from.x, at.y - from.y];
        const along = dx * direction.x + dy * direction.y;
        const across = Math.abs(dx * direction.y - dy * direction.x);
        // From the middle every side counts; from a node, what lies ahead rather than aside.
        const cost = id === undefined ? Math.hypot(dx, dy) : along <= across * 0.5 ? Infinity : along + across * 1.5;
        if (cost < (best?.cost ?? Infinity)) best = { id: other, cost };
      });
      return best?.id;
    },
  };
}
