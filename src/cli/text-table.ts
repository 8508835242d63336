import { displayWidth, wrapToWidth } from './display-width.js';

const widestCell = 60;
/** A narrower column of text would break names into single characters. */
const narrowestCell = 10;
const gap = '  ';

/** A value as a cell: numbers with separators, lists joined, objects as JSON, on one line. */
export function formatCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  if (Array.isArray(value)) return value.map(formatCell).join('、');
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replace(/\s+/gu, ' ').trim();
}

export interface TableOptions {
  /** Columns of the terminal; without it, cells up to 60 wide stand as they are. */
  readonly width?: number;
  /** A heading for each row; one that repeats stands once, above its rows. */
  readonly headings?: readonly string[];
}

/** Widths that fit: the widest column gives first, numbers never; undefined where columns would become too narrow. */
function fitWidths(natural: readonly number[], least: readonly number[], width: number): number[] | undefined {
  const widths = [...natural];
  const space = width - gap.length * (widths.length - 1);
  while (widths.reduce((sum, one) => sum + one, 0) > space) {
    const widest = widths.reduce(
      (best, one, index) => (one > (least[index] ?? 0) && (best < 0 || one > (widths[best] ?? 0)) ? index : best),
      -1,
    );
    if (widest < 0) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** One row under the other as caption and value, where a terminal is too narrow for columns. */
function stackRows(captions: readonly string[], cells: readonly (readonly string[])[], options: TableOptions): string {
  const longest = Math.max(...captions.map(displayWidth));
  const room = Math.max(narrowestCell, (options.width ?? 80) - longest - gap.length);
  const blocks = cells.map((row, index) => {
    const heading = options.headings?.[index];
    const repeated = heading === undefined || heading === options.headings?.[index - 1];
    const lines = row.flatMap((cell, at) => {
      if (cell === '') return [];
      const caption = captions[at] ?? '';
      const label = caption + ' '.repeat(longest - displayWidth(caption)) + gap;
      return wrapToWidth(cell, room).map((line, part) => (part === 0 ? label : ' '.repeat(longest + 2)) + line);
    });
    return [...(repeated ? [] : [`── ${heading}`]), ...lines].join('\n');
  });
  return blocks.join('\n\n');
}

/**
 * Rows under their captions, aligned by what a terminal shows; columns of numbers stand to the right. Where a width is
 * given, long cells wrap, and where that does not suffice rows are stacked as captions and values.
 */
export function formatTable(
  captions: readonly string[],
  rows: ReadonlyArray<readonly unknown[]>,
  options: TableOptions = {},
): string {
  const cells = rows.map((row) => captions.map((_, index) => formatCell(row[index])));
  const toRight = captions.map(
    (_, index) =>
      rows.some((row) => typeof row[index] === 'number') &&
      rows.every((row) => row[index] === undefined || typeof row[index] === 'number'),
  );
  const natural = captions.map((caption, index) =>
    Math.max(displayWidth(caption), ...cells.map((row) => Math.min(widestCell, displayWidth(row[index] ?? '')))),
  );
  const least = natural.map((one, index) =>
    toRight[index] ? one : Math.min(one, Math.max(narrowestCell, displayWidth(captions[index] ?? ''))),
  );
  const widths = options.width === undefined ? natural : fitWidths(natural, least, options.width);
  if (widths === undefined) return stackRows(captions, cells, options);
  const layOut = (row: readonly string[]): string => {
    const wrapped = row.map((cell, index) => wrapToWidth(cell, widths[index] ?? widestCell));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, index) => {
          const text = lines[line] ?? '';
          const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(text)));
          return toRight[index] ? space + text : text + space;
        })
        .join(gap)
        .trimEnd(),
    ).join('\n');
  };
  const rule = widths.map((width) => '─'.repeat(width)).join(gap);
  const lines = cells.flatMap((row, index) => {
    const heading = options.headings?.[index];
    const repeated = heading === undefined || heading === options.headings?.[index - 1];
    return repeated ? [layOut(row)] : [`── ${heading}`, layOut(row)];
  });
  return [layOut(captions), rule, ...lines].join('\n');
}
