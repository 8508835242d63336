import type { Language } from '../../src/model/api.js';
import { labelEdge } from '../captions.js';
import { conflictMark, edgeLooks, noteMark } from '../edge-looks.js';
import { nodeLooks } from '../node-shapes.js';
import { readOne } from '../state/view.js';
import { isFaded, type Moment, radiusOf, type SceneGraph } from './appearance.js';
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

export function projectNodes(graph: SceneGraph, moment: Moment, { ratio, toScreen }: Projection): ScreenNode[] {
  const { look, bright } = moment;
  return graph.mapNodes((id, attributes) => {
    const { node, isTitle, label, contents, badge } = attributes;
    const at = toScreen(attributes);
    const radius = radiusOf(attributes);
    const selected = moment.selected.has(id);
    const isChosen = selected && moment.selected.size === 1;
    const isClosed = contents.length > 0;
    const strong = isChosen || isTitle || isClosed || radius >= strongFrom;
    return {
      id,
      type: node.type,
      x: at.x,
      y: at.y,
      radius: radius / shrink(ratio),
      label,
      contents,
      badge,
      weight: radius + (bright.has(id) ? 30 : 0) + (isTitle || isClosed ? 12 : 0),
      faded: isFaded(moment, id),
      selected,
      noted: moment.noted.has(id),
      strong,
      isTitle,
      // In a large picture only what is looked at may cover others: the rest has its name where there is room.
      insists:
        (strong && (isChosen || graph.order <= 200)) || look.hovered === id || (bright.has(id) && bright.size < 24),
    };
  });
}

export function projectEdgeLabels(
  graph: SceneGraph,
  moment: Moment,
  { ratio, toScreen }: Projection,
  language: Language,
): ScreenEdgeLabel[] {
  const { look, bright, palette } = moment;
  return graph
    .mapEdges((id, { edge, curvature, implied, count }, source, target): ScreenEdgeLabel[] => {
      const isBright = bright.has(id);
      if (implied && !isBright) return [];
      const isNoted = moment.noted.has(id);
      const speaks = edge.type === 'INVESTED_IN' || edge.conflict || isNoted || isBright || ratio < 0.6;
      if (isFaded(moment, id) || !speaks) return [];
      const said = count > 1 ? `×${count}` : (labelEdge(edge, language) ?? '');
      const text = [edge.conflict ? conflictMark : '', isNoted ? noteMark : '', said].filter(Boolean).join(' ');
      if (text === '') return [];
      const [from, to] = [toScreen(graph.getNodeAttributes(source)), toScreen(graph.getNodeAttributes(target))];
      const amount = Number(edge.properties.amountCny ?? 0);
      const colour = palette.colour(isQuiet(edge) ? '--soft' : edgeLooks[edge.type].colour);
      return [
        {
          id,
          text,
          colour,
          places: placesAlong(from, to, curvature),
          weight: amount + (isBright ? 1e13 : 0),
          insists: readOne(look.selection) === id,
        },
      ];
    })
    .flat();
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
