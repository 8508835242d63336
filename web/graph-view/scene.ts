import Graph from 'graphology';
import Sigma from 'sigma';
import type { GraphNode, Language, Subgraph } from '../../src/model/api.js';
import { shortName } from '../captions.js';
import type { Highlight, Selection } from '../state/view.js';
import {
  drawEdge,
  drawNode,
  type EdgeAttributes,
  type Moment,
  type NodeAttributes,
  radiusOf,
  readBright,
  type SceneGraph,
} from './appearance.js';
import { ArcProgram } from './arc-program.js';
import { frameSubjects, moveCamera, zoomCamera } from './camera.js';
import { type Look, placesAlong, spreadParallel } from './geometry.js';
import { drawGrounds } from './ground-layer.js';
import type { Layout } from './grounds.js';
import { type Box, wrapLabel } from './label-placement.js';
import { createLayoutClient } from './layout-client.js';
import { drawOverlay, fontOf } from './overlay.js';
import { readPalette } from './palette.js';
import { findImpliedEdges, findPlaces } from './places.js';
import { labelWidth, type NodeSize, roomOf, shrink } from './rooms.js';
import { type Projection, projectEdgeLabels, projectGrounds, projectNodes, strongFrom } from './screen.js';
import type { Point } from './separation.js';
import { ShapeProgram } from './shape-program.js';

export interface SceneHandlers {
  onSelect(selection: Selection | undefined): void;
  onExpand(id: string): void;
}

export interface Scene {
  /** Lays out what is new and draws it. What stands already hardly moves. False where a later call has overtaken it. */
  show(graph: Subgraph, parents: Readonly<Record<string, string>>): Promise<boolean>;
  look(selection: Selection | undefined, highlight: Highlight | undefined, language: Language): void;
  /** Draws or leaves out the lines that grounds say already. */
  showImplied(shown: boolean): void;
  readTheme(): void;
  zoom(direction: 'in' | 'out'): void;
  fit(): void;
  /** Moves the camera where some of these are out of sight. */
  reveal(ids: readonly string[]): void;
  /** Where a node stands on the screen, in pixels of the canvas; for tests and keyboards. */
  locate(id: string): Point | undefined;
  destroy(): void;
}

const unnamed = { labelWidth: 0, lines: 0 };
/** The part of the canvas that nodes with their names may take; the rest is air and lines. */
const namedShare = 0.5;

/** A canvas of our own among Sigma's layers. */
function addLayer(sigma: Sigma<NodeAttributes, EdgeAttributes>, name: string, before: string) {
  // Sigma's type knows only its own layers as neighbours.
  sigma.createCanvasContext(name, { beforeLayer: before } as never);
  return sigma.getContainer().querySelector<HTMLCanvasElement>(`.sigma-${name}`)?.getContext('2d');
}

