import type { Calibration } from '../calibration.js';
import { Html, html } from './html.js';

const size = 240;
const inset = 30;
const place = (value: number): number => Math.round((inset + value * (size - 2 * inset + 20)) * 10) / 10;

/** A reliability diagram: stated confidence against the share that is right; the size of a dot is how many claims. */
export function drawCalibration({ buckets, claims }: Calibration): Html {
  const x = place;
  const y = (value: number) => Math.round((size - place(value)) * 10) / 10;
  const dots = buckets.flatMap(({ confidence, share, claims: count }) => {
    if (confidence === null || share === null) return [];
    const radius = 3 + Math.round(14 * Math.sqrt(count / Math.max(1, claims)) * 10) / 10;
    const words = `${count} claims, stated ${confidence}, right ${share}`;
    return [
      new Html(
        `<circle cx="${x(confidence)}" cy="${y(share)}" r="${radius}" fill="var(--accent)" fill-opacity=".55"><title>${words}</title></circle>`,
      ),
    ];
  });
  const ticks = [0, 0.5, 1].map(
    (at) =>
      new Html(
        `<text x="${x(at)}" y="${size - 10}" text-anchor="middle">${at}</text><text x="${inset - 8}" y="${y(at) + 4}" text-anchor="end">${at}</text>`,
      ),
  );
  return html`<svg viewBox="0 0 ${size} ${size}" width="${size}" role="img" aria-label="Stated confidence against the share that is right">
<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="var(--line)"/>
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="var(--line)" stroke-dasharray="3 4"/>
${dots}${ticks}
<text x="${x(0.5)}" y="${size - 0.5}" text-anchor="middle">stated confidence</text>
<text x="${x(0) + 6}" y="${y(1) + 4}">share right</text></svg>`;
}
