import { endsWide, groupLines, joinWords, startsWide, type TextBox } from './boxes.js';

/** A paragraph or a row of a table, with what decides whether the next part of the page goes on with it. */
export interface Block {
  readonly text: string;
  readonly size: number;
  readonly isRow: boolean;
  /** Whether its last line runs to the end of the column, so that it may go on elsewhere. */
  readonly isFull: boolean;
  /** Whether its first line starts further right than the others. */
  readonly isIndented: boolean;
}

interface TextLine extends TextBox {
  readonly cells: readonly TextBox[];
}

const sentenceEnd = /[。！？!?.；;：:…」』”"]\s*$/u;
const marker =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十\d]{1,3}[条章节]|[●○■◆▲•·◎※])/u;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function toLine(cells: readonly TextBox[]): TextLine {
  const [first] = cells;
  return {
    text: cells.map(({ text }) => text).join(' '),
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
    base: first?.base ?? 0,
    size: Math.max(...cells.map(({ size }) => size)),
    cells,
  };
}

/** Whether two lines are rows of one table: each has cells, and some cell of one begins, ends or centres as one of the other. */
function isAligned(a: TextLine, b: TextLine): boolean {
  if (a.cells.length < 2 || b.cells.length < 2) return false;
  const near = a.size * 0.7;
  const middle = ({ left, right }: TextBox) => (left + right) / 2;
  const pairs = a.cells.slice(1).flatMap((one) => b.cells.slice(1).map((other) => [one, other] as const));
  return pairs.some(
    ([one, other]) =>
      Math.abs(one.left - other.left) < near ||
      Math.abs(one.right - other.right) < near ||
      Math.abs(middle(one) - middle(other)) < near,
  );
}

/** A row alone on its page: three cells, or two far apart. */
function isTabbed({ cells: [first, second, third], size }: TextLine): boolean {
  return third !== undefined || (first !== undefined && second !== undefined && second.left - first.right > size * 4);
}

/** The rest of a row whose cells are broken into lines: close below, and nothing in the first column. */
function wrapCells(row: TextLine, next: TextLine): TextLine | undefined {
  if (next.base - row.base > row.size * 1.45) return undefined;
  const first = row.cells[0];
  if (first === undefined || next.cells.some(({ left }) => left < first.right)) return undefined;
  const cells = [...row.cells];
  for (const piece of next.cells) {
    const at = cells.findIndex(({ left, right }) => piece.left < right && piece.right > left);
    const cell = cells[at];
    if (cell === undefined) return undefined;
    cells[at] = { ...cell, text: joinWords(cell.text, piece.text) };
  }
  return { ...toLine(cells), base: next.base };
}

/** How a column is set: its edges, and the usual way from line to line. */
interface Setting {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

function settingOf(lines: readonly TextLine[]): Setting {
  const steps = lines.slice(1).map((line, i) => line.base - (lines[i]?.base ?? 0));
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    leading: median(steps.filter((step) => step > 0)),
  };
}

/** Whether a line has room left for the first word of the next: then it was ended on purpose. */
function endsEarly(line: TextLine, next: TextLine, { right }: Setting): boolean {
  const word = startsWide(next.text) ? next.size * 1.6 : (/^\S+/u.exec(next.text)?.[0].length ?? 1) * next.size * 0.5;
  return line.right + word + line.size * 0.5 < right;
}

function startsParagraph(line: TextLine, next: TextLine, setting: Setting, isHeading: boolean): boolean {
  if (Math.abs(line.size - next.size) > Math.min(line.size, next.size) * 0.12) return true;
  if (next.base - line.base > Math.max(setting.leading * 1.6, next.size * 1.2)) return true;
  // A headline over two lines is centred or ragged: its lines belong together all the same.
  if (isHeading) return false;
  if (next.left - setting.left > next.size * 1.2 && next.left > line.left - next.size * 0.5) return true;
  return endsEarly(line, next, setting) || (marker.test(next.text) && sentenceEnd.test(line.text));
}

/** A word broken at a line's end is healed: "invest-" and "ment"; real hyphens of words that stand elsewhere stay. */
function joinLines(left: string, right: string, words: ReadonlySet<string>): string {
  const [, stem, head] =
    /(?:^|\s)(\p{L}+)-$/u.exec(left) === null ? [] : ['', /(\p{L}+)-$/u.exec(left)?.[1], /^\p{Ll}+/u.exec(right)?.[0]];
  if (stem === undefined || head === undefined) return joinWords(left, right);
  return words.has(`${stem}-${head}`.toLowerCase()) ? left + right : left.slice(0, -1) + right;
}

/** The blocks of one part of a page, its lines joined into paragraphs and its tables into rows with tabs. */
export function readBlocksOf(boxes: readonly TextBox[], bodySize: number, words: ReadonlySet<string>): Block[] {
  const lines = groupLines(boxes).map(toLine);
  const setting = settingOf(lines);
  const blocks: (Block & { last: TextLine; wasRow?: TextLine })[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const after = lines[at + 1];
    const known = blocks.at(-1);
    const isRow =
      isTabbed(line) ||
      (before !== undefined && isAligned(before, line)) ||
      (after !== undefined && isAligned(line, after));
    if (known?.wasRow !== undefined && !isRow) {
      const wrapped = wrapCells(known.wasRow, line);
      if (wrapped !== undefined) {
        blocks[blocks.length - 1] = { ...known, text: rowText(wrapped), wasRow: wrapped, last: line };
        return;
      }
    }
    if (isRow) {
      blocks.push({
        text: rowText(line),
        size: line.size,
        isRow,
        isFull: false,
        isIndented: false,
        last: line,
        wasRow: line,
      });
      return;
    }
    const isHeading = line.size > bodySize * 1.2;
    if (known !== undefined && !known.isRow && !startsParagraph(known.last, line, setting, isHeading)) {
      blocks[blocks.length - 1] = { ...known, text: joinLines(known.text, line.text, words), last: line };
      return;
    }
    const isIndented = line.left - setting.left > line.size * 0.8;
    blocks.push({ text: line.text, size: line.size, isRow, isFull: false, isIndented, last: line });
  });
  const isFull = ({ right, size }: TextLine) => lines.length > 1 && setting.right - right < size * 1.2;
  return blocks.map(({ last, wasRow: _, ...block }) => ({ ...block, isFull: !block.isRow && isFull(last) }));
}

const rowText = ({ cells }: TextLine) => cells.map(({ text }) => text).join('\t');

/** Joins what a column's or a page's end cut in the middle of a sentence. */
export function healBreaks(parts: readonly (readonly Block[])[], words: ReadonlySet<string>): string[] {
  const healed: Block[] = [];
  for (const part of parts) {
    part.forEach((block, at) => {
      const last = healed.at(-1);
      const goesOn =
        at === 0 &&
        last?.isFull === true &&
        !block.isRow &&
        !block.isIndented &&
        !sentenceEnd.test(last.text) &&
        !marker.test(block.text) &&
        endsWide(last.text) === startsWide(block.text) &&
        Math.abs(last.size - block.size) < 0.5;
      if (goesOn)
        healed[healed.length - 1] = {
          ...block,
          text: joinLines(last.text, block.text, words),
          isIndented: last.isIndented,
        };
      else healed.push(block);
    });
  }
  return healed.map(({ text }) => text);
}
