import Graph from 'graphology';
import Sigma from 'sigma';
import type { GraphEdge, Language } from '../../src/model/api.js';
import { shortenNames } from '../short-names.js';
import {
  drawEdge,
  drawNode,
  type EdgeAttributes,
  type Moment,
  type NodeAttributes,
  readBright,
  readRinged,
} from './appearance.js';
import { ArcProgram, BowProgram, StraightProgram } from './arc-program.js';
import { zoomCamera } from './camera.js';
import { attachClicks } from './clicking.js';
import { attachDragging } from './dragging.js';
import { describeFold } from './fold-words.js';
import type { Folded } from './folding.js';
import { type Arranged, createFraming } from './framing.js';
import { isOfGoods, isQuiet, type Look, spreadParallel } from './geometry.js';
import type { LayoutInput } from './grounds.js';
import type { LayoutClient } from './layout-client.js';
import { attachMotion } from './motion.js';
import { measureNodes } from './name-room.js';
import { captionedIds, captionOfBand, createPainter } from './painting.js';
import { readPalette } from './palette.js';
import { findImpliedEdges, noPlaces, type Places } from './places.js';
import { shrink } from './rooms.js';
import type { Placing, Scene, SceneHandlers } from './scene-parts.js';
import type { Point } from './separation.js';
import { ShapeProgram } from './shape-program.js';
import { forgetWidths } from './text-widths.js';
import { startTransition, type Transition } from './transition.js';

type LayoutMeasure = (text: string, font: 'plain' | 'strong' | 'small' | 'caption') => number;

interface Captions {
  readonly titles: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  readonly contents: ReadonlyMap<string, readonly string[]>;
}

