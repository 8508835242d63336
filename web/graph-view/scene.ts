import Graph from 'graphology';
import Sigma from 'sigma';
import type { Language } from '../../src/model/api.js';
import {
  drawEdge,
  drawNode,
  type EdgeAttributes,
  looksOtherwise,
  type Moment,
  type NodeAttributes,
  readBright,
  readRinged,
} from './appearance.js';
import { ArcProgram, BowProgram, StraightProgram } from './arc-program.js';
import { zoomCamera } from './camera.js';
import { attachClicks } from './clicking.js';
import { attachDragging } from './dragging.js';
import { captionAll, fillGraph } from './filling.js';
import { watchFloats } from './floats.js';
import type { Folded } from './folding.js';
import { type Arranged, createFraming } from './framing.js';
import type { Look } from './geometry.js';
import type { LayoutClient } from './layout-client.js';
import { thinOut } from './layout-input.js';
import { attachMotion } from './motion.js';
import { measureNodes } from './name-room.js';
import { captionedIds, captionOfBand, createPainter } from './painting.js';
import { readPalette } from './palette.js';
import { noPlaces, type Places } from './places.js';
import { drawNow, drawSoon, nextFrame, takeLooks } from './redrawing.js';
import { shrink } from './rooms.js';
import type { Placing, Scene, SceneHandlers } from './scene-parts.js';
import type { Point } from './separation.js';
import { ShapeProgram } from './shape-program.js';
import { giveWay } from './slices.js';
import { startTransition, type Transition } from './transition.js';

type LayoutMeasure = (text: string, font: 'plain' | 'strong' | 'small' | 'caption') => number;

