import i18next from 'i18next';
import type Sigma from 'sigma';
import type { Language } from '../../src/model/api.js';
import type { EdgeAttributes, Moment, NodeAttributes, SceneGraph } from './appearance.js';
import { bandId, bandNames } from './bands.js';
import { startOfCaption } from './caption-start.js';
import { downstreamId, outsideId, upstreamId } from './chain.js';
import { prepareFrame } from './first-frame.js';
import { findFloats } from './floats.js';
import { captionFont, captionTop, drawGrounds, type ScreenGround } from './ground-layer.js';
import type { Layout } from './grounds.js';
import type { Box } from './label-placement.js';
import { type DrawnLabel, drawOverlay, fontOf, smallFont } from './overlay.js';
import { apartId } from './radial.js';
import { type Projection, projectEdgeLabels, projectGrounds, projectNodes, type Ranking, rankGraph } from './screen.js';
import type { Point } from './separation.js';
import { measureText } from './text-widths.js';

export interface Painter {
  /** Finds out in pieces what a graph's first frame needs. */
  prepare(graph: SceneGraph, moment: Moment, language: Language): Promise<void>;
  /** Draws grounds below and icons and names above what Sigma has drawn. */
  paint(grounds: Layout['grounds'], moment: Moment, language: Language): void;
  /** How wide a name is drawn, in pixels. */
  measure(text: string, font: 'plain' | 'strong' | 'small' | 'caption', moment: Moment): number;
  /** The names and figures that stand on the canvas now. */
  readLabels(): readonly DrawnLabel[];
  /** The canvas as one picture, on its ground, as it looks now; in the screen's own pixels. */
  takePicture(ground: string): HTMLCanvasElement;
}

/** A canvas of our own among Sigma's layers. */
function addLayer(sigma: Sigma<NodeAttributes, EdgeAttributes>, name: string, before: string) {
  // Sigma's type knows only its own layers as neighbours.
  sigma.createCanvasContext(name, { beforeLayer: before } as never);
  return sigma.getContainer().querySelector<HTMLCanvasElement>(`.sigma-${name}`)?.getContext('2d');
}

function captionBox({ left: from, top, caption = '' }: ScreenGround, canvasWidth: number): Box {
  const width = caption.length * 11.5;
  const left = startOfCaption(from, width, canvasWidth);
  return { left, right: left + 12 + width, top: top + captionTop, bottom: top + captionTop + 18 };
}

/** What floats over the canvas, with a little air around it. */
function readCovered(container: HTMLElement): Box[] {
  const own = container.getBoundingClientRect();
  return findFloats(container).map((chip) => {
    const { left, right, top, bottom } = chip.getBoundingClientRect();
    return {
      left: left - own.left - 4,
      right: right - own.left + 4,
      top: top - own.top - 4,
      bottom: bottom - own.top + 4,
    };
  });
}

/** Where points of the graph stand on the screen now: the camera's mapping is affine, and read once for a frame. */
function readMapping(sigma: Sigma<NodeAttributes, EdgeAttributes>): Projection['toScreen'] {
  const unit = 1000;
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const [right, up] = [sigma.graphToViewport({ x: unit, y: 0 }), sigma.graphToViewport({ x: 0, y: unit })];
  const [xx, xy] = [(right.x - origin.x) / unit, (right.y - origin.y) / unit];
  const [yx, yy] = [(up.x - origin.x) / unit, (up.y - origin.y) / unit];
  return ({ x, y }: Point) => ({ x: origin.x + x * xx + y * yx, y: origin.y + x * xy + y * yy });
}

/** Grounds that are no place and have a caption of their own. */
export const captionedIds = [...bandNames.map(bandId), upstreamId, downstreamId, outsideId, apartId];

/** Bands and layers are named after what stands in them. */
export const captionOfBand = (id: string): string => i18next.t(`band.${id.slice(1)}`);

/** All that grounds may be called, in the language of the page. */
export const readCaptions = (): string[] => captionedIds.map(captionOfBand);

/** Sigma's layers and ours, the lowest first. */
const layers = ['ground', 'edges', 'nodes', 'overlay'];
const unused = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'];

export function createPainter(sigma: Sigma<NodeAttributes, EdgeAttributes>): Painter {
  const under = addLayer(sigma, 'ground', 'edges');
  const over = addLayer(sigma, 'overlay', 'mouse');
  // Sigma's own labels and hovered nodes are never drawn: the browser need not lay their layers over each other.
  for (const name of unused) {
    const layer = sigma.getCanvases()[name];
    if (layer) layer.style.display = 'none';
  }
  sigma.resize(true);
  let labels: readonly DrawnLabel[] = [];
  const rankings = new WeakMap<SceneGraph, Ranking>();
  const readRanking = (graph: SceneGraph): Ranking => {
    const ranking = rankings.get(graph) ?? rankGraph(graph);
    rankings.set(graph, ranking);
    return ranking;
  };

  return {
    prepare: async (graph, { palette }, language) => {
      if (over) await prepareFrame(over, graph, readRanking(graph), palette, language);
    },
    paint(grounds, moment, language) {
      if (!under || !over) return;
      const graph = sigma.getGraph();
      const ranking = readRanking(graph);
      const size = sigma.getDimensions();
      const projection = { ratio: sigma.getCamera().ratio, ...size, toScreen: readMapping(sigma) };
      const drawn = projectGrounds(graph, grounds, moment, projection, captionOfBand);
      drawGrounds(under, size, drawn, moment.palette);
      const nodes = projectNodes(graph, ranking, moment, projection);
      const edgeLabels = projectEdgeLabels(graph, ranking, moment, projection, language);
      const captions = drawn.filter(({ caption }) => caption !== undefined);
      const covered = [
        ...readCovered(sigma.getContainer()),
        ...captions.map((ground) => captionBox(ground, size.width)),
      ];
      labels = drawOverlay(over, { ...size, nodes, edgeLabels, covered }, moment.palette);
    },
    measure(text, font, { palette }) {
      if (!over) return 0;
      const fonts = {
        plain: fontOf(palette, { strong: false }),
        strong: fontOf(palette, { strong: true }),
        small: smallFont(palette),
        caption: captionFont(palette),
      };
      return measureText(over, text, fonts[font]);
    },
    readLabels: () => labels,
    takePicture(ground) {
      // WebGL forgets its picture once it is on the screen: draw and copy in one go.
      sigma.refresh({ schedule: false });
      const canvases = sigma.getCanvases();
      const picture = document.createElement('canvas');
      picture.width = canvases.nodes?.width ?? 0;
      picture.height = canvases.nodes?.height ?? 0;
      const context = picture.getContext('2d');
      if (context === null) return picture;
      context.fillStyle = ground;
      context.fillRect(0, 0, picture.width, picture.height);
      for (const name of layers) {
        const layer = canvases[name];
        if (layer) context.drawImage(layer, 0, 0, picture.width, picture.height);
      }
      return picture;
    },
  };
}