export function createScene(container: HTMLElement, layouts: LayoutClient, handlers: SceneHandlers): Scene {
  const graph = new Graph<NodeAttributes, EdgeAttributes>({ multi: true });
  /** Where nodes stood last, those that are hidden now included: they come back to their places. */
  const stood = new Map<string, Point>();
  /** The arrangement that is drawn now, which may not yet be the one that was asked for. */
  let arrangement: number | undefined;
  let places: Places = noPlaces;
  let transition: Transition | undefined;
  let arranged: Arranged = { scale: 1, grounds: [], sizes: new Map() };
  let language: Language = 'zh';
  let moment: Moment = {
    palette: readPalette(),
    look: { selection: undefined, highlight: undefined, hovered: undefined },
    bright: new Set(),
    selected: new Set(),
    noted: new Set(),
    showsImplied: false,
  };

  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    nodeProgramClasses: { shape: ShapeProgram<NodeAttributes, EdgeAttributes> },
    edgeProgramClasses: {
      arc: ArcProgram<NodeAttributes, EdgeAttributes>,
      bow: BowProgram<NodeAttributes, EdgeAttributes>,
      straight: StraightProgram<NodeAttributes, EdgeAttributes>,
    },
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
  /** Whether the camera shows all of the picture, and no hand has moved it since. */
  let isWhole = false;
  const showAll = (animated = true): void => {
    isWhole = true;
    framing.showAll(animated);
  };

  function setMoment(next: Partial<Moment>): void {
    moment = { ...moment, ...next };
    moment = { ...moment, bright: readBright(graph, moment.look), selected: readRinged(moment.look) };
    sigma.refresh({ skipIndexation: true });
  }
  const setLook = (next: Partial<Look>) => setMoment({ look: { ...moment.look, ...next } });

  /** Where nodes of the next picture stand already. */
  function readPlaced({ graph: next }: Folded, { points }: Placing, isOther: boolean): Map<string, Point> {
    transition?.finish();
    if (!isOther) graph.forEachNode((id, { x, y }) => stood.set(id, { x, y }));
    return new Map(
      next.nodes.flatMap(({ id }) => {
        const at = points[id] ?? (isOther ? undefined : stood.get(id));
        return at === undefined ? [] : [[id, at] as const];
      }),
    );
  }

  async function show(folded: Folded, placing: Placing, isAnew: boolean): Promise<boolean> {
    const isOther = isAnew || placing.arrangement !== arrangement;
    const placed = readPlaced(folded, placing, isOther);
    // Glyphs that have come in since may be wider or narrower than those that stood in for them.
    forgetWidths();
    const next = folded.graph;
    const titles = new Set(folded.places.areas.map(({ id }) => id));
    const size = { width: container.offsetWidth, height: container.offsetHeight };
    const names = shortenNames(next.nodes, language);
    const contents = new Map([...folded.folds].map(([id, fold]) => [id, describeFold(fold, language)]));
    const measure: LayoutMeasure = (text, font) => painter.measure(text, font, moment);
    const sizes = measureNodes({ nodes: next.nodes, titles, names, contents, measure, ...size });
    for (const id of captionedIds)
      sizes.set(id, { radius: 0, labelWidth: measure(captionOfBand(id), 'caption'), lines: 1 });
    const request: LayoutInput = {
      kind: placing.layout.kind,
      centreId: placing.layout.centreId,
      // A hub's lines are not drawn, and pull at nothing.
      graph: {
        nodes: next.nodes,
        edges: next.edges.filter(({ from, to }) => !folded.hubs.has(from) && !folded.hubs.has(to)),
      },
      places: folded.places,
      placed,
      pinned: new Set(placing.pinnedIds.filter((id) => placed.has(id))),
      parents: placing.parents,
      sizes,
      scale: arranged.scale,
      ...size,
    };
    const made = await layouts.request(request);
    if (made === undefined) return false;
    transition?.finish();
    const before = { points: new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }])), grounds: arranged.grounds };
    if (isOther) stood.clear();
    arrangement = placing.arrangement;
    places = folded.places;
    arranged = { ...made, sizes };
    fill(folded, made.points, { titles, names, contents }, placing.layout.kind, new Set(made.apartIds));
    painter.takeGraph();
    moment = { ...moment, bright: readBright(graph, moment.look) };
    framing.takeCanvas();
    const fresh = next.nodes.filter((node) => !placed.has(node.id));
    if (isOther || placed.size === 0) showAll(before.points.size > 0);
    else if (fresh.length > 0) framing.reveal(fresh.map((node) => node.id));
    // What a filter leaves may all be out of sight.
    else if (next.nodes.length < before.points.size * 0.7) framing.reveal(next.nodes.map((node) => node.id));
    if (Object.keys(dragging.readHeld()).length === 0) transition = startTransition(graph, before, made.grounds);
    return true;
  }

  function fill(
    { graph: { nodes, edges }, places: drawn, bundles, hubs }: Folded,
    points: ReadonlyMap<string, Point>,
    { titles, names, contents }: Captions,
    kind: LayoutInput['kind'],
    apart: ReadonlySet<string>,
  ): void {
    // A layout that was asked for before takes nothing out of a hand that has drawn it away since.
    const held = dragging.readHeld();
    graph.clear();
    for (const node of nodes) {
      const { id } = node;
      const { x, y } = held[id] ?? points.get(id) ?? { x: 0, y: 0 };
      graph.addNode(id, {
        x,
        y,
        node,
        isTitle: titles.has(id),
        label: names.get(id) ?? node.name,
        contents: contents.get(id) ?? [],
        badge: hubs.get(id) ?? drawn.siteCounts.get(id),
      });
    }
    const implied = findImpliedEdges(edges, drawn);
    const curvatures = spreadParallel(edges);
    // Where things lie is beside the point in a chain, and so is what stands apart.
    const isAside = (edge: GraphEdge) =>
      (kind === 'chain' && isQuiet(edge)) || (apart.has(edge.from) && apart.has(edge.to));
    for (const edge of edges)
      graph.addEdgeWithKey(edge.id, edge.from, edge.to, {
        edge,
        curvature: curvatures.get(edge.id) ?? 0,
        implied: implied.has(edge.id) || isAside(edge) || hubs.has(edge.from) || hubs.has(edge.to),
        muted: kind === 'places' && isOfGoods(edge),
        count: bundles.get(edge.id)?.length ?? 1,
      });
  }

  /** What a hand takes along with a node: all that is chosen with it, or stands on the ground that it names. */
  function membersOf(id: string): string[] {
    if (moment.selected.has(id) && moment.selected.size > 1) return [...moment.selected];
    const inside = new Set([id]);
    for (const area of places.areas) if (area.parent !== undefined && inside.has(area.parent)) inside.add(area.id);
    return graph.filterNodes((node) => inside.has(places.homeOf.get(node) ?? ''));
  }

  sigma.on('afterRender', () => painter.paint(transition?.readGrounds() ?? arranged.grounds, moment, language));
  const motion = attachMotion(sigma, graph);
  const listening = new AbortController();
  const onHand = (kind: string, hear: () => void): void =>
    container.addEventListener(kind, hear, { capture: true, passive: true, signal: listening.signal });
  // A hand does not wait for the picture to come to rest, nor does it miss what it comes down on.
  for (const kind of ['mousedown', 'touchstart', 'wheel'])
    onHand(kind, () => {
      isWhole = false;
      transition?.finish();
      if (kind !== 'wheel') motion.rest();
    });
  const clicks = attachClicks(sigma, graph, handlers, {
    onHover: (hovered) => setLook({ hovered }),
    readSelection: () => moment.look.selection,
  });
  const dragging = attachDragging(sigma, graph, membersOf, handlers.onMove);
  const watcher = new ResizeObserver(() => {
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
    sigma.resize();
    framing.takeCanvas();
    // A panel that opens below takes room: what was seen whole stays whole.
    if (isWhole) showAll(false);
  });
  watcher.observe(container);

  return {
    show,
    look: (selection, highlight, next) => {
      language = next;
      setLook({ selection, highlight });
    },
    showNoted: (noted) => setMoment({ noted }),
    showImplied: (showsImplied) => setMoment({ showsImplied }),
    readTheme: () => setMoment({ palette: readPalette() }),
    zoom: (direction) => {
      isWhole = false;
      zoomCamera(sigma.getCamera(), direction);
    },
    fit: () => showAll(),
    reveal: (ids) => {
      isWhole = false;
      framing.reveal(ids);
    },
    locate: framing.locate,
    neighbourTowards: framing.neighbourTowards,
    pickUp: (id, onEnd) => {
      transition?.finish();
      motion.rest();
      container.focus();
      return dragging.pickUp(id, onEnd);
    },
    shift: dragging.shift,
    putDown: dragging.putDown,
    takeBack: dragging.takeBack,
    // Nothing is written as minus zero: a saved page reads back the very same points.
    readPoints: () => {
      transition?.finish();
      return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x: Math.round(x) + 0, y: Math.round(y) + 0 }]));
    },
    readLabels: painter.readLabels,
    readFolds: () =>
      graph.mapNodes((id, { contents }) => ({ id, contents })).filter(({ contents }) => contents.length > 0),
    takePicture: () => painter.takePicture(moment.palette.canvas),
    destroy: () => {
      transition?.finish();
      watcher.disconnect();
      // The element may outlive the scene, and would keep it.
      listening.abort();
      motion.destroy();
      clicks.destroy();
      layouts.close();
      sigma.kill();
    },
  };
}
