import type { RelationshipType } from '../../src/model/schema.js';
import { edgeLooks, widthOfAmount } from '../edge-looks.js';

/** A short piece of a line of a type, as it looks on the canvas. Its meaning stands beside it, so it says nothing itself. */
export function EdgeSample({ type }: { readonly type: RelationshipType }) {
  const { colour, width, mark } = edgeLooks[type];
  const paint = `var(${colour})`;
  return (
    <svg width="20" height="8" aria-hidden="true">
      {mark === 'twin' ? (
        <path d="M0 2.6H20M0 5.4H20" stroke={paint} strokeWidth="1.2" />
      ) : (
        <path d="M0 4H20" stroke={paint} strokeWidth={type === 'INVESTED_IN' ? 4 : Math.max(1.5, width)} />
      )}
      {mark === 'beads' && [5, 15].map((x) => <circle key={x} cx={x} cy="4" r="2.6" fill={paint} />)}
    </svg>
  );
}

/** A line of what is not yet built, or only intended. */
export function PlannedSample() {
  return (
    <svg width="20" height="8" aria-hidden="true">
      <path d="M0 4H20" stroke="var(--soft)" strokeWidth="2" strokeDasharray="4 3" />
    </svg>
  );
}

/** A line of money of which no source says how much: thin, with an open arrow. */
export function UndisclosedSample() {
  return (
    <svg width="20" height="10" aria-hidden="true">
      <path d="M0 5H19M13 1.5L19 5L13 8.5" fill="none" stroke="var(--accent)" strokeWidth="1.2" />
    </svg>
  );
}

/** The ground of a place. */
export function GroundSample() {
  return (
    <svg width="20" height="12" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="18"
        height="10"
        rx="3"
        fill="color-mix(in srgb, var(--district) 14%, transparent)"
        stroke="var(--district)"
        strokeOpacity="0.5"
      />
    </svg>
  );
}

/** How wide a line of this sum is. */
export function WidthSample({ amountCny }: { readonly amountCny: number }) {
  return (
    <svg width="24" height="12" aria-hidden="true">
      <path d="M1 6H23" stroke="var(--accent)" strokeWidth={widthOfAmount(amountCny)} />
    </svg>
  );
}
