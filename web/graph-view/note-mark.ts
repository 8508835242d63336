import type { ScreenNode } from './overlay.js';
import type { Palette } from './palette.js';

const [half, fold] = [5, 3.5];

/** A slip of paper with a folded corner at the upper left of a node: somebody made a note on it. */
export function drawNote(
  context: CanvasRenderingContext2D,
  { x, y, radius, faded }: Pick<ScreenNode, 'x' | 'y' | 'radius' | 'faded'>,
  palette: Palette,
): void {
  const reach = Math.max(radius, half) * 0.78;
  const [left, top] = [x - reach - half, y - reach - half];
  const [right, bottom] = [left + 2 * half, top + 2 * half];
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(right, top);
  context.lineTo(right, bottom - fold);
  context.lineTo(right - fold, bottom);
  context.lineTo(left, bottom);
  context.closePath();
  context.fillStyle = palette.fade(palette.colour('--project'), faded ? 0.6 : 0);
  context.lineWidth = 2.5;
  context.lineJoin = 'round';
  context.strokeStyle = palette.canvas;
  context.stroke();
  context.fill();
}
