import type { GraphEdge, Language } from '../../src/model/api.js';
import { labelEdge } from '../captions.js';
import { conflictMark, edgeLooks, noteMark } from '../edge-looks.js';
import { nodeLooks } from '../node-shapes.js';
import { readOne } from '../state/view.js';
import {
  type EdgeAttributes,
  isFaded,
  type Moment,
  type NodeAttributes,
  radiusOf,
  type SceneGraph,
} from './appearance.js';
import { isBandId } from './bands.js';
import { isQuiet, placesAlong } from './geometry.js';
import type { ScreenGround } from './ground-layer.js';
import type { Layout } from './grounds.js';
import type { ScreenEdgeLabel, ScreenNode } from './overlay.js';
import { shrink } from './rooms.js';
import type { Point } from './separation.js';

/** From this radius on a node's name is set bold and always drawn. */
export const strongFrom = 13.5;

/** How the picture lies on the screen now. */
export interface Projection {
  readonly ratio: number;
  /** Of the canvas, in pixels. */
  readonly width: number;
  readonly height: number;
  toScreen(point: Point): Point;
}

/** A line shorter than this, in pixels, has no room for a figure. */
const leastLength = 44;
/** Of a larger picture only so many of its nodes have icons and names at once, and so many of its lines figures. */
const mostNodes = 1000;
export const mostFigures = 400;
/**
 * How much of other nodes a name may cover, 1 being all of one. In a large picture only what is looked at covers
 * anything: the rest has its name where there is room.
 */
const mayCover = { hovered: 2, bright: 1, strong: 0.4 };
/** How far a node may stand outside the canvas and its name reach in, in pixels. */
const beyond = { x: 90, y: 40 };

