const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const invisible = /[\p{M}\u200b-\u200f\ufeff]/u;

/** How many columns of a terminal a text takes: Chinese characters and full-width signs take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += invisible.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** No line begins with these. */
const closing = /^[，。、；：！？）】」』”’%]$/u;
/** No line ends with these. */
const opening = /^[（【「『《“‘]$/u;

/** Words, and every Chinese character and full-width sign alone, cut where they are longer than a line. */
function piecesOf(text: string, columns: number): string[] {
  const pieces = text.match(/[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+|\s+|./gu) ?? [];
  return pieces.flatMap((piece) => (displayWidth(piece) <= columns ? [piece] : [...piece]));
}

/**
 * Breaks a text into lines of at most `columns`: between words, and between any two Chinese characters except before a
 * closing mark and after an opening one.
 */
export function wrapToWidth(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let width = 0;
  for (const piece of piecesOf(text, columns)) {
    const size = displayWidth(piece);
    if (width + size > columns && piece.trim() !== '') {
      // A closing mark takes what stands before it along.
      const carried: string[] = [];
      let head = piece;
      while (closing.test(head) && line.length > 1) {
        head = line.pop() ?? '';
        carried.unshift(head);
      }
      while (line.length > 1 && opening.test(line.at(-1) ?? '')) carried.unshift(line.pop() ?? '');
      lines.push(line.join('').trimEnd());
      line = carried;
      width = displayWidth(carried.join(''));
    }
    if (line.length === 0 && piece.trim() === '') continue;
    line.push(piece);
    width += size;
  }
  if (line.length > 0 || lines.length === 0) lines.push(line.join('').trimEnd());
  return lines;
}

/** The columns of the terminal that standard output is; 80 where it is none. */
export function terminalWidth(): number {
  return process.stdout.isTTY ? Math.max(40, process.stdout.columns ?? 80) : 80;
}