export function createScene(container: HTMLElement, handlers: SceneHandlers): Scene {
  const graph: SceneGraph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true });
  const layouts = createLayoutClient();
  /** Where nodes stood last, those that are hidden now included: they come back to their places. */
  const stood = new Map<string, Point>();
  let layout: Pick<Layout, 'scale' | 'grounds'> = { scale: 1, grounds: [] };
  let sizes: ReadonlyMap<string, NodeSize> = new Map();
  let language: Language = 'zh';
  let moment: Moment = {
    palette: readPalette(),
    look: { selection: undefined, highlight: undefined, hovered: undefined },
    bright: new Set(),
    showsImplied: false,
  };
  const pixels = () => ({ width: container.offsetWidth, height: container.offsetHeight });

  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    nodeProgramClasses: { shape: ShapeProgram<NodeAttributes, EdgeAttributes> },
    edgeProgramClasses: { arc: ArcProgram<NodeAttributes, EdgeAttributes> },
    defaultNodeType: 'shape',
    defaultEdgeType: 'arc',
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    zoomToSizeRatioFunction: shrink,
    minCameraRatio: 0.08,
    maxCameraRatio: 12,
    doubleClickZoomingRatio: 1,
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, data) => drawNode(id, data, moment),
    edgeReducer: (id, data) => drawEdge(id, data, moment),
  });
  const under = addLayer(sigma, 'ground', 'edges');
  const over = addLayer(sigma, 'overlay', 'mouse');
  sigma.resize(true);

  function setMoment(next: Partial<Moment>): void {
    moment = { ...moment, ...next };
    moment = { ...moment, bright: readBright(graph, moment.look) };
    sigma.refresh({ skipIndexation: true });
  }
  const setLook = (next: Partial<Look>) => setMoment({ look: { ...moment.look, ...next } });

  function paint(): void {
    if (!under || !over) return;
    const size = sigma.getDimensions();
    const projection: Projection = {
      ratio: sigma.getCamera().ratio,
      toScreen: (point) => sigma.graphToViewport(point),
    };
    drawGrounds(under, size, projectGrounds(graph, layout.grounds, moment, projection), moment.palette);
    const nodes = projectNodes(graph, moment, projection, language);
    const edgeLabels = projectEdgeLabels(graph, moment, projection, language);
    drawOverlay(over, { ...size, nodes, edgeLabels, covered: readCovered() }, moment.palette);
  }

  /** What floats over the canvas, with a little air around it. */
  function readCovered(): Box[] {
    const own = container.getBoundingClientRect();
    return [...(container.parentElement?.querySelectorAll('.float') ?? [])].map((chip) => {
      const { left, right, top, bottom } = chip.getBoundingClientRect();
      return {
        left: left - own.left - 4,
        right: right - own.left + 4,
        top: top - own.top - 4,
        bottom: bottom - own.top + 4,
      };
    });
  }

  /** Names decide how much room nodes need, so the picture is laid out for one language. */
  function measureLabel(node: GraphNode, strong: boolean): Pick<NodeSize, 'labelWidth' | 'lines'> {
    if (!over) return unnamed;
    over.font = fontOf(moment.palette, { strong });
    const width = (text: string) => over.measureText(text).width;
    const lines = wrapLabel(shortName(node, language), labelWidth, width);
    return { labelWidth: Math.max(...lines.map(width)), lines: lines.length };
  }

  /** Keeps room for the names of the most important nodes, as many as the canvas can hold at its own size. */
  function measureNodes(nodes: readonly GraphNode[], titles: ReadonlySet<string>): Map<string, NodeSize> {
    const sizes = new Map<string, NodeSize>();
    const { width, height } = pixels();
    let free = width * height * namedShare;
    const take = (size: NodeSize) => {
      const { halfWidth, above, below } = roomOf(size, 1);
      return 2 * halfWidth * (above + below);
    };
    const ranked = nodes
      .map((node) => ({ node, isTitle: titles.has(node.id) }))
      .sort((a, b) => Number(b.isTitle) - Number(a.isTitle) || radiusOf(b) - radiusOf(a));
    for (const one of ranked) free -= take({ radius: radiusOf(one), ...unnamed });
    for (const one of ranked) {
      const radius = radiusOf(one);
      const named = { radius, ...measureLabel(one.node, one.isTitle || radius >= strongFrom) };
      const cost = take(named) - take({ radius, ...unnamed });
      // What matters less keeps its distance, and has a name where there is place for one.
      const fits = one.isTitle || free > cost;
      if (fits) free -= cost;
      sizes.set(one.node.id, fits ? named : { radius, ...unnamed });
    }
    return sizes;
  }

  async function show(next: Subgraph, parents: Readonly<Record<string, string>>): Promise<boolean> {
    graph.forEachNode((id, { x, y }) => stood.set(id, { x, y }));
    const places = findPlaces(next);
    const titles = new Set(places.areas.map(({ id }) => id));
    const implied = findImpliedEdges(next.edges, places);
    const placed = new Map<string, Point>(
      next.nodes.flatMap(({ id }) => {
        const at = stood.get(id);
        return at === undefined ? [] : [[id, at] as const];
      }),
    );
    sizes = measureNodes(next.nodes, titles);
    const made = await layouts.request({
      graph: next,
      places,
      placed,
      parents,
      sizes,
      scale: layout.scale,
      ...pixels(),
    });
    if (made === undefined) return false;
    layout = made;
    graph.clear();
    for (const node of next.nodes) {
      const { x, y } = made.points.get(node.id) ?? { x: 0, y: 0 };
      graph.addNode(node.id, { x, y, node, isTitle: titles.has(node.id) });
    }
    const curvatures = spreadParallel(next.edges);
    for (const edge of next.edges) {
      const attributes = { edge, curvature: curvatures.get(edge.id) ?? 0, implied: implied.has(edge.id) };
      graph.addEdgeWithKey(edge.id, edge.from, edge.to, attributes);
    }
    moment = { ...moment, bright: readBright(graph, moment.look) };
    takeCanvasAsFrame();
    const fresh = next.nodes.filter((node) => !placed.has(node.id)).length;
    if (fresh > next.nodes.length / 2) showAll(false);
    else if (fresh > 0) reveal(next.nodes.map((node) => node.id));
    return true;
  }

  /** One unit of the layout is one pixel at zoom 1, whatever the canvas's size. */
  function takeCanvasAsFrame(): void {
    const { width, height } = pixels();
    sigma.setCustomBBox({ x: [-width / 2, width / 2], y: [-height / 2, height / 2] });
    sigma.refresh();
  }

  const frameOf = (ids: readonly string[]) => {
    const subjects = ids
      .filter((id) => graph.hasNode(id))
      .map((id) => {
        const { x, y } = graph.getNodeAttributes(id);
        return { at: { x, y }, room: roomOf(sizes.get(id) ?? { radius: 10, ...unnamed }, layout.scale) };
      });
    const grounds = ids.length < graph.order ? [] : layout.grounds;
    const corners = grounds.flatMap(({ left, right, top, bottom }) => [
      { at: { x: left, y: bottom }, room: { halfWidth: 0, above: 0, below: 0 } },
      { at: { x: right, y: top }, room: { halfWidth: 0, above: 0, below: 0 } },
    ]);
    return frameSubjects([...subjects, ...corners], pixels());
  };
  const move = (state: ReturnType<typeof frameOf>, animated = true) => moveCamera(sigma.getCamera(), state, animated);

  function showAll(animated = true): void {
    const frame = frameOf(graph.nodes());
    move(frame && { ...frame, ratio: Math.max(frame.ratio, 0.85) }, animated);
  }

  function reveal(ids: readonly string[]): void {
    const { width, height } = pixels();
    const isIn = (id: string) => {
      const at = locate(id);
      return at === undefined || (at.x > 40 && at.x < width - 40 && at.y > 30 && at.y < height - 30);
    };
    if (ids.every(isIn)) return;
    const frame = frameOf(ids);
    move(frame && { ...frame, ratio: Math.max(frame.ratio, Math.min(1, sigma.getCamera().ratio)) });
  }

  function locate(id: string): Point | undefined {
    if (graph.hasNode(id)) return sigma.graphToViewport(graph.getNodeAttributes(id));
    if (!graph.hasEdge(id)) return undefined;
    const [from, to] = graph.extremities(id).map((end) => sigma.graphToViewport(graph.getNodeAttributes(end)));
    return from && to && placesAlong(from, to, graph.getEdgeAttribute(id, 'curvature'))[0];
  }

  sigma.on('afterRender', paint);
  sigma.on('enterNode', ({ node }) => setLook({ hovered: node }));
  sigma.on('leaveNode', () => setLook({ hovered: undefined }));
  sigma.on('enterEdge', () => container.classList.add('over-edge'));
  sigma.on('leaveEdge', () => container.classList.remove('over-edge'));
  sigma.on('clickNode', ({ node }) => handlers.onSelect({ kind: 'node', id: node }));
  sigma.on('clickEdge', ({ edge }) => handlers.onSelect({ kind: 'edge', id: edge }));
  sigma.on('clickStage', () => handlers.onSelect(undefined));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    handlers.onExpand(node);
  });
  const watcher = new ResizeObserver(() => {
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
    sigma.resize();
    takeCanvasAsFrame();
  });
  watcher.observe(container);

  return {
    show,
    look: (selection, highlight, next) => {
      language = next;
      setLook({ selection, highlight });
    },
    showImplied: (showsImplied) => setMoment({ showsImplied }),
    readTheme: () => setMoment({ palette: readPalette() }),
    zoom: (direction) => zoomCamera(sigma.getCamera(), direction),
    fit: () => showAll(),
    reveal,
    locate,
    destroy: () => {
      watcher.disconnect();
      layouts.close();
      sigma.kill();
    },
  };
}
