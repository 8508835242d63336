import { groupLines, type TextBox } from './boxes.js';

/** A page's boxes and height, in points. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly boxes: readonly TextBox[];
}

/** The share of a page's height above and below which its running heads and feet stand. */
const marginShare = 0.12;
/** A head recurs on this share of the pages: on every other one, where left and right pages differ. */
const recurringShare = 0.4;
const heightTolerance = 8;
const pageNumber =
  /^[\s\-—–·•|]*(?:第\s*)?(?:page\s*)?\d{1,4}\s*[页頁]?\s*(?:(?:[/／]|of|共)\s*(?:共\s*)?\d{1,4}\s*[页頁]?)?[\s\-—–·•|]*$/iu;

interface MarginLine {
  readonly key: string;
  readonly base: number;
  readonly boxes: readonly TextBox[];
}

/** The lines in a page's upper and lower margin; numbers in them count as equal. */
function marginLines({ boxes, height }: PdfPage): MarginLine[] {
  const inMargin = boxes.filter(({ base }) => base < height * marginShare || base > height * (1 - marginShare));
  return groupLines(inMargin).map((line) => ({
    key: line
      .map(({ text }) => text)
      .join('')
      .replace(/\s/gu, '')
      .replace(/\d+/gu, '#'),
    base: line[0]?.base ?? 0,
    boxes: line,
  }));
}

/** The pages without running heads, running feet and page numbers. */
export function dropMargins(pages: readonly PdfPage[]): PdfPage[] {
  const lines = pages.map(marginLines);
  return pages.map((page, at) => {
    const dropped = new Set<TextBox>();
    for (const line of lines[at] ?? []) {
      const isRepeated = ({ key, base }: MarginLine) =>
        key === line.key && Math.abs(base - line.base) <= heightTolerance;
      const count = lines.filter((others) => others.some(isRepeated)).length;
      const isRunning = count >= 2 && count >= pages.length * recurringShare;
      if (isRunning || pageNumber.test(line.boxes.map(({ text }) => text).join(' ')))
        for (const box of line.boxes) dropped.add(box);
    }
    return { ...page, boxes: page.boxes.filter((box) => !dropped.has(box)) };
  });
}
