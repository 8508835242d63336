import { isWide, type TextBox } from './boxes.js';

/** Fewer lines than this side by side are no columns. */
const fewestLines = 3;
/** Parts of parts of a page: newspapers need four or five. */
const deepest = 12;

interface Split {
  readonly above: readonly TextBox[];
  readonly left: readonly TextBox[];
  readonly right: readonly TextBox[];
  readonly below: readonly TextBox[];
}

/** Running text fills most of its lines; the cells of a table are short and of any length. */
function isProse(boxes: readonly TextBox[]): boolean {
  if (boxes.length < fewestLines) return false;
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const width = right - left;
  const size = boxes.map((box) => box.size).sort((a, b) => a - b)[Math.floor(boxes.length / 2)] ?? 0;
  const full = boxes.filter((box) => box.right - box.left > width * 0.8).length;
  const letters = boxes.filter(({ text }) => isWide(text)).length * 2 > boxes.length ? 7 : 10;
  return width > size * letters && full * 2 >= boxes.length;
}

/** Where a gutter may run: in the middle of each gap between neighbours of one line, and beside what ends alone. */
function gutters(boxes: readonly TextBox[]): number[] {
  const found = new Set<number>();
  for (const box of boxes) {
    const next = boxes
      .filter(({ left }) => left > box.right)
      .reduce((least, { left }) => Math.min(least, left), Infinity);
    if (next < Infinity) found.add(Math.round((box.right + next) / 2));
  }
  return [...found].sort((a, b) => a - b);
}

/** The stretch of the page, between two lines that cross the gutter, in which two columns of prose stand beside it. */
function splitAt(boxes: readonly TextBox[], gutter: number): Split | undefined {
  const crosses = ({ left, right, size }: TextBox) => left < gutter + size * 0.15 && right > gutter - size * 0.15;
  let best: Split | undefined;
  for (const band of bandsBetween(boxes, crosses)) {
    if (best !== undefined && band.length <= size(best)) continue;
    const inside = dropCentred(band, gutter);
    const left = inside.filter((box) => box.right <= gutter);
    const right = inside.filter((box) => box.left >= gutter);
    if (!isProse(left) || !isProse(right) || !overlap(left, right)) continue;
    const within = new Set(inside);
    const top = Math.min(...inside.map(({ base }) => base));
    const others = boxes.filter((box) => !within.has(box));
    const above = others.filter(({ base }) => base < top);
    best = { above, left, right, below: others.filter(({ base }) => base >= top) };
  }
  return best;
}

/** Runs of boxes, from the top down, that no line across the gutter and no wide white band interrupts. */
function bandsBetween(boxes: readonly TextBox[], crosses: (box: TextBox) => boolean): TextBox[][] {
  const sorted = [...boxes].sort((a, b) => a.base - b.base);
  const steps = sorted.slice(1).map((box, i) => box.base - (sorted[i]?.base ?? 0));
  const leading = steps.filter((step, i) => step > (sorted[i]?.size ?? 0) * 0.6).sort((a, b) => a - b);
  const usual = leading[Math.floor(leading.length / 2)] ?? 0;
  const bands: TextBox[][] = [[]];
  sorted.forEach((box, at) => {
    const step = at === 0 ? 0 : (steps[at - 1] ?? 0);
    if (crosses(box) || step > Math.max(usual * 1.7, box.size * 2)) bands.push([]);
    if (!crosses(box)) bands.at(-1)?.push(box);
  });
  return bands;
}

/** A centred line of date and source above two columns is no part of them, though it leaves the gutter free. */
function dropCentred(band: readonly TextBox[], gutter: number): readonly TextBox[] {
  const [first] = band;
  if (first === undefined) return band;
  const edge = Math.min(...band.map(({ left }) => left));
  const line = band.filter(({ base, size }) => Math.abs(base - first.base) < size * 0.45);
  const isCentred = line.some(({ left }) => left >= gutter) && line.every(({ left, size }) => left > edge + size * 2.6);
  return isCentred ? band.filter((box) => !line.includes(box)) : band;
}

/** Columns stand beside each other for some lines, not one below the other. */
function overlap(left: readonly TextBox[], right: readonly TextBox[]): boolean {
  const span = (boxes: readonly TextBox[]) => [
    Math.min(...boxes.map(({ base }) => base)),
    Math.max(...boxes.map(({ base }) => base)),
  ];
  const [[leftTop = 0, leftBottom = 0], [rightTop = 0, rightBottom = 0]] = [span(left), span(right)];
  const shared = Math.min(leftBottom, rightBottom) - Math.max(leftTop, rightTop);
  return shared > 0.25 * Math.min(leftBottom - leftTop, rightBottom - rightTop);
}

/**
 * The parts of a page in reading order: what spans the columns, then the columns from left to right, then what follows
 * below. Recursive cuts at the gutter that parts the most text, after Nagy and Seth's XY-cut (1984); tables, whose cells
 * are no prose, stay whole.
 */
export function readingOrder(boxes: readonly TextBox[], depth = 0): TextBox[][] {
  if (boxes.length === 0) return [];
  if (boxes.length < fewestLines * 2 || depth >= deepest) return [[...boxes]];
  let best: Split | undefined;
  for (const gutter of gutters(boxes)) {
    const split = splitAt(boxes, gutter);
    if (split !== undefined && (best === undefined || size(split) > size(best))) best = split;
  }
  if (best === undefined) return [[...boxes]];
  return [best.above, best.left, best.right, best.below].flatMap((part) => readingOrder(part, depth + 1));
}

const size = ({ left, right }: Split) => left.length + right.length;
