import type { Calibration } from '../calibration.js';
import type { EvaluatedText } from '../evaluate-texts.js';
import type { LeaveOneOut } from '../leave-one-out.js';
import { summariseTexts, type TextSummary } from '../text-summary.js';
import { drawCalibration } from './calibration-chart.js';
import { describeCause, type Finding, type FindingKind, findingKinds, listFindings } from './findings.js';
import { Html, html } from './html.js';
import { reportStyle } from './style.js';
import { asShare, calibrationTable, leaveOneOutTables, scoreTable } from './tables.js';

/** What a report tells of. */
export interface ReportContent {
  /** The names of the folders that were scored. */
  readonly sets: readonly string[];
  readonly texts: readonly EvaluatedText[];
  readonly summary: TextSummary;
  readonly calibration: Calibration;
  readonly leaveOneOut?: LeaveOneOut;
}

const kinds = Object.keys(findingKinds) as FindingKind[];
const classOf: Readonly<Record<FindingKind, string>> = {
  ...{ miss: 'miss', alarm: 'alarm', figure: 'figure-wrong', quote: 'quote' },
};

/** The report as one page of HTML that needs nothing from elsewhere. The same scores make the same bytes. */
export function renderReport(content: ReportContent): string {
  const { sets, texts, summary, calibration, leaveOneOut } = content;
  const found = texts.map((text) => ({ text, findings: listFindings(text) }));
  const all = found.flatMap(({ findings }) => findings);
  const title = `Reading: ${sets.join(' + ')}`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${rawStyle()}</style></head><body><main>
<h1>${title}</h1>
<p class="soft">What ${texts.length} texts say, as Tupu reads them, against what a careful reader takes from them.</p>
${headline(summary, calibration)}
<h2>By type of relation</h2>
${scoreTable('type', [...Object.entries(summary.types), ['together', summary.micro, true] as const])}
<h2>Where it falls short</h2>
${causeTable(all)}
<h2>What a confidence means</h2>
<p class="soft">Of the claims stated with a confidence, how many are right. On the dashed line a claim of 0.8 is right four times in
five. Expected calibration error ${asShare(calibration.expected_calibration_error)}, Brier score ${asShare(calibration.brier)}.</p>
<div class="two">${calibrationTable(calibration)}<div>${drawCalibration(calibration)}</div></div>
${leaveOneOut === undefined ? '' : html`<h2>What rests on one text</h2>${leaveOneOutTables(leaveOneOut)}`}
<h2>By text</h2>
${scoreTable('text', textLines(texts))}
<h2>Every miss and every false alarm</h2>
${filterBar(all)}
${found.map(({ text, findings }) => textSection(text, findings))}
</main></body></html>
`;
  return page.markup;
}

// The style holds quotes and must not be escaped.
function rawStyle(): Html {
  return new Html(`${reportStyle}${kinds.map(hideRule).join('')}`);
}

const hideRule = (kind: FindingKind): string =>
  `body:has(#show-${kind}:not(:checked)) .${classOf[kind]}{display:none}\n`;

function headline({ micro, ...summary }: TextSummary, calibration: Calibration): Html {
  const figures: readonly (readonly [string, string])[] = [
    [asShare(micro.precision), 'precision'],
    [asShare(micro.explicit_recall), 'explicit recall'],
    [asShare(micro.recall), 'recall'],
    [asShare(micro.f1), 'F1'],
    [asShare(micro.figures_right), `of ${micro.figures} figures right`],
    [`${summary.trapped} / ${summary.traps}`, 'traps fallen into'],
    [`${summary.quotes_exact} / ${summary.quotes}`, 'quotes exact'],
    [asShare(calibration.expected_calibration_error), 'calibration error'],
  ];
  return html`<div class="marks">${figures.map(([value, words]) => html`<div class="figure"><b>${value}</b><span>${words}</span></div>`)}</div>`;
}

function causeTable(findings: readonly Finding[]): Html {
  const kindOf = new Map(findings.map(({ cause, kind }) => [`${cause} ${kind}`, { cause, kind }]));
  const lines = [...kindOf.values()]
    .map(({ cause, kind }) => {
      const own = findings.filter((finding) => finding.cause === cause && finding.kind === kind);
      const types = new Map<string, number>();
      for (const { type } of own) types.set(type, (types.get(type) ?? 0) + 1);
      return { cause, kind, count: own.length, types: [...types].sort((a, b) => b[1] - a[1]) };
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.count - a.count);
  if (lines.length === 0) return html`<p class="none">Nothing was missed and nothing was wrong.</p>`;
  const most = Math.max(...lines.map(({ count }) => count));
  return html`<div class="sheet"><table><thead><tr><th></th><th class="left">why</th><th></th><th></th><th class="left">of these</th></tr></thead>
<tbody>${lines.map(
    ({ cause, kind, count, types }) => html`<tr class="${classOf[kind]}-line"><td>${findingKinds[kind]}</td>
<td class="left wrap">${describeCause({ kind, cause })}</td><td>${count}</td>
<td style="width:130px"><span class="bar" style="width:${Math.round((100 * count) / most)}%"></span></td>
<td class="left wrap faint">${types.map(([type, number]) => `${type} ${number}`).join(' · ')}</td></tr>`,
  )}</tbody></table></div>`;
}

function textLines(texts: readonly EvaluatedText[]): (readonly [Html, TextSummary['micro']])[] {
  return texts.map(({ text, score }) => [
    html`<a href="#${text.name}">${text.name}</a>`,
    summariseTexts([score.counts]).micro,
  ]);
}

function filterBar(findings: readonly Finding[]): Html {
  return html`<div class="filters">${kinds.map((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return html`<label><input type="checkbox" id="show-${kind}" checked>${findingKinds[kind]} ${count}</label>`;
  })}</div>`;
}

function textSection({ text, prediction, score }: EvaluatedText, findings: readonly Finding[]): Html {
  const { micro } = summariseTexts([score.counts]);
  const first = text.text.split('\n').find((line) => line.trim() !== '') ?? '';
  const clean = html`<p class="none faint">Nothing missed, nothing wrong.</p>`;
  return html`<section class="text" id="${text.name}"><header><h3>${text.name}</h3>
<span class="soft">${[...first.trim()].slice(0, 40).join('')}</span>
<span class="faint">${prediction.relations?.length ?? 0} relations read · precision ${asShare(micro.precision)} · recall ${asShare(micro.recall)}</span></header>
${findings.length === 0 ? clean : findings.map(findingCard)}</section>`;
}

function findingCard(finding: Finding): Html {
  const { kind, type, from, to, figure, isInferred, rule, confidence, note, passage } = finding;
  const reader = [rule, confidence === undefined ? undefined : confidence.toFixed(2)].filter(Boolean).join(' · ');
  const words = [describeCause(finding), note].filter(Boolean).join('; ');
  return html`<article class="finding ${classOf[kind]}"><header><span class="tag">${findingKinds[kind]}</span>
<span class="type">${type}${isInferred ? ' · to be inferred' : ''}</span>
<span class="ends">${from}<i>→</i>${to}</span>${figure === '' ? '' : html` <span class="soft">${figure}</span>`}
${reader === '' ? '' : html`<code class="faint">${reader}</code>`}</header><p class="why">${words}</p>
${
  passage === undefined
    ? ''
    : html`<blockquote>${passage.pieces.map(({ text, isQuoted, isName }) => {
        const name = isName ? html`<b>${text}</b>` : html`${text}`;
        return isQuoted ? html`<mark>${name}</mark>` : name;
      })}</blockquote>`
}</article>`;
}
