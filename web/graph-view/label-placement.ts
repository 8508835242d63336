export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How much of a box another one covers, from 0 to 1. */
function shareCovered(covered: Box, by: Box): number {
  const width = Math.min(covered.right, by.right) - Math.max(covered.left, by.left);
  const height = Math.min(covered.bottom, by.bottom) - Math.max(covered.top, by.top);
  return (width * height) / ((covered.right - covered.left) * (covered.bottom - covered.top));
}

/** Boxes that are taken, in cells, so that a few hundred labels cost next to nothing. */
export interface Taken {
  /** Without a weight a box weighs as much of it as is covered, from 0 to 1. */
  add(box: Box, owner: string, weight?: number): void;
  /**
   * What the boxes of other owners that this one would cover weigh together. Counting ends above `enough`: then the
   * answer is only known to be more than that.
   */
  weigh(box: Box, owner: string, enough?: number): number;
}

interface Entry {
  readonly box: Box;
  readonly owner: string;
  readonly weight: number | undefined;
  /** The last question that met it: it may lie in several cells, and counts once. */
  met: number;
}

export function createTaken(cell = 48): Taken {
  const cells = new Map<number, Entry[]>();
  // Columns of far more rows than any screen has.
  const keyOf = (x: number, y: number): number => x * 65_536 + y;
  const cellOf = (at: number): number => Math.floor(at / cell);
  let asked = 0;
  return {
    add(box, owner, weight) {
      const entry = { box, owner, weight, met: 0 };
      for (let x = cellOf(box.left); x <= cellOf(box.right); x++)
        for (let y = cellOf(box.top); y <= cellOf(box.bottom); y++) {
          const list = cells.get(keyOf(x, y));
          if (list === undefined) cells.set(keyOf(x, y), [entry]);
          else list.push(entry);
        }
    },
    // Asked thousands of times a frame: nothing is made here that would have to be thrown away.
    weigh(box, owner, enough = Number.POSITIVE_INFINITY) {
      asked += 1;
      let sum = 0;
      for (let x = cellOf(box.left); x <= cellOf(box.right); x++)
        for (let y = cellOf(box.top); y <= cellOf(box.bottom); y++)
          for (const other of cells.get(keyOf(x, y)) ?? []) {
            if (other.met === asked || other.owner === owner || !overlaps(box, other.box)) continue;
            other.met = asked;
            sum += other.weight ?? shareCovered(other.box, box);
            if (sum > enough) return sum;
          }
      return sum;
    },
  };
}

export interface LabelPlace {
  readonly box: Box;
  readonly align: 'center' | 'left' | 'right';
}

/**
 * Where a node's label may stand, the best place first, made one by one since the first free one is taken: below, above, right, left, then the corners; for one that matters
 * also aslant below and above, touching its node with one end. Boxes in pixels.
 */
export function* candidatesAround(
  x: number,
  y: number,
  radius: number,
  width: number,
  height: number,
  { seeks, besideFirst }: { readonly seeks: boolean; readonly besideFirst: boolean },
): Generator<LabelPlace> {
  const gap = 4;
  const centred = (top: number, shift = 0) => ({
    box: { left: x - width / 2 + shift, right: x + width / 2 + shift, top, bottom: top + height },
    align: 'center' as const,
  });
  const beside = (left: number, align: 'left' | 'right', top = y - height / 2) => ({
    box: { left, right: left + width, top, bottom: top + height },
    align,
  });
  const [right, left] = [x + radius + gap + 1, x - radius - gap - 1 - width];
  const [under, over] = [y + radius + gap, y - radius - gap - height];
  if (!besideFirst) {
    yield centred(under);
    yield centred(over);
  }
  yield beside(right, 'left');
  yield beside(left, 'right');
  yield beside(right - radius * 0.4, 'left', y + radius * 0.5);
  yield beside(left + radius * 0.4, 'right', y + radius * 0.5);
  yield beside(right - radius * 0.4, 'left', y - radius * 0.5 - height);
  yield beside(left + radius * 0.4, 'right', y - radius * 0.5 - height);
  if (seeks)
    for (const part of [-0.4, 0.4]) {
      yield centred(under, width * part);
      yield centred(over, width * part);
    }
  if (besideFirst) {
    yield centred(under);
    yield centred(over);
  }
}

/** Labels that the border of the canvas would cut move along their node until they are whole. */
export function* moveInside(
  places: Iterable<LabelPlace>,
  { width, height }: { readonly width: number; readonly height: number },
): Generator<LabelPlace> {
  for (const { box, align } of places) {
    const dx = Math.max(0, 3 - box.left) - Math.max(0, box.right - width + 3);
    const dy = Math.max(0, 3 - box.top) - Math.max(0, box.bottom - height + 3);
    const moved = { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
    yield { box: moved, align };
  }
}

/**
 * The first place that covers nothing; else the one that covers least, where that is not more than may be covered.
 * `weigh` may stop counting above `enough`.
 */
export function choosePlace(
  places: Iterable<LabelPlace>,
  mayCover: number,
  weigh: (box: Box, enough: number) => number,
): LabelPlace | undefined {
  let best: LabelPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const met = weigh(place.box, Math.min(least, mayCover));
    if (met > mayCover || met >= least) continue;
    best = place;
    least = met;
    if (met === 0) break;
  }
  return best;
}

/**
 * A long name on two lines of about the same length. Where two are not enough they may be a quarter wider, and only then
 * is the name cut with …. Chinese breaks anywhere, English at spaces.
 */
export function wrapLabel(text: string, maxWidth: number, measure: (text: string) => number): string[] {
  const whole = measure(text);
  if (whole <= maxWidth) return [text];
  const units = /\s/.test(text) ? text.split(/(?<=\s)/) : [...text];
  // Half the text and one letter more, so that no lone letter is left for the second line.
  const widths = [Math.min(maxWidth, whole / 2 + measure('国')), maxWidth, maxWidth * stretch];
  for (const width of widths) {
    const lines = fill(units, width, measure);
    if (!lines.at(-1)?.endsWith(cut)) return trimAll(lines);
  }
  return trimAll(fill(units, maxWidth, measure));
}

const trimAll = (lines: readonly string[]): string[] => lines.map((line) => line.trim());

/** How much wider than others a name may be that would be cut. */
const stretch = 1.25;

const cut = '…';

function fill(units: readonly string[], maxWidth: number, measure: (text: string) => number): string[] {
  const lines = [''];
  for (const unit of units) {
    const last = lines.at(-1) ?? '';
    if (measure(last + unit) <= maxWidth || last === '') lines[lines.length - 1] = last + unit;
    else if (lines.length < 2) lines.push(unit);
    else {
      lines[lines.length - 1] = `${last.trimEnd()}${cut}`;
      break;
    }
  }
  return lines;
}
