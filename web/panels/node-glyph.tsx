import type { NodeType } from '../../src/model/schema.js';
import { iconPlace, nodeLooks, outlines } from '../node-shapes.js';

/** A node as it looks on the canvas, small: shape, colour and icon. Its name stands beside it, so it says nothing itself. */
export function NodeGlyph({ type, size = 16 }: { readonly type: NodeType; readonly size?: number }) {
  const { colour, shape, icon } = nodeLooks[type];
  return (
    <svg className="glyph" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[shape]} fill={`var(${colour})`} />
      <path
        d={icon}
        fill="var(--panel)"
        fillRule="evenodd"
        transform={`translate(${iconPlace.shift} ${iconPlace.shift}) scale(${iconPlace.scale})`}
      />
    </svg>
  );
}
