import type Graph from 'graphology';
import type { GraphEdge, GraphNode } from '../../src/model/api.js';
import { edgeLooks, isPlanned, isUndisclosed, widthOfAmount } from '../edge-looks.js';
import { nodeLooks } from '../node-shapes.js';
import { readOne } from '../state/view.js';
import type { ArcData } from './arc-program.js';
import { isQuiet, type Look, programFor, readRadius } from './geometry.js';
import type { Palette } from './palette.js';
import type { ShapeData } from './shape-program.js';

export type NodeAttributes = {
  x: number;
  y: number;
  node: GraphNode;
  /** Whether it names a ground, and stands small at its border. */
  isTitle: boolean;
  /** As it is called on the canvas. */
  label: string;
  /** Of a closed area, what it holds, line by line. */
  contents: readonly string[];
  /** How many sites it has, or how many of its lines are not drawn. */
  badge: number | undefined;
};
export type EdgeAttributes = {
  edge: GraphEdge;
  curvature: number;
  /** Whether a ground or a badge says the same. */
  implied: boolean;
  /** Whether it steps back behind what the picture is ordered by. */
  muted: boolean;
  /** How many lines it stands for. */
  count: number;
};
export type SceneGraph = Graph<NodeAttributes, EdgeAttributes>;

const titleRadius = 10.5;
const closedRadius = 19;

export const radiusOf = ({ node, isTitle, contents }: Pick<NodeAttributes, 'node' | 'isTitle' | 'contents'>): number =>
  isTitle ? titleRadius : contents.length > 0 ? closedRadius : readRadius(node);

/** What stands out: the hovered neighbourhood, else the answer, else the selected thing with what it touches. */
export function readBright(graph: SceneGraph, { hovered, selection, highlight }: Look): Set<string> {
  const ids = new Set<string>();
  const chosen = readOne(selection);
  const centre = hovered ?? (highlight === undefined ? chosen : undefined);
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
  if (highlight !== undefined && chosen !== undefined && ids.size > 0) {
    ids.add(chosen);
    if (graph.hasEdge(chosen)) for (const end of graph.extremities(chosen)) ids.add(end);
  }
  return ids;
}

/** The nodes that are selected, one or several. */
export function readRinged({ selection }: Look): ReadonlySet<string> {
  if (selection === undefined || selection.kind === 'edge') return new Set();
  return new Set(selection.kind === 'nodes' ? selection.ids : [selection.id]);
}

/** Whether anything that Sigma draws looks otherwise in one moment than in another; rings and notes are drawn above it. */
export function looksOtherwise(one: Moment, other: Moment): boolean {
  const edgeOf = ({ look: { selection } }: Moment) => (selection?.kind === 'edge' ? selection.id : undefined);
  return (
    one.palette !== other.palette ||
    one.showsImplied !== other.showsImplied ||
    edgeOf(one) !== edgeOf(other) ||
    one.bright.size !== other.bright.size ||
    [...one.bright].some((id) => !other.bright.has(id))
  );
}

/** What the reducers need to know of the moment. */
export interface Moment {
  readonly palette: Palette;
  readonly look: Look;
  readonly bright: ReadonlySet<string>;
  /** Nodes with a ring. */
  readonly selected: ReadonlySet<string>;
  /** Things and lines that people made notes on. */
  readonly noted: ReadonlySet<string>;
  /** Whether lines that grounds say already are drawn all the same. */
  readonly showsImplied: boolean;
  /** How many lines the picture has. */
  readonly lines: number;
}

export const isFaded = ({ bright }: Moment, id: string): boolean => bright.size > 0 && !bright.has(id);

export function drawNode(id: string, attributes: NodeAttributes, moment: Moment): ShapeData {
  const { palette, bright } = moment;
  const { colour, shape } = nodeLooks[attributes.node.type];
  const base = palette.colour(colour);
  const faded = isFaded(moment, id);
  return {
    x: attributes.x,
    y: attributes.y,
    size: radiusOf(attributes),
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

/** Of a line that stands for several: by their number, on a logarithmic scale. */
const widthOfCount = (count: number): number => Math.min(7, 1.2 + Math.log2(count));

/** Lines of a picture with so many of them step back, the more the further: a thousand in full colour hide what they join. */
const washOfCrowd = (lines: number): number => Math.min(0.6, Math.max(0, Math.log10(lines / 400) * 0.6));

export function drawEdge(
  id: string,
  { edge, curvature, implied, muted, count }: EdgeAttributes,
  moment: Moment,
): ArcData {
  const { palette, look, bright, showsImplied, lines } = moment;
  const { colour, width, mark } = edgeLooks[edge.type];
  const { amountCny } = edge.properties;
  const chosen = look.selection?.kind === 'edge' && look.selection.id === id;
  const faded = isFaded(moment, id);
  const base = palette.colour(colour);
  const isSum = edge.type === 'INVESTED_IN' && typeof amountCny === 'number';
  const size = count > 1 ? widthOfCount(count) : isSum ? widthOfAmount(amountCny) : width;
  const wash = bright.has(id) ? 0 : Math.max(washOfCrowd(lines), muted ? 0.45 : isQuiet(edge) ? 0.25 : 0);
  return {
    size: chosen ? size + 1.5 : size,
    color: palette.fade(base, faded ? 0.8 : wash),
    curvature,
    dashed: isPlanned(edge),
    open: count === 1 && isUndisclosed(edge),
    mark,
    type: programFor(curvature),
    label: null,
    hidden: implied && !showsImplied && !bright.has(id),
    forceLabel: false,
    zIndex: faded ? 0 : bright.has(id) ? 3 : isQuiet(edge) || muted ? 1 : 2,
  };
}
