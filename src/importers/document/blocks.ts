import { type DomElement, type DomNode, isElement, isText } from './dom.js';
import { tidyLine } from './tidy.js';

/** What a reader of the page does not read as its text. */
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH HEAD NAV FORM BUTTON SELECT INPUT TEXTAREA IFRAME OBJECT EMBED AUDIO VIDEO CANVAS RP RT DIALOG'.split(
    ' ',
  ),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

function isHidden(element: DomElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '')
  );
}

/** A cell longer than this holds paragraphs: its table only lays out the page, as old sites do. */
const longestCell = 400;
/** Tables inside tables beyond this depth are taken as they come. */
const deepestTable = 20;

/** Whether a table says something by its rows, rather than placing the parts of a page. */
function isDataTable(table: DomElement): boolean {
  if (table.querySelector('table') !== null) return false;
  const cells = [...table.querySelectorAll('td, th')];
  return cells.length > 1 && cells.every((cell) => (cell.textContent ?? '').length <= longestCell);
}

/** Lines while a tree is walked: paragraphs as they end, and the row of a table that is open. */
class LineWriter {
  private readonly lines: string[] = [];
  private line = '';
  private row: string[] | undefined;

  write(text: string): void {
    this.line += text;
  }

  private take(): string {
    const text = tidyLine(this.line);
    this.line = '';
    return text;
  }

  /** Inside a cell there are no lines: a cell is one text. */
  breakLine(): void {
    if (this.row === undefined) this.lines.push(this.take());
    else this.line += '\n';
  }

  openRow(): void {
    this.breakLine();
    this.row = [];
  }

  openCell(): void {
    this.line = '';
  }

  closeCell(): void {
    this.row?.push(this.take().replaceAll('\t', ' '));
  }

  closeRow(): void {
    this.lines.push((this.row ?? []).join('\t').replace(/\t+$/u, ''));
    this.row = undefined;
    this.line = '';
  }

  finish(): string {
    this.lines.push(this.take());
    return this.lines.filter((text) => text.trim() !== '').join('\n');
  }
}

/**
 * The text of a part of a page, a line for each paragraph, heading, item of a list and row of a table; the cells of a
 * row are parted by tabs. Source line breaks inside a Chinese sentence leave no blank. Of time linear in the tree, and
 * without recursion: pages of any depth are read.
 */
export function readBlocks(root: DomNode): string {
  const writer = new LineWriter();
  /** Whether each open table is one of data, the inner at the end. */
  const tables: boolean[] = [];
  const pending: ({ readonly node: DomNode } | { readonly close: () => void })[] = [{ node: root }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    if ('close' in step) {
      step.close();
      continue;
    }
    const { node } = step;
    if (isText(node)) writer.write(node.textContent ?? '');
    if (isElement(node)) {
      const name = node.nodeName.toUpperCase();
      if (skipped.has(name) || isHidden(node)) continue;
      const inData = tables.at(-1) === true;
      if (name === 'BR') writer.breakLine();
      else if (name === 'TR' && inData) {
        writer.openRow();
        pending.push({ close: () => writer.closeRow() });
      } else if ((name === 'TD' || name === 'TH') && inData) {
        writer.openCell();
        pending.push({ close: () => writer.closeCell() });
      } else if (blocks.has(name)) {
        writer.breakLine();
        pending.push({ close: () => writer.breakLine() });
      }
      if (name === 'TABLE') {
        tables.push(tables.length < deepestTable && isDataTable(node));
        pending.push({ close: () => tables.pop() });
      }
    }
    // Taken once: the tree makes this list anew each time it is asked for.
    const children = node.childNodes;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child !== undefined) pending.push({ node: child });
    }
  }
  return writer.finish();
}
