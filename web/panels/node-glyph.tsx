import type { NodeType } from '../../src/model/schema.js';
import { nodeLooks, type ShapeName } from '../node-shapes.js';

const outlines: Readonly<Record<ShapeName, string>> = {
  circle: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z',
  square: 'M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z',
  hexagon: 'M12 1l9.8 5.5v11L12 23l-9.8-5.5v-11z',
  diamond: 'M10 1.5a2.8 2.8 0 0 1 4 0L22.5 10a2.8 2.8 0 0 1 0 4L14 22.5a2.8 2.8 0 0 1-4 0L1.5 14a2.8 2.8 0 0 1 0-4z',
};

/** A node as it looks on the canvas, small: shape, colour and icon. Its name stands beside it, so it says nothing itself. */
export function NodeGlyph({ type, size = 16 }: { readonly type: NodeType; readonly size?: number }) {
  const { colour, shape, icon } = nodeLooks[type];
  return (
    <svg className="glyph" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[shape]} fill={`var(${colour})`} />
      <path d={icon} fill="var(--panel)" fillRule="evenodd" transform="translate(5.4 5.4) scale(.55)" />
    </svg>
  );
}
