import type { NodeType } from '../../src/model/schema.js';
import { nodeLooks, type ShapeName } from '../node-shapes.js';
import {
  type Box,
  candidatesAround,
  choosePlace,
  createTaken,
  type LabelPlace,
  moveInside,
  overlaps,
  type Taken,
} from './label-placement.js';
import { drawNote } from './note-mark.js';
import type { Palette } from './palette.js';
import { lineHeight } from './rooms.js';
import { measureText, wrapName } from './text-widths.js';

/** A node on the screen, in pixels of the viewport. */
export interface ScreenNode {
  readonly id: string;
  readonly type: NodeType;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
  /** The more important is labelled first. */
  readonly weight: number;
  readonly faded: boolean;
  /** How much of other nodes its name may cover rather than be left out: 0.5 is half of one, 0 nothing. */
  readonly mayCover: number;
  readonly selected: boolean;
  /** Whether somebody made a note on it. */
  readonly noted: boolean;
  readonly strong: boolean;
  /** The name of the ground that it stands on the border of: beside it, not below. */
  readonly isTitle: boolean;
  /** Of a closed area, what it holds: smaller, under its name. */
  readonly contents: readonly string[];
  /** Sites, or lines that are not drawn. */
  readonly badge: number | undefined;
}

/** An edge's label: where along the curve it may stand, the best place first. */
export interface ScreenEdgeLabel {
  readonly id: string;
  readonly text: string;
  readonly colour: string;
  readonly places: ReadonlyArray<{ readonly x: number; readonly y: number }>;
  readonly weight: number;
  readonly insists: boolean;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly ScreenNode[];
  readonly edgeLabels: readonly ScreenEdgeLabel[];
  /** What floats over the canvas: no label may stand under it. */
  readonly covered: readonly Box[];
}

/** A name or a figure that stands on the canvas. */
export interface DrawnLabel {
  /** Of its node or edge. */
  readonly id: string;
  readonly text: string;
  readonly box: Box;
}

const iconPaths = new Map<NodeType, Path2D>();
/** Below this radius an icon is a smudge. */
const leastIconRadius = 6;
export const mostLabels = 400;
/** No name may stand on another, nor under a panel: heavier than all nodes that a name could cover. */
const untouchable = 100;
const floating = '\0floating';

export const fontOf = (palette: Palette, node: Pick<ScreenNode, 'strong'>): string =>
  node.strong ? `600 13.5px ${palette.font}` : `450 12px ${palette.font}`;

export const figureFont = (palette: Palette): string => `600 11.5px ${palette.font}`;

export const smallFont = (palette: Palette): string => `450 11.5px ${palette.font}`;

/** Draws what WebGL does not: icons, the ring of the selection, and all labels, none over another. Answers the labels. */
export function drawOverlay(context: CanvasRenderingContext2D, frame: Frame, palette: Palette): DrawnLabel[] {
  context.clearRect(0, 0, frame.width, frame.height);
  const onScreen = frame.nodes;
  for (const node of onScreen) drawIcon(context, node, palette);
  const badges = createTaken();
  for (const node of onScreen) {
    if (node.contents.length > 0) drawRim(context, node, palette);
    if (node.badge !== undefined) drawBadge(context, node, node.badge, palette, badges);
    if (node.selected) drawRing(context, node, palette);
    if (node.noted) drawNote(context, node, palette);
  }
  const taken = createTaken();
  for (const box of frame.covered) taken.add(box, floating, untouchable);
  for (const { id, x, y, radius } of onScreen)
    taken.add({ left: x - radius - 1, right: x + radius + 1, top: y - radius - 1, bottom: y + radius + 1 }, id);
  const byWeight = [...onScreen].sort(
    (a, b) => b.mayCover - a.mayCover || Number(a.faded) - Number(b.faded) || b.weight - a.weight,
  );
  // Names of what matters, then figures, then the other names: a figure is worth more than a small name.
  const isFirst = (node: ScreenNode) => node.mayCover > 0 || (node.strong && !node.faded);
  const first = byWeight.filter(isFirst).slice(0, mostLabels);
  const rest = byWeight.filter((node) => !isFirst(node)).slice(0, mostLabels - first.length);
  const figures = [...frame.edgeLabels].sort((a, b) => b.weight - a.weight);
  return [
    ...first.map((node) => drawNodeLabel(context, node, frame, palette, taken)),
    ...figures.map((label) => drawEdgeLabel(context, label, palette, taken)),
    ...rest.map((node) => drawNodeLabel(context, node, frame, palette, taken)),
  ].filter((label) => label !== undefined);
}

function drawIcon(context: CanvasRenderingContext2D, node: ScreenNode, palette: Palette): void {
  if (node.radius < leastIconRadius) return;
  const path = iconPaths.get(node.type) ?? new Path2D(nodeLooks[node.type].icon);
  iconPaths.set(node.type, path);
  const scale = (node.radius * 1.08) / 24;
  context.save();
  context.translate(node.x - 12 * scale, node.y - 12 * scale);
  context.scale(scale, scale);
  context.fillStyle = palette.canvas;
  context.globalAlpha = node.faded ? 0.7 : 0.94;
  context.fill(path, 'evenodd');
  context.restore();
}

function drawRing(context: CanvasRenderingContext2D, node: ScreenNode, palette: Palette): void {
  context.save();
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  outline(context, nodeLooks[node.type].shape, node.x, node.y, node.radius + 5);
  context.stroke();
  context.restore();
}

