import { startOfCaption } from './caption-start.js';
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
  /** Set where it is no place: a band or layer, under its caption. */
  readonly caption?: string;
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
  for (const { left, top, width, height, depth, colour, selected, caption } of grounds) {
    if (caption !== undefined) continue;
    const base = palette.colour(colour);
    context.beginPath();
    context.roundRect(left, top, width, height, Math.min(corner, width / 4, height / 4));
    context.fillStyle = palette.fade(base, Math.max(0.86, 0.935 - depth * 0.025));
    context.fill();
    context.lineWidth = selected ? 2 : 1;
    context.strokeStyle = palette.fade(base, selected ? 0.2 : 0.74);
    context.stroke();
  }
  // Over all grounds: an area whose border comes near cuts through no word.
  for (const { left, top, width, caption } of grounds)
    if (caption !== undefined) drawCaption(context, caption, { left, top, width, canvas: size.width }, palette);
}

/** Where a caption begins beside the top of its band, in pixels: the nodes of a picture seen from afar come close to it. */
export const captionTop = -9;

/** What stands outside all places has no ground, only a caption over a hairline. */
function drawCaption(
  context: CanvasRenderingContext2D,
  caption: string,
  ground: { readonly left: number; readonly top: number; readonly width: number; readonly canvas: number },
  palette: Palette,
): void {
  const { top, width } = ground;
  context.font = captionFont(palette);
  const textWidth = context.measureText(caption).width;
  const left = startOfCaption(ground.left, textWidth, ground.canvas);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.canvas;
  context.strokeText(caption, left + 4, top + captionTop + 9);
  context.fillStyle = palette.soft;
  context.fillText(caption, left + 4, top + captionTop + 9);
  context.strokeStyle = palette.colour('--line');
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(left, top + captionTop + 19);
  context.lineTo(Math.max(ground.left + width, left + textWidth + 8), top + captionTop + 19);
  context.stroke();
}

export const captionFont = (palette: Palette): string => `500 11.5px ${palette.font}`;
