import Graph from 'graphology';
import Sigma from 'sigma';
import type { Language, Subgraph } from '../../src/model/api.js';
import type { Highlight, Selection, ViewState } from '../state/view.js';
import { drawEdge, drawNode, type EdgeAttributes, type Moment, type NodeAttributes, readBright } from './appearance.js';
import { ArcProgram } from './arc-program.js';
import { zoomCamera } from './camera.js';
import { attachDragging, type Points } from './dragging.js';
import { type Arranged, createFraming } from './framing.js';
import { type Look, spreadParallel } from './geometry.js';
import type { LayoutClient } from './layout-client.js';
import { measureNodes } from './name-room.js';
import type { DrawnLabel } from './overlay.js';
import { createPainter } from './painting.js';
import { readPalette } from './palette.js';
import { findImpliedEdges, findPlaces, type Places } from './places.js';
import { shrink } from './rooms.js';
import type { Point } from './separation.js';
import { ShapeProgram } from './shape-program.js';

export interface SceneHandlers {
  onSelect(selection: Selection | undefined): void;
  onExpand(id: string): void;
  /** A hand has put these nodes elsewhere. */
  onMove(after: Points, before: Points): void;
}

/** What of the view decides where things stand. */
export type Placing = Pick<ViewState, 'parents' | 'points' | 'pinnedIds' | 'arrangement'>;

export interface Scene {
  /** Lays out what is new and draws it. What stands already hardly moves. False where a later call has overtaken it. */
  show(graph: Subgraph, placing: Placing): Promise<boolean>;
  look(selection: Selection | undefined, highlight: Highlight | undefined, language: Language): void;
  /** Draws or leaves out the lines that grounds say already. */
  showImplied(shown: boolean): void;
  readTheme(): void;
  zoom(direction: 'in' | 'out'): void;
  fit(): void;
  /** Moves the camera where some of these are out of sight. */
  reveal(ids: readonly string[]): void;
  /** Where a node or a line's middle stands on the screen, in pixels of the canvas. */
  locate(id: string): Point | undefined;
  /** The node that the eye meets first from another one (or from the middle) in a direction of the screen, y down. */
  neighbourTowards(id: string | undefined, direction: Point): string | undefined;
  /** Where everything stands, whatever the camera: for links and files. */
  readPoints(): Points;
  readLabels(): readonly DrawnLabel[];
  takePicture(): HTMLCanvasElement;
  destroy(): void;
}

export function createScene(container: HTMLElement, layouts: LayoutClient, handlers: SceneHandlers): Scene {
  const graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true });
  /** Where nodes stood last, those that are hidden now included: they come back to their places. */
  const stood = new Map<string, Point>();
  /** The arrangement that is drawn now, which may not yet be the one that was asked for. */
  let arrangement: number | undefined;
  let places: Places = { areas: [], homeOf: new Map() };
  let arranged: Arranged = { scale: 1, grounds: [], sizes: new Map() };
  let language: Language = 'zh';
  let moment: Moment = {
    palette: readPalette(),
    look: { selection: undefined, highlight: undefined, hovered: undefined },
    bright: new Set(),
    showsImplied: false,
  };

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
  const painter = createPainter(sigma, graph);
  const framing = createFraming(sigma, graph, () => arranged);

  function setMoment(next: Partial<Moment>): void {
    moment = { ...moment, ...next };
    moment = { ...moment, bright: readBright(graph, moment.look) };
    sigma.refresh({ skipIndexation: true });
  }
  const setLook = (next: Partial<Look>) => setMoment({ look: { ...moment.look, ...next } });

  /** Where nodes of the next picture stand already. */
  function readPlaced(next: Subgraph, { points, arrangement: asked }: Placing): Map<string, Point> {
    const isOther = asked !== arrangement;
    if (!isOther) graph.forEachNode((id, { x, y }) => stood.set(id, { x, y }));
    return new Map(
      next.nodes.flatMap(({ id }) => {
        const at = points[id] ?? (isOther ? undefined : stood.get(id));
        return at === undefined ? [] : [[id, at] as const];
      }),
    );
  }

  async function show(next: Subgraph, placing: Placing): Promise<boolean> {
    const placed = readPlaced(next, placing);
    const foundPlaces = findPlaces(next);
    const titles = new Set(foundPlaces.areas.map(({ id }) => id));
    const size = { width: container.offsetWidth, height: container.offsetHeight };
    const measure = (text: string, strong: boolean) => painter.measure(text, strong, moment);
    const sizes = measureNodes({ nodes: next.nodes, titles, language, measure, ...size });
    const pinned = new Set(placing.pinnedIds.filter((id) => placed.has(id)));
    const { parents } = placing;
    const request = {
      graph: next,
      places: foundPlaces,
      placed,
      pinned,
      parents,
      sizes,
      scale: arranged.scale,
      ...size,
    };
    const made = await layouts.request(request);
    if (made === undefined) return false;
    const isOther = placing.arrangement !== arrangement;
    if (isOther) stood.clear();
    arrangement = placing.arrangement;
    places = foundPlaces;
    arranged = { ...made, sizes };
    fill(next, made.points, titles);
    moment = { ...moment, bright: readBright(graph, moment.look) };
    framing.takeCanvas();
    const fresh = next.nodes.filter((node) => !placed.has(node.id));
    if (isOther || placed.size === 0) framing.showAll(false);
    else if (fresh.length > 0) framing.reveal(fresh.map((node) => node.id));
    return true;
  }

  function fill({ nodes, edges }: Subgraph, points: ReadonlyMap<string, Point>, titles: ReadonlySet<string>): void {
    // A layout that was asked for before takes nothing out of a hand that has drawn it away since.
    const held = dragging.readHeld();
    graph.clear();
    for (const node of nodes) {
      const { x, y } = held[node.id] ?? points.get(node.id) ?? { x: 0, y: 0 };
      graph.addNode(node.id, { x, y, node, isTitle: titles.has(node.id) });
    }
    const implied = findImpliedEdges(edges, places);
    const curvatures = spreadParallel(edges);
    for (const edge of edges) {
      const attributes = { edge, curvature: curvatures.get(edge.id) ?? 0, implied: implied.has(edge.id) };
      graph.addEdgeWithKey(edge.id, edge.from, edge.to, attributes);
    }
  }

  /** All that stands on the ground that a place names, inner grounds included. */
  function membersOf(id: string): string[] {
    const inside = new Set([id]);
    for (const area of places.areas) if (area.parent !== undefined && inside.has(area.parent)) inside.add(area.id);
    return graph.filterNodes((node) => inside.has(places.homeOf.get(node) ?? ''));
  }

  sigma.on('afterRender', () => painter.paint(arranged.grounds, moment, language));
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
  const dragging = attachDragging(sigma, graph, membersOf, handlers.onMove);
  const watcher = new ResizeObserver(() => {
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
    sigma.resize();
    framing.takeCanvas();
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
    fit: () => framing.showAll(),
    reveal: framing.reveal,
    locate: framing.locate,
    neighbourTowards: framing.neighbourTowards,
    // Nothing is written as minus zero: a saved page reads back the very same points.
    readPoints: () =>
      Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x: Math.round(x) + 0, y: Math.round(y) + 0 }])),
    readLabels: painter.readLabels,
    takePicture: () => painter.takePicture(moment.palette.canvas),
    destroy: () => {
      watcher.disconnect();
      layouts.close();
      sigma.kill();
    },
  };
}
