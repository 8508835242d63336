import type { AnswerSummary } from '../evaluation/answer-summary.js';
import type { Calibration } from '../evaluation/calibration.js';
import type { TextMisses } from '../evaluation/evaluate-texts.js';
import type { LeaveOneOut } from '../evaluation/leave-one-out.js';
import type { SummaryLine, TextSummary } from '../evaluation/text-summary.js';
import { terminalWidth, wrapToWidth } from './display-width.js';
import { formatTable } from './text-table.js';

export function describeTextMisses({ text, ...lists }: TextMisses): string {
  const lines = Object.entries(lists).flatMap(([what, items]) => items.map((item) => `  ${what}: ${item}`));
  return [`== ${text}`, ...lines].join('\n');
}

/** Scores by relation type, traps and quotes. */
export function describeTexts(summary: TextSummary): string {
  const captions = [
    ...['', 'gold', 'found', 'wrong', 'precision', 'recall', 'F1'],
    ...['explicit', 'inferred', 'figures', 'figures right'],
  ];
  const row = (name: string, line: SummaryLine) => [
    ...[name, line.gold, line.found, line.wrong],
    ...[line.precision, line.recall, line.f1, line.explicit_recall ?? '', line.inferred_recall ?? ''],
    ...[line.figures, line.figures_right ?? ''],
  ];
  const rows = [
    ...Object.entries(summary.types).map(([type, line]) => row(type, line)),
    row('together', summary.micro),
  ];
  return [
    formatTable(captions, rows),
    `traps: ${summary.trapped} of ${summary.traps} · exact quotes: ${summary.quotes_exact} of ${summary.quotes}`,
  ].join('\n');
}

/** Claims by stated confidence, with how many of them are right. */
export function describeCalibration({ buckets, ...errors }: Calibration): string {
  const rows = buckets
    .filter(({ claims }) => claims > 0)
    .map(({ from, below, claims, right, confidence, share }) => [
      ...[`${from.toFixed(2)} – ${below.toFixed(2)}`, claims, right],
      ...[confidence ?? '', share ?? ''],
    ]);
  return [
    formatTable(['confidence', 'claims', 'right', 'mean stated', 'share right'], rows),
    `expected calibration error ${errors.expected_calibration_error ?? '–'} · Brier score ${errors.brier ?? '–'}`,
  ].join('\n');
}

/** What rests on one text alone. */
export function describeLeaveOneOut({ single, never, texts, ...sums }: LeaveOneOut): string {
  const width = terminalWidth();
  const rows = texts
    .filter(({ rules }) => rules.length > 0)
    .map((left) => [
      ...[left.text, left.rules.length, left.with.f1, left.without.f1],
      ...[left.with.explicit_recall ?? '', left.without.explicit_recall ?? ''],
    ]);
  const lines = [
    ...['together', single.length, sums.with.f1, sums.without.f1],
    ...[sums.with.explicit_recall ?? '', sums.without.explicit_recall ?? ''],
  ];
  const ofText = texts.flatMap(({ text, rules }) =>
    rules.length === 0 ? [] : wrapToWidth(`${text}: ${rules.join(' ')}`, width - 2).map((line) => `  ${line}`),
  );
  const neverRight = never.map(({ rule, wrong }) => `${rule} (${wrong} wrong)`).join(' ');
  return [
    `${single.length} rules find something right in one text only:`,
    ...ofText,
    ...(never.length === 0 ? [] : wrapToWidth(`Fired and never right: ${neverRight}`, width)),
    formatTable(['text', 'own rules', 'F1', 'F1 without', 'explicit', 'explicit without'], [...rows, lines], { width }),
  ].join('\n');
}

export function describeQuestions({ share, confidently_wrong, groups }: AnswerSummary): string {
  const rows = Object.entries(groups).map(([group, right]) => [group, right]);
  return [formatTable(['questions', 'right'], rows), `share ${share} · confidently wrong: ${confidently_wrong}`].join(
    '\n',
  );
}
