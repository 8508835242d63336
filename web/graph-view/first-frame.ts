import type { Language } from '../../src/model/api.js';
import { radiusOf, type SceneGraph } from './appearance.js';
import { figureFont, fontOf, mostLabels, smallFont } from './overlay.js';
import type { Palette } from './palette.js';
import { isStrong, mostFigures, type Ranking, sayOnce } from './screen.js';
import { createSlices } from './slices.js';
import { measureText, wrapName } from './text-widths.js';

/**
 * Words and measures what the first frame of a picture names and sums up, in pieces before that frame, which would hold
 * the page for all of it at once.
 */
export async function prepareFrame(
  context: CanvasRenderingContext2D,
  graph: SceneGraph,
  ranking: Ranking,
  palette: Palette,
  language: Language,
): Promise<void> {
  const slices = createSlices();
  for (const id of ranking.nodes.slice(0, mostLabels)) {
    const attributes = graph.getNodeAttributes(id);
    wrapName(context, attributes.label, fontOf(palette, { strong: isStrong(attributes, radiusOf(attributes)) }));
    for (const line of attributes.contents) measureText(context, line, smallFont(palette));
    if (slices.isDue()) await slices.rest();
  }
  let figures = 0;
  for (const id of ranking.edges) {
    if (figures === mostFigures) break;
    const { edge } = graph.getEdgeAttributes(id);
    if (edge.type !== 'INVESTED_IN') continue;
    figures += 1;
    measureText(context, sayOnce(edge, language), figureFont(palette));
    if (slices.isDue()) await slices.rest();
  }
}
