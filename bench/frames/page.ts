import Graph from 'graphology';
import Sigma from 'sigma';
import { radiusOf } from '../../web/graph-view/appearance.js';
import { noPlaces } from '../../web/graph-view/places.js';
import { shrink } from '../../web/graph-view/rooms.js';
import { createScene } from '../../web/graph-view/scene.js';
import type { FrameTimes } from './frame-times.js';
import { type MadeUpPicture, makeUpPicture } from './made-up-picture.js';

interface Drawn {
  /** Takes in another picture and draws it. */
  show(picture: MadeUpPicture): Promise<void>;
  destroy(): void;
}

const none = () => {};

async function drawTupu(container: HTMLElement, first: MadeUpPicture): Promise<Drawn> {
  let { points } = first;
  const layouts = { request: async () => ({ points, scale: 1, grounds: [] }), close: none };
  const handlers = { onSelect: none, onToggle: none, onEncircle: none, onOpen: none, onMove: none };
  const scene = createScene(container, layouts, handlers);
  const show = async (picture: MadeUpPicture, isAnew: boolean) => {
    points = picture.points;
    const folded = { graph: picture.graph, places: noPlaces, folds: new Map(), bundles: new Map(), hubs: new Map() };
    const placing = { parents: {}, points: {}, pinnedIds: [], arrangement: 1, layout: { kind: 'force' as const } };
    await scene.show(folded, placing, isAnew);
  };
  await show(first, true);
  return { show: (picture) => show(picture, false), destroy: scene.destroy };
}

/** Sigma as it comes, with the same nodes in the same places and sizes. */
async function drawSigma(container: HTMLElement, first: MadeUpPicture): Promise<Drawn> {
  const data = new Graph({ multi: true });
  const fill = ({ graph, points }: MadeUpPicture) => {
    for (const node of graph.nodes) {
      const size = radiusOf({ node, isTitle: false, contents: [] });
      data.addNode(node.id, { ...points.get(node.id), size, label: node.name, color: '#2d6ab8' });
    }
    for (const { id, from, to } of graph.edges) data.addEdgeWithKey(id, from, to, { color: '#b8b8c0', size: 1.5 });
  };
  fill(first);
  const sigma = new Sigma(data, container, { zoomToSizeRatioFunction: shrink, stagePadding: 0 });
  const [width, height] = [container.offsetWidth, container.offsetHeight];
  sigma.setCustomBBox({ x: [-width / 2, width / 2], y: [-height / 2, height / 2] });
  const reach = Math.max(
    ...[...first.points.values()].map(({ x, y }) => Math.max((2 * Math.abs(x)) / width, (2 * Math.abs(y)) / height)),
  );
  sigma.getCamera().setState({ ratio: reach });
  sigma.refresh({ schedule: false });
  const show = async (picture: MadeUpPicture) => {
    data.clear();
    fill(picture);
    sigma.refresh({ schedule: false });
  };
  return { show, destroy: () => sigma.kill() };
}

/** Waits until all that was asked of WebGL and of the canvases is done. */
function finish(container: HTMLElement): void {
  for (const canvas of container.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2');
    if (gl) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    else canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function send(container: HTMLElement, type: string, x: number, y: number): void {
  const target = container.querySelector('.sigma-mouse') ?? container;
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, buttons: 1 }),
  );
}

function addContainer(): HTMLElement {
  const container = document.createElement('div');
  container.style.cssText = 'position:fixed;inset:0';
  document.body.append(container);
  return container;
}

let drawn: Drawn | undefined;

/** Draws a picture of so many nodes, in place of the one before. */
async function drawPicture(which: 'tupu' | 'sigma', count: number): Promise<void> {
  drawn?.destroy();
  for (const old of document.querySelectorAll('body > div')) old.remove();
  drawn = await (which === 'tupu' ? drawTupu : drawSigma)(addContainer(), makeUpPicture(count));
  for (let rest = 0; rest < 4; rest++) await nextFrame();
}

/** Draws one of so many nodes from the same picture, as an expansion does, and waits until all stand where they belong. */
async function drawNext(count: number): Promise<void> {
  await drawn?.show(makeUpPicture(count));
  await new Promise((resolve) => setTimeout(resolve, 600));
}

/** Drags the picture about and times each frame, from its begin until all is drawn. */
async function measure(which: 'tupu' | 'sigma', count: number, frames: number): Promise<FrameTimes> {
  const container = addContainer();
  const picture = makeUpPicture(count);
  const begun = performance.now();
  const drawn = await (which === 'tupu' ? drawTupu : drawSigma)(container, picture);
  await nextFrame();
  finish(container);
  const firstMs = performance.now() - begun;
  for (let rest = 0; rest < 4; rest++) await nextFrame();
  const framesMs: number[] = [];
  const corner = [20, 20] as const;
  send(container, 'mousedown', ...corner);
  for (let frame = 0; frame < frames; frame++) {
    const time = await new Promise<number>((resolve) => {
      let start = 0;
      requestAnimationFrame(() => {
        start = performance.now();
      });
      send(container, 'mousemove', corner[0] + 6 * frame, corner[1] + 3 * frame);
      requestAnimationFrame(() => {
        finish(container);
        resolve(performance.now() - start);
      });
    });
    framesMs.push(time);
  }
  send(container, 'mouseup', ...corner);
  // The picture glides on for a moment.
  await new Promise((resolve) => setTimeout(resolve, 600));
  drawn.destroy();
  container.remove();
  return { firstMs, framesMs };
}

declare global {
  interface Window {
    measureFrames: typeof measure;
    drawPicture: typeof drawPicture;
    drawNext: typeof drawNext;
  }
}
Object.assign(window, { measureFrames: measure, drawPicture, drawNext });
