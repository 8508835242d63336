import type { Palette } from './palette.js';

/** A ground on the screen, in pixels of the viewport. */
export interface ScreenGround {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** The custom property of its place's colour. */
  readonly colour: string;
  readonly selected: boolean;
}

const corner = 18;

/** Draws the grounds of districts and parks, under all lines and nodes; inner ones are a shade stronger. */
export function drawGrounds(
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number },
  grounds: readonly ScreenGround[],
  palette: Palette,
): void {
  context.clearRect(0, 0, size.width, size.height);
  for (const { left, top, width, height, depth, colour, selected } of grounds) {
    const base = palette.colour(colour);
    context.beginPath();
    context.roundRect(left, top, width, height, Math.min(corner, width / 4, height / 4));
    context.fillStyle = palette.fade(base, Math.max(0.86, 0.935 - depth * 0.025));
    context.fill();
    context.lineWidth = selected ? 2 : 1;
    context.strokeStyle = palette.fade(base, selected ? 0.2 : 0.74);
    context.stroke();
  }
}
