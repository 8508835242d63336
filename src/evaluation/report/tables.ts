import type { Calibration } from '../calibration.js';
import type { LeaveOneOut } from '../leave-one-out.js';
import type { SummaryLine } from '../text-summary.js';
import { type Html, html } from './html.js';

/** A share as 0.93, to three decimals; a dash where nothing was asked. */
export const asShare = (share: number | null | undefined): string =>
  share === null || share === undefined ? '–' : share.toFixed(3);

/** Scores with a line for each name, as relation types or texts. */
export function scoreTable(first: string, lines: readonly (readonly [Html | string, SummaryLine, boolean?])[]): Html {
  const rows = lines.map(
    ([name, line, isSum]) => html`<tr${isSum ? html` class="sum"` : ''}><td>${name}</td>
<td>${line.gold}</td><td>${line.found}</td><td>${line.wrong}</td>
<td>${asShare(line.found + line.wrong === 0 ? null : line.precision)}</td><td>${asShare(line.gold === 0 ? null : line.recall)}</td>
<td>${asShare(line.f1)}</td><td>${asShare(line.explicit_recall)}</td><td>${asShare(line.inferred_recall)}</td>
<td>${line.figures}</td><td>${asShare(line.figures_right)}</td></tr>`,
  );
  return html`<div class="sheet"><table><thead><tr><th>${first}</th><th>gold</th><th>found</th><th>wrong</th><th>precision</th>
<th>recall</th><th>F1</th><th>explicit</th><th>inferred</th><th>figures</th><th>right</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Claims by stated confidence, with how many of them are right. */
export function calibrationTable({ buckets }: Calibration): Html {
  const rows = buckets
    .filter(({ claims }) => claims > 0)
    .map(
      ({ from, below, claims, right, confidence, share }) => html`<tr><td>${from.toFixed(2)} – ${below.toFixed(2)}</td>
<td>${claims}</td><td>${right}</td><td>${asShare(confidence)}</td><td>${asShare(share)}</td></tr>`,
    );
  return html`<div class="sheet"><table><thead><tr><th>confidence</th><th>claims</th><th>right</th><th>mean stated</th>
<th>share right</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** What rests on one text alone: the rules, and each such text with and without them. */
export function leaveOneOutTables({ single, never, texts, ...sums }: LeaveOneOut): Html {
  const changed = texts.filter(({ rules }) => rules.length > 0);
  const rows = changed.map(
    (left) => html`<tr><td>${left.text}</td><td>${asShare(left.with.f1)}</td><td>${asShare(left.without.f1)}</td>
<td>${asShare(left.with.explicit_recall)}</td><td>${asShare(left.without.explicit_recall)}</td>
<td>${asShare(left.with.precision)}</td><td>${asShare(left.without.precision)}</td>
<td class="left wrap"><code>${left.rules.join('  ')}</code></td></tr>`,
  );
  return html`<p class="soft">${single.length} rules find something right in one text only. Read without the rules that it alone
supports, each text is scored again: F1 over all falls from ${asShare(sums.with.f1)} to ${asShare(sums.without.f1)}, explicit
recall from ${asShare(sums.with.explicit_recall)} to ${asShare(sums.without.explicit_recall)}. ${
    never.length === 0
      ? ''
      : `Fired and never right: ${never.map(({ rule, wrong }) => `${rule} (${wrong} wrong)`).join(', ')}.`
  }</p>
<div class="sheet"><table><thead><tr><th>text</th><th>F1</th><th>without</th><th>explicit</th><th>without</th><th>precision</th>
<th>without</th><th class="left">rules that rest on it</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
