/** A stretch of text on a page that nothing wide parts: a line of a column, or a cell of a table. In points, from the top left. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly base: number;
  /** The size of its letters. */
  readonly size: number;
}

/** A piece of text as a PDF places it: often a few letters, sometimes a line. */
export type TextPiece = TextBox;

const cjk = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;
export const startsWide = (text: string): boolean => cjk.test(text[0] ?? '');
export const endsWide = (text: string): boolean => cjk.test(text.at(-1) ?? '');
export const isWide = (text: string): boolean =>
  (text.match(new RegExp(cjk.source, 'gu'))?.length ?? 0) * 2 > text.length;

/** Two texts that follow one another in a line: a blank between Latin words, none beside a Chinese character. */
export function joinWords(left: string, right: string): string {
  if (left === '' || right === '') return left + right;
  return endsWide(left) || startsWide(right) ? left + right : `${left} ${right}`;
}

/** Printed twice, a little apart: how some programs make letters bold. */
function isEcho(piece: TextPiece, other: TextPiece): boolean {
  return (
    piece.text === other.text &&
    Math.abs(piece.left - other.left) < piece.size * 0.2 &&
    Math.abs(piece.base - other.base) < piece.size * 0.2
  );
}

/** Whether two pieces stand on one line. */
const isBeside = (a: TextPiece, b: TextPiece) => Math.abs(a.base - b.base) < Math.min(a.size, b.size) * 0.45;

/** Lines of things that stand beside each other, from the top down, each from left to right. */
export function groupLines<T extends TextPiece>(pieces: readonly T[]): T[][] {
  const lines: T[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && isBeside(first, piece)) line.push(piece);
    else lines.push([piece]);
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left);
  return lines;
}

/**
 * The boxes of a page: the pieces of each line joined up to the next wide gap, which parts columns or cells. Pieces of
 * blanks are blanks where they have room: between justified Chinese characters they are none.
 */
export function findBoxes(pieces: readonly TextPiece[]): TextBox[] {
  return groupLines(pieces).flatMap((line) => {
    const boxes: TextBox[] = [];
    let isBlankBefore = false;
    for (const piece of line) {
      if (piece.text.trim() === '') {
        isBlankBefore = true;
        continue;
      }
      const last = boxes.at(-1);
      if (
        last !== undefined &&
        line.some((other) => other !== piece && isEcho(other, piece) && other.left < piece.left)
      )
        continue;
      const gap = last === undefined ? 0 : piece.left - last.right;
      const size = Math.max(piece.size, last?.size ?? 0);
      const isBesideWide = last !== undefined && endsWide(last.text) && startsWide(piece.text);
      if (last === undefined || gap > size * (isBesideWide && !isBlankBefore ? 0.7 : 1)) boxes.push(piece);
      else {
        const isApart = gap > size * 0.18 && (isBlankBefore || !isBesideWide);
        const text = last.text + (isApart ? ' ' : '') + piece.text;
        boxes[boxes.length - 1] = { ...last, text, right: Math.max(last.right, piece.right), size };
      }
      isBlankBefore = false;
    }
    return boxes
      .map((box) => ({ ...box, text: box.text.replace(/\s+/gu, ' ').trim() }))
      .filter(({ text }) => text !== '');
  });
}
