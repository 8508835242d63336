import { cutToWidth, displayWidth } from './display-width.js';

const widestCell = 60;
const gap = '  ';

/** A value as a cell: numbers with separators, lists joined, objects as JSON, on one line. */
export function formatCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  if (Array.isArray(value)) return value.map(formatCell).join('、');
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replace(/\s+/gu, ' ').trim();
}

/** Rows under their captions, aligned by what a terminal shows; columns of numbers stand to the right. */
export function formatTable(captions: readonly string[], rows: ReadonlyArray<readonly unknown[]>): string {
  const cells = rows.map((row) => captions.map((_, index) => cutToWidth(formatCell(row[index]), widestCell)));
  const widths = captions.map((caption, index) =>
    Math.max(displayWidth(caption), ...cells.map((row) => displayWidth(row[index] ?? ''))),
  );
  const toRight = captions.map((_, index) => rows.length > 0 && rows.every((row) => typeof row[index] === 'number'));
  const layOut = (row: readonly string[]) =>
    row
      .map((cell, index) => {
        const space = ' '.repeat((widths[index] ?? 0) - displayWidth(cell));
        return toRight[index] ? space + cell : cell + space;
      })
      .join(gap)
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join(gap);
  return [layOut(captions), rule, ...cells.map(layOut)].join('\n');
}
