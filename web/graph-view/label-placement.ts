export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes that are taken, in cells, so that a few hundred labels cost next to nothing. */
export interface Taken {
  add(box: Box, owner: string, weight?: number): void;
  /** What the boxes of other owners that reach into this one weigh together. */
  weigh(box: Box, owner: string): number;
}

export function createTaken(cell = 96): Taken {
  const cells = new Map<number, Array<{ box: Box; owner: string; weight: number }>>();
  // Columns of far more rows than any screen has.
  const cellsOf = (box: Box): number[] => {
    const keys: number[] = [];
    for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x++)
      for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y++) keys.push(x * 65_536 + y);
    return keys;
  };
  return {
    add(box, owner, weight = 1) {
      const entry = { box, owner, weight };
      for (const key of cellsOf(box)) {
        const list = cells.get(key);
        if (list === undefined) cells.set(key, [entry]);
        else list.push(entry);
      }
    },
    weigh(box, owner) {
      const met = new Set<{ weight: number }>();
      for (const key of cellsOf(box))
        for (const other of cells.get(key) ?? []) if (other.owner !== owner && overlaps(box, other.box)) met.add(other);
      return [...met].reduce((sum, { weight }) => sum + weight, 0);
    },
  };
}

/** Where a node's label may stand, the best place first: below, above, right, left, then the corners. Boxes in pixels. */
export function candidatesAround(
  x: number,
  y: number,
  radius: number,
  width: number,
  height: number,
): ReadonlyArray<{ readonly box: Box; readonly align: 'center' | 'left' | 'right' }> {
  const gap = 4;
  const centred = (top: number) => ({
    box: { left: x - width / 2, right: x + width / 2, top, bottom: top + height },
    align: 'center' as const,
  });
  const beside = (left: number, align: 'left' | 'right', top = y - height / 2) => ({
    box: { left, right: left + width, top, bottom: top + height },
    align,
  });
  const [right, left] = [x + radius + gap + 1, x - radius - gap - 1 - width];
  return [
    centred(y + radius + gap),
    centred(y - radius - gap - height),
    beside(right, 'left'),
    beside(left, 'right'),
    beside(right - radius * 0.4, 'left', y + radius * 0.5),
    beside(left + radius * 0.4, 'right', y + radius * 0.5),
    beside(right - radius * 0.4, 'left', y - radius * 0.5 - height),
    beside(left + radius * 0.4, 'right', y - radius * 0.5 - height),
  ];
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
