export interface Mark {
  readonly claimId: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text with the claims that stand in it; none for plain text. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly claimIds: readonly string[];
}

/** Cuts a text at the borders of its marks, which may overlap. Offsets are UTF-16 units. */
export function cutAtMarks(text: string, from: number, to: number, marks: readonly Mark[]): Stretch[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from);
  const borders = new Set([from, to]);
  for (const { start, end } of inside) {
    borders.add(Math.max(from, start));
    borders.add(Math.min(to, end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const here = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, text: text.slice(start, end), claimIds: [...new Set(here.map((mark) => mark.claimId))] };
  });
}
