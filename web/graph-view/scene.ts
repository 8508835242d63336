import Graph from 'graphology';
import Sigma from 'sigma';
import type { GraphEdge, GraphNode, Language, Subgraph } from '../../src/model/api.js';
import { labelEdge, shortName } from '../captions.js';
import { edgeLooks, widthOfAmount } from '../edge-looks.js';
import { nodeLooks } from '../node-shapes.js';
import type { Highlight, Selection } from '../state/view.js';
import { type ArcData, ArcProgram } from './arc-program.js';
import { isQuiet, type Look, placesAlong, readRadius, spreadParallel } from './geometry.js';
import { wrapLabel } from './label-placement.js';
import { boundsOf, computeLayout, type Point, type Room } from './layout.js';
import { drawOverlay, fontOf, labelWidth, lineHeight, type ScreenEdgeLabel, type ScreenNode } from './overlay.js';
import { type Palette, readPalette } from './palette.js';
import { type ShapeData, ShapeProgram } from './shape-program.js';

interface NodeAttributes {
  x: number;
  y: number;
  node: GraphNode;
}
interface EdgeAttributes {
  edge: GraphEdge;
  curvature: number;
}

export interface SceneHandlers {
  onSelect(selection: Selection | undefined): void;
  onExpand(id: string): void;
}

export interface Scene {
  /** Lays out what is new and draws it. What stands already hardly moves. */
  show(graph: Subgraph, parents: Readonly<Record<string, string>>): void;
  look(selection: Selection | undefined, highlight: Highlight | undefined, language: Language): void;
  readTheme(): void;
  zoom(direction: 'in' | 'out'): void;
  fit(): void;
  /** Moves the camera where some of these are out of sight. */
  reveal(ids: readonly string[]): void;
  /** Where a node stands on the screen, in pixels of the canvas; for tests and keyboards. */
  locate(id: string): { x: number; y: number } | undefined;
  destroy(): void;
}

/** Nodes shrink slower than the picture: their icons stay readable from further away. */
const shrink = (ratio: number): number => ratio ** 0.3;

