import type { NodeType, RelationshipType } from '../../src/model/schema.js';
import { captionOfEdgeType, captionOfNodeType } from '../captions.js';
import { edgeLooks } from '../edge-looks.js';
import type { Palette } from '../graph-view/palette.js';
import { readLanguage } from '../i18n.js';
import { iconPlace, nodeLooks, outlines } from '../node-shapes.js';
import { countTypes, type visibleGraph } from '../state/view.js';

/** One type of thing or line that a picture shows, with its caption. */
export type Mark =
  | { readonly text: string; readonly node: NodeType }
  | { readonly text: string; readonly edge: RelationshipType };

/** From the left of a mark to its caption, in pixels. */
export const widthOfMark = 24;
const size = 16;

export function listMarks({ nodes, edges }: ReturnType<typeof visibleGraph>): Mark[] {
  const language = readLanguage();
  return [
    ...(Object.keys(countTypes(nodes)) as NodeType[]).map((node) => ({
      text: captionOfNodeType(node, language),
      node,
    })),
    ...(Object.keys(countTypes(edges)) as RelationshipType[]).map((edge) => ({
      text: captionOfEdgeType(edge, language),
      edge,
    })),
  ];
}

/** Draws a mark as the canvas has it, with shape and icon, or gap and beads: a printed picture may have no colours. */
export function drawMark(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number, palette: Palette): void {
  if ('edge' in mark) drawLine(context, mark.edge, x, y, palette);
  else drawNode(context, mark.node, x, y, palette);
}

function drawNode(context: CanvasRenderingContext2D, type: NodeType, x: number, y: number, palette: Palette): void {
  const { colour, shape, icon } = nodeLooks[type];
  context.save();
  context.translate(x, y - size / 2);
  context.scale(size / 24, size / 24);
  context.fillStyle = palette.colour(colour);
  context.fill(new Path2D(outlines[shape]));
  context.translate(iconPlace.shift, iconPlace.shift);
  context.scale(iconPlace.scale, iconPlace.scale);
  context.fillStyle = palette.canvas;
  context.fill(new Path2D(icon), 'evenodd');
  context.restore();
}

function drawLine(
  context: CanvasRenderingContext2D,
  type: RelationshipType,
  x: number,
  y: number,
  palette: Palette,
): void {
  const { colour, mark } = edgeLooks[type];
  context.fillStyle = palette.colour(colour);
  if (mark === 'twin') {
    context.fillRect(x, y - 2, size, 1.2);
    context.fillRect(x, y + 0.8, size, 1.2);
    return;
  }
  const height = type === 'INVESTED_IN' ? 4 : 2;
  context.fillRect(x, y - height / 2, size, height);
  if (mark !== 'beads') return;
  context.beginPath();
  for (const at of [4, 12]) context.arc(x + at, y, 2.6, 0, 2 * Math.PI);
  context.fill();
}
