import i18next from 'i18next';
import { type Palette, readPalette } from '../graph-view/palette.js';
import { readStage } from '../graph-view/stage.js';
import { citeSource } from '../panels/evidence.js';
import { readView } from '../state/store.js';
import { visibleGraph } from '../state/view.js';
import { fetchShownClaims, titleView } from './citation.js';
import { nameFile } from './file.js';
import { drawMark, listMarks, type Mark, widthOfMark } from './picture-legend.js';

const margin = 20;
const line = 18;
const mostSources = 10;

/** The canvas as a PNG with its title above and its legend and sources below. Throws ApiError where sources are not told. */
export async function paintPicture(): Promise<File> {
  const stage = readStage();
  if (stage === undefined) throw new Error('there is no picture on the screen');
  const shown = visibleGraph(readView());
  const cited = [...new Set((await fetchShownClaims(shown, false)).map(({ evidence }) => citeSource(evidence)))];
  const sources = cited.slice(0, mostSources);
  if (cited.length > sources.length) sources.push(i18next.t('share.more', { count: cited.length - sources.length }));
  const date = new Date().toISOString().slice(0, 10);
  const made = i18next.t('share.drawnBy', { date, nodes: shown.nodes.length, edges: shown.edges.length });
  const title = titleView();
  const canvas = compose(stage.takePicture(), { title, made, sources, marks: listMarks(shown) }, readPalette());
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the browser makes no picture of this size');
  return new File([blob], nameFile(title, 'png'), { type: 'image/png' });
}

interface Words {
  readonly title: string;
  readonly made: string;
  readonly sources: readonly string[];
  readonly marks: readonly Mark[];
}

function compose(picture: HTMLCanvasElement, words: Words, palette: Palette): HTMLCanvasElement {
  const scale = window.devicePixelRatio || 1;
  const width = picture.width / scale;
  const height = picture.height / scale;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return picture;
  context.font = `12px ${palette.font}`;
  const rows = placeMarks(words.marks, width, (text) => context.measureText(text).width);
  const head = 56;
  const foot = rows.length * line + (words.sources.length + 1) * line + 2 * margin;
  canvas.width = picture.width;
  canvas.height = Math.round((head + height + foot) * scale);
  context.scale(scale, scale);
  context.fillStyle = palette.canvas;
  context.fillRect(0, 0, width, head + height + foot);
  context.drawImage(picture, 0, head, width, height);
  context.textBaseline = 'middle';
  write(context, words.title, margin, 22, palette.ink, `600 17px ${palette.font}`);
  write(context, words.made, margin, 43, palette.soft, `11.5px ${palette.font}`);
  let y = head + height + margin;
  for (const row of rows) {
    for (const { mark, x } of row) {
      drawMark(context, mark, x, y, palette);
      write(context, mark.text, x + widthOfMark, y, palette.ink, `12px ${palette.font}`);
    }
    y += line;
  }
  for (const text of [i18next.t('share.sources'), ...words.sources]) {
    write(context, text, margin, y + 4, palette.soft, `11.5px ${palette.font}`);
    y += line;
  }
  return canvas;
}

function placeMarks(marks: readonly Mark[], width: number, measure: (text: string) => number) {
  const rows: Array<Array<{ mark: Mark; x: number }>> = [[]];
  let x = margin;
  for (const mark of marks) {
    const needed = widthOfMark + measure(mark.text) + 20;
    if (x + needed > width - margin) {
      rows.push([]);
      x = margin;
    }
    rows.at(-1)?.push({ mark, x });
    x += needed;
  }
  return rows;
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  font: string,
): void {
  context.font = font;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