/** From this radius on a node's name is set bold, and from the lower one the layout keeps room for its name. */
const strongFrom = 13.5;
const labelledFrom = 11;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function createScene(container: HTMLElement, handlers: SceneHandlers): Scene {
  const graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true });
  let palette: Palette = readPalette();
  let language: Language = 'zh';
  let look: Look = { selection: undefined, highlight: undefined, hovered: undefined };
  let bright = new Set<string>();
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
    nodeReducer: (id, data) => drawNode(id, data),
    edgeReducer: (id, data) => drawEdge(id, data),
  });
  sigma.createCanvasContext('overlay', { beforeLayer: 'mouse' } as never);
  const canvas = container.querySelector<HTMLCanvasElement>('.sigma-overlay');
  const context = canvas?.getContext('2d');
  sigma.resize(true);

  function drawNode(id: string, { node, x, y }: NodeAttributes): ShapeData {
    const { colour, shape } = nodeLooks[node.type];
    const base = palette.colour(colour);
    const faded = isFaded(id);
    return {
      x,
      y,
      size: readRadius(node),
      color: faded ? palette.fade(base, 0.72) : base,
      rim: palette.canvas,
      shape,
      type: 'shape',
      label: null,
      hidden: false,
      highlighted: false,
      forceLabel: false,
      zIndex: faded ? 0 : bright.has(id) ? 2 : 1,
    };
  }

  function drawEdge(id: string, { edge, curvature }: EdgeAttributes): ArcData {
    const { colour, width } = edgeLooks[edge.type];
    const { amountCny } = edge.properties;
    const chosen = look.selection?.kind === 'edge' && look.selection.id === id;
    const faded = isFaded(id);
    const base = palette.colour(colour);
    const dashed = edge.modality === 'planned' || edge.properties.amountStage === 'planned';
    const size = edge.type === 'INVESTED_IN' && typeof amountCny === 'number' ? widthOfAmount(amountCny) : width;
    return {
      size: chosen ? size + 1.5 : size,
      color: faded ? palette.fade(base, 0.78) : isQuiet(edge) && !bright.has(id) ? palette.fade(base, 0.25) : base,
      curvature,
      dashed,
      type: 'arc',
      label: null,
      hidden: false,
      forceLabel: false,
      zIndex: faded ? 0 : bright.has(id) ? 3 : isQuiet(edge) ? 1 : 2,
    };
  }

  const isFaded = (id: string): boolean => bright.size > 0 && !bright.has(id);

  /** What stands out: the hovered neighbourhood, else the answer, else the selected edge with its ends. */
  function readBright(): Set<string> {
    const ids = new Set<string>();
    const { hovered, selection, highlight } = look;
    const centre = hovered ?? (highlight === undefined ? selection?.id : undefined);
    if (centre !== undefined && graph.hasNode(centre)) {
      ids.add(centre);
      graph.forEachEdge(centre, (edge, _data, source, target) => {
        for (const id of [edge, source, target]) ids.add(id);
      });
      return ids;
    }
    if (centre !== undefined && graph.hasEdge(centre)) return new Set([centre, ...graph.extremities(centre)]);
    for (const id of highlight === undefined ? [] : [...highlight.nodeIds, ...highlight.edgeIds])
      if (graph.hasNode(id) || graph.hasEdge(id)) ids.add(id);
    return ids;
  }

  function setLook(next: Partial<Look>): void {
    look = { ...look, ...next };
    bright = readBright();
    sigma.refresh({ skipIndexation: true });
  }

  function paint(): void {
    if (!context) return;
    const { width, height } = sigma.getDimensions();
    const scale = 1 / shrink(sigma.getCamera().ratio);
    const nodes: ScreenNode[] = graph.mapNodes((id, { node, x, y }) => {
      const at = sigma.graphToViewport({ x, y });
      const selected = look.selection?.kind === 'node' && look.selection.id === id;
      return {
        id,
        type: node.type,
        x: at.x,
        y: at.y,
        radius: readRadius(node) * scale,
        label: shortName(node, language),
        weight: readRadius(node) + (bright.has(id) ? 30 : 0),
        faded: isFaded(id),
        selected,
        strong: selected || readRadius(node) >= strongFrom,
        insists:
          selected || readRadius(node) >= strongFrom || look.hovered === id || (bright.has(id) && bright.size < 24),
      };
    });
    drawOverlay(context, { width, height, nodes, edgeLabels: labelEdges() }, palette);
  }

  function labelEdges(): ScreenEdgeLabel[] {
    const zoomed = sigma.getCamera().ratio < 0.6;
    return graph
      .mapEdges((id, { edge, curvature }, source, target): ScreenEdgeLabel[] => {
        const isBright = bright.has(id);
        const isMoney = edge.type === 'INVESTED_IN';
        if (isFaded(id) || !(isMoney || isBright || zoomed)) return [];
        const text = labelEdge(edge, language);
        if (text === undefined) return [];
        const [from, to] = [graph.getNodeAttributes(source), graph.getNodeAttributes(target)];
        const places = placesAlong(sigma.graphToViewport(from), sigma.graphToViewport(to), curvature);
        const amount = Number(edge.properties.amountCny ?? 0);
        const colour = palette.colour(isQuiet(edge) ? '--soft' : edgeLooks[edge.type].colour);
        const chosen = look.selection?.id === id;
        return [{ id, text, colour, places, weight: amount + (isBright ? 1e13 : 0), insists: chosen }];
      })
      .flat();
  }

  /** Label widths decide how much room a node needs, so the picture is laid out for one language. */
  function roomOf(id: string, scale = 1): Room {
    const node = graph.hasNode(id) ? graph.getNodeAttribute(id, 'node') : undefined;
    if (node === undefined || !context) return { halfWidth: 30, above: 20, below: 40 };
    const radius = (readRadius(node) * scale) / shrink(scale);
    // What matters less keeps its distance, and has a label where there is place for one.
    if (readRadius(node) < labelledFrom) return { halfWidth: radius + 12, above: radius + 8, below: radius + 12 };
    context.font = fontOf(palette, { strong: readRadius(node) >= strongFrom });
    const measure = (text: string) => context.measureText(text).width;
    const lines = wrapLabel(shortName(node, language), labelWidth, measure);
    const halfWidth = Math.max(radius, ...lines.map((line) => (measure(line) / 2) * scale)) + 7;
    return { halfWidth, above: radius + 7, below: radius + (lines.length * lineHeight + 8) * scale };
  }

  function show(next: Subgraph, parents: Readonly<Record<string, string>>): void {
    const placed = new Map<string, Point>(graph.mapNodes((id, { x, y }) => [id, { x, y }] as const));
    const isFirst = !next.nodes.some((node) => placed.has(node.id));
    graph.clear();
    for (const node of next.nodes) graph.addNode(node.id, { x: 0, y: 0, node });
    const points = computeLayout({ graph: next, placed, parents, roomOf, ...pixels() });
    for (const [id, { x, y }] of points) graph.mergeNodeAttributes(id, { x, y });
    const curvatures = spreadParallel(next.edges);
    for (const edge of next.edges)
      graph.addEdgeWithKey(edge.id, edge.from, edge.to, { edge, curvature: curvatures.get(edge.id) ?? 0 });
    bright = readBright();
    takeCanvasAsFrame();
    if (isFirst) showAll(false);
    else if (next.nodes.some((node) => !placed.has(node.id))) reveal(next.nodes.map((node) => node.id));
  }

  /** One unit of the layout is one pixel at zoom 1, whatever the canvas's size. */
  function takeCanvasAsFrame(): void {
    const { width, height } = pixels();
    sigma.setCustomBBox({ x: [-width / 2, width / 2], y: [-height / 2, height / 2] });
    sigma.refresh();
  }

  function frameOf(ids: readonly string[]): { x: number; y: number; ratio: number } | undefined {
    const points = ids.filter((id) => graph.hasNode(id)).map((id) => ({ id, at: graph.getNodeAttributes(id) }));
    if (points.length === 0) return undefined;
    const corners = points.flatMap(({ id, at }) => {
      const room = roomOf(id);
      return [
        { x: at.x - room.halfWidth, y: at.y - room.below },
        { x: at.x + room.halfWidth, y: at.y + room.above },
      ];
    });
    const box = boundsOf(corners);
    const { width, height } = pixels();
    const ratio = Math.max((box.right - box.left) / (width - 48), (box.top - box.bottom) / (height - 104), 0.5);
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    // Sigma's own frame: the canvas's longer side is 1, its middle 0.5.
    const side = Math.max(width, height);
    return { x: 0.5 + middle.x / side, y: 0.5 + middle.y / side, ratio };
  }

  function move(state: { x: number; y: number; ratio: number } | undefined, animated = true): void {
    if (state === undefined) return;
    const camera = sigma.getCamera();
    if (!animated || isStill()) camera.setState(state);
    else void camera.animate(state, { duration: 350 });
  }

  const showAll = (animated = true) => {
    const frame = frameOf(graph.nodes());
    move(frame && { ...frame, ratio: Math.max(frame.ratio, 0.85) }, animated);
  };

  function reveal(ids: readonly string[]): void {
    const { width, height } = pixels();
    const isIn = (id: string) => {
      const at = locate(id);
      return at === undefined || (at.x > 40 && at.x < width - 40 && at.y > 40 && at.y < height - 40);
    };
    if (ids.every(isIn)) return;
    const frame = frameOf(ids);
    move(frame && { ...frame, ratio: Math.max(frame.ratio, Math.min(1, sigma.getCamera().ratio)) });
  }

  function locate(id: string): { x: number; y: number } | undefined {
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
    readTheme: () => {
      palette = readPalette();
      sigma.refresh({ skipIndexation: true });
    },
    zoom: (direction) => {
      const camera = sigma.getCamera();
      const ratio = camera.ratio * (direction === 'in' ? 1 / 1.5 : 1.5);
      move({ x: camera.x, y: camera.y, ratio: Math.min(12, Math.max(0.08, ratio)) });
    },
    fit: () => showAll(),
    reveal,
    locate,
    destroy: () => {
      watcher.disconnect();
      sigma.kill();
    },
  };
}
