import type { NodeType } from '../src/model/schema.js';

export type ShapeName = 'circle' | 'square' | 'hexagon' | 'diamond';

/** The shapes as SVG paths on a 24 by 24 grid, for what is drawn small beside words. */
export const outlines: Readonly<Record<ShapeName, string>> = {
  circle: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z',
  square: 'M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z',
  hexagon: 'M12 1l9.8 5.5v11L12 23l-9.8-5.5v-11z',
  diamond: 'M10 1.5a2.8 2.8 0 0 1 4 0L22.5 10a2.8 2.8 0 0 1 0 4L14 22.5a2.8 2.8 0 0 1-4 0L1.5 14a2.8 2.8 0 0 1 0-4z',
};

/** Where an icon lies in its shape on that grid. */
export const iconPlace = { shift: 5.4, scale: 0.55 } as const;

export interface NodeLook {
  /** The custom property of styles/tokens.css that holds its colour. */
  readonly colour: string;
  readonly shape: ShapeName;
  /** An SVG path on a 24 by 24 grid, filled by the even-odd rule. */
  readonly icon: string;
}

/** How each type of node looks: on the canvas, in the legend and in lists alike. Colour is never the only mark. */
export const nodeLooks: Readonly<Record<NodeType, NodeLook>> = {
  Company: { colour: '--company', shape: 'circle', icon: 'M3 21V11l6 4v-4l6 4V4h5v17z' },
  Project: { colour: '--project', shape: 'square', icon: 'M6 21V4h12l-3 4.2 3 4.3H8.4V21z' },
  IndustrialPark: {
    colour: '--park',
    shape: 'hexagon',
    icon: 'M4.5 4.5h6.5V11H4.5zM13 4.5h6.5V11H13zM4.5 13H11v6.5H4.5zM13 13h6.5v6.5H13z',
  },
  District: {
    colour: '--district',
    shape: 'diamond',
    icon: 'M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 4.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z',
  },
  Product: {
    colour: '--product',
    shape: 'circle',
    icon: 'M8.5 3h7v2.2h-1.2v4l4.9 8.6a2.2 2.2 0 0 1-1.9 3.2H6.7a2.2 2.2 0 0 1-1.9-3.2l4.9-8.6v-4H8.5z',
  },
  Industry: {
    colour: '--industry',
    shape: 'square',
    icon: 'M12 3l9.5 5-9.5 5-9.5-5zM2.5 12.6L12 17.6l9.5-5v3L12 20.6l-9.5-5z',
  },
  PublicBody: {
    colour: '--public-body',
    shape: 'hexagon',
    icon: 'M12 3l9 4.6v2.2H3V7.6zM5 11h3v6.5H5zM10.5 11h3v6.5h-3zM16 11h3v6.5h-3zM3 18.8h18V21H3z',
  },
  Person: {
    colour: '--person',
    shape: 'circle',
    icon: 'M12 3.5a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4zM4 20.5c0-4.4 3.5-7 8-7s8 2.6 8 7z',
  },
  Statistic: { colour: '--statistic', shape: 'square', icon: 'M4 12h4v8H4zM10 5h4v15h-4zM16 9h4v11h-4z' },
};
