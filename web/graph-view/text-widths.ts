import { wrapLabel } from './label-placement.js';
import { labelWidth } from './rooms.js';

/** A name as it stands on the canvas, and how wide it is, in pixels. */
interface WrappedName {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Widths and broken names by font and text: measuring is what costs most of a frame, and texts hardly change. */
const widths = new Map<string, number>();
const sums = new Map<string, number>();
const names = new Map<string, WrappedName>();
const most = 20_000;

/** Ideographs stand side by side, each in its own square; letters of other scripts lean on each other. */
const pieces = /[\u3400-\u4dbf\u4e00-\u9fff]|[^\u3400-\u4dbf\u4e00-\u9fff]+/gu;

/** How wide a text is drawn, in pixels. Names share their letters, so that most of a new one is known already. */
export function measureText(context: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font}\0${text}`;
  const known = sums.get(key);
  if (known !== undefined) return known;
  if (sums.size > most) sums.clear();
  let sum = 0;
  for (const [piece] of text.matchAll(pieces)) sum += measurePiece(context, piece, font);
  sums.set(key, sum);
  return sum;
}

function measurePiece(context: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font}\0${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > most) widths.clear();
  if (context.font !== font) context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** A name on at most two lines. */
export function wrapName(context: CanvasRenderingContext2D, text: string, font: string): WrappedName {
  const key = `${font}\0${text}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  if (names.size > most) names.clear();
  const measure = (part: string) => measureText(context, part, font);
  const lines = wrapLabel(text, labelWidth, measure);
  const wrapped = { lines, width: Math.max(...lines.map(measure)) };
  names.set(key, wrapped);
  return wrapped;
}

/** Glyphs that have come in since may be wider or narrower than those that stood in for them. */
export function forgetWidths(): void {
  widths.clear();
  sums.clear();
  names.clear();
}