/** What comes first where not all can be named: ids of nodes by importance, of lines by their sum. */
export interface Ranking {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

const weightOf = (attributes: NodeAttributes): number =>
  radiusOf(attributes) + (attributes.isTitle || attributes.contents.length > 0 ? 12 : 0);
const amountOf = ({ edge }: EdgeAttributes): number => Number(edge.properties.amountCny ?? 0);

/** Made once for each picture: a frame has no time to sort thousands. */
export function rankGraph(graph: SceneGraph): Ranking {
  const nodes = graph.mapNodes((id, attributes) => ({ id, weight: weightOf(attributes) }));
  const edges = graph.mapEdges((id, attributes) => ({ id, weight: amountOf(attributes) }));
  const sorted = (list: { id: string; weight: number }[]) =>
    list.sort((a, b) => b.weight - a.weight).map(({ id }) => id);
  return { nodes: sorted(nodes), edges: sorted(edges) };
}

/** Whether a node's name is set bold whatever is looked at. */
export const isStrong = ({ isTitle, contents }: NodeAttributes, radius: number): boolean =>
  isTitle || contents.length > 0 || radius >= strongFrom;

export function projectNodes(
  graph: SceneGraph,
  ranking: Ranking,
  moment: Moment,
  { ratio, width, height, toScreen }: Projection,
): ScreenNode[] {
  const { look, bright } = moment;
  const drawn: ScreenNode[] = [];
  const isCrowded = graph.order > mostNodes;
  const first = isCrowded ? [...moment.selected, ...bright].filter((id) => graph.hasNode(id)) : [];
  const seen = new Set(first);
  const draw = (id: string): void => {
    const attributes = graph.getNodeAttributes(id);
    const at = toScreen(attributes);
    const radius = radiusOf(attributes);
    const reach = radius / shrink(ratio);
    const isOut =
      at.x < -reach - beyond.x ||
      at.x > width + reach + beyond.x ||
      at.y < -reach - beyond.y ||
      at.y > height + reach + beyond.y;
    if (isOut) return;
    const { node, isTitle, label, contents, badge } = attributes;
    const selected = moment.selected.has(id);
    const isChosen = selected && moment.selected.size === 1;
    const strong = isChosen || isStrong(attributes, radius);
    drawn.push({
      id,
      type: node.type,
      x: at.x,
      y: at.y,
      radius: reach,
      label,
      contents,
      badge,
      weight: weightOf(attributes) + (bright.has(id) ? 30 : 0),
      faded: isFaded(moment, id),
      selected,
      noted: moment.noted.has(id),
      strong,
      isTitle,
      mayCover: isChosen
        ? Number.POSITIVE_INFINITY
        : look.hovered === id
          ? mayCover.hovered
          : bright.has(id) && bright.size < 24
            ? mayCover.bright
            : strong && graph.order <= 200
              ? mayCover.strong
              : 0,
    });
  };
  for (const id of seen) draw(id);
  for (const id of ranking.nodes) {
    if (isCrowded && drawn.length >= mostNodes) break;
    if (!seen.has(id)) draw(id);
  }
  return drawn;
}

/** What lines say, by the line: wording sums anew in every frame would cost more than drawing them. */
const said: Readonly<Record<Language, WeakMap<GraphEdge, string>>> = { zh: new WeakMap(), en: new WeakMap() };

export function sayOnce(edge: GraphEdge, language: Language): string {
  const known = said[language].get(edge);
  if (known !== undefined) return known;
  const text = labelEdge(edge, language) ?? '';
  said[language].set(edge, text);
  return text;
}

export function projectEdgeLabels(
  graph: SceneGraph,
  ranking: Ranking,
  moment: Moment,
  { ratio, width, height, toScreen }: Projection,
  language: Language,
): ScreenEdgeLabel[] {
  const { look, bright, palette } = moment;
  const labels: ScreenEdgeLabel[] = [];
  const seen = new Set([...bright].filter((id) => graph.hasEdge(id)));
  const draw = (id: string): void => {
    const attributes = graph.getEdgeAttributes(id);
    const { edge, curvature, implied, count } = attributes;
    const isBright = bright.has(id);
    if (implied && !isBright) return;
    const isNoted = moment.noted.has(id);
    const speaks = edge.type === 'INVESTED_IN' || edge.conflict || isNoted || isBright || ratio < 0.6;
    if (!speaks || isFaded(moment, id)) return;
    const [source, target] = graph.extremities(id);
    const [from, to] = [toScreen(graph.getNodeAttributes(source)), toScreen(graph.getNodeAttributes(target))];
    // A line too short for its figure would only be covered by it.
    if (!isBright && Math.hypot(from.x - to.x, from.y - to.y) < leastLength) return;
    const places = placesAlong(from, to, curvature);
    if (places.every(({ x, y }) => x < 0 || x > width || y < 0 || y > height)) return;
    const said = count > 1 ? `×${count}` : sayOnce(edge, language);
    const text = [edge.conflict ? conflictMark : '', isNoted ? noteMark : '', said].filter(Boolean).join(' ');
    if (text === '') return;
    labels.push({
      id,
      text,
      colour: palette.colour(isQuiet(edge) ? '--soft' : edgeLooks[edge.type].colour),
      places,
      weight: amountOf(attributes) + (isBright ? 1e13 : 0),
      insists: readOne(look.selection) === id,
    });
  };
  for (const id of seen) draw(id);
  for (const id of ranking.edges) {
    if (labels.length >= mostFigures) break;
    if (!seen.has(id)) draw(id);
  }
  return labels;
}

export function projectGrounds(
  graph: SceneGraph,
  grounds: Layout['grounds'],
  { look }: Moment,
  { toScreen }: Projection,
  captionOfBand: (id: string) => string,
): ScreenGround[] {
  return grounds.flatMap(({ id, depth, ...bounds }) => {
    const isBand = isBandId(id);
    if (!isBand && !graph.hasNode(id)) return [];
    const corner = toScreen({ x: bounds.left, y: bounds.top });
    const other = toScreen({ x: bounds.right, y: bounds.bottom });
    const colour = isBand ? '--soft' : nodeLooks[graph.getNodeAttribute(id, 'node').type].colour;
    return [
      {
        left: corner.x,
        top: corner.y,
        width: other.x - corner.x,
        height: other.y - corner.y,
        depth,
        colour,
        selected: readOne(look.selection) === id,
        ...(isBand ? { caption: captionOfBand(id) } : {}),
      },
    ];
  });
}