export function createScene(container: HTMLElement, layouts: LayoutClient, handlers: SceneHandlers): Scene {
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
    lines: 0,
  };

  const sigma = new Sigma(new Graph<NodeAttributes, EdgeAttributes>({ multi: true }), container, {
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
    maxCameraRatio: 24,
    doubleClickZoomingRatio: 1,
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, data) => drawNode(id, data, moment),
    edgeReducer: (id, data) => drawEdge(id, data, moment),
  });
  const painter = createPainter(sigma);
  const framing = createFraming(sigma, () => arranged);
  /** Whether the camera shows all of the picture, and no hand has moved it since. */
  let isWhole = false;
  const showAll = (animated = true): void => {
    isWhole = true;
    framing.showAll(animated);
  };

  /** Whether what things look like has changed since they were drawn. */
  let isOtherwise = false;
  /** Whether names and icons are still those of a moment before. */
  let isBehind = false;
  /** Whether a new picture is being taken in. */
  let isTaking = false;
  function setMoment(next: Partial<Moment>): void {
    const before = moment;
    moment = { ...moment, ...next };
    moment = { ...moment, bright: readBright(sigma.getGraph(), moment.look), selected: readRinged(moment.look) };
    isOtherwise ||= looksOtherwise(before, moment);
    isBehind = true;
    drawSoon(sigma);
  }
  /** Draws what waits for the next frame: who reads from the picture reads what is so now. */
  function catchUp(): void {
    if (isBehind) drawNow(sigma);
  }
  const setLook = (next: Partial<Look>) => setMoment({ look: { ...moment.look, ...next } });

  /** Where nodes of the next picture stand already. */
  function readPlaced({ graph: next }: Folded, { points }: Placing, isOther: boolean): Map<string, Point> {
    transition?.finish();
    if (!isOther) sigma.getGraph().forEachNode((id, { x, y }) => stood.set(id, { x, y }));
    return new Map(
      next.nodes.flatMap(({ id }) => {
        const at = points[id] ?? (isOther ? undefined : stood.get(id));
        return at === undefined ? [] : [[id, at] as const];
      }),
    );
  }

  /** Counts the calls of `show`: only the latest is drawn. */
  let turn = 0;
  async function show(folded: Folded, placing: Placing, isAnew: boolean): Promise<boolean> {
    turn += 1;
    const own = turn;
    const next = folded.graph;
    const captions = captionAll(folded, language);
    const measure: LayoutMeasure = (text, font) => painter.measure(text, font, moment);
    await giveWay();
    if (own !== turn) return false;
    const isOther = isAnew || placing.arrangement !== arrangement;
    const placed = readPlaced(folded, placing, isOther);
    const size = { width: container.offsetWidth, height: container.offsetHeight };
    const sizes = measureNodes({ nodes: next.nodes, ...captions, measure, ...size });
    for (const id of captionedIds)
      sizes.set(id, { radius: 0, labelWidth: measure(captionOfBand(id), 'caption'), lines: 1 });
    const { parents, layout } = placing;
    const made = await layouts.request({
      kind: layout.kind,
      centreId: layout.centreId,
      graph: thinOut(folded),
      places: folded.places,
      placed,
      pinned: new Set(placing.pinnedIds.filter((id) => placed.has(id))),
      parents,
      sizes,
      scale: arranged.scale,
      ...size,
    });
    if (made === undefined || own !== turn) return false;
    const graph = await fillGraph(folded, made, layout.kind, captions);
    await painter.prepare(graph, moment, language);
    if (own !== turn) return false;
    transition?.finish();
    const old = sigma.getGraph();
    const before = { points: new Map(old.mapNodes((id, { x, y }) => [id, { x, y }])), grounds: arranged.grounds };
    // A layout that was asked for before takes nothing out of a hand that has drawn it away since.
    const held = dragging.readHeld();
    for (const [id, at] of Object.entries(held)) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, at);
    if (isOther) stood.clear();
    arrangement = placing.arrangement;
    places = folded.places;
    arranged = { ...made, sizes };
    moment = { ...moment, bright: readBright(graph, moment.look), lines: graph.size };
    framing.takeCanvas();
    isOtherwise = false;
    isBehind = true;
    isTaking = true;
    sigma.setGraph(graph);
    isTaking = false;
    const fresh = next.nodes.filter((node) => !placed.has(node.id));
    if (isOther || placed.size === 0) showAll(before.points.size > 0);
    else if (fresh.length > 0) framing.reveal(fresh.map((node) => node.id));
    // What a filter leaves may all be out of sight.
    else if (next.nodes.length < before.points.size * 0.7) framing.reveal(next.nodes.map((node) => node.id));
    if (Object.keys(held).length === 0) transition = startTransition(sigma, before, made.grounds);
    drawSoon(sigma);
    await nextFrame();
    if (own === turn) catchUp();
    return true;
  }

  /** What a hand takes along with a node: all that is chosen with it, or stands on the ground that it names. */
  function membersOf(id: string): string[] {
    if (moment.selected.has(id) && moment.selected.size > 1) return [...moment.selected];
    const inside = new Set([id]);
    for (const area of places.areas) if (area.parent !== undefined && inside.has(area.parent)) inside.add(area.id);
    return sigma.getGraph().filterNodes((node) => inside.has(places.homeOf.get(node) ?? ''));
  }

  sigma.on('beforeRender', () => {
    if (!isOtherwise) return;
    isOtherwise = false;
    takeLooks(sigma);
  });
  sigma.on('afterRender', () => {
    // What a new picture is called, and where its names find room, is a piece of work of its own.
    if (isTaking) return;
    isBehind = false;
    painter.paint(transition?.readGrounds() ?? arranged.grounds, moment, language);
  });
  const motion = attachMotion(sigma);
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
  const clicks = attachClicks(sigma, handlers, {
    onHover: (hovered) => setLook({ hovered }),
    readSelection: () => moment.look.selection,
  });
  const dragging = attachDragging(sigma, membersOf, handlers.onMove);
  const watcher = new ResizeObserver(() => {
    if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
    sigma.resize();
    framing.takeCanvas();
    // A panel that opens below takes room: what was seen whole stays whole.
    if (isWhole) showAll(false);
    // At once: a canvas of another size is empty.
    drawNow(sigma);
  });
  watcher.observe(container);
  const floats = watchFloats(container, () => {
    isBehind = true;
    drawSoon(sigma);
  });

  return {
    show,
    look: (selection, highlight, next) => {
      const { look } = moment;
      if (next === language && look.selection === selection && look.highlight === highlight) return;
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
      return Object.fromEntries(
        sigma.getGraph().mapNodes((id, { x, y }) => [id, { x: Math.round(x) + 0, y: Math.round(y) + 0 }]),
      );
    },
    readLabels: () => {
      catchUp();
      return painter.readLabels();
    },
    readFolds: () =>
      sigma
        .getGraph()
        .mapNodes((id, { contents }) => ({ id, contents }))
        .filter(({ contents }) => contents.length > 0),
    takePicture: () => painter.takePicture(moment.palette.canvas),
    destroy: () => {
      turn += 1;
      transition?.finish();
      watcher.disconnect();
      floats.destroy();
      // The element may outlive the scene, and would keep it.
      listening.abort();
      motion.destroy();
      clicks.destroy();
      layouts.close();
      sigma.kill();
    },
  };
}