/** A second rim around a closed area: there is more in it. */
function drawRim(context: CanvasRenderingContext2D, node: ScreenNode, palette: Palette): void {
  context.strokeStyle = palette.fade(palette.colour(nodeLooks[node.type].colour), node.faded ? 0.75 : 0.35);
  context.lineWidth = 1.6;
  outline(context, nodeLooks[node.type].shape, node.x, node.y, node.radius + 3.5);
  context.stroke();
}

/** A count on a node's shoulder; not over another one, where nodes stand too close for both. */
function drawBadge(
  context: CanvasRenderingContext2D,
  node: ScreenNode,
  badge: number,
  palette: Palette,
  drawn: Taken,
): void {
  if (node.radius < 5) return;
  const text = `×${badge}`;
  context.font = `600 10px ${palette.font}`;
  const width = Math.max(16, context.measureText(text).width + 7);
  const [x, y] = [node.x + node.radius * 0.72, node.y - node.radius * 0.72];
  const box = { left: x - width / 2, right: x + width / 2, top: y - 7.5, bottom: y + 7.5 };
  if (drawn.weigh(box, node.id) > 0) return;
  drawn.add(box, node.id);
  context.beginPath();
  context.roundRect(x - width / 2, y - 7.5, width, 15, 7.5);
  context.fillStyle = palette.canvas;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = palette.colour(nodeLooks[node.type].colour);
  context.stroke();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = node.faded ? palette.faint : palette.ink;
  context.fillText(text, x, y + 0.5);
}

function outline(context: CanvasRenderingContext2D, shape: ShapeName, x: number, y: number, radius: number): void {
  context.beginPath();
  if (shape === 'circle') context.arc(x, y, radius, 0, 2 * Math.PI);
  else if (shape === 'square') context.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius * 0.35);
  else {
    const corners = shape === 'hexagon' ? 6 : 4;
    const reach = shape === 'hexagon' ? radius * 1.1 : radius * 1.25;
    for (let corner = 0; corner < corners; corner++) {
      const angle = (corner / corners) * 2 * Math.PI + Math.PI / 2;
      context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    }
    context.closePath();
  }
}

function drawNodeLabel(
  context: CanvasRenderingContext2D,
  node: ScreenNode,
  frame: Pick<Frame, 'width' | 'height'>,
  palette: Palette,
  taken: Taken,
): DrawnLabel | undefined {
  if (node.label === '') return undefined;
  const { lines, width: nameWidth } = wrapName(context, node.label, fontOf(palette, node));
  let width = nameWidth + 4;
  for (const line of node.contents) width = Math.max(width, measureText(context, line, smallFont(palette)) + 4);
  const radius = node.radius + (node.selected || node.contents.length > 0 ? 4 : 0);
  const height = (lines.length + node.contents.length) * lineHeight;
  const own = { left: node.x - radius, right: node.x + radius, top: node.y - radius, bottom: node.y + radius };
  const around = candidatesAround(node.x, node.y, radius, width, height, {
    seeks: node.mayCover > 0,
    besideFirst: node.isTitle,
  });
  const place = choosePlace(moveInside(around, frame), node.mayCover, (box, enough) =>
    overlaps(box, own) ? 1 + taken.weigh(box, node.id, enough - 1) : taken.weigh(box, node.id, enough),
  );
  if (place === undefined) return undefined;
  taken.add(place.box, node.id, untouchable);
  const colour =
    node.type === 'District' || node.type === 'IndustrialPark'
      ? palette.colour(nodeLooks[node.type].colour)
      : palette.ink;
  const shade = node.faded ? 0.62 : node.strong || colour !== palette.ink ? 0 : 0.12;
  context.font = fontOf(palette, node);
  drawLines(context, lines, place, palette.fade(colour, shade), palette.canvas);
  if (node.contents.length > 0) {
    context.font = smallFont(palette);
    const below = { ...place.box, top: place.box.top + lines.length * lineHeight };
    drawLines(
      context,
      node.contents,
      { ...place, box: below },
      palette.fade(palette.soft, node.faded ? 0.5 : 0),
      palette.canvas,
    );
  }
  return { id: node.id, text: node.label, box: place.box };
}

function drawEdgeLabel(
  context: CanvasRenderingContext2D,
  label: ScreenEdgeLabel,
  palette: Palette,
  taken: Taken,
): DrawnLabel | undefined {
  const font = figureFont(palette);
  const half = measureText(context, label.text, font) / 2 + 3;
  const mayCover = label.insists ? Number.POSITIVE_INFINITY : 0;
  const place = choosePlace(placesOnLine(label, half), mayCover, (box, enough) => taken.weigh(box, label.id, enough));
  if (place === undefined) return undefined;
  const { box } = place;
  taken.add(box, label.id, untouchable);
  context.font = font;
  drawLines(context, [label.text], place, label.colour, palette.canvas);
  return { id: label.id, text: label.text, box };
}

function* placesOnLine({ places, insists }: ScreenEdgeLabel, half: number): Generator<LabelPlace> {
  // What must be shown may stand beside its line, where the line is too short for it.
  for (const shift of insists ? [0, -1, 1, -2, 2] : [0])
    for (const { x, y } of places) {
      const top = y + (shift - 0.5) * lineHeight;
      yield { box: { left: x - half, right: x + half, top, bottom: top + lineHeight }, align: 'center' };
    }
}

/** Text with a halo of the canvas's colour, so that lines behind it do not cut through. */
function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { box, align }: LabelPlace,
  colour: string,
  halo: string,
): void {
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = halo;
  context.fillStyle = colour;
  const x = align === 'center' ? (box.left + box.right) / 2 : align === 'left' ? box.left + 2 : box.right - 2;
  lines.forEach((line, index) => {
    const y = box.top + lineHeight * (index + 0.5);
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  });
}
